import { minutesOf, type WallTime } from '../../shared/domain/calendar.ts'

/** How long a meeting is taken to be of which nothing is known, in minutes. */
const usualLength = 60

/** From when to when a meeting takes its room and its chair, in minutes since midnight. */
type Span = { readonly from: number; readonly to: number }

/** The span of a meeting: to its end, where that is known; else as long as is planned, else an hour. */
export const spanOf = (start: WallTime, end: WallTime | null, planned: number | null): Span => {
  const from = minutesOf(start)
  const to = end === null ? from + (planned ?? usualLength) : minutesOf(end)
  return { from, to: Math.max(to, from + 1) }
}

/** Whether two spans have a minute in common; one may begin when the other ends. */
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to
