import type { ClashOf } from '../../shared/contract/meetings.ts'
import { minutesOf, type WallTime } from '../../shared/domain/calendar.ts'
import type { PersonId, VenueId } from '../../shared/domain/ids.ts'

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

/** What a meeting takes for itself, and for how long on its day. */
export type Claim = {
  readonly span: Span
  readonly venueId: VenueId | null
  readonly chairId: PersonId | null
  readonly secretaryId: PersonId | null
}

/** What the first wants that the second, at the same time, has too; a person is busy in whichever of the two offices they hold there. */
export const clashesOf = (wanted: Claim, other: Claim): ClashOf[] => {
  if (!overlap(wanted.span, other.span)) return []
  const isLeading = (id: PersonId | null): boolean => id !== null && (id === other.chairId || id === other.secretaryId)
  return [
    ...(wanted.venueId !== null && wanted.venueId === other.venueId ? (['venue'] as const) : []),
    ...(isLeading(wanted.chairId) ? (['chair'] as const) : []),
    ...(isLeading(wanted.secretaryId) ? (['secretary'] as const) : []),
  ]
}
