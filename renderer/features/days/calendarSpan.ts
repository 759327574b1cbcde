import { z } from 'zod'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { addDays, CalendarDate } from '../../../shared/domain/calendar.ts'

/** What the calendar shows at once. */
export const CalendarView = z.enum(['month', 'week', 'list'])
export type CalendarView = z.infer<typeof CalendarView>

type Span = { readonly from: CalendarDate; readonly to: CalendarDate }

// The calendar of the screens; dates outside it are no more than slips of the hand.
const [earliest, latest] = [CalendarDate.parse('1900-02-01'), CalendarDate.parse('2199-11-30')]

const within = (text: string): CalendarDate => {
  if (text < earliest) return earliest
  return text > latest ? latest : CalendarDate.parse(text)
}

/** 0 for Monday, 6 for Sunday. */
const dayOfWeek = (date: CalendarDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7

/** The Monday of its week. */
export const weekStart = (date: CalendarDate): CalendarDate => addDays(date, -dayOfWeek(date))

const monthStart = (date: CalendarDate): CalendarDate => CalendarDate.parse(`${date.slice(0, 8)}01`)

const monthEnd = (date: CalendarDate): CalendarDate => addDays(addMonths(monthStart(date), 1), -1)

/** The same day some months later, or earlier; the 31st becomes the last day of a shorter month. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const at = new Date(`${date.slice(0, 8)}01T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months)
  const days = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  const day = Math.min(Number(date.slice(8)), days)
  return within(`${at.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`)
}

/** The dates that a view shows, both included: six weeks from the Monday before the first of the month, a week, or the month alone. */
export const shownSpan = (view: CalendarView, around: CalendarDate): Span => {
  const date = within(around)
  switch (view) {
    case 'month': {
      const from = weekStart(monthStart(date))
      return { from, to: addDays(from, 41) }
    }
    case 'week':
      return { from: weekStart(date), to: addDays(weekStart(date), 6) }
    case 'list':
      return { from: monthStart(date), to: monthEnd(date) }
    default:
      return assertNever(view)
  }
}

/** One month or week on, or back. */
export const turned = (view: CalendarView, date: CalendarDate, by: 1 | -1): CalendarDate =>
  view === 'week' ? within(addDays(within(date), 7 * by)) : addMonths(within(date), by)

/** Where a key leads from a date: days with the arrows, the ends of the week, months with the page keys; null for other keys. */
export const dateByKey = (key: string, date: CalendarDate, view: CalendarView): CalendarDate | null => {
  switch (key) {
    case 'ArrowLeft':
      return within(addDays(date, -1))
    case 'ArrowRight':
      return within(addDays(date, 1))
    case 'ArrowUp':
      return view === 'month' ? within(addDays(date, -7)) : null
    case 'ArrowDown':
      return view === 'month' ? within(addDays(date, 7)) : null
    case 'Home':
      return weekStart(date)
    case 'End':
      return addDays(weekStart(date), 6)
    case 'PageUp':
      return turned(view, date, -1)
    case 'PageDown':
      return turned(view, date, 1)
    default:
      return null
  }
}
