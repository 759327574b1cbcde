import { z } from 'zod'
import { PressNoteFields } from '../../shared/contract/press.ts'
import type { CalendarDate, Instant } from '../../shared/domain/calendar.ts'
import { type MeetingId, PersonId, PressNoteId } from '../../shared/domain/ids.ts'
import type { PressNoteState } from '../../shared/domain/press.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'

export type PressNoteValues = PressNoteFields & {
  state: PressNoteState
  approvedAt: Instant | null
  releasedAt: Instant | null
  approvedBy: PersonId | null
  releasedBy: PersonId | null
  /** Who has written it since it was last approved. */
  writers: PersonId[]
  /** When what it corrects was released. */
  replaces: Instant | null
}
export type PressNote = Thing<PressNoteId, PressNoteValues>

const Writers = z.array(PersonId)

const kind: Kind<'pressNotes', PressNoteId, PressNoteValues> = {
  entity: 'pressNote',
  table: 'pressNotes',
  id: PressNoteId,
  toColumns: ({ number, date, headline, subheadline, options, written, embargo, state, approvedAt, releasedAt, ...rest }) => ({
    number,
    date,
    ...toText('headline', headline),
    ...toText('subheadline', subheadline),
    draftOrder: options.order,
    draftLength: options.length,
    written: JSON.stringify(written),
    embargo,
    state,
    approvedAt,
    releasedAt,
    approvedById: rest.approvedBy,
    releasedById: rest.releasedBy,
    writers: JSON.stringify(rest.writers),
    replaces: rest.replaces,
  }),
  fromRow: (row) => ({
    number: row.number,
    date: row.date,
    headline: fromText('headline', row),
    subheadline: fromText('subheadline', row),
    options: { order: row.draftOrder, length: row.draftLength },
    written: PressNoteFields.shape.written.parse(JSON.parse(row.written)),
    embargo: row.embargo,
    meetingIds: [],
    state: row.state,
    approvedAt: row.approvedAt,
    releasedAt: row.releasedAt,
    approvedBy: row.approvedById,
    releasedBy: row.releasedById,
    writers: Writers.parse(JSON.parse(row.writers)),
    replaces: row.replaces,
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
  return {
    ...versioned(work, kind),

    /** The numbers of all notes, each with the id and the date of its note. */
    numbers(): Promise<{ id: PressNoteId; number: string; date: CalendarDate }[]> {
      return trx.selectFrom('pressNotes').select(['id', 'number', 'date']).where('deletedAt', 'is', null).execute()
    },

    /** How many notes, those in the bin left out, tell of the meeting. */
    async countCovering(meetingId: MeetingId): Promise<number> {
      const row = await trx
        .selectFrom('pressNoteMeetings')
        .innerJoin('pressNotes', 'pressNotes.id', 'pressNoteMeetings.pressNoteId')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('pressNoteMeetings.meetingId', '=', meetingId)
        .where('pressNotes.deletedAt', 'is', null)
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },
  }
}
