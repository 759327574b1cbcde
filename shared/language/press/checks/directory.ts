import type { Lang } from '../../../domain/bilingual.ts'
import type { PersonFacts } from '../../../domain/people.ts'
import { postTitle } from '../../designations.ts'
import { placesOf } from './checked.ts'

/** Everybody whom the note may name, ready to be found in a text of one language. */
export type Names = {
  readonly lang: Lang
  /** Those who have the name, by the name without honorific. */
  readonly people: ReadonlyMap<string, readonly PersonFacts[]>
  /** Names that share a word, by that word. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Every post that somebody has or had, longest first, without पूर्व and former. */
  readonly titles: readonly string[]
}

const wordsOf = (name: string): readonly string[] => name.split(' ')

/** The directory by its names in a language; a person without a name in it is not looked for. */
export const namesIn = (directory: readonly PersonFacts[], lang: Lang): Names => {
  const named = directory.flatMap((person) => {
    const name = person.name[lang]?.normalize('NFC')
    return name === undefined ? [] : [{ name, person }]
  })
  const people = new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, group]) => [name, group.map(({ person }) => person)]))
  const byWord = Map.groupBy(
    [...people.keys()].flatMap((name) => [...new Set(wordsOf(name))].map((word) => ({ name, word }))),
    ({ word }) => word,
  )
  const titles = directory.flatMap(({ posts }) => posts.flatMap(({ title }) => title[lang]?.normalize('NFC') ?? []))
  return {
    lang,
    people,
    byWord: new Map([...byWord].map(([word, group]) => [word, group.map(({ name }) => name)])),
    titles: [...new Set(titles)].sort((a, b) => b.length - a.length),
  }
}

/** A name of the directory in a text. */
export type Found = { readonly name: string; readonly at: number; readonly end: number; readonly people: readonly PersonFacts[] }

/** The names of the directory in the text, each where it stands; of names that hold one another the longest. */
export const namesFound = (text: string, { people, byWord }: Names): readonly Found[] => {
  const words = new Set(text.split(/[^\p{L}\p{M}\p{N}.'’-]+/u))
  const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []))
  const all = [...near].flatMap((name) =>
    placesOf(text, name).map((at) => ({ name, at, end: at + name.length, people: people.get(name) ?? [] })),
  )
  return all
    .filter(
      (one) => !all.some((other) => other !== one && other.at <= one.at && other.end >= one.end && other.name.length > one.name.length),
    )
    .sort((a, b) => a.at - b.at)
}

/** The posts of a person as a text names them. */
export const postsOf = ({ posts }: PersonFacts, lang: Lang): readonly string[] =>
  posts.map((post) => postTitle(post, lang).normalize('NFC'))
