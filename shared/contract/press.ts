import { z } from 'zod'
import { Lang, OptionalBilingualName, OptionalBilingualText, plainLine } from '../domain/bilingual.ts'
import { CalendarDate, Instant, WallDateTime } from '../domain/calendar.ts'
import { AgendaItemId, DecisionId, MeetingId, PersonId, PressNoteId, RemarkId } from '../domain/ids.ts'
import { PressNoteState } from '../domain/press.ts'
import { base, editable, Version, versionOf } from './base.ts'

export const PressNoteFields = z.strictObject({
  /** Without the year: `14`; printed as `14/2026`. */
  number: plainLine(50).pipe(z.string().min(1)),
  date: CalendarDate,
  headline: OptionalBilingualName,
  /** Not to be published before; null for immediate release. */
  embargo: WallDateTime.nullable(),
  /** The meetings covered, in the order in which the note tells them. */
  meetingIds: z.array(MeetingId).max(50),
})
export type PressNoteFields = z.infer<typeof PressNoteFields>

export const PressNoteView = PressNoteFields.extend({
  id: PressNoteId,
  version: Version,
  state: PressNoteState,
  approvedAt: Instant.nullable(),
  releasedAt: Instant.nullable(),
  revisions: z.array(z.strictObject({ number: z.number().int(), at: Instant, reason: z.string() })),
})
export type PressNoteView = z.infer<typeof PressNoteView>

/** A line of the proceedings as the press desk sees it, with its release mark. */
export const PressLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('remark'),
    id: RemarkId,
    version: Version,
    meetingId: MeetingId,
    itemId: AgendaItemId,
    personId: PersonId.nullable(),
    text: OptionalBilingualText,
    press: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('decision'),
    id: DecisionId,
    version: Version,
    meetingId: MeetingId,
    itemId: AgendaItemId,
    number: z.string(),
    text: OptionalBilingualText,
    press: z.boolean(),
  }),
])
export type PressLine = z.infer<typeof PressLine>

export const press = {
  get: base.input(z.strictObject({ id: PressNoteId })).output(PressNoteView),
  ...editable({
    id: PressNoteId,
    fields: PressNoteFields,
    /** A new note takes all meetings of its date in order of time, and the next free number, where none are given. */
    create: PressNoteFields.partial().extend({ date: CalendarDate }),
    view: PressNoteView,
  }),
  /** The note as drafted now (or as approved), as plain text; and every line of its meetings, released or held back. */
  draft: base
    .input(z.strictObject({ id: PressNoteId, lang: Lang }))
    .output(z.strictObject({ text: z.string(), lines: z.array(PressLine) })),
  /** draft → approved → released. */
  advance: base.input(versionOf(PressNoteId)).output(PressNoteView),
  reopen: base.input(versionOf(PressNoteId).extend({ reason: z.string().trim().min(1).max(2000) })).output(PressNoteView),
}
