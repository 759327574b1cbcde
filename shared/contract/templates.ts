import { z } from 'zod'
import { Capacity } from '../domain/attendance.ts'
import { OptionalBilingualName, OptionalBilingualText } from '../domain/bilingual.ts'
import { PersonId, TemplateId } from '../domain/ids.ts'
import { AgendaKind, MeetingKind } from '../domain/meetings.ts'
import { base, editable, Version } from './base.ts'

export const TemplateItem = z.strictObject({
  title: OptionalBilingualName,
  kind: AgendaKind,
  minutes: z.number().int().min(1).max(1440).nullable(),
})
export type TemplateItem = z.infer<typeof TemplateItem>

export const TemplateFields = z.strictObject({
  /** Planned length in minutes. */
  minutes: z.number().int().min(1).max(1440).nullable(),
  /** What stands between the standing items of every agenda. */
  items: z.array(TemplateItem).max(100),
  /** Who is called to every meeting of the kind, besides the members of its body. */
  invitees: z.array(z.strictObject({ personId: PersonId, capacity: Capacity })).max(500),
  copiesTo: z.array(OptionalBilingualName).max(100),
  /** Takes the place of the request at the end of the notice. */
  noticeText: OptionalBilingualText,
})
export type TemplateFields = z.infer<typeof TemplateFields>

export const TemplateView = TemplateFields.extend({ id: TemplateId, version: Version, kind: MeetingKind })
export type TemplateView = z.infer<typeof TemplateView>

/** What a meeting of one kind starts with; at most one for a kind. */
export const templates = {
  list: base.output(z.array(TemplateView)),
  ...editable({ id: TemplateId, fields: TemplateFields, create: TemplateFields.extend({ kind: MeetingKind }), view: TemplateView }),
}
