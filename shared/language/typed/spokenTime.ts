import { WallTime } from '../../domain/calendar.ts'
import { fold } from '../search.ts'
import { numberWords } from './spokenWords.ts'

const at = (hours: number, minutes: number): WallTime | null => {
  const parsed = WallTime.safeParse(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
  return parsed.success ? parsed.data : null
}

const names = [...numberWords].filter(([word, hour]) => hour <= 12 && /^(?:[\u0900-\u097F]+|[a-z]{3,})$/.test(word))
const hour = `(\\d{1,2}|${names.map(([word]) => word).join('|')})(?![\\p{L}\\p{M}\\d:.])`
const hourOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (numberWords.get(text) ?? Number.NaN))

/** Quarters and halves, each as minutes past the hour that is named. */
const quarters: readonly (readonly [RegExp, number])[] = (
  [
    ['साढ़े|half past', 30],
    ['सवा|quarter past', 15],
    ['पौने|quarter to', -15],
  ] as const
).map(([words, minutes]) => [new RegExp(`(?<![\\p{L}\\p{M}])(?:${fold(words)})\\s+${hour}`, 'u'), minutes] as const)

const spokenHour = new RegExp(`(?<![\\p{L}\\p{M}\\d])${hour}\\s*(?:बजे|o'?clock)`, 'u')
const digits = /^\D*?(?<![\d-])(\d{1,2})(?:\s*[:.]\s*(\d{2})(?::\d{2})?|(\d{2}))?(?!\d|[-:/]\d)\D*$/u

/** Minutes since midnight of what is written, before the half of the day is known; and whether its hour is on the 24-hour clock. */
const written = (plain: string): { readonly minutes: number; readonly isFull: boolean } | null => {
  for (const [pattern, past] of quarters) {
    const found = pattern.exec(plain)
    if (found) return { minutes: hourOf(found[1] ?? '') * 60 + past, isFull: false }
  }
  if (plain.includes('डेढ') && !/\d/.test(plain)) return { minutes: 90, isFull: false }
  if (plain.includes('ढाई') && !/\d/.test(plain)) return { minutes: 150, isFull: false }
  const found = digits.exec(plain)
  if (found) {
    const minutes = Number(found[2] ?? found[3] ?? 0)
    const hours = Number(found[1])
    return minutes > 59 ? null : { minutes: hours * 60 + minutes, isFull: /^0\d/.test(found[1] ?? '') || hours === 0 || hours > 12 }
  }
  const named = /\d/.test(plain) ? null : spokenHour.exec(plain)
  if (named) return { minutes: hourOf(named[1] ?? '') * 60, isFull: false }
  return /^(?:noon|मध्याह्न)$/u.test(plain)
    ? { minutes: 720, isFull: false }
    : /^(?:midnight|मध्यरात्रि)$/u.test(plain)
      ? { minutes: 0, isFull: true }
      : null
}

/**
 * A time as people write it: "11:20", "1120", "11.20", "11 बजे", "2:30 pm", "अपराह्न 2:30", "साढ़े ग्यारह". Hours below 7 without a word
 * for the half of the day are in the afternoon, when offices meet. Null when it is no time.
 */
export const parseTypedTime = (text: string): WallTime | null => {
  const plain = fold(text)
  const found = written(plain)
  if (found === null || !Number.isFinite(found.minutes)) return null
  const { minutes, isFull } = found
  const [hours, past] = [Math.floor(minutes / 60), minutes % 60]
  const isNight = /रात(?!\p{M})|मध्यरात्रि|midnight/u.test(plain)
  const isMorning = /पूर्वाह्न|सुबह|प्रातः|(?<![a-z])a\.?m(?![a-z])/u.test(plain) || (isNight && (hours === 12 || hours < 5))
  const isAfternoon = !isMorning && (isNight || /अपराह्न|दोपहर|शाम|सायं|(?<![a-z])p\.?m(?![a-z])/u.test(plain))
  if (isMorning) return hours > 12 ? null : at(hours % 12, past)
  if (isAfternoon) return at(hours < 12 ? hours + 12 : hours, past)
  return at(!isFull && hours < 7 ? hours + 12 : hours, past)
}
