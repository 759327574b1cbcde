import type { Bilingual } from '../../shared/domain/bilingual.ts'

/** A name typed in one script, as the half that it is. */
export const halfTyped = (text: string): Bilingual => {
  if (text === '') return {}
  return /\p{Script=Devanagari}/u.test(text) ? { hi: text } : { en: text }
}
