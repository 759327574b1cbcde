import type { PressCheck } from '../../../domain/press.ts'
import { withLatinDigits } from '../../digits.ts'
import { fold } from '../../search.ts'
import { numberWords } from '../../typed/spokenWords.ts'
import { type Checked, finding } from './checked.ts'

const multipliers: ReadonlyMap<string, number> = new Map(
  [
    [100, 'सौ hundred'],
    [1000, 'हज़ार thousand'],
    [100_000, 'लाख lakh lakhs lac lacs'],
    [1_000_000, 'million'],
    [10_000_000, 'करोड़ crore crores'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [fold(word), Number(value)] as const),
  ),
)

/** Numbers that words say and that mean nothing else: "तीनों", "एक", "दो" ("give") and "a" may mean no number at all. */
const tellingWord = (word: string): number | undefined => {
  const value = numberWords.get(word)
  return value !== undefined && value >= 3 && !/^(?:third|fourth|fifth|bees|das|teen|char|saat|do|ek|nau)$/.test(word) ? value : undefined
}

/** What the text says in numbers: those that the other language must say too, and all that it may mean by its words. */
type Said = { readonly told: ReadonlySet<string>; readonly meant: ReadonlySet<string> }

const numberOf = (token: string): number | undefined =>
  /^\d/.test(token) ? Number(token.replaceAll(',', '')) : numberWords.get(token.replace(/ों$/u, ''))

const saidIn = (text: string): Said => {
  const told = new Set<string>()
  const meant = new Set<string>()
  const tokens = fold(withLatinDigits(text)).match(/\d+:\d\d|\d[\d,]*(?:\.\d+)?|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
  for (const [at, token] of tokens.entries()) {
    const value = token.includes(':') ? undefined : numberOf(token)
    if (token.includes(':')) told.add(token)
    else if (value === undefined) {
      // "तीन-चार" and "two-day" hold their numbers inside.
      for (const inside of token.split('-').flatMap((part) => numberWords.get(part) ?? [])) meant.add(String(inside))
    } else {
      const times = multipliers.get(tokens[at + 1] ?? '') ?? 1
      const number = String(Math.round(value * times * 1000) / 1000)
      meant.add(number)
      if (/^\d/.test(token) || times > 1 || tellingWord(token) !== undefined) told.add(number)
    }
  }
  return { told, meant: new Set([...meant, ...told]) }
}

const lacking = (said: Said, other: Said): readonly string[] => [...said.told].filter((number) => !other.meant.has(number))

/** Numbers that one language of a sentence says and the other does not. Words up to thirty-one count as the numbers they say. */
export const numberChecks = (hindi: readonly Checked[], english: readonly Checked[]): readonly PressCheck[] => {
  const byKey = new Map(english.map((one) => [one.key, one]))
  return hindi.flatMap((one): readonly PressCheck[] => {
    const other = byKey.get(one.key)
    if (other === undefined || one.missing || other.missing) return []
    const [hi, en] = [saidIn(one.text), saidIn(other.text)]
    const [inHindi, inEnglish] = [lacking(hi, en), lacking(en, hi)]
    if (inHindi.length + inEnglish.length === 0) return []
    return [{ ...finding('numberDiffers', one, { hi: inHindi.join(', '), en: inEnglish.join(', '), english: other.text }), lang: null }]
  })
}
