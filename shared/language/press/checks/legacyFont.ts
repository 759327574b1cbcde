import type { PressCheck } from '../../../domain/press.ts'
import { isKrutiDev } from '../../legacy/detect.ts'
import { fromKrutiDev } from '../../legacy/krutiDev.ts'
import { type Checked, finding } from './checked.ts'

/** So many characters tell what a stretch is typed in, and which one it is. */
const enough = 500

/** The stretches of a text between its words in Devanagari. */
const stretches = (text: string): readonly string[] => {
  const all: string[][] = [[]]
  for (const word of text.split(/\s+/)) {
    if (/[\u0900-\u097F]/.test(word)) all.push([])
    else all.at(-1)?.push(word)
  }
  return all.map((words) => words.join(' ').trim().slice(0, enough)).filter((part) => /[A-Za-z]/.test(part))
}

/** Words in the sentence that were typed for a font such as Kruti Dev: newsrooms would read them as nonsense. */
export const legacyFontChecks = (checked: Checked): readonly PressCheck[] =>
  stretches(checked.text)
    .filter(isKrutiDev)
    .map((found) => finding('legacyFont', checked, { found, expected: fromKrutiDev(found) }))
