import { type AgendaItemFields, type AgendaItemView, agendaItemDefaults } from '../../shared/contract/agenda.ts'
import type { AgendaItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { type Reference, requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { type AgendaItemValues, agendaRepository } from './agendaRepository.ts'

/** What is known of a new item; the rest is as it is at first. */
export type NewAgendaItem = Changes<AgendaItemFields> &
  Pick<AgendaItemFields, 'title' | 'kind' | 'presenterId' | 'minutes'> & {
    readonly meetingId: MeetingId
    readonly carriedFromId?: AgendaItemId
  }

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

  /** The item with what it holds. @throws {Refusal} NOT_FOUND */
  async get(id: AgendaItemId): Promise<AgendaItemView> {
    return this.#view(await this.#agenda.get(id))
  }

  /** @throws {Refusal} NOT_FOUND when the item is in the bin */
  async meetingOf(id: AgendaItemId): Promise<MeetingId> {
    return (await this.#agenda.get(id)).meetingId
  }

  async create(item: NewAgendaItem): Promise<AgendaItemView> {
    await requireReferences(this.#work, [{ path: 'meetingId', table: 'meetings', id: item.meetingId }, ...this.#people(item)])
    await this.#services.meetings.requireOpen(item.meetingId)
    const { meetingId, title, kind, presenterId, minutes } = item
    const d = agendaItemDefaults
    const values: AgendaItemValues = {
      ...{ meetingId, title, kind, presenterId, minutes },
      section: item.section ?? d.section,
      note: item.note ?? d.note,
      started: item.started ?? d.started,
      ended: item.ended ?? d.ended,
      heldOver: item.heldOver ?? d.heldOver,
      confidential: item.confidential ?? d.confidential,
      interests: item.interests ?? [...d.interests],
      carriedFromId: item.carriedFromId ?? null,
    }
    return this.#view(await this.#agenda.insert(values))
  }

  async update(id: AgendaItemId, version: number, changes: Changes<AgendaItemFields>): Promise<AgendaItemView> {
    await this.requireOpen(id)
    await requireReferences(this.#work, this.#people(changes))
    return this.#view(await this.#agenda.update(id, version, changes))
  }

  /** Its remarks, decisions and actions go with it. */
  async remove(id: AgendaItemId, version: number): Promise<{ id: AgendaItemId }> {
    await this.requireOpen(id)
    return this.#agenda.remove(id, version)
  }

  async restore(id: AgendaItemId): Promise<AgendaItemView> {
    const { meetingId, presenterId, interests } = await this.#agenda.getRemoved(id)
    await this.#services.meetings.requireOpen(meetingId)
    for (const person of [presenterId, ...interests]) if (person !== null) await this.#services.people.get(person)
    return this.#view(await this.#agenda.restore(id))
  }

  async move(id: AgendaItemId, to: number): Promise<AgendaItemView> {
    await this.requireOpen(id)
    return this.#view(await this.#agenda.move(id, to))
  }

  #people({ presenterId, interests }: Changes<AgendaItemFields>): readonly Reference[] {
    return [
      { path: 'presenterId', table: 'people', id: presenterId },
      ...(interests ?? []).map((id, at) => ({ path: `interests[${at}]`, table: 'people', id }) as const),
    ]
  }

  async #withProceedings(items: readonly Thing<AgendaItemId, AgendaItemValues>[]): Promise<AgendaItemView[]> {
    const ids = items.map(({ id }) => id)
    const remarks = await this.#services.remarks.byItem(ids)
    const decisions = await this.#services.decisions.byItem(ids)
    const actions = await this.#services.actions.freeByItem(ids)
    return items.map((item) => ({
      ...item,
      remarks: remarks.get(item.id) ?? [],
      decisions: decisions.get(item.id) ?? [],
      actions: actions.get(item.id) ?? [],
    }))
  }

  async #view(item: Thing<AgendaItemId, AgendaItemValues>): Promise<AgendaItemView> {
    const [view] = await this.#withProceedings([item])
    if (view === undefined) throw new Error('an item has a view')
    return view
  }
}
