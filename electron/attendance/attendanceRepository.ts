import type { AttendanceFields } from '../../shared/contract/attendance.ts'
import { AttendanceId, type MeetingId, type PersonId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type AttendanceValues = AttendanceFields & { meetingId: MeetingId; personId: PersonId }

const kind: Kind<'attendance', AttendanceId, AttendanceValues> = {
  entity: 'attendance',
  table: 'attendance',
  id: AttendanceId,
  check({ arrived, left }) {
    if (arrived !== null && left !== null && left < arrived) throw problem('left', 'leftBeforeArrived')
  },
  toColumns: ({ meetingId, personId, status, capacity, arrived, left, note }) => ({
    meetingId,
    personId,
    status,
    capacity,
    arrivedAt: arrived,
    leftAt: left,
    ...toText('note', note),
  }),
  fromRow: (row) => ({
    meetingId: row.meetingId,
    personId: row.personId,
    status: row.status,
    capacity: row.capacity,
    arrived: row.arrivedAt,
    left: row.leftAt,
    note: fromText('note', row),
  }),
}

export const attendanceRepository = (work: Work) => ({
  ...versioned(work, kind),

  /** Whether the person is on the register of the meeting. */
  async isCalled({ meetingId, personId }: Pick<AttendanceValues, 'meetingId' | 'personId'>): Promise<boolean> {
    const row = await work.trx
      .selectFrom('attendance')
      .select('id')
      .where('meetingId', '=', meetingId)
      .where('personId', '=', personId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    return row !== undefined
  },
})
