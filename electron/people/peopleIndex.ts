import type { PersonFields } from '../../shared/contract/people.ts'
import { type Bilingual, inLang } from '../../shared/domain/bilingual.ts'
import { type LikenessKey, likenessKeys, phoneNumbers } from '../../shared/language/likeness.ts'
import { sortKey, textKeys } from '../../shared/language/search.ts'

/** Raised when the keys are made by other rules: entries of an earlier edition are made anew at the next start. */
export const edition = 1

/** What lists and search keep of a person. */
export type IndexEntry = {
  readonly sortHi: string
  readonly sortEn: string
  /** The keys of words; 0 for those of names, 1 for all else. */
  readonly words: ReadonlyMap<string, 0 | 1>
  readonly likeness: readonly LikenessKey[]
}

const halves = ({ hi, en }: Bilingual): readonly string[] => [hi, en].filter((text) => text !== undefined)

/** Makes the entry of a person, with the titles of all posts ever held. */
export const indexEntry = (person: PersonFields, titles: readonly Bilingual[]): IndexEntry => {
  const names = [...halves(person.name), ...person.otherNames]
  const others = [...halves(person.district), ...titles.flatMap(halves), person.email, person.phone]
  const words = new Map<string, 0 | 1>()
  for (const key of textKeys([...others, ...phoneNumbers(person.phone)].join(' '))) words.set(key, 1)
  for (const key of textKeys(names.join(' '))) words.set(key, 0)
  return {
    sortHi: sortKey(inLang(person.name, 'hi')),
    sortEn: sortKey(inLang(person.name, 'en')),
    words,
    likeness: likenessKeys(person),
  }
}
