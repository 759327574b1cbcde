import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { quorumOf } from '../../shared/domain/quorum.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { actionsToldIn } from './actionTaken.ts'
import { bodiesNamed, type MeetingParts, meetingFacts, peopleNamed } from './facts.ts'
import type { Meeting } from './meetingsRepository.ts'
import { noticeDateOf } from './noticeDate.ts'
import { MeetingNumbers } from './numbers.ts'

/** Gathers what the papers of a meeting say as it stands now. */
export class MeetingPapers {
  readonly #work: Work
  readonly #services: Services
  readonly #numbers: MeetingNumbers

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#numbers = new MeetingNumbers(work, services)
  }

  async facts(meeting: Meeting): Promise<MeetingDocumentFacts> {
    const { digits } = await this.#services.settings.get()
    const organisation = await this.#services.organisation.facts()
    const facts = { organisation, digits, meeting: meetingFacts(await this.#parts(meeting)), polished: [] }
    return { ...facts, polished: await this.#services.minutes.polishedFacts(meeting.id, facts) }
  }

  /** When the notice is dated, its own date or the one that it would get. */
  async noticeDate(meeting: Meeting): Promise<CalendarDate> {
    const { noticeDays } = await this.#services.settings.get()
    return noticeDateOf(meeting, { today: this.#work.today, noticeDays })
  }

  async #parts(meeting: Meeting): Promise<MeetingParts> {
    const { people, bodies, programmes, venues } = this.#services
    const agenda = (await this.#services.agenda.byMeeting([meeting.id])).get(meeting.id) ?? []
    const attendance = (await this.#services.attendance.byMeeting([meeting.id])).get(meeting.id) ?? []
    const told = agenda.some(({ kind }) => kind === 'action-taken') ? await actionsToldIn(this.#work, meeting) : []
    const named = await Promise.all([...bodiesNamed({ meeting, agenda, told })].map((id) => bodies.get(id)))
    const noticeDate = await this.noticeDate(meeting)
    const own = named.find(({ id }) => id === meeting.bodyId)
    return {
      meeting,
      agenda,
      attendance,
      told,
      provisional: await this.#numbers.provisional(meeting, agenda),
      people: await people.personFactsOf(peopleNamed({ meeting, agenda, attendance, told }), meeting.date),
      bodies: new Map(named.map(({ id, name }) => [id, name])),
      programme: meeting.programmeId === null ? null : await programmes.get(meeting.programmeId),
      venue: meeting.venueId === null ? null : (await venues.get(meeting.venueId)).name,
      nextVenue: meeting.nextVenueId === null ? null : (await venues.get(meeting.nextVenueId)).name,
      noticeDate,
      noticeNumber: meeting.noticeNumber && (await this.#numbers.printedNotice(meeting.noticeNumber, meeting.bodyId, noticeDate)),
      quorum: own?.quorum ? quorumOf(own.quorum, attendance, own.substitutesCount) : null,
    }
  }
}
