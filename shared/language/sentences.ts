import type { Lang } from '../domain/bilingual.ts'
import type { Digits, MeetingFacts, OrganisationFacts } from '../domain/facts.ts'
import { withDigits } from './digits.ts'
import { capitalised, type ProperNames } from './english/article.ts'

/** Text for a document: NFC, with the digits that the office sets (in Hindi texts only). */
export const setText = (text: string, lang: Lang, digits: Digits): string =>
  (lang === 'hi' ? withDigits(text, digits) : text).normalize('NFC')

/** Typed text on one line, without spaces at its ends or before a stop, and without a stop at its start; a line break becomes a semicolon unless a stop stands there. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([।.!?;:,|])\n/gu, '$1 ')
    .replace(/\n/g, '; ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s।.,;:|!?]+/u, '')
    .replace(/।{2,}/gu, '।')
    .replace(/ ([।,;.!?])/gu, '$1')

/** The text as a sentence: closed with । or a full stop unless it closes itself, and in English opened with a capital. */
export const sentence = (text: string, lang: Lang): string => {
  const body = text.trim()
  const closed = /(?:[।.!?…]|[।.!?…]["'”’])$/u.test(body) ? body : `${body}${lang === 'hi' ? '।' : '.'}`
  return lang === 'hi' ? closed : capitalised(closed)
}

/** Every name that the facts hold in English, so that a sentence leaves its capitals alone. */
export const properNames = (organisation: OrganisationFacts, meetings: readonly MeetingFacts[]): ProperNames => {
  const ofMeeting = (meeting: MeetingFacts): readonly (string | undefined)[] => [
    meeting.body?.en,
    meeting.programme?.name.en,
    ...meeting.attendance.flatMap(({ person }) => [person.name.en, person.honorific.en]),
    ...[meeting.chair, meeting.secretary].flatMap((person) => [person?.name.en, person?.honorific.en, person?.district?.en]),
  ]
  return [organisation.name.en, organisation.place.en, ...meetings.flatMap(ofMeeting)].filter(
    (name): name is string => name !== undefined && name !== '',
  )
}
