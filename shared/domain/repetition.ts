import { addDays, CalendarDate } from './calendar.ts'

/** How often something comes again; see `Repetition` of the contract. */
type Every = { readonly unit: 'day' | 'week' | 'month-date' | 'month-weekday'; readonly step: number }

const two = (n: number): string => String(n).padStart(2, '0')

/** Of that month, which may lie past December of the year. */
const monthAfter = (date: CalendarDate, months: number): { readonly year: number; readonly month: number; readonly days: number } => {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1))
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1]
  return { year, month, days: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** 0 for Sunday. */
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

const on = (year: number, month: number, day: number): CalendarDate | null =>
  CalendarDate.safeParse(`${year}-${two(month)}-${two(day)}`).data ?? null

const after = (date: CalendarDate, { unit, step }: Every, times: number): CalendarDate | null => {
  const [steps, day] = [step * times, Number(date.slice(8))]
  switch (unit) {
    case 'day':
    case 'week': {
      const days = steps * (unit === 'day' ? 1 : 7)
      const at = new Date(`${date}T00:00:00Z`)
      at.setUTCDate(at.getUTCDate() + days)
      return at.getUTCFullYear() > 9999 ? null : addDays(date, days)
    }
    case 'month-date': {
      const { year, month, days } = monthAfter(date, steps)
      return on(year, month, Math.min(day, days))
    }
    case 'month-weekday': {
      const { year, month, days } = monthAfter(date, steps)
      const first = on(year, month, 1)
      if (first === null) return null
      const firstSuch = 1 + ((weekdayOf(date) - weekdayOf(first) + 7) % 7)
      const wanted = firstSuch + 7 * Math.floor((day - 1) / 7)
      return on(year, month, wanted > days ? wanted - 7 : wanted)
    }
  }
}

/**
 * The dates on which something comes again after `date`, that many times. Each is counted from the first date, so that the 31st,
 * which a shorter month has as its last day, comes back in a longer one; a fifth weekday is the last where a month has four.
 * Dates past the year 9999 are left out.
 */
export const repetitionDates = (date: CalendarDate, every: Every, times: number): readonly CalendarDate[] =>
  Array.from({ length: times }, (_, index) => after(date, every, index + 1)).filter((each) => each !== null)
