import { z } from 'zod'
import { CalendarDate } from '../domain/calendar.ts'
import { MeetingId, PressNoteId } from '../domain/ids.ts'
import { base } from './base.ts'
import { FollowUpEntry } from './followUp.ts'
import { ClashOf, MeetingSummary } from './meetings.ts'
import { PressNoteView } from './press.ts'

export const DayView = z.strictObject({
  date: CalendarDate,
  /** In order of time. */
  meetings: z.array(MeetingSummary),
  pressNotes: z.array(PressNoteView),
})
export type DayView = z.infer<typeof DayView>

/** What an import brought in; the ids of the file lead to ours. */
export const ImportedDay = z.strictObject({
  date: CalendarDate,
  meetings: z.array(z.strictObject({ fileId: z.string(), id: MeetingId })),
  pressNotes: z.array(z.strictObject({ number: z.string(), id: PressNoteId })),
  /** Paths of fields of the file that are not known here and were left out. */
  unknown: z.array(z.string()),
})
export type ImportedDay = z.infer<typeof ImportedDay>

/** What the desk has before it on a date, besides its meetings. */
export const Desk = z.strictObject({
  /** Open actions and reports due on or before the date, of everybody, the longest overdue first. */
  due: z.array(FollowUpEntry),
  /** Those due within the week after the date. */
  soon: z.array(FollowUpEntry),
  /** Minutes that wait for the review of the person who works here, or of anybody where nobody is named in the settings. */
  reviews: z.array(MeetingSummary),
  /** Meetings held whose minutes are not yet under review, oldest first. */
  unminuted: z.array(MeetingSummary),
  /** Drafts whose notice should be out by the date, by the days of notice in the settings; soonest first. */
  unnotified: z.array(MeetingSummary),
})
export type Desk = z.infer<typeof Desk>

/** A meeting in the calendar. */
export const CalendarEntry = MeetingSummary.extend({
  /** How long it takes its room and its people, in minutes: to its end, else as planned, else an hour. */
  minutes: z.number().int().min(1),
  /** What it wants that another meeting of the calendar wants at the same time. */
  clashes: z.array(ClashOf),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const days = {
  desk: base.input(z.strictObject({ date: CalendarDate })).output(Desk),
  /** The meetings of a span, both ends included, in order of time; at most 400 days. */
  calendar: base.input(z.strictObject({ from: CalendarDate, to: CalendarDate })).output(z.array(CalendarEntry)),
  get: base.input(z.strictObject({ date: CalendarDate })).output(DayView),
  /** The dates in a span that have meetings, with how many, for finding one's way. */
  dates: base
    .input(z.strictObject({ from: CalendarDate, to: CalendarDate }))
    .output(z.array(z.strictObject({ date: CalendarDate, meetings: z.number().int() }))),
  /** The nearest date with meetings before or after a date; null when there is none. */
  nearest: base
    .input(z.strictObject({ date: CalendarDate, direction: z.enum(['before', 'after']) }))
    .output(z.strictObject({ date: CalendarDate.nullable() })),
  /** Reads a day file: the JSON text of it. All its problems at once, each with its path, and nothing written; or all of it. */
  import: base.input(z.strictObject({ json: z.string().max(20_000_000) })).output(ImportedDay),
  /** Imports the sample day that comes with the program. */
  importSample: base.output(ImportedDay),
}
