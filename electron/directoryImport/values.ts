import { Capacity } from '../../shared/domain/attendance.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { Gender } from '../../shared/domain/people.ts'
import { messages } from '../../shared/i18n/i18n.ts'
import { withLatinDigits } from '../../shared/language/digits.ts'
import { fold } from '../../shared/language/search.ts'
import { months } from '../../shared/language/typed/spokenWords.ts'
import { dateOfSerial } from './cellFormats.ts'

const two = (text: string | number): string => String(text).padStart(2, '0')

/** A year of two digits is of this century up to ten years from now, else of the last one. */
const fullYear = (text: string, today: CalendarDate): number => {
  if (text.length !== 2) return Number(text)
  const year = 2000 + Number(text)
  return year <= Number(today.slice(0, 4)) + 10 ? year : year - 100
}

const dateOf = (year: number, month: number, day: number): CalendarDate | null => {
  const read = CalendarDate.safeParse(`${year}-${two(month)}-${two(day)}`)
  return read.success ? read.data : null
}

/**
 * A date as lists write it: 05.02.2026, 5-2-26, 5/2/2026, 2026-02-05, 5 फरवरी 2026, 5-Feb-26, Feb 5, 2026, or the number by which
 * Excel counts it. The day stands before the month; where that can't be, after it. Null for what is no date.
 */
export const readDate = (cell: string, today: CalendarDate): CalendarDate | null => {
  const text = fold(withLatinDigits(cell))
    .replace(/[,.]?\s+(?:को|से|तक)$/, '')
    .replace(/\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?$/, '')
    .trim()
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4}|\d{2})$/.exec(text)
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? '', today)]
    return dateOf(year, second, first) ?? dateOf(year, first, second)
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[-./, ]+([^\d\s.,/-]+)[-./, ]+(\d{4}|\d{2})$/.exec(text)
  const monthFirst = /^([^\d\s.,/-]+)[-./, ]+(\d{1,2})(?:st|nd|rd|th)?[-./, ]+(\d{4}|\d{2})$/.exec(text)
  const [day, word, year] = dayFirst ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
  const month = word === undefined ? undefined : months.get(fold(word))
  if (month !== undefined && year !== undefined) return dateOf(fullYear(year, today), month, Number(day))
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0
  if (serial >= 10_000 && serial < 80_000) {
    const read = CalendarDate.safeParse(dateOfSerial(serial, false))
    return read.success ? read.data : null
  }
  return null
}

const genders: ReadonlyMap<string, Gender> = new Map(
  (
    [
      ['male', 'm male man पुरुष पु पु. नर'],
      ['female', 'f female woman महिला स्त्री म म. स्त्री. औरत'],
      ['other', 'other others o t अन्य तृतीय'],
    ] as const
  ).flatMap(([gender, words]) => words.split(' ').map((word) => [fold(word), Gender.parse(gender)] as const)),
)

/** Null for a word that names none. */
export const readGender = (cell: string): Gender | null => genders.get(fold(cell)) ?? null

const otherRoles: readonly (readonly [Capacity, string])[] = [
  ['chair', 'president;chairman;chairperson;chairwoman;सभापति'],
  ['secretary', 'सदस्य सचिव;member secretary;मंत्री'],
  ['convener', 'convenor;coordinator;समन्वयक'],
  ['member', 'सदस्या;members'],
  ['special-invitee', 'special invitee;विशेष आमंत्रित सदस्य;आमंत्रित;invitee;स्थायी आमंत्रित'],
]
const roles: ReadonlyMap<string, Capacity> = new Map([
  ...Capacity.options.flatMap((role) =>
    [role, messages.hi.terms.capacity[role], messages.en.terms.capacity[role]].map((word) => [fold(word), role] as const),
  ),
  ...otherRoles.flatMap(([role, words]) => words.split(';').map((word) => [fold(word), role] as const)),
])

/** Null for a word that names none. */
export const readRole = (cell: string): Capacity | null => roles.get(fold(cell)) ?? null

/** Each text where it belongs by its script; two of one script are joined. */
export const byScript = (texts: readonly string[], joint: string): Bilingual => {
  const halves: { hi?: string; en?: string } = {}
  for (const text of texts) {
    if (text === '') continue
    const half = /[\u0900-\u097F]/.test(text) ? 'hi' : 'en'
    const there = halves[half]
    halves[half] = there === undefined || there === text ? text : `${there}${joint}${text}`
  }
  return halves
}

const address =
  /^(श्रीमती|श्री|सुश्री|कुमारी|डॉ\.?|डा\.|प्रो\.|माननीय|Shri\.?|Sri|Smt\.?|Sushri|Kumari|Km\.|Dr\.?|Prof\.?|Adv\.?|Mr\.?|Mrs\.?|Ms\.?)\s+(?=\S)/i

/** The name without the form of address that stands before it, and that form. */
export const splitAddress = (name: string): { readonly address: string; readonly name: string } => {
  const found = address.exec(name)?.[1] ?? ''
  return { address: found, name: name.slice(found.length).trim() }
}
