import type { Bilingual } from '../../domain/bilingual.ts'
import { romaniseFully } from '../romanise.ts'
import { fold, looseKey, romanise } from '../search.ts'

/** A person with what the name is found by: words in Roman letters as written, and under their common spellings. */
export type IndexedPerson<P> = {
  readonly person: P
  readonly names: readonly string[]
  readonly loose: readonly string[]
}

const spaced = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()

/** Indexes people for {@link peopleMatching}, in the order given (seniority). Names stand in Roman letters: either script finds either. */
export const indexPeople = <P extends { readonly name: Bilingual }>(people: readonly P[]): readonly IndexedPerson<P>[] =>
  people.map((person) => {
    const names = [person.name.hi, person.name.en].filter((name) => name !== undefined)
    const forms = new Set(names.flatMap((name) => [romanise(name), romaniseFully(name)]).map((form) => spaced(fold(form))))
    return { person, names: [...forms], loose: names.flatMap((name) => looseKey(name).split(' ')) }
  })

type Word = { readonly key: string; readonly at: number }

const sortedWords = (words: readonly Word[]): readonly Word[] =>
  words.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))

type Words = { readonly plain: readonly Word[]; readonly loose: readonly Word[] }
const known = new WeakMap<readonly IndexedPerson<unknown>[], Words>()

/** All words of the people in order, made at the first query: a word's beginning is then a stretch of them. */
const wordsOf = (people: readonly IndexedPerson<unknown>[]): Words => {
  const found = known.get(people)
  if (found) return found
  const made = {
    plain: sortedWords(people.flatMap(({ names }, at) => names.flatMap((name) => name.split(' ')).map((key) => ({ key, at })))),
    loose: sortedWords(people.flatMap(({ loose }, at) => loose.map((key) => ({ key, at })))),
  }
  known.set(people, made)
  return made
}

/** Who has a word that begins so. */
const beginning = (words: readonly Word[], start: string): Set<number> => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.key ?? '') < start) low = middle + 1
    else high = middle
  }
  const found = new Set<number>()
  for (let at = low; words[at]?.key.startsWith(start); at += 1) found.add(words[at]?.at ?? 0)
  return found
}

const inAll = (words: readonly Word[], starts: readonly string[]): ReadonlySet<number> => {
  const [first, ...others] = starts.map((start) => beginning(words, start))
  return new Set([...(first ?? [])].filter((at) => others.every((some) => some.has(at))))
}

/**
 * The people of whose name every word of the query begins a word, in either script and any common spelling: first those whose name
 * begins so as written, then any word of it, then other spellings; among these as given. '' gives the first ones.
 */
export const peopleMatching = <P>(query: string, people: readonly IndexedPerson<P>[], limit: number): readonly P[] => {
  const sought = spaced(fold(romanise(query)))
  if (sought === '') return people.slice(0, limit).map(({ person }) => person)
  const { plain, loose } = wordsOf(people)
  const exact = inAll(plain, sought.split(' '))
  const spelt = inAll(loose, looseKey(query).split(' '))
  const ranked = [...new Set([...exact, ...spelt])].map((at) => {
    if (!exact.has(at)) return { at, rank: 2 }
    return { at, rank: people[at]?.names.some((name) => name.startsWith(sought)) ? 0 : 1 }
  })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, limit)
    .flatMap(({ at }) => people[at]?.person ?? [])
}
