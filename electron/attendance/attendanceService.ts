import type { AttendanceFields, AttendanceView } from '../../shared/contract/attendance.ts'
import type { AttendanceId, MeetingId, PersonId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { attendanceRepository } from './attendanceRepository.ts'

/** Taken by exception: whoever is called counts as present until somebody says otherwise. */
const asCalled = { status: 'present', arrived: null, left: null, note: {} } as const

/** Who was called to a meeting, and who came. */
export class AttendanceService {
  readonly #work: Work
  readonly #services: Services
  readonly #attendance: ReturnType<typeof attendanceRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#attendance = attendanceRepository(work)
  }

  /** Those called to each meeting, in the order in which they were called. */
  async byMeeting(meetings: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, readonly AttendanceView[]>> {
    return Map.groupBy(await this.#attendance.listBy('meetingId', meetings), (row) => row.meetingId)
  }

  /** @throws {Refusal} INVALID `duplicate` when the person is already called to the meeting */
  async create(fields: AttendanceFields & { readonly meetingId: MeetingId; readonly personId: PersonId }): Promise<AttendanceView> {
    await this.#services.meetings.requireOpen(fields.meetingId)
    await requireReferences(this.#work, [{ path: 'personId', table: 'people', id: fields.personId }])
    await this.#requireOnce(fields.meetingId, fields.personId)
    return this.#attendance.insert(fields)
  }

  async update(id: AttendanceId, version: number, changes: Changes<AttendanceFields>): Promise<AttendanceView> {
    await this.#requireOpen(id)
    return this.#attendance.update(id, version, changes)
  }

  async remove(id: AttendanceId, version: number): Promise<{ id: AttendanceId }> {
    await this.#requireOpen(id)
    return this.#attendance.remove(id, version)
  }

  async restore(id: AttendanceId): Promise<AttendanceView> {
    const { meetingId, personId } = await this.#attendance.getRemoved(id)
    await this.#services.meetings.requireOpen(meetingId)
    await this.#requireOnce(meetingId, personId)
    return this.#attendance.restore(id)
  }

  /** Calls every member that the body has on the meeting's date and who is not yet called; gives how many were added. */
  async callMembers(meetingId: MeetingId): Promise<{ added: number }> {
    const { bodyId, date } = await this.#services.meetings.requireOpen(meetingId)
    if (bodyId === null) throw problem('bodyId', 'required')
    const called = new Set((await this.#attendance.listBy('meetingId', [meetingId])).map((row) => row.personId))
    let added = 0
    for (const { personId, role } of await this.#services.bodies.membersOn(bodyId, date)) {
      if (called.has(personId)) continue
      called.add(personId)
      await this.#attendance.insert({ meetingId, personId, capacity: role, ...asCalled })
      added += 1
    }
    return { added }
  }

  /**
   * Keeps the register in step with the meeting: whoever is named as its chair or secretary stands in it in that capacity, and whoever
   * stood in it so before becomes a member.
   */
  async appoint(meetingId: MeetingId, capacity: 'chair' | 'secretary', personId: PersonId | null): Promise<void> {
    const rows = await this.#attendance.listBy('meetingId', [meetingId])
    for (const row of rows) {
      if (row.capacity === capacity && row.personId !== personId) {
        await this.#attendance.update(row.id, row.version, { capacity: 'member' })
      }
    }
    if (personId === null) return
    const row = rows.find((each) => each.personId === personId)
    if (row === undefined) await this.#attendance.insert({ meetingId, personId, capacity, ...asCalled })
    else await this.#attendance.update(row.id, row.version, { capacity })
  }

  async #requireOpen(id: AttendanceId): Promise<void> {
    await this.#services.meetings.requireOpen((await this.#attendance.get(id)).meetingId)
  }

  async #requireOnce(meetingId: MeetingId, personId: PersonId): Promise<void> {
    const rows = await this.#attendance.listBy('meetingId', [meetingId])
    if (rows.some((row) => row.personId === personId)) throw problem('personId', 'duplicate', { id: personId })
  }
}
