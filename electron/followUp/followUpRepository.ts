import { sql } from 'kysely'
import type { ActionEntryFields, FollowUpCounts, FollowUpFilter } from '../../shared/contract/followUp.ts'
import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'
import { ActionEntryId, type ActionId, type BodyId, type DecisionId, type MeetingId, type PersonId } from '../../shared/domain/ids.ts'
import { ActionStatus, isClosed } from '../../shared/domain/proceedings.ts'
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

/** Days within which something is due "this week". */
const week = 7
const weekAfter = (date: CalendarDate): CalendarDate => addDays(date, week)

const closed = ActionStatus.options.filter(isClosed)
const open = ActionStatus.options.filter((status) => !isClosed(status))

/** Whom the follow-up is narrowed to, and to meetings of which dates. */
export type Narrowing = Omit<FollowUpFilter, 'show'>
type Period = Pick<Narrowing, 'from' | 'to'>

export const followUpRepository = ({ trx, today }: Work) => {
  /** Actions that stand; what belongs to something in the bin does not. */
  const standing = () =>
    trx
      .selectFrom('actions')
      .innerJoin('agendaItems', 'agendaItems.id', 'actions.itemId')
      .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
      .leftJoin('decisions', 'decisions.id', 'actions.decisionId')
      .where('actions.deletedAt', 'is', null)
      .where('agendaItems.deletedAt', 'is', null)
      .where('meetings.deletedAt', 'is', null)
      .where('decisions.deletedAt', 'is', null)
  type Standing = ReturnType<typeof standing>

  const narrowed = ({ personId, bodyId, from, to }: Narrowing): Standing => {
    let query = standing()
    if (personId !== null) query = query.where('actions.personId', '=', personId)
    if (bodyId !== null) query = query.where((eb) => eb.or([eb('actions.bodyId', '=', bodyId), eb('meetings.bodyId', '=', bodyId)]))
    if (from !== null) query = query.where('meetings.date', '>=', from)
    if (to !== null) query = query.where('meetings.date', '<=', to)
    return query
  }

  /** With where they come from; overdue and due first, without a date last. */
  const rows = (query: Standing) =>
    query
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
      .orderBy(sql`actions.due is null`)
      .orderBy('actions.due')
      .orderBy('meetings.date')
      .orderBy('meetings.startTime')
      .orderBy('agendaItems.position')
      .orderBy('actions.position')
      .orderBy('actions.id')
      .limit(most)
      .execute()

  /** Meetings that were held in a period, in order of time. */
  const held = ({ from, to }: Period) => {
    let query = trx
      .selectFrom('meetings')
      .where('meetings.deletedAt', 'is', null)
      .where('meetings.state', 'in', ['held', 'review', 'approved'])
    if (from !== null) query = query.where('meetings.date', '>=', from)
    if (to !== null) query = query.where('meetings.date', '<=', to)
    return query.orderBy('meetings.date').orderBy('meetings.startTime').orderBy('meetings.id')
  }

  return {
    /** At most 2000; `userId` is who works here. */
    list({ show, ...narrowing }: FollowUpFilter, userId: PersonId | null) {
      let query = narrowed(narrowing)
      if (show === 'closed') query = query.where('actions.status', 'in', closed)
      else if (show !== 'all') query = query.where('actions.status', 'in', open)
      if (show === 'mine') query = query.where('actions.personId', '=', userId)
      if (show === 'overdue') query = query.where('actions.due', '<', today)
      if (show === 'week') query = query.where('actions.due', '>=', today).where('actions.due', '<=', weekAfter(today))
      return rows(query)
    },

    /** How many each list would hold, without its limit. */
    async counts(narrowing: Narrowing, userId: PersonId | null): Promise<FollowUpCounts> {
      const found = await narrowed(narrowing)
        .select(({ fn }) => {
          const all = fn.countAll()
          const opened = all.filterWhere('actions.status', 'in', open)
          return [
            all.as('all'),
            opened.as('open'),
            all.filterWhere('actions.status', 'in', closed).as('closed'),
            opened.filterWhere('actions.personId', '=', userId).as('mine'),
            opened.filterWhere('actions.due', '<', today).as('overdue'),
            opened.filterWhere('actions.due', '>=', today).filterWhere('actions.due', '<=', weekAfter(today)).as('week'),
          ]
        })
        .executeTakeFirstOrThrow()
      return {
        ...{ all: Number(found.all), open: Number(found.open), closed: Number(found.closed), mine: Number(found.mine) },
        ...{ overdue: Number(found.overdue), week: Number(found.week) },
      }
    },

    /** Open ones due up to a week after a date. */
    dueUpTo(date: CalendarDate) {
      return rows(standing().where('actions.status', 'in', open).where('actions.due', '<=', weekAfter(date)))
    },

    one(id: ActionId) {
      return rows(standing().where('actions.id', '=', id))
    },

    ofDecision(id: DecisionId) {
      return rows(standing().where('actions.decisionId', '=', id))
    },

    ofMeetings(ids: readonly MeetingId[]) {
      return ids.length === 0 ? [] : rows(standing().where('meetings.id', 'in', ids))
    },

    /** The meetings of a body that were held between two dates, in order of time. */
    async heldBetween(narrowing: Period & { readonly bodyId: BodyId }): Promise<readonly MeetingId[]> {
      const found = await held(narrowing).where('meetings.bodyId', '=', narrowing.bodyId).select('meetings.id').execute()
      return found.map(({ id }) => id)
    },

    /** The meetings held that gave somebody something to do, or at which they moved or seconded a decision; in order of time. */
    async concerning({ personId, bodyId, ...period }: Narrowing): Promise<readonly MeetingId[]> {
      const found = await held(period)
        .innerJoin('agendaItems', 'agendaItems.meetingId', 'meetings.id')
        .leftJoin('decisions', 'decisions.itemId', 'agendaItems.id')
        .leftJoin('actions', 'actions.itemId', 'agendaItems.id')
        .where((eb) =>
          personId === null
            ? eb('actions.bodyId', '=', bodyId)
            : eb.or([
                eb('actions.personId', '=', personId),
                eb('decisions.proposerId', '=', personId),
                eb('decisions.seconderId', '=', personId),
              ]),
        )
        .select('meetings.id')
        .execute()
      return [...new Set(found.map(({ id }) => id))]
    },

    /** The meetings of a body in order of time, each with its item of the kind `action-taken`, where it has one. */
    async meetingsOf(bodyId: BodyId) {
      const rows = await trx
        .selectFrom('meetings')
        .leftJoin('agendaItems', (join) =>
          join
            .onRef('agendaItems.meetingId', '=', 'meetings.id')
            .on('agendaItems.kind', '=', 'action-taken')
            .on('agendaItems.deletedAt', 'is', null),
        )
        .select(['meetings.id', 'meetings.titleHi', 'meetings.titleEn', 'meetings.date', 'meetings.state', 'agendaItems.id as itemId'])
        .where('meetings.bodyId', '=', bodyId)
        .where('meetings.deletedAt', 'is', null)
        .orderBy('meetings.date')
        .orderBy('meetings.startTime')
        .orderBy('meetings.id')
        .orderBy('agendaItems.position')
        .execute()
      // Of two such items in one meeting both tell the same: one is enough.
      return rows.filter((row, at) => rows[at - 1]?.id !== row.id)
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
