import type { Lang } from '../domain/bilingual.ts'
import { withLatinDigits } from './digits.ts'
import { romanise, romaniseFully } from './romanise.ts'

export { romanise } from './romanise.ts'

/** A nasal with its virama before a plosive of its own row: the same sound as an anusvara there. */
const homorganicNasal = /ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])/g

/** Joiners and other characters without width, nukta, and the accents of Latin letters. */
const unseen = /\u200B|\u200C|\u200D|\u2060|\uFEFF|\u093C|[\u0300-\u036F]/g

/**
 * The text as it is compared: without case, accents, nukta (फ़ is फ) and joiners; chandrabindu and a nasal before its own row are
 * anusvara (गाँव is गांव, हिन्दी is हिंदी); digits Latin; each run of white space one space. NFC; folding twice changes nothing.
 */
export const fold = (text: string): string =>
  withLatinDigits(text)
    .normalize('NFD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(unseen, '')
    .replace(/ँ/g, 'ं')
    .replace(homorganicNasal, 'ं')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')

/** What is one sound under several spellings, each as `[spelling, key]`, applied in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ksh'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/chh/g, 'ch'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/jn|dny/g, 'gy'],
  [/sh/g, 's'],
  [/m(?=[pbf])/g, 'n'],
  [/ee|ii/g, 'i'],
  [/oo|uu/g, 'u'],
  [/aa+/g, 'a'],
  [/aon/g, 'anv'],
  [/ou/g, 'au'],
  [/(?<=[ae])y(?![aeiou])/g, 'i'],
  [/ei/g, 'ai'],
  [/iy/g, 'i'],
  [/y$/g, 'i'],
  [/(.)\1+/g, '$1'],
]

const isRoman = (word: string): boolean => /^[a-z]+$/.test(word)

/** The key of a word that somebody may still be typing. */
const openKey = (word: string): string =>
  isRoman(word) ? spellings.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word) : word

/** What the ends and middles of whole words are spelt as besides: Surinder and Surendra, Ahmed and Ahmad, Kamala and Kamla. */
const wholeSpellings: readonly (readonly [RegExp, string])[] = [
  [/[ie]nd(?:ra?|er)$/, 'ender'],
  [/med$/, 'mad'],
  [/(?<=[aeiou][^aeiou]h?)a(?=[^aeiou]h?[aeiou])/g, ''],
  [/(?<=..)a$/, ''],
]

/** The key of a whole word. */
const closedKey = (word: string): string => {
  const key = openKey(word)
  return isRoman(key) ? wholeSpellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), key) : key
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')

/** One key for the spellings of a name: "suneeta thakkur", "sunita thakur" and "सुनीता ठाकुर" have the same. */
export const looseKey = (text: string): string =>
  wordsOf(fold(romanise(text)))
    .map(closedKey)
    .join(' ')

type Keys = { readonly open: readonly string[]; readonly closed: readonly string[] }

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** The keys of one word: as written, and in Roman letters with and without the vowels and dots that spellings differ in. */
const makeKeys = (word: string): Keys => {
  const plain = fold(word)
  const forms = distinct([plain, ...[word, plain].flatMap((form) => [romanise(form), romaniseFully(form)]).map(fold)])
  return { open: distinct([...forms, ...forms.map(openKey)]), closed: distinct(forms.map(closedKey)) }
}

const knownLimit = 20_000
const known = new Map<string, Keys>()

/** {@link makeKeys}, remembered: the same names are searched at every key stroke. */
const keysOf = (word: string): Keys => {
  const found = known.get(word)
  if (found) return found
  if (known.size >= knownLimit) known.clear()
  const keys = makeKeys(word)
  known.set(word, keys)
  return keys
}

const begins = (word: Keys, query: Keys): boolean =>
  query.closed.some((key) => word.closed.includes(key)) || query.open.some((start) => word.open.some((key) => key.startsWith(start)))

/** Every key under which the words of a text are to be found; each once. See {@link queryKeys}. */
export const textKeys = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.normalize('NFC'))
      .map(keysOf)
      .flatMap(({ open, closed }) => [...open, ...closed]),
  )

/** How one word of a query is sought among {@link textKeys}: a key that begins with one of `starts`, or is one of `whole`. */
export type WordQuery = { readonly starts: readonly string[]; readonly whole: readonly string[] }

/** What is sought for each word of a query; nothing twice. Finds all that `matches` finds. */
export const queryKeys = (query: string): readonly WordQuery[] =>
  wordsOf(query.normalize('NFC'))
    .map(keysOf)
    .map(({ open, closed }) => {
      const starts = open.filter((key) => !open.some((other) => other !== key && key.startsWith(other)))
      return { starts, whole: closed.filter((key) => !starts.some((start) => key.startsWith(start))) }
    })

/** The name as lists put it in order: compared byte by byte, it stands where a Hindi dictionary has it. */
export const sortKey = (text: string): string => fold(text)

/**
 * Whether every word of the query begins some word of the names, in either script and any common spelling: `raina` finds रैना, and
 * सुनी finds "Sunita". A query without letters or digits finds everything.
 */
export const matches = (query: string, ...names: readonly (string | undefined)[]): boolean => {
  const sought = wordsOf(query.normalize('NFC')).map(keysOf)
  if (sought.length === 0) return true
  const words = names.flatMap((name) => wordsOf((name ?? '').normalize('NFC'))).map(keysOf)
  return sought.every((part) => words.some((word) => begins(word, part)))
}

const collators: Readonly<Record<Lang, Intl.Collator>> = {
  hi: new Intl.Collator('hi-IN', { numeric: true }),
  en: new Intl.Collator('en-IN', { numeric: true }),
}

/** Sorts names as a dictionary of the language does, numbers in them by value. For `Array.prototype.sort`. */
export const compareNames = (a: string, b: string, lang: Lang): number => collators[lang].compare(a, b)
