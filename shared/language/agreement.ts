import type { Lang } from '../domain/bilingual.ts'
import type { PersonFacts } from '../domain/people.ts'

type Gendered = Pick<PersonFacts, 'gender'>

/**
 * The grammatical gender of a Hindi verb whose subject these people are: feminine for women alone, else masculine, which also
 * stands for an unknown gender (office conventions, posts and names).
 */
export const genderOf = (people: readonly Gendered[]): 'masculine' | 'feminine' =>
  people.length > 0 && people.every((person) => person.gender === 'female') ? 'feminine' : 'masculine'

/**
 * The form of a Hindi verb that agrees with the people. Both forms are plural, one person taking the respectful plural:
 * `agree(people, { masculine: 'उपस्थित रहे', feminine: 'उपस्थित रहीं' })`.
 */
export const agree = (people: readonly Gendered[], forms: { readonly masculine: string; readonly feminine: string }): string =>
  forms[genderOf(people)]

/** The form of an English verb that agrees with the number of people: `agreeInNumber(people, { one: 'was', many: 'were' })`. */
export const agreeInNumber = (people: readonly unknown[], forms: { readonly one: string; readonly many: string }): string =>
  people.length === 1 ? forms.one : forms.many

/** That the people were there: "उपस्थित रहे", of women alone "उपस्थित रहीं"; "was present", "were present". */
export const attendedVerb = (people: readonly Gendered[], lang: Lang): string =>
  lang === 'hi'
    ? agree(people, { masculine: 'उपस्थित रहे', feminine: 'उपस्थित रहीं' })
    : agreeInNumber(people, { one: 'was present', many: 'were present' })
