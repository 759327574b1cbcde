import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { problem } from './refusal.ts'

/** A span of days, first and last included; null is open. */
export type Period = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** @throws {Refusal} INVALID at `to` when a span ends before it begins */
export const requirePeriod = ({ from, to }: Period): void => {
  if (from !== null && to !== null && to < from) throw problem('to', 'endBeforeStart')
}

export const includes = ({ from, to }: Period, date: CalendarDate): boolean =>
  (from === null || from <= date) && (to === null || date <= to)
