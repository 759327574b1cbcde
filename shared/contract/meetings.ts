import { z } from 'zod'
import { BilingualName, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { CalendarDate, Instant, WallTime } from '../domain/calendar.ts'
import { BodyId, MeetingId, PersonId, ProgrammeId, VenueId } from '../domain/ids.ts'
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
  /** Reference number of the notice, without the year; null until the notice is issued. */
  noticeNumber: plainLine(50).nullable(),
  noticeDate: CalendarDate.nullable(),
  copiesTo: z.array(OptionalBilingualName).max(100),
  nextDate: CalendarDate.nullable(),
  nextStart: WallTime.nullable(),
  nextVenueId: VenueId.nullable(),
})
export type MeetingFields = z.infer<typeof MeetingFields>

/** A new meeting: what must be known is its title, date and start; the rest may follow. */
export const NewMeeting = MeetingFields.partial().extend({
  title: BilingualName,
  date: CalendarDate,
  start: WallTime,
})
export type NewMeeting = z.infer<typeof NewMeeting>

export const MeetingSummary = MeetingFields.extend({
  id: MeetingId,
  version: Version,
  state: MeetingState,
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

export const meetings = {
  get: base.input(z.strictObject({ id: MeetingId })).output(MeetingView),
  ...editable({ id: MeetingId, fields: MeetingFields, create: NewMeeting, view: MeetingView }),
  /** On to the next state: draft → notified → held → review → approved. */
  advance: base.input(versionOf(MeetingId)).output(MeetingView),
  /** Back to `review` from `approved`, or one state back, with a reason that stays in the trail. */
  reopen: base.input(versionOf(MeetingId).extend({ reason: z.string().trim().min(1).max(2000) })).output(MeetingView),
}
