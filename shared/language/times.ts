import type { Lang } from '../domain/bilingual.ts'
import { minutesOf, type WallTime } from '../domain/calendar.ts'

type PartOfDay = 'midnight' | 'morning' | 'noon' | 'afternoon'

const partOfDay = (time: WallTime): PartOfDay => {
  const minutes = minutesOf(time)
  if (minutes === 0) return 'midnight'
  if (minutes === 12 * 60) return 'noon'
  return minutes < 12 * 60 ? 'morning' : 'afternoon'
}

const hindiPart: Readonly<Record<PartOfDay, string>> = {
  midnight: 'मध्यरात्रि',
  morning: 'पूर्वाह्न',
  noon: 'मध्याह्न',
  afternoon: 'अपराह्न',
}

const englishPart: Readonly<Record<PartOfDay, string>> = { midnight: 'midnight', morning: 'a.m.', noon: 'noon', afternoon: 'p.m.' }

const clock = (time: WallTime): string => `${Number(time.slice(0, 2)) % 12 || 12}:${time.slice(3)}`

const hindiTime = (time: WallTime): string => `${hindiPart[partOfDay(time)]} ${clock(time)}`

const englishTime = (time: WallTime): string => {
  const part = partOfDay(time)
  const hour = part === 'noon' || part === 'midnight' ? '12' : clock(time)
  return `${hour} ${englishPart[part]}`
}

/** A time of day on the twelve-hour clock, in Latin digits: "पूर्वाह्न 11:00 बजे", "मध्याह्न 12:00 बजे"; "1:30 p.m.", "12 noon". */
export const formatTime = (time: WallTime, lang: Lang): string => (lang === 'hi' ? `${hindiTime(time)} बजे` : englishTime(time))

/**
 * From when to when: "पूर्वाह्न 11:00 से अपराह्न 12:45 बजे तक", "11:00 a.m. to 12:45 p.m."; the half of the day is said once where both
 * lie in it. An end before the start is on the next day. Without an end: "पूर्वाह्न 11:00 बजे से", "11:00 a.m. onwards".
 */
export const timeRange = (start: WallTime, end: WallTime | null, lang: Lang): string => {
  if (end === null) return lang === 'hi' ? `${formatTime(start, lang)} से` : `${formatTime(start, lang)} onwards`
  if (start === end) return formatTime(start, lang)
  const sameHalf = partOfDay(start) === partOfDay(end) && start < end
  if (lang === 'hi') return `${hindiTime(start)} से ${sameHalf ? clock(end) : hindiTime(end)} बजे तक`
  return `${sameHalf ? clock(start) : englishTime(start)} to ${englishTime(end)}`
}
