import { z } from 'zod'
import { cleanLine } from './bilingual.ts'
import type { CalendarDate } from './calendar.ts'

/** When the year of running numbers begins: with January, or with April as the financial year of Indian offices. */
export const YearStart = z.enum(['january', 'april'])
export type YearStart = z.infer<typeof YearStart>

/**
 * How a number is written: `{body}/{year}/{n}`. `{n}` must stand in it; `{body}` is the code of the body, `{year}` 2026 or,
 * by financial year, 2026-27. Where `{body}` stands in it each body counts for itself.
 */
export const NumberPattern = z
  .string()
  .max(60)
  .transform(cleanLine)
  .refine((pattern) => pattern.split('{n}').length === 2, { error: 'pattern.number' })
export type NumberPattern = z.infer<typeof NumberPattern>

/** The year that a date counts to, as numbers print it: `2026`, or `2025-26` for 31 March 2026 where it begins in April. */
export const yearOfNumbers = (date: CalendarDate, start: YearStart): string => {
  const year = Number(date.slice(0, 4))
  if (start === 'january') return String(year)
  const first = date.slice(5, 7) < '04' ? year - 1 : year
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`
}

/** What a number counts for: the code of the body, '' where it has none, and a date of the year. */
export type NumberOf = { readonly body: string; readonly date: CalendarDate; readonly yearStart: YearStart }

/** Both halves of a pattern, filled in but for the number. A body without a code takes the stroke or sign beside it with it. */
const halves = (pattern: string, { body, date, yearStart }: NumberOf): readonly [string, string] => {
  const values: Readonly<Record<string, string>> = { '{body}': body, '{year}': yearOfNumbers(date, yearStart) }
  const named = body === '' ? pattern.replace(/\{body\}[/\s.:–-]+|[/\s.:–-]+\{body\}$|\{body\}/g, '') : pattern
  const fill = (half: string) => half.replace(/\{(?:body|year)\}/g, (name) => values[name] ?? '')
  const at = named.indexOf('{n}')
  return [fill(named.slice(0, at)), fill(named.slice(at + 3))]
}

/** The number as printed; `n` may also be digits that somebody typed. */
export const fillPattern = (pattern: string, n: number | string, of: NumberOf): string => halves(pattern, of).join(String(n))

/** Whether a number that was typed is digits alone, to be filled into the pattern of the office. */
export const isBareNumber = (number: string): boolean => /^\d{1,15}$/.test(number)

/** The next number of a pattern after those that have been given; numbers of another year, body or pattern do not count. */
export const nextOfPattern = (pattern: string, given: readonly string[], of: NumberOf): number => {
  const [before, after] = halves(pattern, of)
  const numbers = given.flatMap((number) => {
    if (!number.startsWith(before) || !number.endsWith(after) || number.length <= before.length + after.length) return []
    const middle = number.slice(before.length, number.length - after.length)
    return isBareNumber(middle) ? [Number(middle)] : []
  })
  return numbers.reduce((highest, n) => Math.max(highest, n), 0) + 1
}
