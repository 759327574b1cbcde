import type { MeetingFields, MeetingSummary, MeetingView, NewMeeting } from '../../shared/contract/meetings.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import type { BodyId, MeetingId } from '../../shared/domain/ids.ts'
import { isMeetingLocked, MeetingState, nextMeetingState } from '../../shared/domain/meetings.ts'
import { quorumOf } from '../../shared/domain/quorum.ts'
import { inUse, locked, problem } from '../app/refusal.ts'
import { numberAfter, printedNumber } from '../app/runningNumber.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import { revisions } from '../db/revisions.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { bodiesNamed, inOrderOfRegister, type MeetingParts, meetingFacts, peopleNamed } from './facts.ts'
import { type Counts, type Meeting, meetingsRepository } from './meetingsRepository.ts'
import { noticeDateOf } from './noticeDate.ts'

const empty = {
  kind: 'regular',
  bodyId: null,
  programmeId: null,
  venueId: null,
  end: null,
  chairId: null,
  secretaryId: null,
  noticeNumber: null,
  noticeDate: null,
  copiesTo: [],
  nextDate: null,
  nextStart: null,
  nextVenueId: null,
} satisfies Partial<MeetingFields>

const noCounts: Counts = { called: 0, present: 0, agenda: 0, decisions: 0, actions: 0, released: 0 }

const summaryOf = (meeting: Meeting, counts: Counts = noCounts): MeetingSummary => ({
  ...meeting,
  number: meeting.number === null ? null : printedNumber(meeting.number, meeting.date),
  counts,
})

/** Meetings from draft to approved minutes. */
export class MeetingsService {
  readonly #work: Work
  readonly #services: Services
  readonly #meetings: ReturnType<typeof meetingsRepository>
  readonly #revisions: ReturnType<typeof revisions>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#meetings = meetingsRepository(work)
    this.#revisions = revisions(work, 'meeting')
  }

  async get(id: MeetingId): Promise<MeetingView> {
    return this.#view(await this.#meetings.get(id))
  }

  /** The meetings of a date in order of time. */
  async onDate(date: CalendarDate): Promise<MeetingSummary[]> {
    const meetings = await this.#meetings.onDate(date)
    const counts = await this.#meetings.counts(meetings.map(({ id }) => id))
    return meetings.map((meeting) => summaryOf(meeting, counts.get(meeting.id)))
  }

  /** The dates with meetings in a span, both ends included, with how many. */
  dates(from: CalendarDate, to: CalendarDate): Promise<{ date: CalendarDate; meetings: number }[]> {
    return this.#meetings.dates(from, to)
  }

  /** The nearest date with meetings before or after a date; null when there is none. */
  nearest(date: CalendarDate, direction: 'before' | 'after'): Promise<CalendarDate | null> {
    return this.#meetings.nearest(date, direction)
  }

  /**
   * The meeting, when what it holds may be changed.
   * @throws {Refusal} LOCKED when it is approved; NOT_FOUND
   */
  async requireOpen(id: MeetingId): Promise<Meeting> {
    const meeting = await this.#meetings.get(id)
    if (isMeetingLocked(meeting.state)) throw locked('meeting', id, meeting.state)
    return meeting
  }

  /** A meeting of a body takes the next number of that body in the year. */
  async create(fields: NewMeeting): Promise<MeetingView> {
    const { kind, bodyId, ...given } = fields
    await this.#requireReferences(fields)
    const body = bodyId ?? null
    const meeting = await this.#meetings.insert({
      ...empty,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      title: given.title,
      date: given.date,
      start: given.start,
      kind: kind ?? empty.kind,
      bodyId: body,
      state: 'draft',
      number: await this.#nextNumber(body, given.date),
    })
    await this.#services.attendance.followOfficers(meeting.id, { chairId: null, secretaryId: null }, meeting)
    return this.#view(meeting)
  }

  /** Another body or year gives another number; another chair or secretary is brought into the register. */
  async update(id: MeetingId, version: number, changes: Changes<MeetingFields>): Promise<MeetingView> {
    const before = await this.requireOpen(id)
    await this.#requireReferences(changes)
    const bodyId = changes.bodyId === undefined ? before.bodyId : changes.bodyId
    const date = changes.date ?? before.date
    const numbered = bodyId === before.bodyId && date.slice(0, 4) === before.date.slice(0, 4)
    const number = numbered ? before.number : await this.#nextNumber(bodyId, date)
    const meeting = await this.#meetings.update(id, version, { ...changes, ...(numbered ? {} : { number }) })
    await this.#services.attendance.followOfficers(id, before, meeting)
    return this.#view(meeting)
  }

  /** What the meeting holds goes with it. @throws {Refusal} IN_USE while a press note tells of it */
  async remove(id: MeetingId, version: number): Promise<{ id: MeetingId }> {
    await this.requireOpen(id)
    const notes = await this.#services.press.countCovering(id)
    if (notes > 0) throw inUse('meeting', id, 'pressNote', notes)
    return this.#meetings.remove(id, version)
  }

  /** A number that another meeting has taken since gives way to the next one. */
  async restore(id: MeetingId): Promise<MeetingView> {
    const { bodyId, date, number, chairId, secretaryId, programmeId, venueId, nextVenueId } = await this.#meetings.getRemoved(id)
    if (bodyId !== null) {
      await this.#services.bodies.get(bodyId)
      const taken = (await this.#meetings.listBy('bodyId', [bodyId])).some(
        (other) => other.number === number && other.date.slice(0, 4) === date.slice(0, 4),
      )
      if (taken) await this.#meetings.renumberRemoved(id, await this.#meetings.nextNumber(bodyId, date))
    }
    if (programmeId !== null) await this.#services.programmes.get(programmeId)
    for (const venue of [venueId, nextVenueId]) if (venue !== null) await this.#services.venues.get(venue)
    for (const person of [chairId, secretaryId]) if (person !== null) await this.#services.people.get(person)
    return this.#view(await this.#meetings.restore(id))
  }

  /**
   * On to the next state. A meeting that is notified gets the number and date of its notice, where it has none; one that is
   * approved is kept as it stands.
   * @throws {Refusal} LOCKED when it is approved already; INVALID when minutes without a chair are to be approved
   */
  async advance(id: MeetingId, version: number): Promise<MeetingView> {
    const before = await this.requireOpen(id)
    const state = nextMeetingState(before.state)
    if (state === null) throw locked('meeting', id, before.state)
    if (state === 'approved' && before.chairId === null) throw problem('chairId', 'chairMissing')
    const notice = state === 'notified' ? await this.#numberedNotice(before) : {}
    const meeting = await this.#meetings.update(id, version, { ...notice, state }, { change: 'advanced' })
    if (state === 'approved') await this.#revisions.keep(id, await this.#liveFacts(meeting), ['approved'])
    return this.#view(meeting)
  }

  /** One state back, with the reason in the trail. @throws {Refusal} INVALID for a draft */
  async reopen(id: MeetingId, version: number, reason: string): Promise<MeetingView> {
    const { state } = await this.#meetings.get(id)
    const previous = MeetingState.options[MeetingState.options.indexOf(state) - 1]
    if (previous === undefined) throw problem('state', 'notApproved')
    return this.#view(await this.#meetings.update(id, version, { state: previous }, { change: 'reopened', note: { reason } }))
  }

  /** What its papers say: as it was approved, or as it stands now. */
  async documentFacts(id: MeetingId): Promise<MeetingDocumentFacts> {
    const meeting = await this.#meetings.get(id)
    const kept = isMeetingLocked(meeting.state) ? await this.#revisions.latest(id) : undefined
    return kept === undefined ? this.#liveFacts(meeting) : MeetingDocumentFacts.parse(kept)
  }

  async #liveFacts(meeting: Meeting): Promise<MeetingDocumentFacts> {
    const { digits } = await this.#services.settings.get()
    const organisation = await this.#services.organisation.facts()
    return { organisation, digits, meeting: meetingFacts(await this.#parts(meeting)) }
  }

  #nextNumber(bodyId: BodyId | null, date: CalendarDate): Promise<number | null> {
    return bodyId === null ? Promise.resolve(null) : this.#meetings.nextNumber(bodyId, date)
  }

  async #noticeDate(meeting: Meeting): Promise<CalendarDate> {
    const { noticeDays } = await this.#services.settings.get()
    return noticeDateOf(meeting, { today: this.#work.today, noticeDays })
  }

  async #numberedNotice(meeting: Meeting): Promise<Pick<MeetingFields, 'noticeNumber' | 'noticeDate'>> {
    const noticeDate = await this.#noticeDate(meeting)
    const noticeNumber = meeting.noticeNumber || numberAfter(await this.#meetings.noticeNumbers(noticeDate))
    return { noticeDate, noticeNumber }
  }

  async #requireReferences(fields: Changes<MeetingFields>): Promise<void> {
    await requireReferences(this.#work, [
      { path: 'bodyId', table: 'bodies', id: fields.bodyId },
      { path: 'programmeId', table: 'programmes', id: fields.programmeId },
      { path: 'venueId', table: 'venues', id: fields.venueId },
      { path: 'chairId', table: 'people', id: fields.chairId },
      { path: 'secretaryId', table: 'people', id: fields.secretaryId },
      { path: 'nextVenueId', table: 'venues', id: fields.nextVenueId },
    ])
  }

  async #parts(meeting: Meeting): Promise<MeetingParts> {
    const { people, bodies, programmes, venues } = this.#services
    const agenda = (await this.#services.agenda.byMeeting([meeting.id])).get(meeting.id) ?? []
    const attendance = (await this.#services.attendance.byMeeting([meeting.id])).get(meeting.id) ?? []
    const named = await Promise.all([...bodiesNamed(meeting, agenda)].map((id) => bodies.get(id)))
    const rule = named.find(({ id }) => id === meeting.bodyId)?.quorum ?? null
    return {
      meeting,
      agenda,
      attendance,
      people: await people.personFactsOf(peopleNamed(meeting, agenda, attendance), meeting.date),
      bodies: new Map(named.map(({ id, name }) => [id, name])),
      programme: meeting.programmeId === null ? null : await programmes.get(meeting.programmeId),
      venue: meeting.venueId === null ? null : (await venues.get(meeting.venueId)).name,
      nextVenue: meeting.nextVenueId === null ? null : (await venues.get(meeting.nextVenueId)).name,
      noticeDate: await this.#noticeDate(meeting),
      quorum: rule && quorumOf(rule, attendance),
    }
  }

  async #view(meeting: Meeting): Promise<MeetingView> {
    const { id, bodyId, date, chairId } = meeting
    const agenda = (await this.#services.agenda.byMeeting([id])).get(id) ?? []
    const attendance = (await this.#services.attendance.byMeeting([id])).get(id) ?? []
    const people = await this.#services.people.personFactsOf(
      attendance.map(({ personId }) => personId),
      date,
    )
    const rule = bodyId === null ? null : (await this.#services.bodies.get(bodyId)).quorum
    const counts = await this.#meetings.counts([id])
    return {
      ...summaryOf(meeting, counts.get(id)),
      quorum: rule && quorumOf(rule, attendance),
      agenda,
      attendance: inOrderOfRegister(attendance, chairId, people),
      revisions: await this.#revisions.list(id),
    }
  }
}
