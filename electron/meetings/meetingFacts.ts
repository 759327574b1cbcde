import type { MeetingView } from '../../shared/contract/meetings.ts'
import { addDays } from '../../shared/domain/calendar.ts'
import type { ActionFacts, AgendaItemFacts, MeetingFacts } from '../../shared/domain/facts.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { printedNumber } from '../app/printedNumber.ts'
import type { Services } from '../app/services.ts'

const peopleOf = (meeting: MeetingView): PersonId[] =>
  [
    meeting.chairId,
    meeting.secretaryId,
    ...meeting.attendance.map((row) => row.personId),
    ...meeting.agenda.flatMap((item) => [
      item.presenterId,
      ...item.remarks.map((remark) => remark.personId),
      ...item.decisions.flatMap((decision) => [
        decision.proposerId,
        decision.seconderId,
        ...decision.actions.map((action) => action.personId),
      ]),
    ]),
  ].filter((id) => id !== null)

/** Everything that documents say of a meeting as it stands now, with people and posts as of its date. */
export const meetingFacts = async (services: Services, meeting: MeetingView, noticeDays: number): Promise<MeetingFacts> => {
  const people = await services.people.personFactsOf(peopleOf(meeting), meeting.date)
  const person = (id: PersonId | null): PersonFacts | null => (id === null ? null : (people.get(id) ?? null))
  const bodyNames = new Map((await services.bodies.list()).map((body) => [body.id, body.name]))
  const venue = meeting.venueId === null ? null : (await services.venues.get(meeting.venueId)).name
  const nextVenue = meeting.nextVenueId === null ? null : (await services.venues.get(meeting.nextVenueId)).name
  const programme = meeting.programmeId === null ? null : await services.programmes.get(meeting.programmeId)
  const noticeDate = meeting.noticeDate ?? addDays(meeting.date, -noticeDays)

  const agenda = meeting.agenda.map(
    (item, index): AgendaItemFacts => ({
      id: item.id,
      number: index + 1,
      title: item.title,
      kind: item.kind,
      presenter: person(item.presenterId),
      minutes: item.minutes,
      remarks: item.remarks.map(({ id, personId, verb, text, press }) => ({ id, person: person(personId), verb, text, press })),
      decisions: item.decisions.map((decision, place) => ({
        id: decision.id,
        number: `${index + 1}.${place + 1}`,
        kind: decision.kind,
        text: decision.text,
        proposer: person(decision.proposerId),
        seconder: person(decision.seconderId),
        votes: decision.votes,
        press: decision.press,
        actions: decision.actions.map(
          (action): ActionFacts => ({
            id: action.id,
            kind: action.kind,
            text: action.text,
            person: person(action.personId),
            body: action.bodyId === null ? null : (bodyNames.get(action.bodyId) ?? null),
            due: action.due,
          }),
        ),
      })),
    }),
  )

  return {
    id: meeting.id,
    kind: meeting.kind,
    state: meeting.state,
    title: meeting.title,
    number: meeting.number,
    body: meeting.bodyId === null ? null : (bodyNames.get(meeting.bodyId) ?? null),
    programme: programme && { name: programme.name, dates: programme.dates },
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    venue,
    chair: person(meeting.chairId),
    secretary: person(meeting.secretaryId),
    notice: {
      number: meeting.noticeNumber === null ? null : printedNumber(meeting.noticeNumber, noticeDate),
      date: noticeDate,
      copiesTo: meeting.copiesTo,
    },
    quorum: meeting.quorum,
    attendance: meeting.attendance.flatMap(({ personId, status, capacity, arrived, left, note }) => {
      const named = person(personId)
      return named === null ? [] : [{ person: named, status, capacity, arrived, left, note }]
    }),
    agenda,
    next: meeting.nextDate === null ? null : { date: meeting.nextDate, start: meeting.nextStart, venue: nextVenue },
  }
}
