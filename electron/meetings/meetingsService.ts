import type { AgendaItemView } from '../../shared/contract/agenda.ts'
import type { AttendanceView } from '../../shared/contract/attendance.ts'
import type { MeetingFields, MeetingSummary, MeetingView, NewMeeting } from '../../shared/contract/meetings.ts'
import { tookPart } from '../../shared/domain/attendance.ts'
import { inLang } from '../../shared/domain/bilingual.ts'
import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'
import { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { isMeetingLocked, MeetingState, nextMeetingState } from '../../shared/domain/meetings.ts'
import { quorumOf } from '../../shared/domain/quorum.ts'
import { compareNames } from '../../shared/language/search.ts'
import { locked, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { revisionsRepository } from '../revisions/revisionsRepository.ts'
import { meetingFacts } from './meetingFacts.ts'
import { type Meeting, type MeetingValues, meetingsRepository } from './meetingsRepository.ts'

const blank = {
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
} as const satisfies Partial<MeetingFields>

/** Meetings, from the first draft to the approved minutes. */
export class MeetingsService {
  readonly #work: Work
  readonly #services: Services
  readonly #meetings: ReturnType<typeof meetingsRepository>
  readonly #revisions: ReturnType<typeof revisionsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#meetings = meetingsRepository(work)
    this.#revisions = revisionsRepository(work, 'meeting')
  }

  async get(id: MeetingId): Promise<MeetingView> {
    return this.#view(await this.#meetings.get(id))
  }

  /** The meetings of a date, in order of time. */
  async onDate(date: CalendarDate): Promise<MeetingSummary[]> {
    const meetings = await this.#meetings.listBy('date', [date])
    const ids = meetings.map(({ id }) => id)
    const agenda = await this.#services.agenda.byMeeting(ids)
    const attendance = await this.#services.attendance.byMeeting(ids)
    return meetings
      .toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))
      .map((meeting) => summary(meeting, agenda.get(meeting.id) ?? [], attendance.get(meeting.id) ?? []))
  }

  dates(from: CalendarDate, to: CalendarDate): Promise<{ date: CalendarDate; meetings: number }[]> {
    return this.#meetings.dates(from, to)
  }

  nearest(date: CalendarDate, direction: 'before' | 'after'): Promise<CalendarDate | null> {
    return this.#meetings.nearest(date, direction)
  }

  /** The values of a meeting that may be changed. @throws {Refusal} NOT_FOUND, or LOCKED once its minutes are approved */
  async requireOpen(id: MeetingId): Promise<Meeting> {
    const meeting = await this.#meetings.get(id)
    if (isMeetingLocked(meeting.state)) throw locked('meeting', id, meeting.state)
    return meeting
  }

  async create(fields: NewMeeting): Promise<MeetingView> {
    await this.#requireReferences(fields)
    const values: MeetingValues = { ...blank, copiesTo: [], ...withoutUndefined(fields), state: 'draft', number: null }
    if (values.bodyId !== null) values.number = await this.#meetings.nextNumber(values.bodyId, values.date)
    const meeting = await this.#meetings.insert(values)
    await this.#appoint(meeting.id, fields)
    return this.get(meeting.id)
  }

  async update(id: MeetingId, version: number, changes: Changes<MeetingFields>): Promise<MeetingView> {
    const before = await this.requireOpen(id)
    await this.#requireReferences(changes)
    const bodyId = changes.bodyId === undefined ? before.bodyId : changes.bodyId
    const date = changes.date ?? before.date
    const isSameSeries = bodyId === before.bodyId && date.slice(0, 4) === before.date.slice(0, 4)
    const number = bodyId === null ? null : isSameSeries ? before.number : await this.#meetings.nextNumber(bodyId, date)
    await this.#meetings.update(id, version, { ...changes, ...(number === before.number ? {} : { number }) })
    await this.#appoint(id, changes)
    return this.get(id)
  }

  /** @throws {Refusal} IN_USE while a press note covers it */
  async remove(id: MeetingId, version: number): Promise<{ id: MeetingId }> {
    await this.requireOpen(id)
    await this.#services.press.refuseWhileCovered(id)
    return this.#meetings.remove(id, version)
  }

  /** A number that another meeting has taken meanwhile gives way to the next free one. */
  async restore(id: MeetingId): Promise<MeetingView> {
    const { bodyId, date, number } = await this.#meetings.getRemoved(id)
    if (bodyId !== null && number !== null && (await this.#meetings.isNumberTaken(bodyId, date, number))) {
      await this.#meetings.renumberRemoved(id, await this.#meetings.nextNumber(bodyId, date))
    }
    await this.#meetings.restore(id)
    return this.get(id)
  }

  /**
   * On to the next state. The notice gets its number and date when it is issued; the minutes keep what they say when they are approved.
   * @throws {Refusal} INVALID `chairMissing` when minutes without a chair are to be approved; LOCKED when there is no next state
   */
  async advance(id: MeetingId, version: number): Promise<MeetingView> {
    const meeting = await this.requireOpen(id)
    const state = nextMeetingState(meeting.state)
    if (state === null) throw locked('meeting', id, meeting.state)
    if (state === 'approved' && meeting.chairId === null) throw problem('chairId', 'chairMissing')
    const notice = state === 'notified' ? await this.#issueNotice(meeting) : {}
    await this.#meetings.update(id, version, { ...notice, state }, { change: 'advanced' })
    const view = await this.get(id)
    if (state === 'approved') await this.#revisions.keep(id, await this.#draftFacts(view))
    return this.get(id)
  }

  /** Back by one state, for a reason that stays in the trail. @throws {Refusal} INVALID for a draft */
  async reopen(id: MeetingId, version: number, reason: string): Promise<MeetingView> {
    const { state } = await this.#meetings.get(id)
    const previous = MeetingState.options[MeetingState.options.indexOf(state) - 1]
    if (previous === undefined) throw problem('state', 'notAllowed', { allowed: 'advance' })
    await this.#meetings.update(id, version, { state: previous }, { change: 'reopened', note: { reason } })
    return this.get(id)
  }

  /** What its documents say: as approved where it is approved, else as it stands now. */
  async documentFacts(id: MeetingId): Promise<MeetingDocumentFacts> {
    const view = await this.get(id)
    if (isMeetingLocked(view.state)) return MeetingDocumentFacts.parse(await this.#revisions.latestFacts(id))
    return this.#draftFacts(view)
  }

  async #draftFacts(view: MeetingView): Promise<MeetingDocumentFacts> {
    const { digits, noticeDays } = await this.#services.settings.get()
    const organisation = await this.#services.organisation.facts()
    return { organisation, digits, meeting: await meetingFacts(this.#services, view, noticeDays) }
  }

  async #issueNotice(meeting: Meeting): Promise<Changes<MeetingFields>> {
    const { noticeDays } = await this.#services.settings.get()
    const { today } = this.#work
    const noticeDate = meeting.noticeDate ?? (today <= meeting.date ? today : addDays(meeting.date, -noticeDays))
    return { noticeDate, noticeNumber: meeting.noticeNumber ?? (await this.#meetings.nextNoticeNumber(noticeDate)) }
  }

  async #appoint(id: MeetingId, { chairId, secretaryId }: Changes<MeetingFields>): Promise<void> {
    if (chairId !== undefined) await this.#services.attendance.appoint(id, 'chair', chairId)
    if (secretaryId !== undefined) await this.#services.attendance.appoint(id, 'secretary', secretaryId)
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

  async #view(meeting: Meeting): Promise<MeetingView> {
    const agenda = (await this.#services.agenda.byMeeting([meeting.id])).get(meeting.id) ?? []
    const rows = (await this.#services.attendance.byMeeting([meeting.id])).get(meeting.id) ?? []
    const rule = meeting.bodyId === null ? null : (await this.#services.bodies.get(meeting.bodyId)).quorum
    return {
      ...summary(meeting, agenda, rows),
      quorum: rule === null ? null : quorumOf(rule, rows),
      agenda: [...agenda],
      attendance: await this.#inOrder(meeting, rows),
      revisions: await this.#revisions.list(meeting.id),
    }
  }

  /** The chair first, then by seniority on the day of the meeting; of equals, by name. */
  async #inOrder({ chairId, date }: Meeting, rows: readonly AttendanceView[]): Promise<AttendanceView[]> {
    const people = await this.#services.people.personFactsOf(
      rows.map((row) => row.personId),
      date,
    )
    return rows
      .map((row) => {
        const person = people.get(row.personId)
        return { row, rank: row.personId === chairId ? -1 : (person?.seniority ?? 0), name: inLang(person?.name, 'hi') }
      })
      .sort((a, b) => a.rank - b.rank || compareNames(a.name, b.name, 'hi'))
      .map(({ row }) => row)
  }
}

const withoutUndefined = (fields: NewMeeting): Partial<MeetingFields> & Pick<MeetingFields, 'title' | 'date' | 'start'> => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  title: fields.title,
  date: fields.date,
  start: fields.start,
})

const summary = (
  { number, ...meeting }: Meeting,
  agenda: readonly AgendaItemView[],
  attendance: readonly AttendanceView[],
): MeetingSummary => {
  const remarks = agenda.flatMap((item) => item.remarks)
  const decisions = agenda.flatMap((item) => item.decisions)
  return {
    ...meeting,
    number: number === null ? null : `${number}/${meeting.date.slice(0, 4)}`,
    counts: {
      called: attendance.length,
      present: attendance.filter((row) => tookPart(row.status)).length,
      agenda: agenda.length,
      decisions: decisions.length,
      actions: decisions.flatMap((decision) => decision.actions).length,
      released: [...remarks, ...decisions].filter((line) => line.press).length,
    },
  }
}
