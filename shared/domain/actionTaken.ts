import { type Bilingual, isEmpty } from './bilingual.ts'
import type { CalendarDate } from './calendar.ts'
import type { ActionStatus } from './proceedings.ts'

/** A word on an action, with its date; the log of an action holds them in the order in which they were entered. */
type Entry = { readonly date: CalendarDate; readonly status: ActionStatus | null; readonly text: Bilingual }

type Followed = { readonly status: ActionStatus; readonly closedOn: CalendarDate | null }

/**
 * Whether a meeting is still told of an action of an earlier meeting of its body: unless it was closed before `previous`, the date
 * of the meeting between the two that came last; null where there was none between.
 */
export const isStillTold = ({ closedOn }: Pick<Followed, 'closedOn'>, previous: CalendarDate | null): boolean =>
  closedOn === null || previous === null || closedOn >= previous

/** How an action stood on a date: its status, since when it was closed, and the latest word on it by then. */
export const actionAsOf = (action: Followed, log: readonly Entry[], date: CalendarDate) => {
  const byThen = log.filter((entry) => entry.date <= date)
  /** Of one day, the one entered last. */
  const latest = (entries: readonly Entry[]) =>
    entries.reduce<Entry | undefined>((last, entry) => (last === undefined || entry.date >= last.date ? entry : last), undefined)
  const said = latest(byThen.filter(({ text }) => !isEmpty(text)))
  const closed = action.closedOn !== null && action.closedOn <= date
  const changedLater = action.closedOn !== null || log.some((entry) => entry.date > date && entry.status !== null)
  const statusByThen = latest(byThen.filter(({ status }) => status !== null))?.status ?? 'open'
  return {
    status: closed || !changedLater ? action.status : statusByThen,
    closedOn: closed ? action.closedOn : null,
    word: said?.text ?? {},
    wordDate: said?.date ?? null,
  }
}
