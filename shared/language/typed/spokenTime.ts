import { WallTime } from '../../domain/calendar.ts'
import { fold } from '../search.ts'

const at = (hours: number, minutes: number): WallTime | null => {
  const parsed = WallTime.safeParse(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
  return parsed.success ? parsed.data : null
}

/**
 * A time as people write it: "11:20", "1120", "11.20", "11 बजे", "2:30 pm", "अपराह्न 2:30". Hours below 7 without a word for the half
 * of the day are in the afternoon, when offices meet. Null when it is no time.
 */
export const parseTypedTime = (text: string): WallTime | null => {
  const plain = fold(text)
  const found = /(?<!\d)(\d{1,2})(?:\s*[:.]\s*(\d{2})|(\d{2})(?!\d))?(?!\d)/.exec(plain)
  if (!found) return null
  const minutes = Number(found[2] ?? found[3] ?? 0)
  const hours = Number(found[1])
  const isAfternoon = /अपराह्न|दोपहर|शाम|सायं|रात|pm|p\.m/u.test(plain)
  const isMorning = /पूर्वाह्न|सुबह|प्रातः|am(?![a-z])|a\.m/u.test(plain)
  if (isMorning) return at(hours === 12 ? 0 : hours, minutes)
  if (isAfternoon) return at(hours < 12 ? hours + 12 : hours, minutes)
  const isFull = /^0\d/.test(found[1] ?? '') || hours > 12
  return at(!isFull && hours > 0 && hours < 7 ? hours + 12 : hours, minutes)
}
