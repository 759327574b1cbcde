import { inLang, languages } from '../../domain/bilingual.ts'
import type { PressNoteFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import type { PressCheck } from '../../domain/press.ts'
import { draftPressNote, headlineSuggestions, paragraphText, writtenPressNote } from '../pressNote.ts'
import { checkedIn } from './checks/checked.ts'
import { namesIn } from './checks/directory.ts'
import { internalChecks } from './checks/internal.ts'
import { legacyFontChecks } from './checks/legacyFont.ts'
import { nameChecks } from './checks/names.ts'
import { numberChecks } from './checks/numbers.ts'
import { quotedChecks } from './checks/quoted.ts'
import { weekdayChecks } from './checks/weekdays.ts'
import { photographTexts } from './photographs.ts'

/** Meetings of the note whose minutes may still change. */
const minutesChecks = ({ meetings }: PressNoteFacts): readonly PressCheck[] =>
  meetings
    .filter(({ state, cancelled }) => state !== 'approved' && cancelled === null)
    .map(({ title }) => ({
      code: 'minutesNotApproved',
      lang: null,
      key: null,
      sentence: '',
      params: { hi: inLang(title, 'hi'), en: inLang(title, 'en') },
    }))

/** Photographs of which nothing is said in either language. */
const untoldChecks = (facts: PressNoteFacts): readonly PressCheck[] =>
  photographTexts(facts, 'hi').flatMap(({ id, caption }, at): readonly PressCheck[] =>
    caption === ''
      ? [{ code: 'photographUntold', lang: null, key: `photograph:${id}`, sentence: '', params: { number: String(at + 1) } }]
      : [],
  )

/**
 * All that the note must be looked at for before it is approved, in the order of its sentences, Hindi first. The directory is
 * everybody whom the note may name, with their posts as of its date; those of the meetings count as the meetings have them.
 */
export const pressChecks = (facts: PressNoteFacts, directory: readonly PersonFacts[]): readonly PressCheck[] => {
  const there = facts.meetings.flatMap(({ chair, secretary, attendance }) => [
    ...[chair, secretary].filter((person) => person !== null),
    ...attendance.map(({ person }) => person),
  ])
  const people = [...new Map([...directory, ...there].map((person) => [person.id, person])).values()]
  const read = languages.map((lang) => {
    const names = namesIn(people, lang)
    const sentences = checkedIn(writtenPressNote(facts, lang), lang)
    const draft = draftPressNote({ ...facts, headline: {}, subheadline: {} }, lang)
    const drafted = [
      ...draft.paragraphs.map(paragraphText),
      ...headlineSuggestions(facts, lang).flatMap(({ headline, subheadline }) => [headline, subheadline]),
    ]
    const each = sentences.flatMap((one) => [
      ...nameChecks(one, names),
      ...quotedChecks(one, facts.meetings, names),
      ...weekdayChecks(one, facts.date),
      ...legacyFontChecks(one),
    ])
    return { sentences, found: [...each, ...internalChecks(facts, lang, sentences, drafted)] }
  })
  const [hindi, english] = read.map(({ sentences }) => sentences)
  return [
    ...minutesChecks(facts),
    ...read.flatMap(({ found }) => found),
    ...numberChecks(hindi ?? [], english ?? []),
    ...untoldChecks(facts),
  ]
}
