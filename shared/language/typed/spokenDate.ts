import { addDays, CalendarDate } from '../../domain/calendar.ts'
import { fold } from '../search.ts'
import { months, spokenNumber, weekdayNames } from './spokenWords.ts'

/** A date as somebody said it, or what looks like one and does not exist (30 फ़रवरी). */
export type SpokenDate = { readonly date: CalendarDate } | { readonly problem: 'dateInvalid' }

const wrong: SpokenDate = { problem: 'dateInvalid' }

const twoDigits = (n: number): string => String(n).padStart(2, '0')

const dateOf = (year: number, month: number, day: number): CalendarDate | null => {
  const parsed = CalendarDate.safeParse(`${year}-${twoDigits(month)}-${twoDigits(day)}`)
  return parsed.success ? parsed.data : null
}

const said = (date: CalendarDate | null): SpokenDate => (date === null ? wrong : { date })

const lastDay = (year: number, month: number): CalendarDate => {
  for (let day = 31; day > 28; day -= 1) {
    const date = dateOf(year, month, day)
    if (date !== null) return date
  }
  return CalendarDate.parse(`${year}-${twoDigits(month)}-28`)
}

/** The same day so many months later; the 31st becomes the last day of a shorter month. */
const monthsLater = (from: CalendarDate, count: number): CalendarDate => {
  const at = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
  return dateOf(year, month, Number(from.slice(8))) ?? lastDay(year, month)
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** A day and month without a year: the next such date, on that day at the earliest. */
const nextDayOfMonth = (month: number, day: number, from: CalendarDate): SpokenDate => {
  const year = Number(from.slice(0, 4))
  // 29 February waits for a leap year; no other date is further off than the next one.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = dateOf(year + ahead, month, day)
    if (date !== null && date >= from) return { date }
    if (date === null && !(month === 2 && day === 29)) return wrong
  }
  return wrong
}

const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** The next such weekday after a date; with `later` that of the week after this one, which begins on Monday. */
const nextWeekday = (weekday: number, from: CalendarDate, later: boolean): CalendarDate => {
  if (later) {
    const toMonday = (8 - weekdayOf(from)) % 7 || 7
    return addDays(addDays(from, toMonday), (weekday + 6) % 7)
  }
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7 || 7)
}

const units: ReadonlyMap<string, 'day' | 'week' | 'month'> = new Map(
  (
    [
      ['day', 'दिन दिनों दिवस day days din dino'],
      ['week', 'सप्ताह हफ्ते हफ्ता हफ्तों week weeks saptah hafte hafta'],
      ['month', 'माह महीने महीना महीनों month months mahine mahina maah'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [fold(word), unit] as const)),
)

const later = (from: CalendarDate, count: number, unit: 'day' | 'week' | 'month'): CalendarDate =>
  unit === 'month' ? monthsLater(from, count) : addDays(from, unit === 'week' ? count * 7 : count)

/** Words that only say how the date is meant; none of them changes it. */
const around = new Set(
  'तक को से पूर्व पहले के भीतर अंदर में दिनांक दि तारीख ता की का by before on within in till until upto from now the of to date dated tak ko'
    .split(' ')
    .map(fold),
)
const nextWords = new Set('अगले अगली अगला आगामी next coming agle agli'.split(' ').map(fold))
const thisWords = new Set('इस इसी this is isi'.split(' ').map(fold))
const endWords = new Set('अंत आखिर end ant'.split(' ').map(fold))
const fixed: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'आज today aaj'],
      [1, 'कल tomorrow kal'],
      [2, 'परसों परसो parson'],
    ] as const
  ).flatMap(([days, words]) => words.split(' ').map((word) => [fold(word), days] as const)),
)

/** "12th", "5वीं": the number alone. */
const bare = (word: string): string => word.replace(/^(\d{1,2})(?:st|nd|rd|th|वीं|वी)$/u, '$1')

const numeric = (text: string, from: CalendarDate): SpokenDate | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return said(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const whole = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text)
  if (whole) return said(dateOf(fullYear(whole[4] ?? ''), Number(whole[3]), Number(whole[1])))
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text)
  return short ? nextDayOfMonth(Number(short[2]), Number(short[1]), from) : null
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/[()।,;]/g, ' ')
    .split(' ')
    .map((word) => bare(word.replace(/\.$/, '')))
    .filter((word) => word !== '')

type Reader = (words: readonly string[], from: CalendarDate) => SpokenDate | null

const dayAndMonth: Reader = (words, from) => {
  // A weekday beside a date only says again what the date says.
  const [first = '', second = '', third, ...rest] = words.filter((word) => !weekdayNames.has(word))
  if (rest.length > 0) return null
  const [month, day] = months.has(second) ? [months.get(second), spokenNumber(first)] : [months.get(first), spokenNumber(second)]
  if (month === undefined || day === null) return null
  if (third === undefined) return nextDayOfMonth(month, day, from)
  return /^(?:\d{2}|\d{4})$/.test(third) ? said(dateOf(fullYear(third), month, day)) : null
}

const soMuchLater: Reader = (words, from) => {
  const [first = '', second = '', third] = words
  if (third !== undefined) return null
  const unit = units.get(second)
  const count = spokenNumber(first)
  return unit === undefined || count === null || count > 3650 ? null : { date: later(from, count, unit) }
}

const weekday: Reader = (words, from) => {
  const [first = '', second, third] = words
  if (third !== undefined) return null
  if (second === undefined) {
    const day = weekdayNames.get(first)
    return day === undefined ? null : { date: nextWeekday(day, from, false) }
  }
  const day = weekdayNames.get(second)
  if (day === undefined || !(nextWords.has(first) || thisWords.has(first))) return null
  return { date: nextWeekday(day, from, nextWords.has(first)) }
}

const ofMonth: Reader = (words, from) => {
  const isNext = words.some((word) => nextWords.has(word))
  const rest = words.filter((word) => !nextWords.has(word) && !thisWords.has(word))
  const [first = '', second = '', third] = rest
  if (third !== undefined) return null
  const [unit, other] = units.has(first) ? [units.get(first), second] : [units.get(second), first]
  const base = isNext ? monthsLater(from, 1) : from
  if (unit === 'month' && endWords.has(other)) return { date: lastDay(Number(base.slice(0, 4)), Number(base.slice(5, 7))) }
  if (unit === 'week' && endWords.has(other)) return { date: nextWeekday(6, addDays(from, isNext ? 7 : -1), false) }
  const day = spokenNumber(other)
  if (unit === 'month' && isNext && day !== null) return said(dateOf(Number(base.slice(0, 4)), Number(base.slice(5, 7)), day))
  if (rest.length === 1 && isNext && unit !== undefined) return { date: later(from, 1, unit) }
  return null
}

const alone: Reader = (words, from) => {
  const [only = '', other] = words
  if (other !== undefined) return null
  const days = fixed.get(only)
  return days === undefined ? numeric(only, from) : { date: addDays(from, days) }
}

/** "15 तारीख": the next fifteenth. Only where the word for a date stands by it, or any number would be one. */
const fifteenth: Reader = (words, from) => {
  const [first = '', second = '', third] = words
  if (third !== undefined || (second !== fold('तारीख') && second !== fold('ता') && second !== 'tarikh')) return null
  const day = spokenNumber(first)
  if (day === null) return null
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = monthsLater(CalendarDate.parse(`${from.slice(0, 8)}01`), ahead)
    const date = dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
    if (date !== null && date >= from) return { date }
  }
  return wrong
}

const readers: readonly Reader[] = [alone, dayAndMonth, soMuchLater, weekday, ofMonth]

/**
 * The date that a phrase means, as people say it in both languages: "12 फ़रवरी तक", "शुक्रवार", "in 10 days", "12/2". Without a year
 * it is the next such date from `from` on; a bare weekday is the next one after it; day comes before month, as India writes.
 * Null when the text is no date phrase at all.
 */
export const parseSpokenDate = (text: string, from: CalendarDate): SpokenDate | null => {
  const all = wordsOf(text)
  const stated = fifteenth(
    all.filter((word) => !around.has(word) || word === fold('तारीख') || word === fold('ता')),
    from,
  )
  if (stated !== null) return stated
  // "आज से 10 दिन": counted from today, which is where counting begins.
  const words = all.filter((word, at) => !around.has(word) && !(at === 0 && all.length > 2 && fixed.get(word) === 0))
  if (words.length === 0 || words.length > 5) return null
  for (const read of readers) {
    const date = read(words, from)
    if (date !== null) return date
  }
  return null
}

/** The text without the date at its end, and the date; what looks like a date and is none is told with its words. */
export type TrailingDate =
  | { readonly rest: string; readonly date: CalendarDate }
  | { readonly problem: 'dateInvalid'; readonly phrase: string }

/** Longest date phrase that is looked for, in words: "by the end of the next month". */
const longestPhrase = 7

/** Finds the date at the end of a line: "सूची जमा करना 12 फ़रवरी तक", "submit the list by Friday". Null where there is none. */
export const trailingDate = (text: string, from: CalendarDate): TrailingDate | null => {
  const words = text.trim().split(/\s+/)
  for (let count = Math.min(longestPhrase, words.length); count > 0; count -= 1) {
    const phrase = words.slice(-count).join(' ')
    const date = parseSpokenDate(phrase, from)
    if (date === null) continue
    if ('problem' in date) return { problem: 'dateInvalid', phrase }
    return {
      rest: words
        .slice(0, -count)
        .join(' ')
        .replace(/[,;–-]+$/u, '')
        .trim(),
      date: date.date,
    }
  }
  return null
}
