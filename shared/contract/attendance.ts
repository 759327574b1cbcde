import { z } from 'zod'
import { AttendanceStatus, Capacity } from '../domain/attendance.ts'
import { OptionalBilingualText } from '../domain/bilingual.ts'
import { WallTime } from '../domain/calendar.ts'
import { AttendanceId, MeetingId, PersonId } from '../domain/ids.ts'
import { base, editable, Version } from './base.ts'

export const AttendanceFields = z.strictObject({
  status: AttendanceStatus,
  capacity: Capacity,
  arrived: WallTime.nullable(),
  left: WallTime.nullable(),
  /** Such as the reason of leave. */
  note: OptionalBilingualText,
})
export type AttendanceFields = z.infer<typeof AttendanceFields>

/** One person called to one meeting. */
export const AttendanceView = AttendanceFields.extend({ id: AttendanceId, version: Version, meetingId: MeetingId, personId: PersonId })
export type AttendanceView = z.infer<typeof AttendanceView>

export const attendance = {
  ...editable({
    id: AttendanceId,
    fields: AttendanceFields,
    create: AttendanceFields.extend({ meetingId: MeetingId, personId: PersonId }),
    view: AttendanceView,
  }),
  /** Calls every member that the body has on the meeting's date and who is not yet called; gives how many were added. */
  callMembers: base.input(z.strictObject({ meetingId: MeetingId })).output(z.strictObject({ added: z.number().int() })),
}
