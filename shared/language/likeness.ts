import type { Bilingual } from '../domain/bilingual.ts'
import { fold, looseKey } from './search.ts'

/** By what two entries may be one person: the same name, one that sounds alike, the same telephone, the same e-mail. */
export type LikenessKind = 'name' | 'sound' | 'phone' | 'email'

export type LikenessKey = { readonly kind: LikenessKind; readonly key: string }

/** Forms of address that old lists write into the name; no part of it. In the form of `looseKey`. */
const address = new Set(
  [
    'श्री',
    'श्रीमती',
    'सुश्री',
    'कुमारी',
    'डॉ',
    'डा',
    'प्रो',
    'अधिवक्ता',
    'माननीय',
    'स्व',
    'Shri',
    'Sri',
    'Smt',
    'Sushri',
    'Km',
    'Kumari',
    'Dr',
    'Prof',
    'Adv',
    'Mr',
    'Mrs',
    'Ms',
    'Late',
  ].map(looseKey),
)

/** The words of a name without forms of address, one key for the spellings of each. */
const nameWords = (name: string): readonly string[] => {
  const words = looseKey(name)
    .split(' ')
    .filter((word) => word !== '')
  const own = words.filter((word) => !address.has(word))
  return own.length === 0 ? words : own
}

/** What is left of a word when vowels, breath and half-heard differences go: Thakur and Takkar are tkr. */
const skeleton = (word: string): string =>
  word
    .replace(/[aeiouh]/g, '')
    .replace(/[bw]/g, 'v')
    .replace(/z/g, 'j')
    .replace(/m(?=[^aeiou])/g, 'n')
    .replace(/(.)\1+/g, '$1')

/** So short a skeleton would be shared by strangers. */
const leastSound = 4

const nameKeys = (name: string): readonly LikenessKey[] => {
  const words = nameWords(name)
  if (words.length === 0) return []
  const keys: LikenessKey[] = [
    { kind: 'name', key: [...words].sort().join(' ') },
    { kind: 'name', key: words.join('') },
  ]
  const sound = [...words].map(skeleton).sort().join('')
  if (sound.length >= leastSound) keys.push({ kind: 'sound', key: sound })
  return keys
}

/** The numbers in a telephone field, each as its last ten digits, so that +91 and a leading 0 make no difference. */
export const phoneNumbers = (phone: string): readonly string[] =>
  phone
    .split(/[,;/\n]|\s{2,}/)
    .map((part) => fold(part).replace(/\D/g, '').slice(-10))
    .filter((digits) => digits.length >= 6)

/** All by which another entry of the same person would be known; each once. */
export const likenessKeys = (person: {
  readonly name: Bilingual
  readonly otherNames: readonly string[]
  readonly phone: string
  readonly email: string
}): readonly LikenessKey[] => {
  const names = [person.name.hi, person.name.en, ...person.otherNames].filter((name) => name !== undefined)
  const email = fold(person.email).replaceAll(' ', '')
  const keys: readonly LikenessKey[] = [
    ...names.flatMap(nameKeys),
    ...phoneNumbers(person.phone).map((key) => ({ kind: 'phone' as const, key })),
    ...(email.includes('@') ? [{ kind: 'email' as const, key: email }] : []),
  ]
  return [...new Map(keys.map((one) => [`${one.kind} ${one.key}`, one])).values()]
}

/** The names in one word, as they are compared letter by letter. */
export const joinedName = (name: string): string => nameWords(name).join('')

/** In how many letters two texts differ: put in, left out, changed, or two changed about (Damerau and Levenshtein). */
export const lettersApart = (a: string, b: string): number => {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_none, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
