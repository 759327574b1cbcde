import { tookPart } from '../../domain/attendance.ts'
import type { AttendanceFacts, MeetingFacts } from '../../domain/facts.ts'
import { agree, attendedVerb } from '../agreement.ts'
import { oblique } from '../hindi/oblique.ts'
import { joinList } from '../lists.ts'
import { nounOf } from '../meetingKinds.ts'
import { sentence } from '../sentences.ts'
import { chairOf, type Drafting, isAllOnline, nounIn, ofMeeting } from './drafting.ts'
import type { PressSentence, PressSource } from './text.ts'

/** More names than this are cut to the first few and a count, as newspapers want it. */
const longList = 12
const namedOfLongList = 8

type Named = { readonly list: string; readonly count: number; readonly isCut: boolean }

const nameAll = (people: readonly AttendanceFacts[], isMarked: boolean, { lang, mentions }: Drafting): Named => {
  const online = lang === 'hi' ? ' (ऑनलाइन)' : ' (online)'
  const isCut = people.length > longList
  const named = (isCut ? people.slice(0, namedOfLongList) : people).map(
    ({ person, status }) => `${mentions.mention(person)}${isMarked && status === 'online' ? online : ''}`,
  )
  if (!isCut) return { list: joinList(named, lang), count: people.length, isCut }
  if (lang === 'hi') return { list: joinList(named, lang), count: people.length, isCut }
  const others = `${people.length - named.length} others`
  return { list: joinList([...named, others], lang), count: people.length, isCut }
}

/** Who was in the chair; null where nobody was. */
export const chairSentence = (meeting: MeetingFacts, subject: string, drafting: Drafting): PressSentence | null => {
  const chair = chairOf(meeting)
  if (chair === null) return null
  const name = drafting.mentions.mention(chair)
  // Nobody presides over a press conference; somebody addresses it.
  const isAddressed = meeting.kind === 'press-conference'
  const text =
    drafting.lang === 'hi'
      ? isAddressed
        ? `${oblique(subject)} को ${name} ने संबोधित किया`
        : `${oblique(subject)} की अध्यक्षता ${name} ने की`
      : `${subject} was ${isAddressed ? 'addressed' : 'chaired'} by ${name}`
  return { text: sentence(text, drafting.lang), sources: [ofMeeting(meeting)] }
}

const presentSentence = (
  meeting: MeetingFacts,
  people: readonly AttendanceFacts[],
  opening: { readonly hi: string; readonly en: string },
  isAlso: boolean,
  drafting: Drafting,
): PressSentence | null => {
  if (people.length === 0) return null
  const { lang } = drafting
  const allOnline = isAllOnline(meeting)
  const { list, count, isCut } = nameAll(people, !allOnline, drafting)
  const persons = people.map(({ person }) => person)
  const verb = allOnline
    ? lang === 'hi'
      ? agree(persons, { masculine: 'ऑनलाइन सम्मिलित हुए', feminine: 'ऑनलाइन सम्मिलित हुईं' })
      : 'took part online'
    : attendedVerb(persons, lang)
  const text = ((): string => {
    if (lang === 'hi') {
      const who = isCut
        ? `${list} सहित ${count} ${persons.every(({ gender }) => gender === 'female') ? 'महिला पदाधिकारी' : 'पदाधिकारी'}`
        : list
      return `${opening.hi} ${who} ${isAlso ? 'भी ' : ''}${verb}`
    }
    const also = isAlso ? verb.replace(/^(was|were) /, '$1 also ').replace(/^took/, 'also took') : verb
    return `${list} ${also}${opening.en === '' ? '' : ` ${opening.en}`}`
  })()
  const sources = people.map(({ person }): PressSource => ({ meeting: meeting.id, kind: 'attendance', id: person.id }))
  return { text: sentence(text, lang), sources }
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
  const text =
    lang === 'hi'
      ? `${oblique(isChairSaid ? noun.hi.one : subject)} को ${isCut ? `${list} सहित ${count} वक्ताओं` : list} ने ${isChairSaid && meeting.kind === 'press-conference' ? 'भी ' : ''}संबोधित किया`
      : `${list} ${isChairSaid && meeting.kind === 'press-conference' ? 'also ' : ''}addressed ${isChairSaid ? 'it' : subject.replace(/^The /, 'the ')}`
  const sources = speakers.map(({ person }): PressSource => ({ meeting: meeting.id, kind: 'attendance', id: person.id }))
  return { text: sentence(text, lang), sources }
}

/** Who addressed the meeting and who was present, the chair apart. */
export const attendanceSentences = (
  meeting: MeetingFacts,
  isChairSaid: boolean,
  subject: string,
  drafting: Drafting,
): readonly PressSentence[] => {
  const chair = chairOf(meeting)
  const there = meeting.attendance.filter(({ person, status }) => tookPart(status) && person.id !== chair?.id)
  const inOrder = [...there.filter(({ status }) => status === 'present'), ...there.filter(({ status }) => status === 'online')]
  const speakers = inOrder.filter(({ capacity }) => capacity === 'speaker')
  const noun = nounIn(nounOf(meeting), drafting.lang)
  if (speakers.length === 0) {
    const opening = isChairSaid ? { hi: 'इसमें', en: '' } : { hi: `${oblique(subject)} में`, en: `at ${subject.replace(/^The /, 'the ')}` }
    const present = presentSentence(meeting, inOrder, opening, false, drafting)
    return present ? [present] : []
  }
  const addressed = addressedSentence(meeting, speakers, isChairSaid, subject, drafting)
  const others = inOrder.filter(({ capacity }) => capacity !== 'speaker' && capacity !== 'secretary')
  const present = presentSentence(meeting, others, { hi: `${oblique(noun)} में`, en: '' }, true, drafting)
  return present ? [addressed, present] : [addressed]
}
