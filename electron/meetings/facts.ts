import type { AgendaItemView } from '../../shared/contract/agenda.ts'
import type { AttendanceView } from '../../shared/contract/attendance.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionFacts, AgendaItemFacts, AttendanceFacts, DecisionFacts, MeetingFacts } from '../../shared/domain/facts.ts'
import type { BodyId, DecisionId, PersonId } from '../../shared/domain/ids.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import type { QuorumFacts } from '../../shared/domain/quorum.ts'
import { byName } from '../app/byName.ts'
import { printedNumber } from '../app/runningNumber.ts'
import type { ToldAction } from './actionTaken.ts'
import type { Meeting } from './meetingsRepository.ts'

/** All that the facts of one meeting are made of, already read. */
export type MeetingParts = {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItemView[]
  /** What an item of the kind `action-taken` tells. */
  readonly told: readonly ToldAction[]
  /** Of the decisions that run through the year and have no number for good yet. */
  readonly provisional: ReadonlyMap<DecisionId, string>
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
  /** Of the notice, as printed. */
  readonly noticeNumber: string | null
  readonly quorum: QuorumFacts | null
}

type Naming = Pick<MeetingParts, 'meeting' | 'agenda' | 'attendance' | 'told'>

/** The actions that a meeting orders, and those of earlier ones of which it is told. */
const actionsNamed = ({ agenda, told }: Pick<Naming, 'agenda' | 'told'>) => [
  ...agenda.flatMap(({ actions, decisions }) => [...actions, ...decisions.flatMap((decision) => decision.actions)]),
  ...told.map(({ action }) => action),
]

/** Everybody whom a meeting names, each once. */
export const peopleNamed = ({ meeting, agenda, attendance, told }: Naming): ReadonlySet<PersonId> => {
  const items = agenda.flatMap(({ presenterId, interests, remarks, decisions }) => [
    presenterId,
    ...interests,
    ...remarks.map(({ personId }) => personId),
    ...decisions.flatMap(({ proposerId, seconderId, dissents }) => [proposerId, seconderId, ...dissents.map(({ personId }) => personId)]),
  ])
  const answerable = actionsNamed({ agenda, told }).map(({ personId }) => personId)
  const all = [
    meeting.chairId,
    meeting.secretaryId,
    ...attendance.flatMap(({ personId, substituteForId }) => [personId, substituteForId]),
    ...items,
    ...answerable,
  ]
  return new Set(all.filter((id) => id !== null))
}

/** The bodies that a meeting names: its own, and those that answer for actions. */
export const bodiesNamed = ({ meeting, agenda, told }: Omit<Naming, 'attendance'>): ReadonlySet<BodyId> =>
  new Set(
    [meeting.bodyId, ...meeting.jointBodyIds, ...actionsNamed({ agenda, told }).map(({ bodyId }) => bodyId)].filter((id) => id !== null),
  )

const bySeniority = (a: PersonFacts, b: PersonFacts): number => a.seniority - b.seniority || byName(a, b)

/** Gathers what the documents of a meeting say, everybody as of its date. Decisions are numbered through the year, or by item and place. */
export const meetingFacts = (parts: MeetingParts): MeetingFacts => {
  const { meeting, people, bodies, noticeDate } = parts
  const person = (id: PersonId | null): PersonFacts | null => (id === null ? null : (people.get(id) ?? null))
  const body = (id: BodyId | null): Bilingual | null => (id === null ? null : (bodies.get(id) ?? null))

  const attendance = parts.attendance
    .flatMap(({ personId, status, capacity, arrived, left, note, substituteForId, serial }): AttendanceFacts[] => {
      const who = person(personId)
      return who === null ? [] : [{ person: who, status, capacity, arrived, left, note, substituteFor: person(substituteForId), serial }]
    })
    .sort((a, b) => bySeniority(a.person, b.person))

  const actionFacts = ({ id, kind, text, personId, bodyId, due, status }: ToldAction['action']): ActionFacts => ({
    ...{ id, kind, text, due, status },
    person: person(personId),
    body: body(bodyId),
  })

  const decisionFacts = (decision: AgendaItemView['decisions'][number], number: string): DecisionFacts => ({
    id: decision.id,
    number,
    kind: decision.kind,
    text: decision.text,
    proposer: person(decision.proposerId),
    seconder: person(decision.seconderId),
    votes: decision.votes,
    press: decision.press,
    actions: decision.actions.map(actionFacts),
    dissents: decision.dissents.flatMap(({ personId, text }) => {
      const who = person(personId)
      return who === null ? [] : [{ person: who, text }]
    }),
  })

  const numberOf = ({ id, number }: AgendaItemView['decisions'][number], place: string): string =>
    number ?? parts.provisional.get(id) ?? place

  const itemFacts = (item: AgendaItemView, index: number): AgendaItemFacts => ({
    id: item.id,
    number: index + 1,
    title: item.title,
    kind: item.kind,
    presenter: person(item.presenterId),
    minutes: item.minutes,
    remarks: item.remarks.map(({ id, personId, verb, text, press }) => ({ id, person: person(personId), verb, text, press })),
    decisions: item.decisions.map((decision, place) => decisionFacts(decision, numberOf(decision, `${index + 1}.${place + 1}`))),
    actions: item.actions.map(actionFacts),
    section: item.section,
    heldOver: item.heldOver,
    confidential: item.confidential,
    interests: item.interests.flatMap((id) => person(id) ?? []).sort(bySeniority),
    actionTaken: item.kind === 'action-taken' ? parts.told.map(({ action, ...told }) => ({ ...told, action: actionFacts(action) })) : [],
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
    opened: meeting.opened,
    minutesNumber: meeting.minutesNumber,
    jointBodies: meeting.jointBodyIds.flatMap((id) => body(id) ?? []),
    lastDate: meeting.lastDate,
    cancelled: meeting.cancelled,
    venue: parts.venue,
    chair: person(meeting.chairId),
    secretary: person(meeting.secretaryId),
    notice: {
      number: parts.noticeNumber,
      date: noticeDate,
      copiesTo: meeting.copiesTo,
      text: meeting.noticeText,
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
