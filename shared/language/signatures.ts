import type { Lang } from '../domain/bilingual.ts'
import type { PersonFacts } from '../domain/people.ts'
import { designation } from './designations.ts'
import { fullName } from './names.ts'

/** What stands under a signature: name in brackets, posts, and the part taken in the meeting where the posts do not say it. Latin digits. */
export const signatureLines = (person: PersonFacts, role: string, lang: Lang): readonly string[] => {
  const posts = designation(person, lang)
  return [`(${fullName(person, lang)})`, posts, posts === role ? '' : role].filter((line) => line !== '')
}
