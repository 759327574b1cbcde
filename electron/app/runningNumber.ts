import type { CalendarDate } from '../../shared/domain/calendar.ts'

/** The number after the highest of a year; numbers that hold more than digits are left out of account. */
export const numberAfter = (numbers: readonly string[]): string => {
  const plain = numbers.filter((number) => /^\d{1,15}$/.test(number)).map(Number)
  return String(Math.max(0, ...plain) + 1)
}

/** A number as papers print it, with its year: `14/2026`; one that already has a stroke stays as the office wrote it. */
export const printedNumber = (number: string | number, date: CalendarDate): string =>
  String(number).includes('/') ? String(number) : `${number}/${date.slice(0, 4)}`
