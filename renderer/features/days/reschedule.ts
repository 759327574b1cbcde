import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { addDays, type CalendarDate, minutesOf, WallTime } from '../../../shared/domain/calendar.ts'
import type { MeetingState } from '../../../shared/domain/meetings.ts'

type When = Pick<MeetingSummary, 'date' | 'start' | 'end'>

const lastMinute = 23 * 60 + 59

/** The time that many minutes after midnight, within the day. */
export const timeOf = (minutes: number): WallTime => {
  const at = Math.max(0, Math.min(minutes, lastMinute))
  return WallTime.parse(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
}

/** Why a meeting can't be moved in the calendar: its notice is out, or it has taken place. A draft can: null. */
export const whyFixed = (state: MeetingState): 'notified' | 'held' | null => {
  if (state === 'draft') return null
  return state === 'notified' ? 'notified' : 'held'
}

/** The meeting at another time, as long as it was; an end that is given moves along, within the day. */
export const rescheduled = ({ start, end }: When, to: { readonly date: CalendarDate; readonly start: WallTime }): When => ({
  ...to,
  end: end === null ? null : timeOf(minutesOf(to.start) + minutesOf(end) - minutesOf(start)),
})

/** Where a key moves a meeting: a day or a week in the month; a day, or half an hour within its day, in the week. Null for other keys. */
export const movedByKey = (key: string, { date, start }: When, isMonth: boolean): Pick<When, 'date' | 'start'> | null => {
  const days = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
    ['ArrowUp', isMonth ? -7 : 0],
    ['ArrowDown', isMonth ? 7 : 0],
  ]).get(key)
  if (days === undefined) return null
  if (days !== 0) return { date: addDays(date, days), start }
  return { date, start: timeOf(minutesOf(start) + (key === 'ArrowUp' ? -30 : 30)) }
}
