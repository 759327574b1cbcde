import { sql } from 'kysely'
import type { ActionEntryFields } from '../../shared/contract/followUp.ts'
import { ActionEntryId, type ActionId, type BodyId, type DecisionId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type ActionEntryValues = ActionEntryFields & {
  actionId: ActionId
  /** Who entered it. */
  who: string
}

const kind: Kind<'actionEntries', ActionEntryId, ActionEntryValues> = {
  entity: 'actionEntry',
  table: 'actionEntries',
  id: ActionEntryId,
  toColumns: ({ actionId, date, text, status, who }) => ({ actionId, date, ...toText('text', text), status, who }),
  fromRow: (row) => ({ actionId: row.actionId, date: row.date, text: fromText('text', row), status: row.status, who: row.who }),
}

export const actionEntriesRepository = (work: Work) => versioned(work, kind)

/** As many actions as a list may hold. */
const most = 2000

export const followUpRepository = ({ trx }: Work) => {
  /** Actions that stand, with where they come from. */
  const rows = () =>
    trx
      .selectFrom('actions')
      .innerJoin('agendaItems', 'agendaItems.id', 'actions.itemId')
      .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
      .leftJoin('decisions', 'decisions.id', 'actions.decisionId')
      .selectAll('actions')
      .select([
        'decisions.number',
        'meetings.id as meetingId',
        'meetings.titleHi',
        'meetings.titleEn',
        'meetings.date',
        'meetings.state',
        'meetings.bodyId as meetingBodyId',
        // Places as the minutes number them: what lies in the bin is passed over.
        sql<number>`(select count(*) from agenda_items x where x.meeting_id = agenda_items.meeting_id and x.deleted_at is null
          and (x.position, x.id) <= (agenda_items.position, agenda_items.id))`.as('itemPlace'),
        sql<number>`(select count(*) from decisions x where x.item_id = decisions.item_id and x.deleted_at is null
          and (x.position, x.id) <= (decisions.position, decisions.id))`.as('decisionPlace'),
      ])
      .where('actions.deletedAt', 'is', null)
      .where('agendaItems.deletedAt', 'is', null)
      .where('meetings.deletedAt', 'is', null)
      .where('decisions.deletedAt', 'is', null)
  return {
    /** Those that a narrowing leaves; overdue and due first, without a date last. */
    async list(narrow: (query: ReturnType<typeof rows>) => ReturnType<typeof rows>) {
      return narrow(rows())
        .orderBy(sql`actions.due is null`)
        .orderBy('actions.due')
        .orderBy('meetings.date')
        .orderBy('actions.position')
        .orderBy('actions.id')
        .limit(most)
        .execute()
    },

    /** Meetings of a body with an item of the kind `action-taken` that stands, from a date on, in order. */
    async tellings(bodyId: BodyId) {
      return trx
        .selectFrom('agendaItems')
        .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
        .select(['agendaItems.id as itemId', 'meetings.id as meetingId'])
        .where('meetings.bodyId', '=', bodyId)
        .where('meetings.deletedAt', 'is', null)
        .where('agendaItems.deletedAt', 'is', null)
        .where('agendaItems.kind', '=', 'action-taken')
        .orderBy('meetings.date')
        .orderBy('meetings.startTime')
        .execute()
    },

    /** Where a decision stands. */
    async decision(id: DecisionId) {
      return trx
        .selectFrom('decisions')
        .innerJoin('agendaItems', 'agendaItems.id', 'decisions.itemId')
        .select(['agendaItems.id as itemId', 'agendaItems.meetingId'])
        .where('decisions.id', '=', id)
        .where('decisions.deletedAt', 'is', null)
        .where('agendaItems.deletedAt', 'is', null)
        .executeTakeFirst()
    },
  }
}

export type FollowUpRow = Awaited<ReturnType<ReturnType<typeof followUpRepository>['list']>>[number]
