import type { Lang } from '../../shared/domain/bilingual.ts'
import { type Instant, wallClock } from '../../shared/domain/calendar.ts'
import { formatDate } from '../../shared/language/dates.ts'
import { formatTime } from '../../shared/language/times.ts'

/** A moment on the clock of this machine: "5 फ़रवरी 2026, अपराह्न 3:20 बजे". */
export const formatInstant = (at: Instant, lang: Lang): string => {
  const { date, time } = wallClock(new Date(at))
  return `${formatDate(date, lang)}, ${formatTime(time, lang)}`
}
