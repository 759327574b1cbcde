import type { CalendarEntry } from '../../shared/contract/days.ts'
import {
  type Clash,
  ClashOf,
  type MeetingSummary,
  type MeetingView,
  type NewMeeting,
  type Repetition,
} from '../../shared/contract/meetings.ts'
import type { TemplateView } from '../../shared/contract/templates.ts'
import type { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import { type MeetingId, type PersonId, SeriesId, type VenueId } from '../../shared/domain/ids.ts'
import { repetitionDates } from '../../shared/domain/repetition.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { inOrderOfTime, type Meeting, meetingsRepository } from './meetingsRepository.ts'
import { planningRepository } from './planningRepository.ts'
import { type Claim, clashesOf, spanOf } from './schedule.ts'
import { startingAgenda } from './startingAgenda.ts'

/** What is asked about when a meeting is set for a time and a place. */
type Proposal = {
  readonly id: MeetingId | null
  readonly date: CalendarDate
  readonly start: WallTime
  readonly minutes: number | null
  readonly venueId: VenueId | null
  readonly chairId: PersonId | null
  readonly secretaryId: PersonId | null
}

const claimOf = ({ start, end, venueId, chairId, secretaryId }: Meeting, planned: number | null): Claim => ({
  ...{ span: spanOf(start, end, planned), venueId, chairId, secretaryId },
})

/** How meetings are planned: what a new one starts with, copies, series, and clashes with others. */
export class PlanningService {
  readonly #work: Work
  readonly #services: Services
  readonly #meetings: ReturnType<typeof meetingsRepository>
  readonly #plans: ReturnType<typeof planningRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#meetings = meetingsRepository(work)
    this.#plans = planningRepository(work)
  }

  /** Gives a new meeting what it starts with: its agenda, the members of its body, and whom the template of its kind calls. */
  async begin(meeting: Meeting, template: TemplateView | undefined): Promise<void> {
    const { id: meetingId, bodyId } = meeting
    const items = startingAgenda({
      hasEarlier: bodyId !== null && (await this.#plans.hasEarlier(meeting)),
      heldOver: await this.#plans.heldOver(meeting),
      template: template?.items ?? [],
    })
    for (const { carriedFrom, ...item } of items) {
      const { id } = await this.#services.agenda.create({ ...item, meetingId })
      if (carriedFrom !== null) await this.#plans.carry(id, carriedFrom)
    }
    if (bodyId !== null) await this.#services.attendance.callMembers(meetingId)
    await this.#call(meetingId, template?.invitees ?? [])
  }

  /** A new draft with the agenda, people and wordings of another meeting, but nothing of what was said there. */
  async copy(id: MeetingId, date: CalendarDate, start: WallTime): Promise<MeetingView> {
    return this.#services.meetings.get(await this.#copy(await this.#services.meetings.get(id), date, start))
  }

  /**
   * Copies a meeting to later dates, as one series with it; gives the copies.
   * @throws {Refusal} INVALID when the dates go past the calendar
   */
  async repeat(id: MeetingId, every: Repetition, times: number): Promise<MeetingSummary[]> {
    const original = await this.#services.meetings.get(id)
    const dates = repetitionDates(original.date, every, times)
    if (dates.length < times) throw problem('times', 'tooBig', { max: String(dates.length) })
    const series = original.series ?? this.#work.newId(SeriesId)
    if (original.series === null) await this.#meetings.update(id, original.version, { series })
    const copies: MeetingId[] = []
    for (const date of dates) {
      const copy = await this.#copy(original, date, original.start)
      const { version } = await this.#meetings.get(copy)
      await this.#meetings.update(copy, version, { series })
      copies.push(copy)
    }
    const made = await this.#meetings.getMany(copies)
    return this.#services.meetings.summaries([...made.values()].sort(inOrderOfTime))
  }

  /** The meetings of one series, in order of date. */
  async series(series: SeriesId): Promise<MeetingSummary[]> {
    return this.#services.meetings.summaries([...(await this.#meetings.listBy('series', [series]))].sort(inOrderOfTime))
  }

  /** Other meetings of the day that want the same venue, or are led by the same people, at the same time. */
  async clashes({ id, date, start, minutes, venueId, chairId, secretaryId }: Proposal): Promise<Clash[]> {
    const ofDay = await this.#meetings.onDate(date)
    const lengthOf = await this.#lengths(ofDay)
    const own = ofDay.find((meeting) => meeting.id === id)
    const wanted = { span: spanOf(start, null, minutes ?? (own ? lengthOf(own) : null)), venueId, chairId, secretaryId }
    const clashes = ofDay.flatMap((meeting): { meeting: Meeting; of: Clash['of'] }[] => {
      const of = meeting.id === id || meeting.cancelled !== null ? [] : clashesOf(wanted, claimOf(meeting, lengthOf(meeting)))
      return of.length > 0 ? [{ meeting, of }] : []
    })
    const summaries = await this.#services.meetings.summaries(clashes.map(({ meeting }) => meeting))
    return clashes.flatMap(({ of }, index) => {
      const meeting = summaries[index]
      return meeting === undefined ? [] : [{ meeting, of }]
    })
  }

  /** The meetings of a span, both ends included, in order of time, with how long each takes and what it clashes over. */
  async calendar(from: CalendarDate, to: CalendarDate): Promise<CalendarEntry[]> {
    const meetings = await this.#meetings.between(from, to)
    const lengthOf = await this.#lengths(meetings)
    const claims = meetings.map((meeting) => ({ id: meeting.id, date: meeting.date, claim: claimOf(meeting, lengthOf(meeting)) }))
    const byDate = Map.groupBy(claims, ({ date }) => date)
    const summaries = new Map((await this.#services.meetings.summaries(meetings)).map((summary) => [summary.id, summary]))
    return claims.flatMap(({ id, date, claim }) => {
      const isOff = (each: MeetingId) => summaries.get(each)?.cancelled !== null
      const others = isOff(id) ? [] : (byDate.get(date) ?? []).filter((other) => other.id !== id && !isOff(other.id))
      const found = new Set(others.flatMap((other) => clashesOf(claim, other.claim)))
      const summary = summaries.get(id)
      if (summary === undefined) return []
      return [{ ...summary, minutes: claim.span.to - claim.span.from, clashes: ClashOf.options.filter((each) => found.has(each)) }]
    })
  }

  /** How long each meeting is planned to be: by its agenda, else by the template of its kind. */
  async #lengths(meetings: readonly Meeting[]): Promise<(meeting: Meeting) => number | null> {
    const planned = await this.#plans.plannedMinutes(meetings.map(({ id }) => id))
    const ofKind = new Map((await this.#services.templates.list()).map((template) => [template.kind, template.minutes]))
    return ({ id, kind }) => planned.get(id) ?? ofKind.get(kind) ?? null
  }

  async #copy(original: MeetingView, date: CalendarDate, start: WallTime): Promise<MeetingId> {
    const { kind, title, bodyId, programmeId, venueId, chairId, secretaryId, reviewerId, copiesTo, noticeText, jointBodyIds } = original
    const fields: NewMeeting = {
      ...{ kind, title, bodyId, programmeId, venueId, chairId, secretaryId, reviewerId, copiesTo, noticeText, jointBodyIds },
      ...{ date, start },
    }
    const { id: meetingId } = await this.#services.meetings.create(fields)
    for (const { title, kind, presenterId, minutes, section, note, confidential } of original.agenda)
      await this.#services.agenda.create({ ...{ title, kind, presenterId, minutes, section, note, confidential }, meetingId })
    await this.#call(meetingId, original.attendance)
    return meetingId
  }

  /** Calls those who are not yet called; an office that is filled is not given twice. */
  async #call(meetingId: MeetingId, invitees: TemplateView['invitees']): Promise<void> {
    const called = (await this.#services.attendance.byMeeting([meetingId])).get(meetingId) ?? []
    const people = new Set(called.map(({ personId }) => personId))
    const filled = new Set(called.map(({ capacity }) => capacity).filter((capacity) => capacity === 'chair' || capacity === 'secretary'))
    for (const { personId, capacity } of invitees) {
      if (people.has(personId)) continue
      people.add(personId)
      const nothing = { status: 'present', arrived: null, left: null, note: {} } as const
      const free = (capacity !== 'chair' && capacity !== 'secretary') || !filled.has(capacity)
      await this.#services.attendance.create({ ...nothing, meetingId, personId, capacity: free ? capacity : 'member' })
    }
  }
}
