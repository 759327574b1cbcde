import type { ActionEntryFields, ActionEntryView } from '../../shared/contract/followUp.ts'
import type { ActionEntryId, ActionId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { actionEntriesRepository } from './followUpRepository.ts'

/** The log of an action: words with their dates. An entry with a status sets that of the action, as of its date. */
export class ActionEntriesService {
  readonly #work: Work
  readonly #services: Services
  readonly #entries: ReturnType<typeof actionEntriesRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#entries = actionEntriesRepository(work)
  }

  async create(entry: ActionEntryFields & { readonly actionId: ActionId }): Promise<ActionEntryView> {
    await requireReferences(this.#work, [{ path: 'actionId', table: 'actions', id: entry.actionId }])
    const made = await this.#entries.insert({ ...entry, who: this.#work.who })
    await this.#setStatus(made)
    return made
  }

  async update(id: ActionEntryId, version: number, changes: Changes<ActionEntryFields>): Promise<ActionEntryView> {
    const entry = await this.#entries.update(id, version, changes)
    if (changes.status !== undefined || changes.date !== undefined) await this.#setStatus(entry)
    return entry
  }

  /** The word goes; the status that it set stays until another is set. */
  remove(id: ActionEntryId, version: number): Promise<{ id: ActionEntryId }> {
    return this.#entries.remove(id, version)
  }

  async restore(id: ActionEntryId): Promise<ActionEntryView> {
    const { actionId } = await this.#entries.getRemoved(id)
    await this.#services.actions.get(actionId)
    return this.#entries.restore(id)
  }

  async #setStatus({ actionId, status, date }: ActionEntryView): Promise<void> {
    if (status === null) return
    const { version } = await this.#services.actions.get(actionId)
    await this.#services.actions.setStatus(actionId, version, status, date)
  }
}
