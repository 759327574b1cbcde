import type { PressCheck } from '../../../domain/press.ts'
import { isKrutiDev } from '../../legacy/detect.ts'
import { fromKrutiDev } from '../../legacy/krutiDev.ts'
import { type Checked, finding } from './checked.ts'

/** The stretches of a text between its words in Devanagari. */
const stretches = (text: string): readonly string[] =>
  text
    .split(/\S*[\u0900-\u097F]\S*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Words in the sentence that were typed for a font such as Kruti Dev: newsrooms would read them as nonsense. */
export const legacyFontChecks = (checked: Checked): readonly PressCheck[] =>
  stretches(checked.text)
    .filter(isKrutiDev)
    .map((found) => finding('legacyFont', checked, { found, expected: fromKrutiDev(found) }))
