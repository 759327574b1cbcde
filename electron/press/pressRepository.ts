import { sql } from 'kysely'
import type { PressNoteFields } from '../../shared/contract/press.ts'
import type { CalendarDate, Instant } from '../../shared/domain/calendar.ts'
import { type MeetingId, PressNoteId } from '../../shared/domain/ids.ts'
import type { PressNoteState } from '../../shared/domain/press.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'

export type PressNoteValues = PressNoteFields & { state: PressNoteState; approvedAt: Instant | null; releasedAt: Instant | null }
export type PressNote = Thing<PressNoteId, PressNoteValues>

const kind: Kind<'pressNotes', PressNoteId, PressNoteValues> = {
  entity: 'pressNote',
  table: 'pressNotes',
  id: PressNoteId,
  toColumns: ({ headline, meetingIds: _meetings, ...same }) => ({
    number: same.number,
    date: same.date,
    ...toText('headline', headline),
    embargo: same.embargo,
    state: same.state,
    approvedAt: same.approvedAt,
    releasedAt: same.releasedAt,
  }),
  fromRow: (row) => ({
    number: row.number,
    date: row.date,
    headline: fromText('headline', row),
    embargo: row.embargo,
    state: row.state,
    approvedAt: row.approvedAt,
    releasedAt: row.releasedAt,
    meetingIds: [],
  }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('pressNoteMeetings').selectAll().where('pressNoteId', 'in', ids).orderBy('position').execute()
      const byNote = Map.groupBy(rows, (row) => row.pressNoteId)
      return new Map(ids.map((id) => [id, { meetingIds: (byNote.get(id) ?? []).map((row) => row.meetingId) }]))
    },
    async save({ trx }, id, { meetingIds }) {
      await trx.deleteFrom('pressNoteMeetings').where('pressNoteId', '=', id).execute()
      if (meetingIds.length === 0) return
      await trx
        .insertInto('pressNoteMeetings')
        .values(meetingIds.map((meetingId, position) => ({ pressNoteId: id, meetingId, position })))
        .execute()
    },
  },
}

export const pressRepository = (work: Work) => {
  const { trx } = work
  const inYear = (date: CalendarDate) =>
    trx
      .selectFrom('pressNotes')
      .where('deletedAt', 'is', null)
      .where((eb) => eb(sql<string>`substr(${eb.ref('date')}, 1, 4)`, '=', date.slice(0, 4)))

  return {
    ...versioned(work, kind),

    /** The number that the next note of that year gets: one more than the greatest. */
    async nextNumber(date: CalendarDate): Promise<string> {
      const rows = await inYear(date).select('number').execute()
      return String(Math.max(0, ...rows.map(({ number }) => Number(/^\d{1,9}$/.exec(number)?.[0] ?? 0))) + 1)
    },

    /** Whether another note of that year has the number. */
    async isNumberTaken(number: string, date: CalendarDate, except: PressNoteId | null): Promise<boolean> {
      const rows = await inYear(date).where('number', '=', number).select('id').execute()
      return rows.some(({ id }) => id !== except)
    },

    /** How many notes that are not in the bin cover the meeting. */
    async countCovering(meetingId: MeetingId): Promise<number> {
      const { count } = await trx
        .selectFrom('pressNoteMeetings')
        .innerJoin('pressNotes', 'pressNotes.id', 'pressNoteMeetings.pressNoteId')
        .where('pressNoteMeetings.meetingId', '=', meetingId)
        .where('pressNotes.deletedAt', 'is', null)
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}
