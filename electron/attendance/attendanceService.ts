import { isDeepStrictEqual } from 'node:util'
import {
  type AttendanceCorrection,
  type AttendanceCreate,
  AttendanceFields,
  type AttendanceView,
} from '../../shared/contract/attendance.ts'
import type { MembershipView } from '../../shared/contract/bodies.ts'
import { type Capacity, isInvitee, presentAt, serialsOf } from '../../shared/domain/attendance.ts'
import type { AgendaItemId, AttendanceId, MeetingId, PersonId } from '../../shared/domain/ids.ts'
import { isMeetingLocked } from '../../shared/domain/meetings.ts'
import type { Votes } from '../../shared/domain/proceedings.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type AttendanceValues, attendanceRepository } from './attendanceRepository.ts'

/** The offices of a meeting that the meeting itself names. */
type Officers = { readonly chairId: PersonId | null; readonly secretaryId: PersonId | null }

const offices = [
  ['chairId', 'chair'],
  ['secretaryId', 'secretary'],
] as const

/** The office of a person; whoever has both stands in the register as the chair. */
const officeOf = ({ chairId, secretaryId }: Officers, personId: PersonId): Capacity | null => {
  if (personId === chairId) return 'chair'
  return personId === secretaryId ? 'secretary' : null
}

/** A capacity in which a meeting has one person only. */
const isOffice = (capacity: Capacity): boolean => capacity === 'chair' || capacity === 'secretary'

/** Taken by exception: whoever is called counts as present until somebody says otherwise. */
const called = { status: 'present', arrived: null, left: null, note: {}, substituteForId: null, serial: null } as const

const fieldNames = AttendanceFields.keyof().options

/** Members first, then invitees, each in the order of the register. */
const inOrderOfSheet = (rows: readonly AttendanceView[]): readonly AttendanceView[] => [
  ...rows.filter(({ capacity }) => !isInvitee(capacity)),
  ...rows.filter(({ capacity }) => isInvitee(capacity)),
]

/** Who was called to a meeting, in what capacity, and who came. */
export class AttendanceService {
  readonly #work: Work
  readonly #services: Services
  readonly #attendance: ReturnType<typeof attendanceRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#attendance = attendanceRepository(work)
  }

  /** Those called to each meeting, in the order in which they were. */
  async byMeeting(ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, AttendanceView[]>> {
    return Map.groupBy(await this.#attendance.listBy('meetingId', ids), (attendance) => attendance.meetingId)
  }

  /** @throws {Refusal} INVALID when the person is called to the meeting already */
  async create(values: AttendanceCreate): Promise<AttendanceView> {
    await this.#requirePeople(values)
    await this.#services.meetings.requireOpen(values.meetingId)
    return this.#insert(values)
  }

  async update(id: AttendanceId, version: number, changes: Changes<AttendanceFields>): Promise<AttendanceView> {
    await this.#requireOpen(id)
    await requireReferences(this.#work, [{ path: 'substituteForId', table: 'people', id: changes.substituteForId }])
    return this.#attendance.update(id, version, changes)
  }

  /** @throws {Refusal} INVALID where the minutes are not approved */
  async correct(id: AttendanceId, version: number, changes: Changes<AttendanceFields>, reason: string): Promise<AttendanceView> {
    const before = await this.#attendance.get(id)
    await this.#requireApproved(before.meetingId)
    await requireReferences(this.#work, [{ path: 'substituteForId', table: 'people', id: changes.substituteForId }])
    const after = await this.#attendance.update(id, version, changes, { note: { reason } })
    const changed = fieldNames.filter((name) => !isDeepStrictEqual(before[name], after[name]))
    if (changed.length === 0) return after
    const kept = (one: AttendanceView) => JSON.stringify(Object.fromEntries(changed.map((name) => [name, one[name]])))
    await this.#attendance.correct({ attendanceId: id, meetingId: after.meetingId, reason, before: kept(before), after: kept(after) })
    return after
  }

  /** @throws {Refusal} INVALID where the minutes are not approved, or the person is on the register */
  async addLate({ reason, ...values }: AttendanceCreate & { readonly reason: string }): Promise<AttendanceView> {
    await this.#requirePeople(values)
    await this.#requireApproved(values.meetingId)
    const made = await this.#insert(values)
    const after = JSON.stringify(Object.fromEntries(fieldNames.map((name) => [name, made[name]])))
    await this.#attendance.correct({ attendanceId: made.id, meetingId: made.meetingId, reason, before: null, after })
    return made
  }

  async corrections(meetingId: MeetingId): Promise<AttendanceCorrection[]> {
    await this.#services.meetings.get(meetingId)
    return this.#attendance.corrections(meetingId)
  }

  /** Gives serial numbers for good, in the order of the sheet, to those who have none: it has been printed. */
  async number(meetingId: MeetingId): Promise<{ numbered: number }> {
    const { attendance } = await this.#services.meetings.get(meetingId)
    const inSheet = inOrderOfSheet(attendance)
    let numbered = 0
    for (const [at, serial] of serialsOf(inSheet).entries()) {
      const row = inSheet[at]
      if (row === undefined || row.serial !== null) continue
      await this.#attendance.update(row.id, row.version, { serial })
      numbered += 1
    }
    return { numbered }
  }

  async remove(id: AttendanceId, version: number): Promise<{ id: AttendanceId }> {
    await this.#requireOpen(id)
    return this.#attendance.remove(id, version)
  }

  /** @throws {Refusal} INVALID when the person has been called again since */
  async restore(id: AttendanceId): Promise<AttendanceView> {
    const removed = await this.#attendance.getRemoved(id)
    await this.#services.meetings.requireOpen(removed.meetingId)
    await this.#services.people.get(removed.personId)
    await this.#refuseTwice(removed)
    return this.#attendance.restore(id)
  }

  /**
   * Calls every member that the body has on the meeting's date and who is not yet called; gives how many were added.
   * @throws {Refusal} INVALID when the meeting is of no body
   */
  async callMembers(meetingId: MeetingId): Promise<{ added: number }> {
    const meeting = await this.#services.meetings.requireOpen(meetingId)
    if (meeting.bodyId === null) throw problem('bodyId', 'required')
    const members: Pick<MembershipView, 'personId' | 'role'>[] = []
    for (const bodyId of [meeting.bodyId, ...meeting.jointBodyIds])
      members.push(...(await this.#services.bodies.membersOn(bodyId, meeting.date)))
    const rows = await this.#of(meetingId)
    const known = new Set(rows.map(({ personId }) => personId))
    const filled = new Set<Capacity>(rows.map(({ capacity }) => capacity).filter(isOffice))
    for (const [office, capacity] of offices) if (meeting[office] !== null) filled.add(capacity)
    let added = 0
    for (const { personId, role } of members) {
      if (known.has(personId)) continue
      known.add(personId)
      // The chair of the body is in the chair only where nobody else is.
      const capacity = officeOf(meeting, personId) ?? (filled.has(role) ? 'member' : role)
      if (isOffice(capacity)) filled.add(capacity)
      await this.#attendance.insert({ ...called, meetingId, personId, capacity })
      added += 1
    }
    return { added }
  }

  /**
   * Brings the register in step when a meeting names another chair or secretary: the new one is called, in that capacity,
   * and whoever else stands there in it becomes a member.
   */
  async followOfficers(meetingId: MeetingId, before: Officers, after: Officers): Promise<void> {
    for (const [office, capacity] of offices) {
      const personId = after[office]
      if (before[office] === personId) continue
      const rows = await this.#of(meetingId)
      for (const row of rows) {
        if (row.personId === personId || row.capacity === capacity)
          await this.#attendance.update(row.id, row.version, { capacity: officeOf(after, row.personId) ?? 'member' })
      }
      if (personId !== null && rows.every((row) => row.personId !== personId))
        await this.#attendance.insert({ ...called, meetingId, personId, capacity })
    }
  }

  /**
   * Refuses more votes than members were present at the item; where nobody is on the register yet, nothing is known.
   * @throws {Refusal} INVALID, `tooManyVotes`
   */
  async requireVoters(itemId: AgendaItemId, votes: Votes | null | undefined): Promise<void> {
    if (votes?.outcome !== 'counted') return
    const { meetingId, started, ended, interests } = await this.#services.agenda.get(itemId)
    const members = (await this.#of(meetingId)).filter(({ capacity }) => !isInvitee(capacity))
    if (members.length === 0) return
    const present = members.filter((one) => presentAt(one, { started, ended }) && !interests.includes(one.personId)).length
    const cast = votes.for + votes.against + votes.abstaining
    if (cast > present) throw problem('votes', 'tooManyVotes', { votes: String(cast), present: String(present) })
  }

  async #insert(values: AttendanceCreate): Promise<AttendanceView> {
    await this.#refuseTwice(values)
    return this.#attendance.insert({ ...values, substituteForId: values.substituteForId ?? null, serial: null })
  }

  #requirePeople({ meetingId, personId, substituteForId }: AttendanceCreate): Promise<void> {
    return requireReferences(this.#work, [
      { path: 'meetingId', table: 'meetings', id: meetingId },
      { path: 'personId', table: 'people', id: personId },
      { path: 'substituteForId', table: 'people', id: substituteForId },
    ])
  }

  async #requireApproved(meetingId: MeetingId): Promise<void> {
    const { state } = await this.#services.meetings.get(meetingId)
    if (!isMeetingLocked(state)) throw problem('meetingId', 'notApproved')
  }

  async #of(meetingId: MeetingId): Promise<readonly AttendanceView[]> {
    return (await this.byMeeting([meetingId])).get(meetingId) ?? []
  }

  async #refuseTwice(values: Pick<AttendanceValues, 'meetingId' | 'personId'>): Promise<void> {
    if (await this.#attendance.isCalled(values)) throw problem('personId', 'duplicate', { id: values.personId })
  }

  async #requireOpen(id: AttendanceId): Promise<void> {
    const { meetingId } = await this.#attendance.get(id)
    await this.#services.meetings.requireOpen(meetingId)
  }
}
