import { earlyI, glyphs, lateReph, letters, pairs, roundLetters, signs, vowelSigns } from './krutiDevGlyphs.ts'
import { upperControls } from './windows1252.ts'

const consonant = '[क-ह]़?'
const cluster = `(?:${consonant}्)*${consonant}`
const nasals = '[ंँ]'

/** Words that end in a visarga. At the end of any other word the two dots, which are one character there, are a colon. */
const visargaWord = /(?:[तश]|पुन|प्राय|छ|शनै|नम|वस्तु)$/

/** Characters of a font that marks itself as symbols lie in a private area of Unicode, in the order of Windows-1252. */
const symbolArea = /[\uF020-\uF0FF]/g
const fromSymbolArea = (character: string): string => {
  const code = character.charCodeAt(0) - 0xf000
  return (code >= 0x80 && code < 0xa0 ? upperControls[code - 0x80] : undefined) ?? String.fromCharCode(code)
}

/** What is put right in the drawn order of glyphs, in this order. */
const composing: readonly (readonly [RegExp, string])[] = [
  [/््/g, '्'],
  [/्(़?)ा/g, '$1'],
  [/़्/g, '़्'],
  [/([ा-ौॅॉ])(़)/g, '$2$1'],
  [/([ंँः])([ा-ौॅॉ])/g, '$2$1'],
  [/([ा-ौंँॅ़])\1+/g, '$1'],
  [new RegExp(`${lateReph}+`, 'g'), lateReph],
  [/ाे/g, 'ो'],
  [/ाै/g, 'ौ'],
  [/ाॅ/g, 'ॉ'],
  [/अा/g, 'आ'],
  [/अो/g, 'ओ'],
  [/अौ/g, 'औ'],
  [/अॉ/g, 'ऑ'],
  [/एे/g, 'ऐ'],
  [/एॅ/g, 'ऍ'],
  [new RegExp(`इ${lateReph}`, 'g'), 'ई'],
  [new RegExp(`${earlyI}(ं?)(${cluster})`, 'g'), '$2ि$1'],
  [/िा/g, 'ि'],
  [new RegExp(earlyI, 'g'), 'ि'],
  [new RegExp(`(${cluster}[ा-ौॅॉ]*${nasals}*)${lateReph}`, 'g'), 'र्$1'],
  [new RegExp(lateReph, 'g'), 'र्'],
]

/** The two dots: a visarga inside a word and at the end of words that have one, else a colon. */
const placeDots = (text: string): string =>
  text.replace(/%/g, (_dots, at: number) => {
    const word = /[\u0900-\u0963]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
    if (word === '') return ':'
    return /^[\u0900-\u0963]/.test(text.slice(at + 1)) || visargaWord.test(word) ? 'ः' : ':'
  })

/**
 * A text set in Kruti Dev 010, or a font with its keyboard such as Devlys 010, as Unicode (NFC). Everything in it is taken for Kruti
 * Dev: Latin words that stand among it come out as Hindi letters. Digits 0-9, spaces and what the font has no glyph for stay.
 */
export const fromKrutiDev = (text: string): string => {
  const plain = text.replace(symbolArea, fromSymbolArea).replace(/ – /g, ' & ')
  const drawn = [...plain].map((character) => glyphs[character] ?? character).join('')
  const composed = composing.reduce((made, [pattern, replacement]) => made.replace(pattern, replacement), drawn)
  return placeDots(composed).normalize('NFC')
}

/** A text for a font with the keyboard of Kruti Dev 010. */
export type KrutiDevText = {
  readonly text: string
  /** What the font can't show, each once, in the order of the text: Latin words and signs; they stand in the text as they were. */
  readonly unshown: readonly string[]
}

const plainLetter = (consonantWithDot: string): { readonly full: string; readonly half: string } => {
  const [base = '', dot] = consonantWithDot.normalize('NFD')
  const { full, half } = letters[base] ?? { full: base }
  const nukta = dot === undefined ? '' : '+'
  return { full: full + nukta, half: half === undefined ? `${full}${nukta}~` : half + nukta }
}

/** Sets consonants that are joined by viramas. */
const setCluster = (consonants: readonly string[]): string => {
  let set = ''
  for (let at = 0; at < consonants.length; at += 1) {
    const one = consonants[at] ?? ''
    const next = consonants[at + 1]
    const isLastPair = at + 2 === consonants.length
    const joined = next === undefined ? undefined : pairs[`${one}्${next}`]
    if (joined && (isLastPair || joined.half !== undefined)) {
      set += isLastPair ? joined.full : joined.half
      at += 1
    } else if (next === 'र' && isLastPair) {
      set += one === 'ह' ? 'ºz' : plainLetter(one).full + (roundLetters.has(one) ? 'ª' : 'z')
      at += 1
    } else if (next === 'य' && isLastPair && roundLetters.has(one)) {
      set += `${plainLetter(one).full}î`
      at += 1
    } else {
      set += next === undefined ? plainLetter(one).full : plainLetter(one).half
    }
  }
  return set
}

const syllable = new RegExp(`(${cluster})(्)?([ा-ौॅॉ]?)([ंँः]*)`, 'gu')

const setSyllable = (joined: string, halant: string | undefined, vowel: string, after: string): string => {
  const all = joined.split('्')
  const hasReph = all.length > 1 && all[0] === 'र'
  const consonants = hasReph ? all.slice(1) : all
  const reph = hasReph ? 'Z' : ''
  const tail = `${reph}${[...after].map((sign) => vowelSigns[sign] ?? sign).join('')}`
  const only = consonants.length === 1 ? consonants[0] : undefined
  if (only === 'र' && (vowel === 'ु' || vowel === 'ू')) return (vowel === 'ु' ? '#' : ':') + tail
  if (only === 'ह' && vowel === 'ृ') return `â${tail}`
  const set = setCluster(consonants) + (halant === undefined ? '' : '~')
  return vowel === 'ि' ? `f${set}${tail}` : `${set}${vowelSigns[vowel] ?? vowel}${tail}`
}

/** Straight quotation marks as the font has them: opening before a word, closing after it. */
export const curlQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“])'/g, '$1‘')
    .replace(/'/g, '’')

/** What passes as it is: white space, Latin digits and an exclamation mark look the same in both fonts. */
const passes = /[\s0-9!]/

/** A Unicode text for newspapers and forms that still set in Kruti Dev 010 or Devlys 010. */
export const toKrutiDev = (text: string): KrutiDevText => {
  const unshown = new Set<string>()
  const clean = curlQuotes(text.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, ''))
  // Syllables are set first, into a private area, so that what they become is not read again as punctuation.
  const done: string[] = []
  const keep = (set: string): string => `\uE010${done.push(set) - 1}\uE011`
  const withSyllables = clean.replace(syllable, (_all, joined: string, halant: string | undefined, vowel: string, after: string) =>
    keep(setSyllable(joined, halant, vowel, after)),
  )
  const set = withSyllables.replace(
    /\uE010(\d+)\uE011|([A-Za-z\u00C0-\u024F][\w.@\u00C0-\u024F-]*)|(.)/gsu,
    (_all, index?: string, latin?: string, sign?: string) => {
      if (index !== undefined) return done[Number(index)] ?? ''
      if (latin !== undefined) {
        unshown.add(latin)
        return latin
      }
      const character = sign ?? ''
      const glyph = signs[character] ?? vowelSigns[character]
      if (glyph === undefined && !passes.test(character)) unshown.add(character)
      return glyph ?? character
    },
  )
  return { text: set, unshown: [...unshown] }
}
