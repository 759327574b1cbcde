import { assertNever } from '../domain/assertNever.ts'
import type { Lang } from '../domain/bilingual.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { type Conjunction, joinList } from './lists.ts'

// Not from ICU, which writes अक्टूबर where offices write अक्तूबर.
const hindiMonths = ['जनवरी', 'फ़रवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्तूबर', 'नवंबर', 'दिसंबर'] as const

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const weekdays: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  hi: new Intl.DateTimeFormat('hi-IN', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
}

// As calendars of Indian offices cut them; फ़र. for फ़रवरी.
const hindiShortMonths = ['जन.', 'फ़र.', 'मार्च', 'अप्रै.', 'मई', 'जून', 'जुला.', 'अग.', 'सितं.', 'अक्तू.', 'नवं.', 'दिसं.'] as const
const englishShortMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' })

const atMidnight = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)

const yearOf = (date: CalendarDate): string => date.slice(0, 4)
const monthOf = (date: CalendarDate): string => date.slice(0, 7)
const dayOf = (date: CalendarDate): string => String(Number(date.slice(8)))

const monthName = (date: CalendarDate, lang: Lang): string =>
  lang === 'hi' ? (hindiMonths[Number(date.slice(5, 7)) - 1] ?? '') : englishMonth.format(atMidnight(date))

/** A month where there is little room: "फ़र.", "Feb". */
export const shortMonth = (date: CalendarDate, lang: Lang): string =>
  lang === 'hi' ? (hindiShortMonths[Number(date.slice(5, 7)) - 1] ?? '') : englishShortMonth.format(atMidnight(date))

const distinctInOrder = (dates: readonly CalendarDate[]): readonly CalendarDate[] => [...new Set(dates)].sort()

/** The day of the week: "गुरुवार", "Thursday". */
export const formatWeekday = (date: CalendarDate, lang: Lang): string => weekdays[lang].format(atMidnight(date)).normalize('NFC')

/** How much of a date is said: with its year, without it, or with year and day of the week. */
export type DateForm = 'full' | 'short' | 'weekday'

/** A date, in Latin digits: full "5 फ़रवरी 2026", short "5 फ़रवरी", weekday "5 फ़रवरी 2026 (गुरुवार)" and "Thursday, 5 February 2026". */
export const formatDate = (date: CalendarDate, lang: Lang, form: DateForm = 'full'): string => {
  const short = `${dayOf(date)} ${monthName(date, lang)}`
  const full = `${short} ${yearOf(date)}`
  switch (form) {
    case 'short':
      return short
    case 'full':
      return full
    case 'weekday':
      return lang === 'hi' ? `${full} (${formatWeekday(date, lang)})` : `${formatWeekday(date, lang)}, ${full}`
    default:
      return assertNever(form)
  }
}

/** Whether the year is said: always, never, or only where the dates lie in more than one year. */
export type YearUse = 'always' | 'never' | 'auto'

type Years = 'each' | 'last' | 'none'

const yearsSaid = (dates: readonly CalendarDate[], use: YearUse): Years => {
  if (use === 'never') return 'none'
  if (new Set(dates.map(yearOf)).size > 1) return 'each'
  return use === 'always' ? 'last' : 'none'
}

/** A month with its year: "फ़रवरी 2026", "February 2026". */
export const formatMonth = (date: CalendarDate, lang: Lang): string => `${monthName(date, lang)} ${yearOf(date)}`

const monthAndYear = (date: CalendarDate, lang: Lang, withYear: boolean): string =>
  withYear ? `${monthName(date, lang)} ${yearOf(date)}` : monthName(date, lang)

const byMonth = (dates: readonly CalendarDate[]): readonly (readonly CalendarDate[])[] => [...Map.groupBy(dates, monthOf).values()]

/**
 * Dates as one phrase, sorted and each once, with the month said once for its days: "8, 9 और 10 फ़रवरी", "8, 9 and 10 February";
 * across months "28 फ़रवरी, 1 और 2 मार्च", "28 February, and 1 and 2 March"; across years every month with its year, unless never.
 * In Latin digits; no date gives ''.
 */
export const dateList = (
  dates: readonly CalendarDate[],
  lang: Lang,
  options: { readonly year?: YearUse; readonly conjunction?: Conjunction } = {},
): string => {
  const sorted = distinctInOrder(dates)
  const years = yearsSaid(sorted, options.year ?? 'auto')
  const months = byMonth(sorted).map((month, index, all) => ({
    days: month.map(dayOf),
    name: month[0] ? monthAndYear(month[0], lang, years === 'each' || (years === 'last' && index === all.length - 1)) : '',
  }))
  if (lang === 'en') {
    return joinList(
      months.map(({ days, name }) => `${joinList(days, lang)} ${name}`),
      lang,
    )
  }
  // In Hindi a month follows its days, so one run of days reads clearly with a single conjunction, before the last day of all.
  const days = months.flatMap(({ days, name }) => [...days.slice(0, -1), ...days.slice(-1).map((day) => `${day} ${name}`)])
  return joinList(days, lang, options.conjunction)
}

/**
 * A span of dates, in Latin digits: "5 से 9 फ़रवरी", "28 फ़रवरी से 2 मार्च", "30 दिसंबर 2025 से 2 जनवरी 2026"; "5 to 9 February".
 * One day gives that day; the two may come in either order. Hindi leaves the closing "तक" to the sentence.
 */
export const dateRange = (from: CalendarDate, to: CalendarDate, lang: Lang, options: { readonly year?: YearUse } = {}): string => {
  const [first, last] = from <= to ? [from, to] : [to, from]
  if (first === last) return dateList([first], lang, options)
  const years = yearsSaid([first, last], options.year ?? 'auto')
  const start = monthOf(first) === monthOf(last) ? dayOf(first) : `${dayOf(first)} ${monthAndYear(first, lang, years === 'each')}`
  const end = `${dayOf(last)} ${monthAndYear(last, lang, years !== 'none')}`
  return lang === 'hi' ? `${start} से ${end}` : `${start} to ${end}`
}
