import { addDays, CalendarDate } from '../../domain/calendar.ts'

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The date of a year, month (from 1) and day; null where there is no such day. */
export const dateOf = (year: number, month: number, day: number): CalendarDate | null => {
  const parsed = CalendarDate.safeParse(`${year}-${twoDigits(month)}-${twoDigits(day)}`)
  return parsed.success ? parsed.data : null
}

/** The last day of a month. */
export const lastDay = (year: number, month: number): CalendarDate => {
  for (let day = 31; day > 28; day -= 1) {
    const date = dateOf(year, month, day)
    if (date !== null) return date
  }
  return CalendarDate.parse(`${year}-${twoDigits(month)}-28`)
}

/** The same day so many months later; the 31st becomes the last day of a shorter month. */
export const monthsLater = (from: CalendarDate, count: number): CalendarDate => {
  const at = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  return dateOf(year, month, Number(from.slice(8))) ?? lastDay(year, month)
}

const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** The next such weekday after a date; with `later` that of the week after this one, which begins on Monday. */
export const nextWeekday = (weekday: number, from: CalendarDate, later: boolean): CalendarDate => {
  if (later) {
    const toMonday = (8 - weekdayOf(from)) % 7 || 7
    return addDays(addDays(from, toMonday), (weekday + 6) % 7)
  }
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7 || 7)
}
