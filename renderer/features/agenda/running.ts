import { minutesOf, WallTime } from '../../../shared/domain/calendar.ts'

/** The wall-clock time that many minutes later; past midnight it goes on from 00:00. */
const later = (time: WallTime, minutes: number): WallTime => {
  const at = (minutesOf(time) + minutes) % (24 * 60)
  return WallTime.parse(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
}

/**
 * When each item begins if all before it keep to their minutes, and when the last one ends.
 * After an item without planned minutes nobody can tell, so it is null from there on.
 */
export const runningClock = (
  start: WallTime,
  minutes: readonly (number | null)[],
): { readonly begins: readonly (WallTime | null)[]; readonly end: WallTime | null } => {
  let at: WallTime | null = start
  const begins: (WallTime | null)[] = []
  for (const planned of minutes) {
    begins.push(at)
    at = at === null || planned === null ? null : later(at, planned)
  }
  return { begins, end: at }
}
