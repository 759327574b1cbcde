import { z } from 'zod'
import { Lang, OptionalBilingualName, OptionalBilingualText, plainLine } from '../domain/bilingual.ts'
import { CalendarDate, Instant, WallDateTime } from '../domain/calendar.ts'
import { TextRun, WrittenFacts } from '../domain/facts.ts'
import { AgendaItemId, DecisionId, MeetingId, PersonId, PressNoteId, RemarkId } from '../domain/ids.ts'
import { HeadlineFrom, PressCheck, PressDraftOptions, PressNoteState } from '../domain/press.ts'
import { base, editable, Version, versionOf } from './base.ts'

/** As much as one sentence of a note may hold. */
const Written = WrittenFacts.extend({
  key: z.string().min(1).max(2000),
  runs: z.array(TextRun.extend({ text: z.string().max(20_000) })).max(500),
  fingerprint: z.string().max(64),
  after: z.string().max(2000).nullable(),
})

export const PressNoteFields = z.strictObject({
  /** Without the year: `14`; printed as `14/2026`. */
  number: plainLine(50).pipe(z.string().min(1)),
  date: CalendarDate,
  headline: OptionalBilingualName,
  subheadline: OptionalBilingualName,
  /** In what order and at what length the note is drafted. */
  options: PressDraftOptions,
  /** What stands as the writer has it, not as drafted. */
  written: z.array(Written).max(2000),
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
  /** As papers print it: `14/2026`. */
  printedNumber: z.string(),
  approvedAt: Instant.nullable(),
  releasedAt: Instant.nullable(),
  approvedBy: PersonId.nullable(),
  releasedBy: PersonId.nullable(),
  /** Who has written it since it was last approved, as far as they said who they are. */
  writers: z.array(PersonId),
  /** When what it corrects was released; null for a note that corrects nothing. */
  replaces: Instant.nullable(),
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

/** A sentence of a note as it stands, with what it rests on. */
export const DraftSentence = z.strictObject({
  key: z.string(),
  runs: z.array(TextRun),
  text: z.string(),
  state: z.enum(['drafted', 'written', 'outdated', 'own']),
  /** How the draft has it now; '' for one of the writer's own. */
  drafted: z.string(),
  fingerprint: z.string(),
  /** The lines of the minutes that it rests on, in words; none where it rests on who met, where and when. */
  sources: z.array(z.string()),
  missing: z.boolean(),
})
export type DraftSentence = z.infer<typeof DraftSentence>

const Headline = z.strictObject({ from: HeadlineFrom, headline: OptionalBilingualName, subheadline: OptionalBilingualName })

export const PressDraft = z.strictObject({
  /** The whole note in plain words; with the marks of messengers; as a mail. */
  text: z.string(),
  message: z.string(),
  mail: z.strictObject({ subject: z.string(), body: z.string() }),
  paragraphs: z.array(z.array(DraftSentence)),
  headlines: z.array(Headline),
  /** What stands under each photograph. */
  photographs: z.array(z.strictObject({ id: z.string(), caption: z.string(), credit: z.string() })),
  /** Sentences of the writer that have lost their place in the draft. */
  left: z.array(DraftSentence.pick({ key: true, runs: true })),
  lines: z.array(PressLine),
  /** Titles of meetings whose papers say something else now than when the note was approved. */
  changedBehind: z.array(OptionalBilingualName),
})
export type PressDraft = z.infer<typeof PressDraft>

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
  draft: base.input(z.strictObject({ id: PressNoteId, lang: Lang })).output(PressDraft),
  /** All that the note must be looked at for before it is approved. */
  checks: base.input(z.strictObject({ id: PressNoteId })).output(z.array(PressCheck)),
  /** draft → approved → released. */
  advance: base.input(versionOf(PressNoteId)).output(PressNoteView),
  reopen: base.input(versionOf(PressNoteId).extend({ reason: z.string().trim().min(1).max(2000) })).output(PressNoteView),
}
