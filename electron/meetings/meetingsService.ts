import type { Problem } from '../../shared/contract/base.ts'
import type { MeetingFields, MeetingSummary, MeetingView, NewMeeting } from '../../shared/contract/meetings.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import type { BodyId, MeetingId } from '../../shared/domain/ids.ts'
import { isMeetingLocked, MeetingState, nextMeetingState } from '../../shared/domain/meetings.ts'
import { quorumOf } from '../../shared/domain/quorum.ts'
import { inUse, invalid, locked, problem } from '../app/refusal.ts'
import { printedNumber } from '../app/runningNumber.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import { revisions } from '../db/revisions.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type Counts, countsOf } from './counts.ts'
import { inOrderOfRegister } from './facts.ts'
import { inOrderOfTime, type Meeting, meetingsRepository } from './meetingsRepository.ts'
import { MeetingNumbers } from './numbers.ts'
import { MeetingPapers } from './papers.ts'

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
  opened: null,
  reviewerId: null,
  noticeText: {},
  lastDate: null,
  jointBodyIds: [],
  cancelled: null,
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
  readonly #numbers: MeetingNumbers
  readonly #papers: MeetingPapers

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#meetings = meetingsRepository(work)
    this.#revisions = revisions(work, 'meeting')
    this.#numbers = new MeetingNumbers(work, services)
    this.#papers = new MeetingPapers(work, services)
  }

  async get(id: MeetingId): Promise<MeetingView> {
    return this.#view(await this.#meetings.get(id))
  }

  /** The meetings of a date in order of time. */
  async onDate(date: CalendarDate): Promise<MeetingSummary[]> {
    return this.summaries(await this.#meetings.onDate(date))
  }

  /** The meetings of a span, both ends included, in order of time. */
  async between(from: CalendarDate, to: CalendarDate): Promise<MeetingSummary[]> {
    return this.summaries(await this.#meetings.between(from, to))
  }

  /** The meetings in a state, oldest first. */
  async inState(state: MeetingState): Promise<MeetingSummary[]> {
    return this.summaries([...(await this.#meetings.listBy('state', [state]))].sort(inOrderOfTime))
  }

  async summaries(meetings: readonly Meeting[]): Promise<MeetingSummary[]> {
    const counts = await countsOf(
      this.#work,
      meetings.map(({ id }) => id),
    )
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
   * The meeting, when what it holds may be changed; asked for by whatever is about to change it. What the reviewer accepted is then
   * no longer what stands, so the acceptance is taken back.
   * @throws {Refusal} LOCKED when it is approved; NOT_FOUND
   */
  async requireOpen(id: MeetingId): Promise<Meeting> {
    const meeting = await this.#requireUnlocked(id)
    if (meeting.acceptedAt === null) return meeting
    await this.#meetings.takeBackAcceptance(id)
    return { ...meeting, acceptedAt: null }
  }

  /** A meeting of a body takes the next number of that body in the year; with its agenda it also calls who is always called. */
  async create(fields: NewMeeting): Promise<MeetingView> {
    const { kind, bodyId, withAgenda = false, ...given } = fields
    await this.#requireReferences(fields)
    const body = bodyId ?? null
    const template = withAgenda ? await this.#services.templates.ofKind(kind ?? empty.kind) : undefined
    const meeting = await this.#meetings.insert({
      ...empty,
      ...(template && { copiesTo: template.copiesTo, noticeText: template.noticeText }),
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      title: given.title,
      date: given.date,
      start: given.start,
      kind: kind ?? empty.kind,
      bodyId: body,
      state: 'draft',
      acceptedAt: null,
      minutesNumber: null,
      series: null,
      number: await this.#nextNumber(body, given.date),
    })
    await this.#services.attendance.followOfficers(meeting.id, { chairId: null, secretaryId: null }, meeting)
    if (withAgenda) await this.#services.planning.begin(meeting, template)
    return this.#view(meeting)
  }

  /** Another body or year gives another number; another chair or secretary is brought into the register. */
  async update(id: MeetingId, version: number, changes: Changes<MeetingFields>): Promise<MeetingView> {
    const before = await this.#requireUnlocked(id)
    if (changes.cancelled && before.state !== 'draft' && before.state !== 'notified') throw problem('changes.cancelled', 'meetingHeld')
    await this.#requireReferences(changes)
    const bodyId = changes.bodyId === undefined ? before.bodyId : changes.bodyId
    const date = changes.date ?? before.date
    const numbered = bodyId === before.bodyId && date.slice(0, 4) === before.date.slice(0, 4)
    const number = numbered ? before.number : await this.#nextNumber(bodyId, date)
    const meeting = await this.#meetings.update(id, version, { ...changes, ...(numbered ? {} : { number }) })
    if (meeting.version === version) return this.#view(meeting)
    await this.#meetings.takeBackAcceptance(id)
    await this.#services.attendance.followOfficers(id, before, meeting)
    return this.get(id)
  }

  /** What the meeting holds goes with it. @throws {Refusal} IN_USE while a press note tells of it */
  async remove(id: MeetingId, version: number): Promise<{ id: MeetingId }> {
    await this.#requireUnlocked(id)
    const notes = await this.#services.press.countCovering(id)
    if (notes > 0) throw inUse('meeting', id, 'pressNote', notes)
    return this.#meetings.remove(id, version)
  }

  /** A number that another meeting has taken since gives way to the next one. */
  async restore(id: MeetingId): Promise<MeetingView> {
    const { bodyId, date, number, chairId, secretaryId, reviewerId, programmeId, venueId, nextVenueId } =
      await this.#meetings.getRemoved(id)
    if (bodyId !== null) {
      await this.#services.bodies.get(bodyId)
      const taken = (await this.#meetings.listBy('bodyId', [bodyId])).some(
        (other) => other.number === number && other.date.slice(0, 4) === date.slice(0, 4),
      )
      if (taken) await this.#meetings.renumberRemoved(id, await this.#meetings.nextNumber(bodyId, date))
    }
    if (programmeId !== null) await this.#services.programmes.get(programmeId)
    for (const venue of [venueId, nextVenueId]) if (venue !== null) await this.#services.venues.get(venue)
    for (const person of [chairId, secretaryId, reviewerId]) if (person !== null) await this.#services.people.get(person)
    return this.#view(await this.#meetings.restore(id))
  }

  /**
   * On to the next state. A meeting that is notified gets the number and date of its notice, where it has none; minutes that are
   * approved for the first time get theirs, their decisions too, and all is kept as it stands.
   * @throws {Refusal} LOCKED when it is approved already; INVALID when minutes are to be approved that have no chair, that a reviewer
   * has not accepted, or whose comments are not dealt with
   */
  async advance(id: MeetingId, version: number): Promise<MeetingView> {
    const before = await this.#requireUnlocked(id)
    const state = nextMeetingState(before.state)
    if (state === null) throw locked('meeting', id, before.state)
    if (state === 'approved') return this.#approve(before, version)
    if (state === 'held' && before.cancelled !== null) throw problem('state', 'meetingCancelled')
    const notice = state === 'notified' ? await this.#numberedNotice(before) : {}
    return this.#view(await this.#meetings.update(id, version, { ...notice, state }, { change: 'advanced' }))
  }

  /**
   * The reviewer accepts the minutes as they stand.
   * @throws {Refusal} LOCKED when they are approved; INVALID when they are not under review, or nobody is named to review them
   */
  async accept(id: MeetingId, version: number): Promise<MeetingView> {
    const { state, reviewerId, acceptedAt } = await this.#requireUnlocked(id)
    if (state !== 'review') throw problem('state', 'notAllowed', { allowed: 'review' })
    if (reviewerId === null) throw problem('reviewerId', 'required')
    return this.#view(await this.#meetings.update(id, version, { acceptedAt: acceptedAt ?? this.#work.now }))
  }

  /** One state back, with the reason in the trail; what was accepted is to be accepted again. @throws {Refusal} INVALID for a draft */
  async reopen(id: MeetingId, version: number, reason: string): Promise<MeetingView> {
    const { state } = await this.#meetings.get(id)
    const previous = MeetingState.options[MeetingState.options.indexOf(state) - 1]
    if (previous === undefined) throw problem('state', 'notApproved')
    const back = { state: previous, acceptedAt: null }
    return this.#view(await this.#meetings.update(id, version, back, { change: 'reopened', note: { reason } }))
  }

  /** What its papers say: as it was approved, or as it stands now. */
  async documentFacts(id: MeetingId): Promise<MeetingDocumentFacts> {
    const meeting = await this.#meetings.get(id)
    const kept = isMeetingLocked(meeting.state) ? await this.#revisions.latest(id) : undefined
    return kept === undefined ? this.#papers.facts(meeting) : MeetingDocumentFacts.parse(kept)
  }

  /** What its papers said when they were approved for that time. @throws {Refusal} INVALID where there is no such revision */
  async revisionFacts(id: MeetingId, number: number): Promise<MeetingDocumentFacts> {
    await this.#meetings.get(id)
    const kept = await this.#revisions.at(id, number)
    if (kept === undefined) throw problem('revision', 'noSuch', { id: String(number) })
    return MeetingDocumentFacts.parse(kept)
  }

  /** The meeting, while its minutes may be talked about. @throws {Refusal} LOCKED when they are approved; INVALID before it is held */
  async requireReview(id: MeetingId): Promise<void> {
    const { state } = await this.#requireUnlocked(id)
    if (state !== 'held' && state !== 'review') throw problem('state', 'notHeld')
  }

  async #requireUnlocked(id: MeetingId): Promise<Meeting> {
    const meeting = await this.#meetings.get(id)
    if (isMeetingLocked(meeting.state)) throw locked('meeting', id, meeting.state)
    return meeting
  }

  async #approve(before: Meeting, version: number): Promise<MeetingView> {
    const { id, chairId, reviewerId, acceptedAt } = before
    const problems: Problem[] = []
    if (chairId === null) problems.push({ path: 'chairId', code: 'chairMissing', params: {} })
    if (reviewerId !== null && acceptedAt === null) problems.push({ path: 'reviewerId', code: 'notAccepted', params: {} })
    const comments = await this.#meetings.openComments(id)
    if (comments > 0) problems.push({ path: 'comments', code: 'commentsOpen', params: { count: String(comments) } })
    if (problems.length > 0) throw invalid(problems)

    const minutesNumber = before.minutesNumber ?? (await this.#numbers.nextMinutes(before))
    const meeting = await this.#meetings.update(id, version, { state: 'approved', minutesNumber }, { change: 'advanced' })
    await this.#numbers.fixDecisions(meeting, (await this.#services.agenda.byMeeting([id])).get(id) ?? [])
    await this.#revisions.keep(id, await this.#papers.facts(meeting), ['approved'])
    return this.#view(meeting)
  }

  #nextNumber(bodyId: BodyId | null, date: CalendarDate): Promise<number | null> {
    return bodyId === null ? Promise.resolve(null) : this.#meetings.nextNumber(bodyId, date)
  }

  async #numberedNotice(meeting: Meeting): Promise<Pick<MeetingFields, 'noticeNumber' | 'noticeDate'>> {
    const noticeDate = await this.#papers.noticeDate(meeting)
    const noticeNumber = meeting.noticeNumber || (await this.#numbers.nextNotice(meeting.bodyId, noticeDate))
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
      { path: 'reviewerId', table: 'people', id: fields.reviewerId },
      ...(fields.jointBodyIds ?? []).map((id, at) => ({ path: `jointBodyIds[${at}]`, table: 'bodies' as const, id })),
    ])
  }

  async #view(meeting: Meeting): Promise<MeetingView> {
    const { id, bodyId, date, chairId } = meeting
    const agenda = (await this.#services.agenda.byMeeting([id])).get(id) ?? []
    const attendance = (await this.#services.attendance.byMeeting([id])).get(id) ?? []
    const people = await this.#services.people.personFactsOf(
      attendance.map(({ personId }) => personId),
      date,
    )
    const body = bodyId === null ? null : await this.#services.bodies.get(bodyId)
    const counts = await countsOf(this.#work, [id])
    return {
      ...summaryOf(meeting, counts.get(id)),
      quorum: body?.quorum ? quorumOf(body.quorum, attendance, body.substitutesCount) : null,
      agenda,
      attendance: inOrderOfRegister(attendance, chairId, people),
      revisions: await this.#revisions.list(id),
    }
  }
}
