import type { Lang } from '../domain/bilingual.ts'
import type { PersonFacts } from '../domain/people.ts'
import { designation } from './designations.ts'
import { fullName } from './names.ts'

/** Dots for a pen, as printed forms have them, where something is entered by hand. */
export const toBeFilled = '………………'

/**
 * Who keeps the record of a meeting, under a signature outside the minutes: a bare "सचिव" below "महासचिव" would be read as a second post.
 */
export const meetingSecretary: Readonly<Record<Lang, string>> = { hi: 'बैठक सचिव', en: 'Secretary to the meeting' }

const chairRole: Readonly<Record<Lang, string>> = { hi: 'अध्यक्ष', en: 'Chair' }

const nameForPen = `(${toBeFilled}${toBeFilled})`

/** Lines to be filled in by whoever signs, where the facts name nobody who may. */
export const forPen: Readonly<Record<Lang, readonly string[]>> = {
  hi: [nameForPen, `पदनाम: ${toBeFilled}`],
  en: [nameForPen, `Designation: ${toBeFilled}`],
}

/** What stands under the signature of whoever holds an office: as {@link signatureLines}, with dots for the name where nobody is known. */
export const officeLines = (person: PersonFacts | null, role: string, lang: Lang): readonly string[] =>
  person === null ? [nameForPen, role] : signatureLines(person, role, lang)

/** What stands under a signature: name in brackets, posts, and the part taken in the meeting where the posts do not say it. Latin digits. */
export const signatureLines = (person: PersonFacts, role: string, lang: Lang): readonly string[] => {
  const posts = designation(person, lang)
  return [`(${fullName(person, lang)})`, posts, posts === role ? '' : role].filter((line) => line !== '')
}

type Officers = { readonly secretary: PersonFacts | null; readonly chair: PersonFacts | null }

/**
 * What stands under a paper that one person signs: the secretary, else the chair with the posts alone; nobody signs what is about
 * themselves (`about`). Where neither may or neither is known, lines for a pen.
 */
export const signatoryLines = ({ secretary, chair }: Officers, lang: Lang, about: PersonFacts | null = null): readonly string[] => {
  if (secretary !== null && secretary.id !== about?.id) return signatureLines(secretary, meetingSecretary[lang], lang)
  if (chair === null || chair.id === about?.id) return forPen[lang]
  return signatureLines(chair, designation(chair, lang) === '' ? chairRole[lang] : '', lang)
}
