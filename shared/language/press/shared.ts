import type { MeetingFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import { commonNoun, nounOf } from '../meetingKinds.ts'
import { countWord } from '../numbers.ts'
import { presentAt, presentSentence } from './attendance.ts'
import { chairOf, type Drafting, isAllOnline, namedAs, ofMeeting, textsOf, told } from './drafting.ts'
import type { PressSentence } from './text.ts'

/** What all meetings of the note have in common, so that it is said once. */
export type Shared = {
  /** Who was in the chair of every one of them; null where not one person was. */
  readonly chair: PersonFacts | null
  /** Whether the same people sat in every one of them, in the same way. */
  readonly isPresentShared: boolean
}

const signature = (meeting: MeetingFacts): string => {
  const chair = chairOf(meeting)
  return [...presentAt(meeting).map(({ person, status }) => `${person.id} ${status}`), chair === null ? '' : `${chair.id} present`]
    .filter((one) => one !== '')
    .sort()
    .join('\n')
}

/** What the meetings share: only where there are several, none of them a press conference, and nobody is called as a speaker. */
export const sharedBy = (meetings: readonly MeetingFacts[]): Shared => {
  const [first, ...others] = meetings
  const isAlike = meetings.every(
    ({ kind, attendance }) => kind !== 'press-conference' && attendance.every(({ capacity }) => capacity !== 'speaker'),
  )
  if (first === undefined || others.length === 0 || !isAlike) return { chair: null, isPresentShared: false }
  const chair = chairOf(first)
  const isPresentShared = presentAt(first).length > 0 && others.every((one) => signature(one) === signature(first))
  return { chair: others.every((one) => chairOf(one)?.id === chair?.id) ? chair : null, isPresentShared }
}

const togetherHindi = ['', '', 'दोनों', 'तीनों', 'चारों', 'पाँचों', 'छहों', 'सातों']

/** "तीनों बैठकों", "सभी 12 बैठकों"; in English "all three meetings", "both meetings". */
const allOf = (meetings: readonly MeetingFacts[], { lang }: Drafting): string => {
  const noun = commonNoun(meetings.map(nounOf))
  const count = meetings.length
  if (lang === 'en') return `${count === 2 ? 'both' : `all ${countWord(count, lang)}`} ${noun.en.many}`
  const many = noun.hi.many.replace(/(?:एँ|याँ)$/u, (ending) => (ending === 'एँ' ? 'ओं' : 'यों')).replace(/ें$/u, 'ों')
  return `${togetherHindi[count] ?? `सभी ${countWord(count, lang)}`} ${many === noun.hi.many ? `${many}ों` : many}`
}

const chairSentence = (chair: PersonFacts, meetings: readonly MeetingFacts[], drafting: Drafting): PressSentence => {
  const { lang, mentions } = drafting
  const [all, name] = [allOf(meetings, drafting), mentions.mention(chair)]
  const text = lang === 'hi' ? `${all} की अध्यक्षता ${name} ने की` : `${all} were chaired by ${name}`
  const of = meetings.map(({ id }) => id)
  return told({ kind: 'chair', of, text, sources: meetings.map(ofMeeting), content: [namedAs(chair, lang)], texts: textsOf(chair) }, lang)
}

/** What all meetings share, in a paragraph of its own after the lead. */
export const sharedSentences = (
  meetings: readonly MeetingFacts[],
  { chair, isPresentShared }: Shared,
  drafting: Drafting,
): readonly PressSentence[] => {
  const chaired = chair === null ? [] : [chairSentence(chair, meetings, drafting)]
  const [first] = meetings
  if (!isPresentShared || first === undefined || drafting.length === 'brief') return chaired
  const everybody = first.attendance.filter(({ status }) => status === 'present' || status === 'online')
  const people = chair === null ? everybody : presentAt(first)
  const all = allOf(meetings, drafting)
  const frame = {
    hi: chair === null ? `${all} में` : 'इनमें',
    en: chair === null ? `at ${all}` : `at ${meetings.length === 2 ? 'both' : 'all of them'}`,
    isAlso: false,
    isAllOnline: meetings.every(isAllOnline),
  }
  const present = presentSentence(meetings, people, frame, drafting)
  return present === null ? chaired : [...chaired, present]
}
