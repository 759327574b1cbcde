import { z } from 'zod'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { BodyId, PersonId } from '../../../shared/domain/ids.ts'

/** What of a register is shown. */
export const RegisterTab = z.enum(['grid', 'below', 'pictures'])
export type RegisterTab = z.infer<typeof RegisterTab>

export const RegisterSort = z.enum(['seniority', 'name', 'percent-up', 'percent-down', 'absence'])
export type RegisterSort = z.infer<typeof RegisterSort>

/** All of a register that its address tells: whose, of when, and how it is shown. */
export const RegisterSearch = z.object({
  of: z.enum(['body', 'people']).optional().catch(undefined),
  body: BodyId.optional().catch(undefined),
  people: z.array(PersonId).max(500).optional().catch(undefined),
  from: CalendarDate.optional().catch(undefined),
  to: CalendarDate.optional().catch(undefined),
  /** The two dates are one's own, also where they make a year. */
  dates: z.literal(true).optional().catch(undefined),
  tab: RegisterTab.optional().catch(undefined),
  sort: RegisterSort.optional().catch(undefined),
  below: z.boolean().optional().catch(undefined),
})
export type RegisterSearch = z.infer<typeof RegisterSearch>

/** The first and the last day. */
export type Span = { readonly from: CalendarDate; readonly to: CalendarDate }

/** The calendar year that begins with that one. */
export const calendarYear = (year: number): Span => ({
  from: CalendarDate.parse(`${year}-01-01`),
  to: CalendarDate.parse(`${year}-12-31`),
})

/** The financial year of Indian offices, April to March, that begins in that one. */
export const financialYear = (year: number): Span => ({
  from: CalendarDate.parse(`${year}-04-01`),
  to: CalendarDate.parse(`${year + 1}-03-31`),
})

/** The year in which the financial year of a date begins. */
export const financialYearOf = (date: CalendarDate): number => Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0)

/** The kind of year that a span is, if it is one whole year. */
export const kindOfSpan = ({ from, to }: Span): 'year' | 'financial' | 'dates' => {
  const year = Number(from.slice(0, 4))
  if (from === `${year}-01-01` && to === `${year}-12-31`) return 'year'
  return from === `${year}-04-01` && to === `${year + 1}-03-31` ? 'financial' : 'dates'
}

/** How a financial year is written: 2026-27. */
export const financialYearName = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`
