import type { CalendarDate } from '../../../shared/domain/calendar.ts'

type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** Where a bar stands: its start and its width, in hundredths of the whole; open ends run to the edge. */
export type Bar = { readonly start: number; readonly width: number; readonly openStart: boolean; readonly openEnd: boolean }

const dayOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** So narrow a bar is still seen. */
const least = 1.5
/** What stands before and after the known days for open ends, as a part of the whole. */
const margin = 0.06

/** The years that a line of time spans, and where each of the spans stands on it; null where no span has a date. */
export const barsOf = (
  spans: readonly Span[],
  today: CalendarDate,
): {
  readonly bars: readonly Bar[]
  readonly today: number
  readonly years: readonly { readonly year: number; readonly at: number }[]
} | null => {
  const known = spans.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null)
  if (known.length === 0) return null
  const days = [...known, today].map(dayOf)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(1, (last - first) * margin)
  const [start, end] = [first - room, last + room]
  const at = (day: number) => ((day - start) / (end - start)) * 100
  const bars = spans.map(({ from, to }) => {
    const left = from === null ? 0 : at(dayOf(from))
    const right = to === null ? 100 : at(dayOf(to) + 1)
    return { start: Math.min(left, 100 - least), width: Math.max(right - left, least), openStart: from === null, openEnd: to === null }
  })
  const firstYear = new Date(start * 86_400_000).getUTCFullYear() + 1
  const lastYear = new Date(end * 86_400_000).getUTCFullYear()
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / 8))
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_none, index) => firstYear + index)
    .filter((year) => (year - firstYear) % step === 0)
    .map((year) => ({ year, at: at(Date.parse(`${year}-01-01T00:00:00Z`) / 86_400_000) }))
  return { bars, today: at(dayOf(today)), years }
}
