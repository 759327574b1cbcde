import { z } from 'zod'
import { BilingualName, OptionalBilingualName, OptionalBilingualText, plainLine } from '../domain/bilingual.ts'
import { CalendarDate, Instant, WallTime } from '../domain/calendar.ts'
import { BodyId, MeetingId, PersonId, ProgrammeId, SeriesId, VenueId } from '../domain/ids.ts'
import { MeetingKind, MeetingState } from '../domain/meetings.ts'
import { QuorumFacts } from '../domain/quorum.ts'
import { AgendaItemView } from './agenda.ts'
import { AttendanceView } from './attendance.ts'
import { base, editable, Version, versionOf } from './base.ts'

export const MeetingFields = z.strictObject({
  kind: MeetingKind,
  title: BilingualName,
  bodyId: BodyId.nullable(),
  programmeId: ProgrammeId.nullable(),
  venueId: VenueId.nullable(),
  date: CalendarDate,
  start: WallTime,
  end: WallTime.nullable(),
  chairId: PersonId.nullable(),
  secretaryId: PersonId.nullable(),
  /** Reference number of the notice, as printed; digits alone are filled into the pattern. Null until the notice is issued. */
  noticeNumber: plainLine(200).nullable(),
  noticeDate: CalendarDate.nullable(),
  copiesTo: z.array(OptionalBilingualName).max(100),
  nextDate: CalendarDate.nullable(),
  nextStart: WallTime.nullable(),
  nextVenueId: VenueId.nullable(),
  /** When it really began; `start` is when it was called for, `end` when it really ended. */
  opened: WallTime.nullable(),
  /** Who reviews the minutes before the chair approves them. */
  reviewerId: PersonId.nullable(),
  /** Takes the place of the request at the end of the notice; {} keeps the usual one. */
  noticeText: OptionalBilingualText,
  /** The last day of a meeting over several days, whose hours are those of each day; null where it ends on `date`. */
  lastDate: CalendarDate.nullable(),
  /** The other bodies that sit with `bodyId` in a joint meeting. */
  jointBodyIds: z.array(BodyId).max(20),
  /** That it does not take place: put off to a later date, or for good; the reason is one that may be told in public. */
  cancelled: z.strictObject({ to: CalendarDate.nullable(), reason: OptionalBilingualText }).nullable(),
})
export type MeetingFields = z.infer<typeof MeetingFields>

/** A new meeting: what must be known is its title, date and start; the rest may follow. */
export const NewMeeting = MeetingFields.partial().extend({
  title: BilingualName,
  date: CalendarDate,
  start: WallTime,
  /** Given: it starts with its standing items, what was held over, and what the template of its kind brings. */
  withAgenda: z.boolean().optional(),
})
export type NewMeeting = z.infer<typeof NewMeeting>

export const MeetingSummary = MeetingFields.extend({
  id: MeetingId,
  version: Version,
  state: MeetingState,
  /** Since when the reviewer has accepted the minutes. */
  acceptedAt: Instant.nullable(),
  /** Of the minutes, as printed; given when they are approved for the first time. */
  minutesNumber: z.string().nullable(),
  /** What the meetings of one series share. */
  series: SeriesId.nullable(),
  /** Number of the meeting of its body in its year, as printed: `1/2026`; null without a body. */
  number: z.string().nullable(),
  counts: z.strictObject({
    called: z.number().int(),
    present: z.number().int(),
    agenda: z.number().int(),
    decisions: z.number().int(),
    actions: z.number().int(),
    /** Remarks and decisions marked for release. */
    released: z.number().int(),
  }),
})
export type MeetingSummary = z.infer<typeof MeetingSummary>

export const MeetingView = MeetingSummary.extend({
  quorum: QuorumFacts.nullable(),
  agenda: z.array(AgendaItemView),
  /** Chair first, then in order of seniority on the meeting's date. */
  attendance: z.array(AttendanceView),
  revisions: z.array(z.strictObject({ number: z.number().int(), at: Instant, reason: z.string() })),
})
export type MeetingView = z.infer<typeof MeetingView>

/** How often a series meets: every so many days or weeks, on the same date of each month, or on the same weekday of it. */
export const Repetition = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('day'), step: z.number().int().min(1).max(30) }),
  z.strictObject({ unit: z.literal('week'), step: z.number().int().min(1).max(12) }),
  /** The 31st becomes the last day of a shorter month. */
  z.strictObject({ unit: z.literal('month-date'), step: z.number().int().min(1).max(12) }),
  /** Such as every second Thursday; the fifth becomes the last. */
  z.strictObject({ unit: z.literal('month-weekday'), step: z.number().int().min(1).max(12) }),
])
export type Repetition = z.infer<typeof Repetition>

/** What two meetings at the same time both want: the room, or one of the two people who lead this one. */
export const ClashOf = z.enum(['venue', 'chair', 'secretary'])
export type ClashOf = z.infer<typeof ClashOf>

export const Clash = z.strictObject({ meeting: MeetingSummary, of: z.array(ClashOf) })
export type Clash = z.infer<typeof Clash>

export const meetings = {
  get: base.input(z.strictObject({ id: MeetingId })).output(MeetingView),
  ...editable({ id: MeetingId, fields: MeetingFields, create: NewMeeting, view: MeetingView }),
  /** On to the next state: draft → notified → held → review → approved. */
  advance: base.input(versionOf(MeetingId)).output(MeetingView),
  /** The reviewer accepts the minutes as they stand; any change afterwards takes the acceptance back. */
  accept: base.input(versionOf(MeetingId)).output(MeetingView),
  /** A new draft with the agenda, people and wordings of another meeting, but nothing of what was said there. */
  copy: base.input(z.strictObject({ id: MeetingId, date: CalendarDate, start: WallTime })).output(MeetingView),
  /** Copies a meeting to later dates, as one series with it; gives the copies. */
  repeat: base
    .input(z.strictObject({ id: MeetingId, every: Repetition, times: z.number().int().min(1).max(60) }))
    .output(z.array(MeetingSummary)),
  /** The meetings of one series, in order of date. */
  series: base.input(z.strictObject({ series: SeriesId })).output(z.array(MeetingSummary)),
  /** Other meetings at the same time in the same venue, or led by the same chair or secretary. An end not known is taken from the planned minutes, or as an hour later. */
  clashes: base
    .input(
      z.strictObject({
        id: MeetingId.nullable(),
        date: CalendarDate,
        start: WallTime,
        /** Planned length in minutes. */
        minutes: z.number().int().min(1).max(1440).nullable(),
        venueId: VenueId.nullable(),
        chairId: PersonId.nullable(),
        secretaryId: PersonId.nullable(),
      }),
    )
    .output(z.array(Clash)),
  /** Back to `review` from `approved`, or one state back, with a reason that stays in the trail. */
  reopen: base.input(versionOf(MeetingId).extend({ reason: z.string().trim().min(1).max(2000) })).output(MeetingView),
}
