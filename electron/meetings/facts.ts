import type { AgendaItemView } from '../../shared/contract/agenda.ts'
import type { AttendanceView } from '../../shared/contract/attendance.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { AgendaItemFacts, AttendanceFacts, DecisionFacts, MeetingFacts } from '../../shared/domain/facts.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import type { QuorumFacts } from '../../shared/domain/quorum.ts'
import { byName } from '../app/byName.ts'
import { printedNumber } from '../app/runningNumber.ts'
import type { Meeting } from './meetingsRepository.ts'

/** All that the facts of one meeting are made of, already read. */
export type MeetingParts = {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItemView[]
  readonly attendance: readonly AttendanceView[]
  /** Everybody whom the meeting names, as of its date. */
  readonly people: ReadonlyMap<PersonId, PersonFacts>
  /** The names of its body and of the bodies that answer for actions. */
  readonly bodies: ReadonlyMap<BodyId, Bilingual>
  readonly programme: { readonly name: Bilingual; readonly dates: readonly CalendarDate[] } | null
  readonly venue: Bilingual | null
  readonly nextVenue: Bilingual | null
  /** The date of the notice, its own or the one that it would get. */
  readonly noticeDate: CalendarDate
  readonly quorum: QuorumFacts | null
}

/** Everybody whom a meeting names, each once. */
export const peopleNamed = (
  meeting: Meeting,
  agenda: readonly AgendaItemView[],
  attendance: readonly AttendanceView[],
): ReadonlySet<PersonId> => {
  const items = agenda.flatMap(({ presenterId, remarks, decisions }) => [
    presenterId,
    ...remarks.map(({ personId }) => personId),
    ...decisions.flatMap(({ proposerId, seconderId, actions }) => [proposerId, seconderId, ...actions.map(({ personId }) => personId)]),
  ])
  const all = [meeting.chairId, meeting.secretaryId, ...attendance.map(({ personId }) => personId), ...items]
  return new Set(all.filter((id) => id !== null))
}

/** The bodies that a meeting names: its own, and those that answer for actions. */
export const bodiesNamed = (meeting: Meeting, agenda: readonly AgendaItemView[]): ReadonlySet<BodyId> => {
  const actions = agenda.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.actions))
  return new Set([meeting.bodyId, ...actions.map(({ bodyId }) => bodyId)].filter((id) => id !== null))
}

const bySeniority = (a: PersonFacts, b: PersonFacts): number => a.seniority - b.seniority || byName(a, b)

/** Gathers what the documents of a meeting say, everybody as of its date; decisions are numbered by item and place. */
export const meetingFacts = (parts: MeetingParts): MeetingFacts => {
  const { meeting, people, bodies, noticeDate } = parts
  const person = (id: PersonId | null): PersonFacts | null => (id === null ? null : (people.get(id) ?? null))
  const body = (id: BodyId | null): Bilingual | null => (id === null ? null : (bodies.get(id) ?? null))

  const attendance = parts.attendance
    .flatMap(({ personId, status, capacity, arrived, left, note }): AttendanceFacts[] => {
      const who = person(personId)
      return who === null ? [] : [{ person: who, status, capacity, arrived, left, note }]
    })
    .sort((a, b) => bySeniority(a.person, b.person))

  const decisionFacts = (decision: AgendaItemView['decisions'][number], number: string): DecisionFacts => ({
    id: decision.id,
    number,
    kind: decision.kind,
    text: decision.text,
    proposer: person(decision.proposerId),
    seconder: person(decision.seconderId),
    votes: decision.votes,
    press: decision.press,
    actions: decision.actions.map(({ id, kind, text, personId, bodyId, due }) => ({
      id,
      kind,
      text,
      person: person(personId),
      body: body(bodyId),
      due,
    })),
  })

  const itemFacts = (item: AgendaItemView, index: number): AgendaItemFacts => ({
    id: item.id,
    number: index + 1,
    title: item.title,
    kind: item.kind,
    presenter: person(item.presenterId),
    minutes: item.minutes,
    remarks: item.remarks.map(({ id, personId, verb, text, press }) => ({ id, person: person(personId), verb, text, press })),
    decisions: item.decisions.map((decision, place) => decisionFacts(decision, `${index + 1}.${place + 1}`)),
  })

  const { nextDate, nextStart } = meeting
  return {
    id: meeting.id,
    kind: meeting.kind,
    state: meeting.state,
    title: meeting.title,
    number: meeting.number === null ? null : printedNumber(meeting.number, meeting.date),
    body: body(meeting.bodyId),
    programme: parts.programme && { name: parts.programme.name, dates: parts.programme.dates },
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    venue: parts.venue,
    chair: person(meeting.chairId),
    secretary: person(meeting.secretaryId),
    notice: {
      number: meeting.noticeNumber === null ? null : printedNumber(meeting.noticeNumber, noticeDate),
      date: noticeDate,
      copiesTo: meeting.copiesTo,
    },
    quorum: parts.quorum,
    attendance,
    agenda: parts.agenda.map(itemFacts),
    next: nextDate === null ? null : { date: nextDate, start: nextStart, venue: parts.nextVenue },
  }
}

/** The register in the order in which it is read: the chair first, then by seniority, then by name. */
export const inOrderOfRegister = (
  attendance: readonly AttendanceView[],
  chairId: PersonId | null,
  people: ReadonlyMap<PersonId, PersonFacts>,
): AttendanceView[] => {
  const isChair = ({ personId, capacity }: AttendanceView): number => (personId === chairId || capacity === 'chair' ? 0 : 1)
  return [...attendance].sort((a, b) => {
    const [one, other] = [people.get(a.personId), people.get(b.personId)]
    return isChair(a) - isChair(b) || (one && other ? bySeniority(one, other) : 0)
  })
}
