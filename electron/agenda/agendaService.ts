import type { AgendaItemFields, AgendaItemView } from '../../shared/contract/agenda.ts'
import type { AgendaItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { type AgendaItemValues, agendaRepository } from './agendaRepository.ts'

/** What a meeting takes up, in order, with what was said and decided. */
export class AgendaService {
  readonly #work: Work
  readonly #services: Services
  readonly #agenda: ReturnType<typeof agendaRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#agenda = agendaRepository(work)
  }

  /** The items of each meeting in the order in which they are taken, with all that they hold. */
  async byMeeting(ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, AgendaItemView[]>> {
    return Map.groupBy(await this.#withProceedings(await this.#agenda.listBy('meetingId', ids)), (item) => item.meetingId)
  }

  /**
   * Refuses to change what an item holds when its meeting is approved.
   * @throws {Refusal} LOCKED; NOT_FOUND when the item or its meeting is in the bin
   */
  async requireOpen(id: AgendaItemId): Promise<void> {
    const { meetingId } = await this.#agenda.get(id)
    await this.#services.meetings.requireOpen(meetingId)
  }

  async create(values: AgendaItemValues): Promise<AgendaItemView> {
    await requireReferences(this.#work, [
      { path: 'meetingId', table: 'meetings', id: values.meetingId },
      { path: 'presenterId', table: 'people', id: values.presenterId },
    ])
    await this.#services.meetings.requireOpen(values.meetingId)
    return this.#view(await this.#agenda.insert(values))
  }

  async update(id: AgendaItemId, version: number, changes: Changes<AgendaItemFields>): Promise<AgendaItemView> {
    await this.requireOpen(id)
    await requireReferences(this.#work, [{ path: 'presenterId', table: 'people', id: changes.presenterId }])
    return this.#view(await this.#agenda.update(id, version, changes))
  }

  /** Its remarks, decisions and actions go with it. */
  async remove(id: AgendaItemId, version: number): Promise<{ id: AgendaItemId }> {
    await this.requireOpen(id)
    return this.#agenda.remove(id, version)
  }

  async restore(id: AgendaItemId): Promise<AgendaItemView> {
    const { meetingId, presenterId } = await this.#agenda.getRemoved(id)
    await this.#services.meetings.requireOpen(meetingId)
    if (presenterId !== null) await this.#services.people.get(presenterId)
    return this.#view(await this.#agenda.restore(id))
  }

  async move(id: AgendaItemId, to: number): Promise<AgendaItemView> {
    await this.requireOpen(id)
    return this.#view(await this.#agenda.move(id, to))
  }

  async #withProceedings(items: readonly Thing<AgendaItemId, AgendaItemValues>[]): Promise<AgendaItemView[]> {
    const ids = items.map(({ id }) => id)
    const remarks = await this.#services.remarks.byItem(ids)
    const decisions = await this.#services.decisions.byItem(ids)
    return items.map((item) => ({ ...item, remarks: remarks.get(item.id) ?? [], decisions: decisions.get(item.id) ?? [] }))
  }

  async #view(item: Thing<AgendaItemId, AgendaItemValues>): Promise<AgendaItemView> {
    const remarks = await this.#services.remarks.byItem([item.id])
    const decisions = await this.#services.decisions.byItem([item.id])
    return { ...item, remarks: remarks.get(item.id) ?? [], decisions: decisions.get(item.id) ?? [] }
  }
}
