import { tookPart } from '../../domain/attendance.ts'
import type { Lang } from '../../domain/bilingual.ts'
import type { MeetingFacts, PressNoteFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import { meetingInSentence, type ProperNames, withIndefiniteArticle } from '../english/article.ts'
import { eventTitle, type MeetingNoun, nounOf } from '../meetingKinds.ts'
import type { Mentions } from '../names.ts'
import type { PressSource } from './text.ts'

/** What every sentence of one note is drafted with; the mentions run through the whole note. */
export type Drafting = { readonly facts: PressNoteFacts; readonly lang: Lang; readonly names: ProperNames; readonly mentions: Mentions }

/** The word for the meeting: बैठक; meeting. */
export const nounIn = (noun: MeetingNoun, lang: Lang): string => noun[lang].one

/** The title of the meeting inside a sentence; where it is first named, a bare noun takes "a". */
export const titleOf = (meeting: MeetingFacts, { lang, names }: Drafting, isFirst = false): string => {
  const title = eventTitle(meeting, lang, names)
  if (lang === 'hi') return title
  // A title that is no more than the noun names nothing yet: "held a press conference".
  return isFirst && title.toLowerCase() === nounOf(meeting).en.one
    ? withIndefiniteArticle(title.toLowerCase())
    : meetingInSentence(title, names)
}

/** Who was in the chair. */
export const chairOf = (meeting: MeetingFacts): PersonFacts | null =>
  meeting.chair ?? meeting.attendance.find(({ capacity, status }) => capacity === 'chair' && tookPart(status))?.person ?? null

/** Whether everybody who took part did so online. */
export const isAllOnline = (meeting: MeetingFacts): boolean => {
  const there = meeting.attendance.filter(({ status }) => tookPart(status))
  return there.length > 0 && there.every(({ status }) => status === 'online')
}

/** The meeting as the source of a sentence. */
export const ofMeeting = (meeting: MeetingFacts): PressSource => ({ meeting: meeting.id, kind: 'meeting', id: meeting.id })

/** The parts that are given, with spaces between. */
export const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
