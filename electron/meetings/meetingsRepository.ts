import { z } from 'zod'
import type { MeetingFields, MeetingSummary } from '../../shared/contract/meetings.ts'
import { tookPart } from '../../shared/domain/attendance.ts'
import { OptionalBilingualName } from '../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { type BodyId, MeetingId } from '../../shared/domain/ids.ts'
import type { MeetingState } from '../../shared/domain/meetings.ts'
import { problem } from '../app/refusal.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'
import { yearOf } from '../db/yearOf.ts'

export type MeetingValues = MeetingFields & {
  state: MeetingState
  /** Among the meetings of its body in its year. */
  number: number | null
}
export type Meeting = Thing<MeetingId, MeetingValues>
export type Counts = MeetingSummary['counts']

const CopiesTo = z.array(OptionalBilingualName)

const kind: Kind<'meetings', MeetingId, MeetingValues> = {
  entity: 'meeting',
  table: 'meetings',
  id: MeetingId,
  check({ start, end }) {
    if (end !== null && end < start) throw problem('end', 'endBeforeStart')
  },
  toColumns: ({ kind, title, bodyId, programmeId, venueId, date, start, end, chairId, secretaryId, state, number, ...rest }) => ({
    kind,
    ...toText('title', title),
    bodyId,
    programmeId,
    venueId,
    date,
    startTime: start,
    endTime: end,
    chairId,
    secretaryId,
    state,
    number,
    noticeNumber: rest.noticeNumber,
    noticeDate: rest.noticeDate,
    copiesTo: JSON.stringify(rest.copiesTo),
    nextDate: rest.nextDate,
    nextStart: rest.nextStart,
    nextVenueId: rest.nextVenueId,
  }),
  fromRow: (row) => ({
    kind: row.kind,
    title: fromText('title', row),
    bodyId: row.bodyId,
    programmeId: row.programmeId,
    venueId: row.venueId,
    date: row.date,
    start: row.startTime,
    end: row.endTime,
    chairId: row.chairId,
    secretaryId: row.secretaryId,
    state: row.state,
    number: row.number === null ? null : Number(row.number),
    noticeNumber: row.noticeNumber,
    noticeDate: row.noticeDate,
    copiesTo: CopiesTo.parse(JSON.parse(row.copiesTo)),
    nextDate: row.nextDate,
    nextStart: row.nextStart,
    nextVenueId: row.nextVenueId,
  }),
}

const inOrderOfTime = (a: MeetingValues, b: MeetingValues): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)

export const meetingsRepository = (work: Work) => {
  const { trx } = work
  const core = versioned(work, kind)
  return {
    ...core,

    /** The meetings of a date, in order of time; of equals the one made first. */
    async onDate(date: CalendarDate): Promise<Meeting[]> {
      return [...(await core.listBy('date', [date]))].sort(inOrderOfTime)
    },

    /** The next free number among the meetings of the body in the year of the date. */
    async nextNumber(bodyId: BodyId, date: CalendarDate): Promise<number> {
      const last = await trx
        .selectFrom('meetings')
        .select((eb) => eb.fn.max('number').as('number'))
        .where('bodyId', '=', bodyId)
        .where(yearOf('date'), '=', date.slice(0, 4))
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      return Number(last?.number ?? 0) + 1
    },

    /** Gives another number to a meeting in the bin, where its own has been taken since. */
    async renumberRemoved(id: MeetingId, number: number | null): Promise<void> {
      await trx.updateTable('meetings').set({ number }).where('id', '=', id).where('deletedAt', 'is not', null).execute()
    },

    /** Every notice number of the year, of meetings in the bin too: a number that went out is not given twice. */
    async noticeNumbers(date: CalendarDate): Promise<readonly string[]> {
      const rows = await trx
        .selectFrom('meetings')
        .select('noticeNumber')
        .where(yearOf('noticeDate'), '=', date.slice(0, 4))
        .where('noticeNumber', 'is not', null)
        .execute()
      return rows.flatMap(({ noticeNumber }) => (noticeNumber === null ? [] : [noticeNumber]))
    },

    /** The dates with meetings in a span, both ends included, with how many. */
    async dates(from: CalendarDate, to: CalendarDate): Promise<{ date: CalendarDate; meetings: number }[]> {
      const rows = await trx
        .selectFrom('meetings')
        .select((eb) => ['date', eb.fn.countAll().as('meetings')])
        .where('deletedAt', 'is', null)
        .where('date', '>=', from)
        .where('date', '<=', to)
        .groupBy('date')
        .orderBy('date')
        .execute()
      return rows.map(({ date, meetings }) => ({ date, meetings: Number(meetings) }))
    },

    /** The nearest date with meetings on that side; null when there is none. */
    async nearest(date: CalendarDate, direction: 'before' | 'after'): Promise<CalendarDate | null> {
      const row = await trx
        .selectFrom('meetings')
        .select('date')
        .where('deletedAt', 'is', null)
        .where('date', direction === 'before' ? '<' : '>', date)
        .orderBy('date', direction === 'before' ? 'desc' : 'asc')
        .limit(1)
        .executeTakeFirst()
      return row === undefined ? null : CalendarDate.parse(row.date)
    },

    /** What each meeting holds, counted; what lies in the bin, or in an agenda item or decision that does, is left out. */
    async counts(ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, Counts>> {
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
        .innerJoin('decisions', 'decisions.id', 'actions.decisionId')
        .innerJoin('agendaItems', 'agendaItems.id', 'decisions.itemId')
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
    },
  }
}
