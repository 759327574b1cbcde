import type { RemarkFields, RemarkView } from '../../shared/contract/proceedings.ts'
import type { AgendaItemId, RemarkId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
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
