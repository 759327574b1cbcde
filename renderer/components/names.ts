import type { PersonView } from '../../shared/contract/people.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { designation, postsAsOf, seniorityAsOf } from '../../shared/language/designations.ts'
import { fullName } from '../../shared/language/names.ts'

/** A person as a document of that date names them, worked out from what the screen has read. */
export const personFactsAsOf = (person: PersonView, date: CalendarDate): PersonFacts => ({
  id: person.id,
  name: person.name,
  honorific: person.honorific,
  gender: person.gender,
  posts: postsAsOf(person.positions, date),
  seniority: seniorityAsOf(person.positions, date),
  phone: person.phone === '' ? null : person.phone,
  district: person.district,
})

/** Honorific and name: "श्री महेश वर्मा". */
export const nameAsOf = (person: PersonView, date: CalendarDate, lang: Lang): string => fullName(personFactsAsOf(person, date), lang)

/** The posts on that date: "प्रदेश उपाध्यक्ष एवं अभियान प्रभारी"; '' with none. */
export const designationAsOf = (person: PersonView, date: CalendarDate, lang: Lang): string =>
  designation(personFactsAsOf(person, date), lang)
