import { assertNever } from '../../domain/assertNever.ts'
import { addDays, CalendarDate } from '../../domain/calendar.ts'
import { fold } from '../search.ts'
import { dateOf, lastDay, monthsLater, nextWeekday } from './spokenCalendar.ts'
import { months, shortWeekdays, spokenNumber, weekdayNames } from './spokenWords.ts'

/** A date as somebody said it, or what looks like one and does not exist (30 फ़रवरी). */
export type SpokenDate = { readonly date: CalendarDate } | { readonly problem: 'dateInvalid' }

const wrong: SpokenDate = { problem: 'dateInvalid' }

const said = (date: CalendarDate | null): SpokenDate => (date === null ? wrong : { date })

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

type Unit = 'day' | 'week' | 'fortnight' | 'half-month' | 'month' | 'year'

const units: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['day', 'दिन दिनों दिवस दिवसों day days din dino dinon'],
      ['week', 'सप्ताह सप्ताहों हफ्ते हफ्ता हफ्तों week weeks saptah hafte hafta'],
      ['fortnight', 'fortnight fortnights'],
      ['half-month', 'पखवाड़ा पखवाड़े पखवाड़ों'],
      ['month', 'माह महीने महीना महीनों मास month months mahine mahina maah'],
      ['year', 'वर्ष साल year years saal varsh'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [fold(word), unit] as const)),
)

/** So many days, weeks, months on; a पखवाड़ा is half a month, fifteen days, a fortnight fourteen. */
const later = (from: CalendarDate, count: number, unit: Unit): CalendarDate => {
  switch (unit) {
    case 'day':
      return addDays(from, count)
    case 'week':
      return addDays(from, count * 7)
    case 'fortnight':
      return addDays(from, count * 14)
    case 'half-month':
      return addDays(from, count * 15)
    case 'month':
      return monthsLater(from, count)
    case 'year':
      return monthsLater(from, count * 12)
    default:
      return assertNever(unit)
  }
}

/** The furthest that a count of days, weeks… goes: past ten years nobody means it. */
const furthest: Readonly<Record<Unit, number>> = { day: 3650, week: 520, fortnight: 240, 'half-month': 240, month: 120, year: 10 }

/** Words that only say how the date is meant; none of them changes it. */
const around = new Set(
  [
    'तक को से पूर्व पहले के भीतर अंदर अन्दर में दिनांक दि तारीख ता की का tak ko se pahle pehle ke bhitar andar me mein ki ka dinank tarikh',
    'by before on within in till until upto from now the of to date dated',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
)
/** Those of them that stand behind a date, so that no date phrase begins with one; nor with an "of" that belongs to what is before. */
const notFirst = new Set(
  'तक को से पूर्व पहले के भीतर अंदर अन्दर में की का tak ko se ke me mein ki ka of from to now date dated'.split(' ').map(fold),
)
/** Before a date these make it part of the words: "minutes of 5 February", "every Friday". */
const describing = new Set('of from since dated every each हर प्रत्येक har'.split(' ').map(fold))
/** Those that make a date of what could be something else: "within 10 days", "सोम तक". */
const marks = new Set(
  'तक पूर्व पहले भीतर अंदर अन्दर में tak pahle pehle bhitar andar me mein by before on within in till until upto now'.split(' ').map(fold),
)
const nextWords = new Set('अगले अगली अगला आगामी next coming agle agli agla'.split(' ').map(fold))
/** "आगामी शुक्रवार" is the nearest one; "अगले शुक्रवार" is that of next week. */
const nearest = new Set('आगामी coming'.split(' ').map(fold))
const thisWords = new Set('इस इसी this is isi'.split(' ').map(fold))
const endWords = new Set('अंत आखिर आखिरी end ant'.split(' ').map(fold))
const fixed: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'आज today aaj'],
      [1, 'कल tomorrow kal tomorow'],
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

/** What is said in several words, each as one. */
const together: readonly (readonly [RegExp, string])[] = [
  [/\bday after tomorrow\b/g, fold('परसों')],
  [/\b(?:on or before|(?:no|not) later than|latest by|at the latest by)\b/g, 'by'],
  [
    /\b(twenty|thirty) (?=(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)/g,
    '$1-',
  ],
  [/(?<=^|\s)(\d{1,2})-(\p{L}[\p{L}\p{M}]*)-(\d{4}|\d{2})(?=$|\s)/gu, '$1 $2 $3'],
  [/(?<=^|\s)(\d{1,2})-(\p{L}[\p{L}\p{M}]*)(?=$|\s)/gu, '$1 $2'],
]

const wordsOf = (text: string): readonly string[] =>
  together
    .reduce(
      (words, [said, word]) => words.replace(said, word),
      fold(text)
        .replace(/[()।,;]/g, ' ')
        .replace(/\s+/g, ' '),
    )
    .split(' ')
    .map((word) => bare(word.replace(/\.$/, '')))
    .filter((word) => word !== '')

type Reader = (words: readonly string[], from: CalendarDate) => SpokenDate | null

const notDays = new Set(['a', 'an', 'do', 'ek'])

const dayAndMonth: Reader = (words, from) => {
  // A weekday beside a date only says again what the date says.
  const [first = '', second = '', third, ...rest] = words.filter((word) => !weekdayNames.has(word))
  if (rest.length > 0) return null
  const [month, day] = months.has(second) ? [months.get(second), spokenNumber(first)] : [months.get(first), spokenNumber(second)]
  // "Organise a march" and Roman "do" (two) are no days of a month.
  if (month === undefined || day === null || notDays.has(first) || notDays.has(second)) return null
  if (third === undefined) return nextDayOfMonth(month, day, from)
  return /^(?:\d{2}|\d{4})$/.test(third) ? said(dateOf(fullYear(third), month, day)) : null
}

const soMuchLater: Reader = (words, from) => {
  // "अगले 10 दिन में", "the next two weeks".
  const [first = '', second = '', third] = nextWords.has(words[0] ?? '') && words.length === 3 ? words.slice(1) : words
  if (third !== undefined) return null
  const unit = units.get(second)
  const count = spokenNumber(first)
  return unit === undefined || count === null || count > furthest[unit] ? null : { date: later(from, count, unit) }
}

/** The words without those that say which one, and whether that is the next. */
const which = (words: readonly string[]) => ({
  isNext: words.some((word) => nextWords.has(word)),
  isThis: words.some((word) => thisWords.has(word)),
  rest: words.filter((word) => !nextWords.has(word) && !thisWords.has(word)),
})

/** "शुक्रवार", "next Monday", "अगले सप्ताह के सोमवार", "Friday next week". */
const weekday: Reader = (words, from) => {
  const { isNext, isThis, rest } = which(words)
  const ofWeek = (isNext || isThis) && rest.some((word) => units.get(word) === 'week')
  const [only = '', other] = ofWeek ? rest.filter((word) => units.get(word) !== 'week') : rest
  const day = other === undefined ? weekdayNames.get(only) : undefined
  if (day === undefined) return null
  return { date: nextWeekday(day, from, isNext && (ofWeek || !words.some((word) => nearest.has(word)))) }
}

const ofMonth: Reader = (words, from) => {
  const { isNext, isThis, rest } = which(words)
  const [first = '', second = '', third] = rest
  if (third !== undefined) return null
  const [unit, other] = units.has(first) ? [units.get(first), second] : [units.get(second), first]
  const base = isNext ? monthsLater(from, 1) : from
  if (unit === 'month' && endWords.has(other)) return { date: lastDay(Number(base.slice(0, 4)), Number(base.slice(5, 7))) }
  if (unit === 'week' && endWords.has(other)) return { date: nextWeekday(6, addDays(from, isNext ? 7 : -1), false) }
  const day = spokenNumber(other)
  if (unit === 'month' && (isNext || isThis) && day !== null) {
    return said(dateOf(Number(base.slice(0, 4)), Number(base.slice(5, 7)), day))
  }
  if (rest.length === 1 && isNext && unit !== undefined) return { date: later(from, 1, unit) }
  return null
}

/** "मार्च के अंत", "end of March 2027". */
const endOfNamed: Reader = (words, from) => {
  const rest = words.filter((word) => !endWords.has(word))
  const [name = '', year, other] = rest
  const month = months.get(name)
  if (rest.length !== words.length - 1 || month === undefined || other !== undefined) return null
  if (year !== undefined) return /^\d{4}$/.test(year) && Number(year) >= 1900 ? { date: lastDay(Number(year), month) } : null
  const date = lastDay(Number(from.slice(0, 4)), month)
  return { date: date >= from ? date : lastDay(Number(from.slice(0, 4)) + 1, month) }
}

const alone: Reader = (words, from) => {
  const [only = '', other] = words
  if (other !== undefined) return null
  const days = fixed.get(only)
  return days === undefined ? numeric(only, from) : { date: addDays(from, days) }
}

const dateWords = new Set('तारीख ता tarikh'.split(' ').map(fold))

/** "15 तारीख", "the 12th": the next such day. Only where the word for a date or the ending stands by it, or any number would be one. */
const dayAlone = (words: readonly string[], isOrdinal: boolean, from: CalendarDate): SpokenDate | null => {
  const [first = '', second, third] = words
  if (third !== undefined || (second === undefined ? !isOrdinal : !dateWords.has(second))) return null
  const day = spokenNumber(first)
  if (day === null) return null
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = monthsLater(CalendarDate.parse(`${from.slice(0, 8)}01`), ahead)
    const date = dateOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
    if (date !== null && date >= from) return { date }
  }
  return wrong
}

const readers: readonly Reader[] = [alone, dayAndMonth, soMuchLater, weekday, ofMonth, endOfNamed]

/**
 * The date that a phrase means, as people say it in both languages: "12 फ़रवरी तक", "शुक्रवार", "in 10 days", "12/2". Without a year
 * it is the next such date from `from` on; a bare weekday is the next one after it; day comes before month, as India writes.
 * Null when the text is no date phrase at all.
 */
export const parseSpokenDate = (text: string, from: CalendarDate): SpokenDate | null => {
  const all = wordsOf(text)
  const stated = dayAlone(
    all.filter((word) => !around.has(word) || dateWords.has(word)),
    /\d(?:st|nd|rd|th)\W*$/u.test(fold(text)),
    from,
  )
  if (stated !== null) return stated
  // "आज से 10 दिन": counted from today, which is where counting begins.
  const isCounted = all.some((word) => units.has(word))
  const words = all.filter((word) => !around.has(word) && !(isCounted && fixed.get(word) === 0))
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

/** Longest date phrase that is looked for, in words: "on or before the 12th of February 2026". */
const longestPhrase = 8

/** Whether words are a date only with a word that says so: "सोम", "40 days", "12th" and "31-2" may be a name, a length, a rank, a room. */
const needsMark = (words: readonly string[], date: SpokenDate): boolean => {
  const plain = words.filter((word) => !around.has(word))
  const [only = '', other] = plain
  if (other !== undefined) return plain.length === 2 && units.has(other)
  return shortWeekdays.has(only) || /^\d{1,2}(?:-\d{1,2})?$/.test(only) || ('problem' in date && /^\d{1,2}\/\d{1,2}$/.test(only))
}

/**
 * Finds the date at the end of a line: "सूची जमा करना 12 फ़रवरी तक", "submit the list by Friday"; the rest keeps no तक, by or within.
 * Null where there is none, where the date only describes ("minutes of 5 February") and where it begins something ("5 मार्च से").
 */
export const trailingDate = (text: string, from: CalendarDate): TrailingDate | null => {
  const words = text.trim().split(/\s+/)
  const keys = words.map((word) => fold(word).replace(/[।,;.]+$/u, ''))
  if (keys.at(-1) === fold('से')) return null
  for (let count = Math.min(longestPhrase, words.length); count > 0; count -= 1) {
    if (notFirst.has(keys.at(-count) ?? '')) continue
    const phrase = words.slice(-count).join(' ')
    const date = parseSpokenDate(phrase, from)
    if (date === null) continue
    if (describing.has(keys.at(-count - 1) ?? '')) return null
    const said = wordsOf(phrase)
    if (needsMark(said, date) && !said.some((word) => marks.has(word) || dateWords.has(word) || fixed.get(word) === 0)) continue
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
