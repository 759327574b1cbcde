import type { CalendarDate } from '../../../domain/calendar.ts'
import type { PressCheck } from '../../../domain/press.ts'
import { formatDate, formatWeekday } from '../../dates.ts'
import { withLatinDigits } from '../../digits.ts'
import { fold } from '../../search.ts'
import { dateOf } from '../../typed/spokenCalendar.ts'
import { months, shortWeekdays, weekdayNames } from '../../typed/spokenWords.ts'
import { type Checked, finding } from './checked.ts'

const word = String.raw`[\p{L}\p{M}]+`
const dayMonth = String.raw`(\d{1,2})(?:st|nd|rd|th)? (${word}),?(?: (\d{4}))?`
const monthDay = String.raw`(${word}) (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?`
const after = String.raw`(?:,? ?\(|,? )(${word})`
const before = String.raw`(${word})(?:,|\s?\()? `

type Written = { readonly day: number; readonly month: string; readonly year: string | undefined; readonly weekday: string }

/** The dates of a text that have a day of the week beside them, in every way that offices write them. */
const datesWritten = (text: string): readonly Written[] => {
  const all = (pattern: string, read: (groups: readonly (string | undefined)[]) => Written): readonly Written[] =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}\\d])${pattern}(?![\\p{L}\\p{M}\\d])`, 'gu'))].map((match) => read([...match].slice(1)))
  return [
    ...all(dayMonth + after, ([day, month, year, weekday]) => ({ day: Number(day), month: month ?? '', year, weekday: weekday ?? '' })),
    ...all(before + dayMonth, ([weekday, day, month, year]) => ({ day: Number(day), month: month ?? '', year, weekday: weekday ?? '' })),
    ...all(monthDay + after, ([month, day, year, weekday]) => ({ day: Number(day), month: month ?? '', year, weekday: weekday ?? '' })),
    ...all(before + monthDay, ([weekday, month, day, year]) => ({ day: Number(day), month: month ?? '', year, weekday: weekday ?? '' })),
  ]
}

/** The date with that day and month nearest to the note's. */
const nearest = (day: number, month: number, to: CalendarDate): CalendarDate | null => {
  const year = Number(to.slice(0, 4))
  const dates = [year - 1, year, year + 1].flatMap((one) => dateOf(one, month, day) ?? [])
  const away = (date: CalendarDate): number => Math.abs(Date.parse(date) - Date.parse(to))
  return dates.sort((a, b) => away(a) - away(b))[0] ?? null
}

/** Dates in the sentence whose day of the week is another; a date without a year is the one nearest to the note's. */
export const weekdayChecks = (checked: Checked, noteDate: CalendarDate): readonly PressCheck[] =>
  datesWritten(withLatinDigits(checked.text)).flatMap(({ day, month, year, weekday }): readonly PressCheck[] => {
    const [monthNumber, said] = [months.get(fold(month)), shortWeekdays.has(fold(weekday)) ? undefined : weekdayNames.get(fold(weekday))]
    if (monthNumber === undefined || said === undefined) return []
    const date = year === undefined ? nearest(day, monthNumber, noteDate) : dateOf(Number(year), monthNumber, day)
    if (date === null || new Date(`${date}T00:00:00Z`).getUTCDay() === said) return []
    const { lang } = checked
    return [finding('weekdayWrong', checked, { date: formatDate(date, lang), found: weekday, expected: formatWeekday(date, lang) })]
  })
