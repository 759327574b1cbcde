import { z } from 'zod'
import { AttendanceStatus, Capacity } from './attendance.ts'
import { BilingualName, Lang, OptionalBilingualName, OptionalBilingualText } from './bilingual.ts'
import { CalendarDate, WallDateTime, WallTime } from './calendar.ts'
import { AgendaKind, MeetingKind, MeetingState } from './meetings.ts'
import { PersonFacts } from './people.ts'
import { PressDraftOptions, PressNoteState, usualDraft } from './press.ts'
import { ActionKind, ActionStatus, DecisionKind, SpeechVerb, Votes } from './proceedings.ts'
import { QuorumFacts } from './quorum.ts'

/**
 * Facts: everything a document says, gathered and resolved as of the meeting's date, in no language yet.
 * Documents and drafts are pure functions of facts and a language; approval keeps the facts for good.
 */

export const ActionFacts = z.strictObject({
  id: z.string(),
  kind: ActionKind,
  text: OptionalBilingualText,
  person: PersonFacts.nullable(),
  body: BilingualName.nullable(),
  due: CalendarDate.nullable(),
  status: ActionStatus.default('open'),
})
export type ActionFacts = Readonly<z.infer<typeof ActionFacts>>

/** What became of an action by the date of a meeting, as that meeting is told. */
export const ActionTakenFacts = z.strictObject({
  action: ActionFacts,
  /** The meeting that it comes from, and the number of its decision there; null where it stands by itself. */
  meetingDate: CalendarDate,
  decisionNumber: z.string().nullable(),
  decision: OptionalBilingualText,
  status: ActionStatus,
  closedOn: CalendarDate.nullable(),
  /** The latest word on it by then. */
  word: OptionalBilingualText,
  wordDate: CalendarDate.nullable(),
})
export type ActionTakenFacts = Readonly<z.infer<typeof ActionTakenFacts>>

export const DecisionFacts = z.strictObject({
  id: z.string(),
  /** Item number and place in the item: `2.1`; or as printed, where decisions run through the year: `14/2026`. */
  number: z.string(),
  kind: DecisionKind,
  text: OptionalBilingualText,
  proposer: PersonFacts.nullable(),
  seconder: PersonFacts.nullable(),
  votes: Votes.nullable(),
  press: z.boolean(),
  actions: z.array(ActionFacts).readonly(),
  dissents: z
    .array(z.strictObject({ person: PersonFacts, text: OptionalBilingualText }))
    .readonly()
    .default([]),
})
export type DecisionFacts = Readonly<z.infer<typeof DecisionFacts>>

export const RemarkFacts = z.strictObject({
  id: z.string(),
  person: PersonFacts.nullable(),
  verb: SpeechVerb,
  text: OptionalBilingualText,
  press: z.boolean(),
})
export type RemarkFacts = Readonly<z.infer<typeof RemarkFacts>>

export const AgendaItemFacts = z.strictObject({
  id: z.string(),
  /** Place in the agenda, from 1. */
  number: z.number().int(),
  title: OptionalBilingualName,
  kind: AgendaKind,
  presenter: PersonFacts.nullable(),
  /** Planned length in minutes. */
  minutes: z.number().int().nullable(),
  remarks: z.array(RemarkFacts).readonly(),
  decisions: z.array(DecisionFacts).readonly(),
  /** Actions that follow from no decision. */
  actions: z.array(ActionFacts).readonly().default([]),
  section: OptionalBilingualName.default({}),
  heldOver: z.boolean().default(false),
  confidential: z.boolean().default(false),
  interests: z.array(PersonFacts).readonly().default([]),
  /** On an item of the kind `action-taken`: what became of the actions of earlier meetings. */
  actionTaken: z.array(ActionTakenFacts).readonly().default([]),
})
export type AgendaItemFacts = Readonly<z.infer<typeof AgendaItemFacts>>

export const AttendanceFacts = z.strictObject({
  person: PersonFacts,
  status: AttendanceStatus,
  capacity: Capacity,
  arrived: WallTime.nullable(),
  left: WallTime.nullable(),
  note: OptionalBilingualText,
  /** In whose place they came. Papers kept by an older program have neither this nor serial numbers. */
  substituteFor: PersonFacts.nullish(),
  /** As printed on the signature sheet. */
  serial: z.number().int().nullish(),
})
export type AttendanceFacts = Readonly<z.infer<typeof AttendanceFacts>>

export const NoticeFacts = z.strictObject({
  /** Reference number (पत्रांक), as printed. */
  number: z.string().nullable(),
  date: CalendarDate.nullable(),
  copiesTo: z.array(OptionalBilingualName).readonly(),
  /** Takes the place of the usual request. */
  text: OptionalBilingualText.default({}),
})
export type NoticeFacts = Readonly<z.infer<typeof NoticeFacts>>

export const NextMeetingFacts = z.strictObject({
  date: CalendarDate,
  start: WallTime.nullable(),
  venue: OptionalBilingualName.nullable(),
})
export type NextMeetingFacts = Readonly<z.infer<typeof NextMeetingFacts>>

export const MeetingFacts = z.strictObject({
  id: z.string(),
  kind: MeetingKind,
  state: MeetingState,
  title: BilingualName,
  /** Number of the meeting of its body in its year: `1/2026`; null where it has no body. */
  number: z.string().nullable(),
  body: BilingualName.nullable(),
  /** The other bodies that sit with it in a joint meeting. */
  jointBodies: z.array(BilingualName).readonly().default([]),
  programme: z.strictObject({ name: BilingualName, dates: z.array(CalendarDate).readonly() }).nullable(),
  date: CalendarDate,
  /** The last day of a meeting over several days; null where it began and ended on `date`. */
  lastDate: CalendarDate.nullable().default(null),
  start: WallTime,
  end: WallTime.nullable(),
  /** That it did not take place: to which date it was put off, or null for good; the reason is one that may be told in public. */
  cancelled: z.strictObject({ to: CalendarDate.nullable(), reason: OptionalBilingualText }).nullable().default(null),
  /** When it really began, where that is known. */
  opened: WallTime.nullable().default(null),
  minutesNumber: z.string().nullable().default(null),
  venue: BilingualName.nullable(),
  chair: PersonFacts.nullable(),
  secretary: PersonFacts.nullable(),
  notice: NoticeFacts,
  quorum: QuorumFacts.nullable(),
  /** In order of seniority, as the organisation ranks. */
  attendance: z.array(AttendanceFacts).readonly(),
  agenda: z.array(AgendaItemFacts).readonly(),
  next: NextMeetingFacts.nullable(),
})
export type MeetingFacts = Readonly<z.infer<typeof MeetingFacts>>

export const OrganisationFacts = z.strictObject({
  name: OptionalBilingualName,
  /** The office and its town: "प्रदेश कार्यालय, शिमला". */
  office: OptionalBilingualName,
  place: OptionalBilingualName,
  address: OptionalBilingualName,
  phone: z.string(),
  email: z.string(),
  mediaContact: z.strictObject({ name: OptionalBilingualName, title: OptionalBilingualName, phone: z.string() }),
})
export type OrganisationFacts = Readonly<z.infer<typeof OrganisationFacts>>

/** Digits of Hindi texts: 5 or ५. English texts always have Latin ones. */
export const Digits = z.enum(['latin', 'devanagari'])
export type Digits = z.infer<typeof Digits>

/** A stretch of text in one paragraph with its marks. */
export const TextRun = z.strictObject({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
})
export type TextRun = Readonly<z.infer<typeof TextRun>>

/** A paragraph of the minutes as the writer polished it; see `shared/language/minutes/paragraphs.ts` for its keys. */
export const PolishedFacts = z.strictObject({ key: z.string(), lang: Lang, runs: z.array(TextRun).readonly() })
export type PolishedFacts = Readonly<z.infer<typeof PolishedFacts>>

export const MeetingDocumentFacts = z.strictObject({
  organisation: OrganisationFacts,
  digits: Digits,
  meeting: MeetingFacts,
  /** Paragraphs of the minutes that stand as polished, not as drafted. */
  polished: z.array(PolishedFacts).readonly().default([]),
})
export type MeetingDocumentFacts = Readonly<z.infer<typeof MeetingDocumentFacts>>

/**
 * A sentence of a press note as the writer has it. One that was drafted has the key and the fingerprint of the draft that it was
 * changed from; without runs it is taken out. One of the writer's own has a key of its own and stands after the one named.
 */
export const WrittenFacts = z.strictObject({
  key: z.string(),
  lang: Lang,
  runs: z.array(TextRun).readonly(),
  fingerprint: z.string(),
  /** The key of the sentence before one of the writer's own; null for one that was drafted. */
  after: z.string().nullable().default(null),
})
export type WrittenFacts = Readonly<z.infer<typeof WrittenFacts>>

/** A photograph of a press note, with the picture that documents print of it. */
export const PhotographFacts = z.strictObject({
  id: z.string(),
  caption: OptionalBilingualName,
  credit: OptionalBilingualName,
  /** From left to right, with their posts on the date of the note. */
  people: z.array(PersonFacts).readonly(),
  namesPeople: z.boolean(),
  /** Whether it stands by itself in a row. */
  wide: z.boolean(),
  /** By its SHA-256; its size in dots. */
  print: z.strictObject({
    sha256: z.string(),
    mime: z.enum(['image/jpeg', 'image/png']),
    width: z.number().int(),
    height: z.number().int(),
  }),
})
export type PhotographFacts = Readonly<z.infer<typeof PhotographFacts>>

export const PressNoteFacts = z.strictObject({
  organisation: OrganisationFacts,
  digits: Digits,
  /** As printed: `14/2026`. */
  number: z.string(),
  date: CalendarDate,
  state: PressNoteState,
  headline: OptionalBilingualName,
  /** Under a headline of the desk's own; a drafted headline brings its own. */
  subheadline: OptionalBilingualName.default({}),
  embargo: WallDateTime.nullable(),
  /** On which day the note was released that this one corrects. */
  replaces: CalendarDate.nullable().default(null),
  options: PressDraftOptions.default(usualDraft),
  /** What stands as the writer has it, not as drafted. */
  written: z.array(WrittenFacts).readonly().default([]),
  photographs: z.array(PhotographFacts).readonly().default([]),
  /** In the order that the desk has chosen; `options` may tell them in another. */
  meetings: z.array(MeetingFacts).readonly(),
})
export type PressNoteFacts = Readonly<z.infer<typeof PressNoteFacts>>
