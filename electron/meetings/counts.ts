import type { MeetingSummary } from '../../shared/contract/meetings.ts'
import { tookPart } from '../../shared/domain/attendance.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'

export type Counts = MeetingSummary['counts']

/** What each meeting holds, counted; what lies in the bin, or in an agenda item or decision that does, is left out. */
export const countsOf = async ({ trx }: Work, ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, Counts>> => {
  if (ids.length === 0) return new Map()
  const attendance = await trx
    .selectFrom('attendance')
    .select((eb) => ['meetingId', 'status', eb.fn.countAll().as('count')])
    .where('meetingId', 'in', ids)
    .where('deletedAt', 'is', null)
    .groupBy(['meetingId', 'status'])
    .execute()
  const items = await trx
    .selectFrom('agendaItems')
    .select((eb) => ['meetingId', eb.fn.countAll().as('count')])
    .where('meetingId', 'in', ids)
    .where('deletedAt', 'is', null)
    .groupBy('meetingId')
    .execute()
  const decisions = await trx
    .selectFrom('decisions')
    .innerJoin('agendaItems', 'agendaItems.id', 'decisions.itemId')
    .select((eb) => ['agendaItems.meetingId', eb.fn.countAll().as('count'), eb.fn.sum('decisions.press').as('released')])
    .where('agendaItems.meetingId', 'in', ids)
    .where('agendaItems.deletedAt', 'is', null)
    .where('decisions.deletedAt', 'is', null)
    .groupBy('agendaItems.meetingId')
    .execute()
  const remarks = await trx
    .selectFrom('remarks')
    .innerJoin('agendaItems', 'agendaItems.id', 'remarks.itemId')
    .select((eb) => ['agendaItems.meetingId', eb.fn.sum('remarks.press').as('released')])
    .where('agendaItems.meetingId', 'in', ids)
    .where('agendaItems.deletedAt', 'is', null)
    .where('remarks.deletedAt', 'is', null)
    .groupBy('agendaItems.meetingId')
    .execute()
  const actions = await trx
    .selectFrom('actions')
    .innerJoin('agendaItems', 'agendaItems.id', 'actions.itemId')
    .leftJoin('decisions', 'decisions.id', 'actions.decisionId')
    .select((eb) => ['agendaItems.meetingId', eb.fn.countAll().as('count')])
    .where('agendaItems.meetingId', 'in', ids)
    .where('agendaItems.deletedAt', 'is', null)
    .where('decisions.deletedAt', 'is', null)
    .where('actions.deletedAt', 'is', null)
    .groupBy('agendaItems.meetingId')
    .execute()
  return new Map(
    ids.map((id) => {
      const here = attendance.filter((row) => row.meetingId === id)
      const sum = (rows: readonly { readonly count: unknown }[]) => rows.reduce((total, row) => total + Number(row.count), 0)
      const decided = decisions.find((row) => row.meetingId === id)
      return [
        id,
        {
          called: sum(here),
          present: sum(here.filter(({ status }) => tookPart(status))),
          agenda: sum(items.filter((row) => row.meetingId === id)),
          decisions: Number(decided?.count ?? 0),
          actions: sum(actions.filter((row) => row.meetingId === id)),
          released: Number(decided?.released ?? 0) + Number(remarks.find((row) => row.meetingId === id)?.released ?? 0),
        },
      ]
    }),
  )
}
