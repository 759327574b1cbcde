import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { AgendaItemId, MeetingId, PersonId } from '../../shared/domain/ids.ts'
import type { AgendaKind } from '../../shared/domain/meetings.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Meeting } from './meetingsRepository.ts'

/** An item that was held over, as it goes on. */
export type HeldOverItem = {
  readonly id: AgendaItemId
  readonly title: Bilingual
  readonly kind: AgendaKind
  readonly presenterId: PersonId | null
  readonly minutes: number | null
  readonly section: Bilingual
  readonly note: Bilingual
}

/** What the plan of a meeting asks of other meetings. */
export const planningRepository = ({ trx }: Work) => {
  /** The items of the meetings of a body before a meeting of it. */
  const itemsBefore = ({ id, bodyId, date, start }: Meeting) =>
    trx
      .selectFrom('agendaItems')
      .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
      .where('meetings.bodyId', '=', bodyId)
      .where('meetings.id', '!=', id)
      .where('meetings.deletedAt', 'is', null)
      .where('agendaItems.deletedAt', 'is', null)
      .where((eb) =>
        eb.or([eb('meetings.date', '<', date), eb.and([eb('meetings.date', '=', date), eb('meetings.startTime', '<', start)])]),
      )

  return {
    /** Whether the body of the meeting has met, or is to meet, before it. */
    async hasEarlier({ id, bodyId, date, start }: Meeting): Promise<boolean> {
      const row = await trx
        .selectFrom('meetings')
        .select('id')
        .where('bodyId', '=', bodyId)
        .where('id', '!=', id)
        .where('deletedAt', 'is', null)
        .where((eb) => eb.or([eb('date', '<', date), eb.and([eb('date', '=', date), eb('startTime', '<', start)])]))
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** What earlier meetings of the body held over and no agenda has taken up since, in the order in which it stood there. */
    async heldOver(meeting: Meeting): Promise<readonly HeldOverItem[]> {
      if (meeting.bodyId === null) return []
      const rows = await itemsBefore(meeting)
        .selectAll('agendaItems')
        .where('agendaItems.heldOver', '=', 1)
        .orderBy('meetings.date')
        .orderBy('meetings.startTime')
        .orderBy('agendaItems.position')
        .orderBy('agendaItems.id')
        .execute()
      if (rows.length === 0) return []
      const carried = await trx
        .selectFrom('agendaItems')
        .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
        .select('agendaItems.carriedFromId')
        .where(
          'agendaItems.carriedFromId',
          'in',
          rows.map(({ id }) => id),
        )
        .where('agendaItems.deletedAt', 'is', null)
        .where('meetings.deletedAt', 'is', null)
        .execute()
      const taken = new Set(carried.map(({ carriedFromId }) => carriedFromId))
      return rows
        .filter(({ id }) => !taken.has(id))
        .map((row) => ({
          id: row.id,
          title: fromText('title', row),
          kind: row.kind,
          presenterId: row.presenterId,
          minutes: row.minutes,
          section: fromText('section', row),
          note: fromText('note', row),
        }))
    },

    /** Marks an item as the one that goes on with what was held over. */
    async carry(id: AgendaItemId, from: AgendaItemId): Promise<void> {
      await trx.updateTable('agendaItems').set({ carriedFromId: from }).where('id', '=', id).execute()
    },

    /** The planned minutes of each agenda together; a meeting without any is not among them. */
    async plannedMinutes(ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, number>> {
      if (ids.length === 0) return new Map()
      const rows = await trx
        .selectFrom('agendaItems')
        .select((eb) => ['meetingId', eb.fn.sum('minutes').as('minutes')])
        .where('meetingId', 'in', ids)
        .where('deletedAt', 'is', null)
        .groupBy('meetingId')
        .execute()
      return new Map(rows.flatMap(({ meetingId, minutes }) => (Number(minutes) > 0 ? [[meetingId, Number(minutes)] as const] : [])))
    },
  }
}
