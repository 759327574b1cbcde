import { z } from 'zod'
import { AttendanceStatus, Capacity } from '../domain/attendance.ts'
import { OptionalBilingualText } from '../domain/bilingual.ts'
import { Instant, WallTime } from '../domain/calendar.ts'
import { AttendanceId, MeetingId, PersonId } from '../domain/ids.ts'
import { base, editable, Version } from './base.ts'

export const AttendanceFields = z.strictObject({
  status: AttendanceStatus,
  capacity: Capacity,
  arrived: WallTime.nullable(),
  left: WallTime.nullable(),
  /** Such as the reason of leave. */
  note: OptionalBilingualText,
  /** In whose place they came. */
  substituteForId: PersonId.nullable(),
})
export type AttendanceFields = z.infer<typeof AttendanceFields>

/** One person called to one meeting. */
export const AttendanceView = AttendanceFields.extend({
  id: AttendanceId,
  version: Version,
  meetingId: MeetingId,
  personId: PersonId,
  /** As printed on the signature sheet; null until it is printed. */
  serial: z.number().int().nullable(),
})
export type AttendanceView = z.infer<typeof AttendanceView>

/** Somebody who is called; in nobody's place unless that is said. */
const AttendanceCreate = AttendanceFields.partial({ substituteForId: true }).extend({ meetingId: MeetingId, personId: PersonId })
export type AttendanceCreate = z.infer<typeof AttendanceCreate>

/** Something mended in the register after the minutes were approved: what it was (null: not on it) and what it became. */
export const AttendanceCorrection = z.strictObject({
  id: z.string(),
  attendanceId: AttendanceId,
  personId: PersonId,
  at: Instant,
  who: z.string(),
  reason: z.string(),
  before: AttendanceFields.partial().nullable(),
  after: AttendanceFields.partial(),
})
export type AttendanceCorrection = z.infer<typeof AttendanceCorrection>

const reason = z.string().trim().min(1).max(2000)

export const attendance = {
  ...editable({
    id: AttendanceId,
    fields: AttendanceFields,
    create: AttendanceCreate,
    view: AttendanceView,
  }),
  /**
   * Mends the register of a meeting whose minutes are approved: they stay as they were, and what was mended stays visible.
   * @throws INVALID where the minutes are not approved: then the register is open
   */
  correct: base
    .input(z.strictObject({ id: AttendanceId, version: Version, changes: AttendanceFields.partial(), reason }))
    .output(AttendanceView),
  /** Puts somebody on the register of such a meeting who was left out of it. */
  addLate: base.input(AttendanceCreate.extend({ reason })).output(AttendanceView),
  corrections: base.input(z.strictObject({ meetingId: MeetingId })).output(z.array(AttendanceCorrection)),
  /** Gives the serial numbers of the signature sheet for good, to those who have none yet. */
  number: base.input(z.strictObject({ meetingId: MeetingId })).output(z.strictObject({ numbered: z.number().int() })),
  /** Calls every member that the body has on the meeting's date and who is not yet called; gives how many were added. */
  callMembers: base.input(z.strictObject({ meetingId: MeetingId })).output(z.strictObject({ added: z.number().int() })),
}
