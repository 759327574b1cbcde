import { z } from 'zod'
import type { MeetingFields } from '../../shared/contract/meetings.ts'
import { OptionalBilingualName } from '../../shared/domain/bilingual.ts'
import { CalendarDate, type Instant } from '../../shared/domain/calendar.ts'
import { BodyId, MeetingId, type SeriesId } from '../../shared/domain/ids.ts'
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
  acceptedAt: Instant | null
  /** Of the minutes, as printed. */
  minutesNumber: string | null
  series: SeriesId | null
}
export type Meeting = Thing<MeetingId, MeetingValues>

const CopiesTo = z.array(OptionalBilingualName)
const JointBodies = z.array(BodyId)

const kind: Kind<'meetings', MeetingId, MeetingValues> = {
  entity: 'meeting',
  table: 'meetings',
  id: MeetingId,
  check({ date, lastDate, start, opened, end, bodyId, jointBodyIds, cancelled }) {
    if (end !== null && (end < start || (opened !== null && end < opened))) throw problem('end', 'endBeforeStart')
    if (lastDate !== null && lastDate < date) throw problem('lastDate', 'endBeforeStart')
    if (bodyId !== null && jointBodyIds.includes(bodyId)) throw problem('jointBodyIds', 'duplicate', { id: bodyId })
    if (cancelled !== null && cancelled.to !== null && cancelled.to <= date) throw problem('cancelled.to', 'notLater')
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
    openedAt: rest.opened,
    reviewerId: rest.reviewerId,
    ...toText('noticeText', rest.noticeText),
    acceptedAt: rest.acceptedAt,
    minutesNumber: rest.minutesNumber,
    series: rest.series,
    lastDate: rest.lastDate,
    jointBodyIds: JSON.stringify(rest.jointBodyIds),
    cancelled: rest.cancelled === null ? 0 : 1,
    cancelledTo: rest.cancelled?.to ?? null,
    ...toText('cancelReason', rest.cancelled?.reason ?? {}),
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
    opened: row.openedAt,
    reviewerId: row.reviewerId,
    noticeText: fromText('noticeText', row),
    acceptedAt: row.acceptedAt,
    minutesNumber: row.minutesNumber,
    series: row.series,
    lastDate: row.lastDate,
    jointBodyIds: JointBodies.parse(JSON.parse(row.jointBodyIds)),
    cancelled: Number(row.cancelled) === 0 ? null : { to: row.cancelledTo, reason: fromText('cancelReason', row) },
  }),
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const inOrderOfTime = (a: MeetingValues, b: MeetingValues): number => compare(a.date, b.date) || compare(a.start, b.start)

export const meetingsRepository = (work: Work) => {
  const { trx } = work
  const core = versioned(work, kind)
  return {
    ...core,

    /** The meetings of a date, in order of time; of equals the one made first. */
    async onDate(date: CalendarDate): Promise<Meeting[]> {
      return [...(await core.listBy('date', [date]))].sort(inOrderOfTime)
    },

    /** The meetings of a span, both ends included, in order of time. */
    async between(from: CalendarDate, to: CalendarDate): Promise<Meeting[]> {
      const rows = await trx
        .selectFrom('meetings')
        .select('id')
        .where('deletedAt', 'is', null)
        .where('date', '>=', from)
        .where('date', '<=', to)
        .execute()
      return [...(await core.getMany(rows.map(({ id }) => id))).values()].sort(inOrderOfTime)
    },

    /** How many comments on the minutes are not dealt with. */
    async openComments(id: MeetingId): Promise<number> {
      const { count } = await trx
        .selectFrom('comments')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('meetingId', '=', id)
        .where('resolved', '=', 0)
        .where('deletedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    /** What was accepted has changed since. No version of its own: it goes with the change that it follows from. */
    async takeBackAcceptance(id: MeetingId): Promise<void> {
      await trx.updateTable('meetings').set({ acceptedAt: null }).where('id', '=', id).where('acceptedAt', 'is not', null).execute()
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
  }
}
