import { inLang, isMissing, type Lang } from '../domain/bilingual.ts'
import type { PersonFacts } from '../domain/people.ts'
import { designation } from './designations.ts'

const otherLang = (lang: Lang): Lang => (lang === 'hi' ? 'en' : 'hi')

/**
 * Honorific and name: "डॉ. सुनीता ठाकुर", "Dr Sunita Thakur". Where the name is missing in the language, the honorific is taken from
 * the other one with it, so that the two agree.
 */
export const fullName = (person: PersonFacts, lang: Lang): string => {
  const nameLang = isMissing(person.name, lang) ? otherLang(lang) : lang
  return [inLang(person.honorific, nameLang), inLang(person.name, nameLang)].filter((part) => part !== '').join(' ')
}

/** Posts before honorific and name, as at a first mention: "प्रदेश अध्यक्ष श्री महेश वर्मा"; the name alone with no post. */
export const withDesignation = (person: PersonFacts, lang: Lang): string =>
  [designation(person, lang), fullName(person, lang)].filter((part) => part !== '').join(' ')

/** Name, then posts, as the lists of the minutes say it: "श्री महेश वर्मा, प्रदेश अध्यक्ष". */
export const listed = (person: PersonFacts, lang: Lang): string =>
  [fullName(person, lang), designation(person, lang)].filter((part) => part !== '').join(', ')

/** Remembers who has been named in one text: a first mention carries the posts, a later one is honorific and name alone. */
export class Mentions {
  readonly #lang: Lang
  readonly #named = new Set<string>()

  constructor(lang: Lang) {
    this.#lang = lang
  }

  /** The person as this place in the text names them; counts as a mention. */
  mention(person: PersonFacts): string {
    if (this.#named.has(person.id)) return fullName(person, this.#lang)
    this.#named.add(person.id)
    return withDesignation(person, this.#lang)
  }

  /** Whether the person has been named already. */
  has(person: PersonFacts): boolean {
    return this.#named.has(person.id)
  }
}
