import type { ProposedItemFields } from '../../shared/contract/backlog.ts'
import { type AgendaItemId, type BodyId, ProposedItemId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type ProposedItemValues = ProposedItemFields & {
  bodyId: BodyId
  /** The agenda item that it has become. */
  itemId: AgendaItemId | null
}

const kind: Kind<'proposedItems', ProposedItemId, ProposedItemValues> = {
  entity: 'proposedItem',
  table: 'proposedItems',
  id: ProposedItemId,
  orderedIn: 'bodyId',
  toColumns: ({ bodyId, title, kind, presenterId, minutes, note, itemId }) => ({
    ...{ bodyId, kind, presenterId, minutes, itemId },
    ...toText('title', title),
    ...toText('note', note),
  }),
  fromRow: (row) => ({
    bodyId: row.bodyId,
    title: fromText('title', row),
    kind: row.kind,
    presenterId: row.presenterId,
    minutes: row.minutes,
    note: fromText('note', row),
    itemId: row.itemId,
  }),
}

export const backlogRepository = (work: Work) => ({
  ...versioned(work, kind),

  /** Those of the agenda items that stand, in a meeting that stands. */
  async standing(ids: readonly AgendaItemId[]): Promise<ReadonlySet<AgendaItemId>> {
    if (ids.length === 0) return new Set()
    const rows = await work.trx
      .selectFrom('agendaItems')
      .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
      .select('agendaItems.id')
      .where('agendaItems.id', 'in', ids)
      .where('agendaItems.deletedAt', 'is', null)
      .where('meetings.deletedAt', 'is', null)
      .execute()
    return new Set(rows.map(({ id }) => id))
  },
})
