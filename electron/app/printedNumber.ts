import type { CalendarDate } from '../../shared/domain/calendar.ts'

/** A running number as papers print it, with its year: `14/2026`; one that already has a stroke stays as the office wrote it. */
export const printedNumber = (number: string, date: CalendarDate): string =>
  number.includes('/') ? number : `${number}/${date.slice(0, 4)}`
