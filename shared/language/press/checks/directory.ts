import type { Lang } from '../../../domain/bilingual.ts'
import type { PersonFacts } from '../../../domain/people.ts'
import { postTitle } from '../../designations.ts'
import { isWhole } from './checked.ts'

/** Everybody whom the note may name, ready to be found in a text of one language. */
export type Names = {
  readonly lang: Lang
  /** Those who have the name, by the name without honorific. */
  readonly people: ReadonlyMap<string, readonly PersonFacts[]>
  /** Names by their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>
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
    byFirst: Map.groupBy(
      [...people.keys()].sort((a, b) => b.length - a.length),
      (name) => wordsOf(name)[0] ?? '',
    ),
    byWord: new Map([...byWord].map(([word, group]) => [word, group.map(({ name }) => name)])),
    titles: [...new Set(titles)].sort((a, b) => b.length - a.length),
  }
}

/** A name of the directory in a text. */
export type Found = { readonly name: string; readonly at: number; readonly end: number; readonly people: readonly PersonFacts[] }

/** The names of the directory in the text, each where it stands; of names that begin alike the longest. */
export const namesFound = (text: string, { people, byFirst }: Names): readonly Found[] => {
  const found: Found[] = []
  let free = 0
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{M}\p{N}.'’-]+/gu)) {
    if (at < free) continue
    const name = byFirst.get(word)?.find((one) => text.startsWith(one, at) && isWhole(text, at, at + one.length))
    if (name === undefined) continue
    free = at + name.length
    found.push({ name, at, end: free, people: people.get(name) ?? [] })
  }
  return found
}

/** The posts of a person as a text names them. */
export const postsOf = ({ posts }: PersonFacts, lang: Lang): readonly string[] =>
  posts.map((post) => postTitle(post, lang).normalize('NFC'))
