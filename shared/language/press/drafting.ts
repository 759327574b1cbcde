import { tookPart } from '../../domain/attendance.ts'
import { type Bilingual, inLang, isMissing, type Lang } from '../../domain/bilingual.ts'
import type { AttendanceFacts, MeetingFacts, PressNoteFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import type { PressLength } from '../../domain/press.ts'
import { meetingInSentence, type ProperNames, withIndefiniteArticle } from '../english/article.ts'
import { joinList } from '../lists.ts'
import { eventTitle, type MeetingNoun, meetingKindLabel, nounOf } from '../meetingKinds.ts'
import { fullName, type Mentions, withDesignation } from '../names.ts'
import { countWord } from '../numbers.ts'
import { sentence } from '../sentences.ts'
import { fingerprint } from './fingerprint.ts'
import type { PressSentence, PressSentenceKind, PressSource } from './text.ts'
import type { Variety } from './variety.ts'

/** What every sentence of one note is drafted with; the mentions and the variety of verbs run through the whole note. */
export type Drafting = {
  readonly facts: PressNoteFacts
  readonly lang: Lang
  readonly length: PressLength
  readonly names: ProperNames
  /** The ids of the lines that a drafted headline quotes. */
  readonly quoted: readonly string[]
  readonly mentions: Mentions
  readonly variety: Variety
}

/** A sentence as a part of the note drafts it, before it has its key. */
type Told = {
  readonly kind: PressSentenceKind
  /** What the key names besides the kind: ids, which stay the same when the words change. */
  readonly of: readonly string[]
  readonly text: string
  readonly sources: readonly PressSource[]
  /** All that the sources say in the language, as far as the sentence tells it. */
  readonly content: readonly unknown[]
  /** The texts of the facts that it uses, for whether the language lacks one. */
  readonly texts: readonly (Bilingual | null)[]
}

/** The sentence of the note, closed, with its key and fingerprint. */
export const told = ({ kind, of, text, sources, content, texts }: Told, lang: Lang): PressSentence => ({
  key: [kind, ...of].join(':'),
  kind,
  text: sentence(text, lang),
  sources,
  fingerprint: fingerprint(content),
  missing: texts.some((one) => isMissing(one, lang)),
})

/** The texts that naming a person takes from the facts. */
export const textsOf = ({ name, posts }: PersonFacts): readonly Bilingual[] => [name, ...posts.map(({ title }) => title)]

/** What naming a person says in a language, wherever in the note the full name stands. */
export const namedAs = (person: PersonFacts | null, lang: Lang): string => (person === null ? '' : withDesignation(person, lang))

/** The speaker or mover as a line names them. */
export const spokenBy = (person: PersonFacts | null, lang: Lang): string => (person === null ? '' : fullName(person, lang))

/** The word for the meeting: बैठक; meeting. */
export const nounIn = (noun: MeetingNoun, lang: Lang): string => noun[lang].one

const day = 86_400_000

/** On how many days the meeting sat. */
export const daysOf = ({ date, lastDate }: MeetingFacts): number =>
  lastDate === null || lastDate <= date ? 1 : Math.round((Date.parse(lastDate) - Date.parse(date)) / day) + 1

/** Whether the title is no more than a word for meetings: "संयुक्त बैठक", "Joint meeting". */
const isBareTitle = (title: string, { kind, title: both }: MeetingFacts, lang: Lang): boolean => {
  const bare = [meetingKindLabel(kind, lang), nounOf({ kind, title: both })[lang].one].map((one) => one.toLowerCase())
  return bare.includes(title.normalize('NFC').toLowerCase())
}

/** A bare title with the bodies that sat: "क और ख की संयुक्त बैठक", "joint meeting of A and B". */
const withBodies = (title: string, meeting: MeetingFacts, { lang, names }: Pick<Drafting, 'lang' | 'names'>): string => {
  const bodies = [meeting.body, ...meeting.jointBodies].filter((body) => body !== null).map((body) => inLang(body, lang))
  if (meeting.jointBodies.length === 0 || !isBareTitle(title, meeting, lang)) return title
  if (lang === 'hi') return `${joinList(bodies, lang)} की ${title}`
  return `${title} of ${joinList(
    bodies.map((body) => meetingInSentence(body, names)),
    lang,
  )}`
}

/** A title with its length in days where it sat on several: "… की दो दिवसीय बैठक", "two-day meeting of …". */
const withDays = (title: string, meeting: MeetingFacts, lang: Lang): string => {
  const days = daysOf(meeting)
  if (days === 1 || /दिवसीय|-day\b/iu.test(title)) return title
  const noun = nounIn(nounOf(meeting), lang)
  const count = countWord(days, lang)
  if (lang === 'hi') {
    const owner = title.endsWith(noun) ? title.slice(0, -noun.length) : ''
    return /\s(?:का|के|की)\s$/u.test(owner) ? `${owner}${count} दिवसीय ${noun}` : `${count} दिवसीय ${title}`
  }
  const isOpening = title.toLowerCase().startsWith(noun)
  return `${count}-day ${isOpening ? `${noun}${title.slice(noun.length)}` : title}`
}

/** What the meeting is called in the note, as a title without an article. */
export const pressTitle = (meeting: MeetingFacts, drafting: Pick<Drafting, 'lang' | 'names'>): string => {
  const { lang, names } = drafting
  return withDays(withBodies(eventTitle(meeting, lang, names), meeting, drafting), meeting, lang)
}

/** The title of the meeting inside a sentence; where it is first named, a bare noun takes "a". */
export const titleOf = (meeting: MeetingFacts, drafting: Pick<Drafting, 'lang' | 'names'>, isFirst = false): string => {
  const { lang, names } = drafting
  const title = pressTitle(meeting, drafting)
  if (lang === 'hi') return title
  // A title that is no more than the noun names nothing yet: "held a press conference".
  return isFirst && title.toLowerCase() === nounOf(meeting).en.one
    ? withIndefiniteArticle(title.toLowerCase())
    : meetingInSentence(title, names)
}

const isAway = (person: PersonFacts, attendance: readonly AttendanceFacts[]): boolean =>
  attendance.some((one) => one.person.id === person.id && !tookPart(one.status))

/** Who was in the chair: the chair of the meeting, or who sat in the place of one who was away. */
export const chairOf = ({ chair, attendance }: MeetingFacts): PersonFacts | null =>
  chair !== null && !isAway(chair, attendance)
    ? chair
    : (attendance.find(({ capacity, status }) => capacity === 'chair' && tookPart(status))?.person ?? null)

/** Whether everybody who took part did so online. */
export const isAllOnline = (meeting: MeetingFacts): boolean => {
  const there = meeting.attendance.filter(({ status }) => tookPart(status))
  return there.length > 0 && there.every(({ status }) => status === 'online')
}

/** The meeting as the source of a sentence. */
export const ofMeeting = (meeting: MeetingFacts): PressSource => ({ meeting: meeting.id, kind: 'meeting', id: meeting.id })

/** The parts that are given, with spaces between. */
export const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
