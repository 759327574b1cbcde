import type { RemarkFields, RemarkView } from '../../shared/contract/proceedings.ts'
import type { AgendaItemId, RemarkId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Put } from '../db/versioned.ts'
import { type RemarkValues, remarksRepository } from './remarksRepository.ts'

/** Who said what on an item of the agenda. */
export class RemarksService {
  readonly #work: Work
  readonly #services: Services
  readonly #remarks: ReturnType<typeof remarksRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#remarks = remarksRepository(work)
  }

  /** The remarks on each item, in order. */
  async byItem(ids: readonly AgendaItemId[]): Promise<ReadonlyMap<AgendaItemId, RemarkView[]>> {
    return Map.groupBy(await this.#remarks.listBy('itemId', ids), (remark) => remark.itemId)
  }

  /** Those of the ids that are there, by id. */
  many(ids: readonly RemarkId[]): Promise<ReadonlyMap<RemarkId, RemarkView>> {
    return this.#remarks.getMany(ids)
  }

  /** Saves a line of the desk, a new one in that item; whoever asks has made sure that the meeting is open and the item there. */
  async put(id: RemarkId, version: number | null, itemId: AgendaItemId, fields: RemarkFields): Promise<Put<RemarkView>> {
    await requireReferences(this.#work, [{ path: 'personId', table: 'people', id: fields.personId }])
    return this.#remarks.put(id, version, { ...fields, itemId }, fields)
  }

  /** Puts a line of the desk into the bin; one already there is fine. Gives what stands where somebody else changed it first. */
  async drop(id: RemarkId, version: number): Promise<RemarkView | null> {
    const there = await this.#remarks.find(id)
    if (there === undefined) return null
    if (there.version !== version) return there
    await this.#remarks.remove(id, version)
    return null
  }

  async create(values: RemarkValues): Promise<RemarkView> {
    await requireReferences(this.#work, [
      { path: 'itemId', table: 'agendaItems', id: values.itemId },
      { path: 'personId', table: 'people', id: values.personId },
    ])
    await this.#services.agenda.requireOpen(values.itemId)
    return this.#remarks.insert(values)
  }

  async update(id: RemarkId, version: number, changes: Changes<RemarkFields>): Promise<RemarkView> {
    await this.#requireOpen(id)
    await requireReferences(this.#work, [{ path: 'personId', table: 'people', id: changes.personId }])
    return this.#remarks.update(id, version, changes)
  }

  async remove(id: RemarkId, version: number): Promise<{ id: RemarkId }> {
    await this.#requireOpen(id)
    return this.#remarks.remove(id, version)
  }

  async restore(id: RemarkId): Promise<RemarkView> {
    const { itemId, personId } = await this.#remarks.getRemoved(id)
    await this.#services.agenda.requireOpen(itemId)
    if (personId !== null) await this.#services.people.get(personId)
    return this.#remarks.restore(id)
  }

  async move(id: RemarkId, to: number): Promise<RemarkView> {
    await this.#requireOpen(id)
    return this.#remarks.move(id, to)
  }

  async #requireOpen(id: RemarkId): Promise<void> {
    const { itemId } = await this.#remarks.get(id)
    await this.#services.agenda.requireOpen(itemId)
  }
}
