import type { Bilingual } from '../../domain/bilingual.ts'
import { romaniseFully } from '../romanise.ts'
import { fold, looseKey, romanise } from '../search.ts'

/** A person with what the name is found by, made once so that a keystroke only compares. */
export type IndexedPerson<P> = { readonly person: P; readonly plain: string; readonly loose: string }

const spaced = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()

/** Indexes people for {@link peopleMatching}, in the order given (seniority). Names stand in Roman letters: either script finds either. */
export const indexPeople = <P extends { readonly name: Bilingual }>(people: readonly P[]): readonly IndexedPerson<P>[] =>
  people.map((person) => {
    const names = [person.name.hi, person.name.en].filter((name) => name !== undefined)
    const forms = new Set(names.flatMap((name) => [romanise(name), romaniseFully(name)]).map((form) => spaced(fold(form))))
    return {
      person,
      plain: [...forms].map((form) => `| ${form}`).join(' '),
      loose: names.map((name) => ` ${looseKey(name)}`).join(''),
    }
  })

/**
 * The people of whose name every word of the query begins a word, in either script and any common spelling: first those whose name
 * begins so as written, then any word of it, then other spellings; among these as given. '' gives the first ones.
 */
export const peopleMatching = <P>(query: string, people: readonly IndexedPerson<P>[], limit: number): readonly P[] => {
  const sought = spaced(fold(romanise(query)))
  if (sought === '') return people.slice(0, limit).map(({ person }) => person)
  const words = sought.split(' ').map((word) => ` ${word}`)
  const keys = looseKey(query)
    .split(' ')
    .map((key) => ` ${key}`)
  const whole = `| ${sought}`
  const ranks: readonly [P[], P[], P[]] = [[], [], []]
  for (const { person, plain, loose } of people) {
    if (words.every((word) => plain.includes(word))) ranks[plain.includes(whole) ? 0 : 1].push(person)
    else if (keys.every((key) => loose.includes(key))) ranks[2].push(person)
    if (ranks[0].length >= limit) break
  }
  return ranks.flat().slice(0, limit)
}
