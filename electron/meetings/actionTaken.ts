import { actionAsOf, isStillTold } from '../../shared/domain/actionTaken.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionTakenFacts } from '../../shared/domain/facts.ts'
import type { ActionId, AgendaItemId, BodyId, DecisionId, MeetingId, PersonId } from '../../shared/domain/ids.ts'
import type { ActionKind, ActionStatus } from '../../shared/domain/proceedings.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Meeting } from './meetingsRepository.ts'

type Assigned = {
  readonly id: ActionId
  readonly kind: ActionKind
  readonly text: Bilingual
  readonly personId: PersonId | null
  readonly bodyId: BodyId | null
  readonly due: CalendarDate | null
  readonly status: ActionStatus
}

/** What a meeting is told of an action of an earlier one; who answers for it is still an id. */
export type ToldAction = Omit<ActionTakenFacts, 'action'> & { readonly action: Assigned }

/** The places of decisions in those meetings, `2.1`, where what lies in the bin is passed over. */
const placesOf = async ({ trx }: Work, meetings: readonly MeetingId[]): Promise<ReadonlyMap<DecisionId, string>> => {
  const items = await trx
    .selectFrom('agendaItems')
    .select(['id', 'meetingId'])
    .where('meetingId', 'in', meetings)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const numbers = new Map<AgendaItemId, number>()
  for (const ofMeeting of Map.groupBy(items, (item) => item.meetingId).values())
    for (const [index, item] of ofMeeting.entries()) numbers.set(item.id, index + 1)
  const decisions = await trx
    .selectFrom('decisions')
    .innerJoin('agendaItems', 'agendaItems.id', 'decisions.itemId')
    .select(['decisions.id', 'decisions.itemId'])
    .where('agendaItems.meetingId', 'in', meetings)
    .where('decisions.deletedAt', 'is', null)
    .orderBy('decisions.position')
    .orderBy('decisions.id')
    .execute()
  const places = new Map<DecisionId, string>()
  for (const ofItem of Map.groupBy(decisions, (decision) => decision.itemId).values())
    for (const [index, { id, itemId }] of ofItem.entries()) places.set(id, `${numbers.get(itemId) ?? 0}.${index + 1}`)
  return places
}

/**
 * "Action taken on the previous minutes": the actions of earlier meetings of the body that the meeting is told of, as they stood on
 * its date, in the order in which they were given. Actions of confidential items are not among them: these minutes circulate.
 */
export const actionsToldIn = async (work: Work, { id, bodyId, date, start }: Meeting): Promise<readonly ToldAction[]> => {
  const { trx } = work
  if (bodyId === null) return []
  const earlier = await trx
    .selectFrom('meetings')
    .select(['id', 'date'])
    .where('bodyId', '=', bodyId)
    .where('id', '!=', id)
    .where('deletedAt', 'is', null)
    .where('state', 'in', ['held', 'review', 'approved'])
    .where((eb) => eb.or([eb('date', '<', date), eb.and([eb('date', '=', date), eb('startTime', '<', start)])]))
    .orderBy('date', 'desc')
    .orderBy('startTime', 'desc')
    .execute()
  const [previous] = earlier
  if (previous === undefined) return []

  const rows = await trx
    .selectFrom('actions')
    .innerJoin('agendaItems', 'agendaItems.id', 'actions.itemId')
    .innerJoin('meetings', 'meetings.id', 'agendaItems.meetingId')
    .leftJoin('decisions', 'decisions.id', 'actions.decisionId')
    .selectAll('actions')
    .select([
      'agendaItems.meetingId',
      'meetings.date as meetingDate',
      'decisions.number as decisionNumber',
      'decisions.textHi as decisionHi',
      'decisions.textEn as decisionEn',
    ])
    .where(
      'agendaItems.meetingId',
      'in',
      earlier.map((meeting) => meeting.id),
    )
    .where('actions.deletedAt', 'is', null)
    .where('agendaItems.deletedAt', 'is', null)
    .where('agendaItems.confidential', '=', 0)
    .where('decisions.deletedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('agendaItems.meetingId', '=', previous.id),
        eb('actions.closedOn', 'is', null),
        eb('actions.closedOn', '>=', previous.date),
      ]),
    )
    .orderBy('meetings.date')
    .orderBy('meetings.startTime')
    .orderBy('agendaItems.position')
    .orderBy('decisions.position')
    .orderBy('actions.position')
    .orderBy('actions.id')
    .execute()
  const told = rows.filter((row) => isStillTold(row, row.meetingId === previous.id ? null : previous.date))
  if (told.length === 0) return []

  const entries = await trx
    .selectFrom('actionEntries')
    .selectAll()
    .where(
      'actionId',
      'in',
      told.map((row) => row.id),
    )
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute()
  const logs = Map.groupBy(entries, (entry) => entry.actionId)
  const places = await placesOf(work, [...new Set(told.map(({ meetingId }) => meetingId))])
  return told.map((row) => ({
    action: {
      id: row.id,
      kind: row.kind,
      text: fromText('text', row),
      personId: row.personId,
      bodyId: row.bodyId,
      due: row.due,
      status: row.status,
    },
    meetingDate: row.meetingDate,
    decisionNumber: row.decisionId === null ? null : (row.decisionNumber ?? places.get(row.decisionId) ?? null),
    decision: { ...(row.decisionHi === null ? {} : { hi: row.decisionHi }), ...(row.decisionEn === null ? {} : { en: row.decisionEn }) },
    ...actionAsOf(
      row,
      (logs.get(row.id) ?? []).map((entry) => ({ date: entry.date, status: entry.status, text: fromText('text', entry) })),
      date,
    ),
  }))
}
