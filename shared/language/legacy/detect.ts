import { fromKrutiDev } from './krutiDev.ts'

/**
 * How much more often (as the natural logarithm, in halves) a character stands in Hindi typed in Kruti Dev than in English and in
 * Indian names in Latin letters; counted over names, places, posts and office words. Those not named tell nothing.
 */
const odds: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '-3': 'A',
    '-1.5': 'tamGTCP',
    '-1': 'ernIpbKN',
    '-0.5': 'hdoJSiBRcDEO-',
    '0.5': 'u.HW',
    '1': 'FLVUXYàá³¥',
    '1.5': 'f,âëìïºãÝ',
    '2': 'x}ê_|¶:#ª~íîÅ',
    '2.5': "jk'z/Q?><)ÙØ%",
    '3': 'q[è¡æ`',
    '3.5': 'Z={"',
    '4': ';+',
  }).flatMap(([value, characters]) => [...characters].map((character) => [character, Number(value)] as const)),
)

const consonant = '[क-ह]़?'
const syllable = `(?:[अ-औ]|(?:${consonant}्)*${consonant}[ा-ौॅॉ]?)[ंँ]?ः?`
/** A word as Hindi is written: no sign without its letter. Punctuation may stand around it. */
const wellFormed = new RegExp(`^[‘“(]*(?:(?:${syllable}|ऽ)+(?:${consonant}्)?|[0-9०-९]+)[’”).,;:।—-]*$`)

const isAddress = /@[\w-]+\.\w|^(?:https?:|www\.)/i
const capitalised = /^[A-Z][a-z]+[.,]?$/
const allCapitals = /^[A-Z.&/-]{2,}$/

/** What one word speaks for: above 0 for Kruti Dev, below for Latin letters. */
const wordScore = (word: string): number => {
  if (!/[A-Za-z\u00A1-\u00FF]/.test(word) || isAddress.test(word)) return 0
  if (allCapitals.test(word)) return -3
  const letters = [...word].filter((character) => !/[0-9]/.test(character))
  const sum = letters.reduce((total, character) => total + (odds.get(character) ?? 0), 0)
  const hindi = fromKrutiDev(word)
  const inner = hindi.split(/[-.,/]/).filter((part) => part !== '')
  const form = inner.every((part) => wellFormed.test(part)) ? 1.5 : -4
  return Math.max(-8, Math.min(8, sum + form + (capitalised.test(word) ? -2 : 0.5)))
}

const score = (text: string): number =>
  /[\u0900-\u097F]/.test(text)
    ? 0
    : text
        .split(/\s+/)
        .filter((word) => word !== '')
        .reduce((total, word) => total + wordScore(word), 0)

/** So sure a text must be to be taken for Kruti Dev by itself. */
const certain = 3

/**
 * Whether a text without a word on its font is Hindi typed in Kruti Dev 010, Devlys 010 or another font with that keyboard, judged by
 * how often its letters stand in such text and whether it gives Hindi that can be spelt so. Unicode Hindi, English, names in Latin
 * letters, numbers and e-mail addresses are not. A single short word may be told wrong: see {@link areKrutiDev}.
 */
export const isKrutiDev = (text: string): boolean => score(text) >= certain

/** So many cells tell enough of a column. */
const sample = 400

/** {@link isKrutiDev} of a column of cells, told from all of them together, so that short names do not mislead. */
export const areKrutiDev = (cells: readonly string[]): boolean => {
  const scores = cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, sample)
    .map(score)
    .filter((one) => one !== 0)
  const total = scores.reduce((sum, one) => sum + one, 0)
  const many = scores.filter((one) => one > 0).length
  return total >= certain && many * 2 > scores.length
}

/** Cells of a column that is in Kruti Dev may hold other things: an e-mail, Unicode Hindi, English. This tells those to convert. */
export const isConvertible = (text: string): boolean =>
  !/[\u0900-\u097F]/.test(text) && /[A-Za-z\u00A1-\u00FF]/.test(text) && !isAddress.test(text.trim()) && score(text) > -certain
