import { z } from 'zod'
import { OptionalBilingualName } from '../domain/bilingual.ts'
import { AgendaItemId, MeetingId, PersonId } from '../domain/ids.ts'
import { AgendaKind } from '../domain/meetings.ts'
import { editable, moved, Version } from './base.ts'
import { DecisionView, RemarkView } from './proceedings.ts'

export const AgendaItemFields = z.strictObject({
  title: OptionalBilingualName,
  kind: AgendaKind,
  presenterId: PersonId.nullable(),
  /** Planned length in minutes. */
  minutes: z.number().int().min(1).max(1440).nullable(),
})
export type AgendaItemFields = z.infer<typeof AgendaItemFields>

/** An item of the agenda; items stand in a meeting in the order in which they are taken. */
export const AgendaItemView = AgendaItemFields.extend({
  id: AgendaItemId,
  version: Version,
  meetingId: MeetingId,
  remarks: z.array(RemarkView),
  decisions: z.array(DecisionView),
})
export type AgendaItemView = z.infer<typeof AgendaItemView>

export const agenda = {
  ...editable({
    id: AgendaItemId,
    fields: AgendaItemFields,
    /** A new item goes to the end. */
    create: AgendaItemFields.extend({ meetingId: MeetingId }),
    view: AgendaItemView,
  }),
  move: moved(AgendaItemId, AgendaItemView),
}
