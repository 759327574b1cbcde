import { tookPart } from '../../domain/attendance.ts'
import type { AttendanceFacts, MeetingFacts } from '../../domain/facts.ts'
import { agree, attendedVerb } from '../agreement.ts'
import { oblique } from '../hindi/oblique.ts'
import { joinList } from '../lists.ts'
import { nounOf } from '../meetingKinds.ts'
import { chairOf, type Drafting, isAllOnline, namedAs, nounIn, ofMeeting, textsOf, told } from './drafting.ts'
import type { PressSentence, PressSource } from './text.ts'

/** More names than this are cut to the first few and a count, as newspapers want it. */
const longList = 12
const namedOfLongList = 8

type Named = { readonly list: string; readonly count: number; readonly isCut: boolean }

const nameAll = (people: readonly AttendanceFacts[], isMarked: boolean, { lang, length, mentions }: Drafting): Named => {
  const online = lang === 'hi' ? ' (ऑनलाइन)' : ' (online)'
  const isCut = people.length > longList && length !== 'full'
  const named = (isCut ? people.slice(0, namedOfLongList) : people).map(
    ({ person, status }) => `${mentions.mention(person)}${isMarked && status === 'online' ? online : ''}`,
  )
  return { list: joinList(named, lang), count: people.length, isCut }
}

const contentOf = (people: readonly AttendanceFacts[], { lang }: Drafting): readonly unknown[] =>
  people.map(({ person, status }) => [person.id, namedAs(person, lang), status])

/** Those who took part, the chair apart: in the room, then online, each by seniority. */
export const presentAt = (meeting: MeetingFacts): readonly AttendanceFacts[] => {
  const chair = chairOf(meeting)
  const there = meeting.attendance.filter(({ person, status }) => tookPart(status) && person.id !== chair?.id)
  return [...there.filter(({ status }) => status === 'present'), ...there.filter(({ status }) => status === 'online')]
}

/** Who was in the chair; null where nobody was. */
export const chairSentence = (meeting: MeetingFacts, subject: string, drafting: Drafting): PressSentence | null => {
  const chair = chairOf(meeting)
  if (chair === null) return null
  const { lang } = drafting
  const name = drafting.mentions.mention(chair)
  // Nobody presides over a press conference; somebody addresses it.
  const isAddressed = meeting.kind === 'press-conference'
  const text =
    lang === 'hi'
      ? isAddressed
        ? `${oblique(subject)} को ${name} ने संबोधित किया`
        : `${oblique(subject)} की अध्यक्षता ${name} ने की`
      : `${subject} was ${isAddressed ? 'addressed' : 'chaired'} by ${name}`
  const content = [namedAs(chair, lang), isAddressed]
  return told({ kind: 'chair', of: [meeting.id], text, sources: [ofMeeting(meeting)], content, texts: textsOf(chair) }, lang)
}

/** What stands about a list of the present: before it in Hindi, after it in English. */
type Frame = { readonly hi: string; readonly en: string; readonly isAlso: boolean; readonly isAllOnline: boolean }

/** That people were present at one meeting, or at all of them. */
export const presentSentence = (
  meetings: readonly MeetingFacts[],
  people: readonly AttendanceFacts[],
  { hi, en, isAlso, isAllOnline: isOnline }: Frame,
  drafting: Drafting,
): PressSentence | null => {
  if (people.length === 0) return null
  const { lang } = drafting
  const { list, count, isCut } = nameAll(people, !isOnline, drafting)
  const persons = people.map(({ person }) => person)
  const text = ((): string => {
    if (lang === 'hi') {
      const who = isCut
        ? `${list} सहित ${count} ${persons.every(({ gender }) => gender === 'female') ? 'महिला पदाधिकारी' : 'पदाधिकारी'}`
        : list
      const verb = isOnline
        ? agree(persons, { masculine: 'ऑनलाइन सम्मिलित हुए', feminine: 'ऑनलाइन सम्मिलित हुईं' })
        : attendedVerb(persons, lang)
      return `${hi} ${who} ${isAlso ? 'भी ' : ''}${verb}`
    }
    const after = en === '' ? '' : ` ${en}`
    if (isCut)
      return `${list} were ${isAlso ? 'also ' : ''}among the ${count} office-bearers ${isOnline ? 'who took part online' : 'present'}${after}`
    const verb = isOnline ? 'took part online' : attendedVerb(persons, lang)
    const also = isAlso ? verb.replace(/^(was|were) /, '$1 also ').replace(/^took/, 'also took') : verb
    return `${list} ${also}${after}`
  })()
  const sources = meetings.flatMap((meeting) =>
    people.map(({ person }): PressSource => ({ meeting: meeting.id, kind: 'attendance', id: person.id })),
  )
  const of = meetings.map(({ id }) => id)
  return told({ kind: 'present', of, text, sources, content: contentOf(people, drafting), texts: persons.flatMap(textsOf) }, lang)
}

const addressedSentence = (
  meeting: MeetingFacts,
  speakers: readonly AttendanceFacts[],
  isChairSaid: boolean,
  subject: string,
  drafting: Drafting,
): PressSentence => {
  const { lang } = drafting
  const { list, count, isCut } = nameAll(speakers, !isAllOnline(meeting), drafting)
  const noun = nounOf(meeting)
  const isAlso = isChairSaid && meeting.kind === 'press-conference'
  const text = ((): string => {
    if (lang === 'hi') {
      const who = isCut ? `${list} सहित ${count} वक्ताओं` : list
      return `${isAlso ? 'इसे' : `${oblique(isChairSaid ? noun.hi.one : subject)} को`} ${who} ने ${isAlso ? 'भी ' : ''}संबोधित किया`
    }
    const what = isChairSaid ? 'it' : subject.replace(/^The /, 'the ')
    return isCut
      ? `${list} were among the ${count} speakers who ${isAlso ? 'also ' : ''}addressed ${what}`
      : `${list} ${isAlso ? 'also ' : ''}addressed ${what}`
  })()
  const sources = speakers.map(({ person }): PressSource => ({ meeting: meeting.id, kind: 'attendance', id: person.id }))
  const texts = speakers.flatMap(({ person }) => textsOf(person))
  return told({ kind: 'addressed', of: [meeting.id], text, sources, content: contentOf(speakers, drafting), texts }, lang)
}

/** Who addressed the meeting and who was present, the chair apart. */
export const attendanceSentences = (
  meeting: MeetingFacts,
  isChairSaid: boolean,
  subject: string,
  drafting: Drafting,
): readonly PressSentence[] => {
  const present = presentAt(meeting)
  const speakers = present.filter(({ capacity }) => capacity === 'speaker')
  const noun = nounIn(nounOf(meeting), drafting.lang)
  const isOnline = isAllOnline(meeting)
  if (speakers.length === 0) {
    const opening = isChairSaid ? { hi: 'इसमें', en: '' } : { hi: `${oblique(subject)} में`, en: `at ${subject.replace(/^The /, 'the ')}` }
    const sentence = presentSentence([meeting], present, { ...opening, isAlso: false, isAllOnline: isOnline }, drafting)
    return sentence ? [sentence] : []
  }
  const addressed = addressedSentence(meeting, speakers, isChairSaid, subject, drafting)
  const others = present.filter(({ capacity }) => capacity !== 'speaker' && capacity !== 'secretary')
  const frame = { hi: `${oblique(noun)} में`, en: '', isAlso: true, isAllOnline: isOnline }
  const sentence = presentSentence([meeting], others, frame, drafting)
  return sentence ? [addressed, sentence] : [addressed]
}
