import { z } from 'zod'
import { type AttendanceCorrection, AttendanceFields } from '../../shared/contract/attendance.ts'
import { AttendanceId, type MeetingId, type PersonId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import { fromText, toText } from '../db/columns.ts'
import type { AttendanceCorrectionsTable } from '../db/tables.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type AttendanceValues = AttendanceFields & { meetingId: MeetingId; personId: PersonId; serial: number | null }

/** The fields that a correction changed, as they are kept. */
const Kept = AttendanceFields.partial()

const kind: Kind<'attendance', AttendanceId, AttendanceValues> = {
  entity: 'attendance',
  table: 'attendance',
  id: AttendanceId,
  check({ arrived, left, personId, substituteForId }) {
    if (substituteForId === personId) throw problem('substituteForId', 'ownSubstitute')
    if (arrived !== null && left !== null && left < arrived) throw problem('left', 'leftBeforeArrived')
  },
  toColumns: ({ meetingId, personId, status, capacity, arrived, left, note, substituteForId, serial }) => ({
    meetingId,
    personId,
    status,
    capacity,
    arrivedAt: arrived,
    leftAt: left,
    ...toText('note', note),
    substituteForId,
    serial,
  }),
  fromRow: (row) => ({
    meetingId: row.meetingId,
    personId: row.personId,
    status: row.status,
    capacity: row.capacity,
    arrived: row.arrivedAt,
    left: row.leftAt,
    note: fromText('note', row),
    substituteForId: row.substituteForId,
    serial: row.serial === null ? null : Number(row.serial),
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

  async correct(correction: Omit<AttendanceCorrectionsTable, 'id' | 'at' | 'who'>): Promise<void> {
    const row = { ...correction, id: work.newId(z.string()), at: work.now, who: work.who }
    await work.trx.insertInto('attendanceCorrections').values(row).execute()
  },

  async corrections(meetingId: MeetingId): Promise<AttendanceCorrection[]> {
    const rows = await work.trx
      .selectFrom('attendanceCorrections')
      .innerJoin('attendance', 'attendance.id', 'attendanceCorrections.attendanceId')
      .selectAll('attendanceCorrections')
      .select('attendance.personId')
      .where('attendanceCorrections.meetingId', '=', meetingId)
      .orderBy('attendanceCorrections.id')
      .execute()
    return rows.map(({ meetingId: _meeting, before, after, ...row }) => ({
      ...row,
      before: before === null ? null : Kept.parse(JSON.parse(before)),
      after: Kept.parse(JSON.parse(after)),
    }))
  },
})
