import type { CalendarDate } from '../../shared/domain/calendar.ts'

/** How a post or a membership stands on a date. */
export type Held = 'current' | 'former' | 'future'

/** Whether the date lies in the period, after it or before it; both days are days in it, and null is open. */
export const heldOn = (period: { readonly from: CalendarDate | null; readonly to: CalendarDate | null }, date: CalendarDate): Held => {
  if (period.to !== null && period.to < date) return 'former'
  return period.from !== null && period.from > date ? 'future' : 'current'
}
