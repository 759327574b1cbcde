import type { ActionEntryFields, ActionEntryView } from '../../shared/contract/followUp.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionEntryId, ActionId } from '../../shared/domain/ids.ts'
import type { ActionStatus } from '../../shared/domain/proceedings.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { actionEntriesRepository } from './followUpRepository.ts'

/** The log of an action: words with their dates. The one with a status that is dated last sets that of the action. */
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
    await this.#services.followUp.get(entry.actionId)
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
    await this.#services.followUp.get(actionId)
    return this.#entries.restore(id)
  }

  /** The action stands as the word that is dated last says; one entered late on an earlier day leaves it. */
  async #setStatus({ actionId, status }: ActionEntryView): Promise<void> {
    if (status === null) return
    const log = await this.#entries.listBy('actionId', [actionId])
    let latest: { readonly status: ActionStatus; readonly date: CalendarDate } | undefined
    for (const { status, date } of log) if (status !== null && (latest === undefined || date >= latest.date)) latest = { status, date }
    if (latest === undefined) return
    const { version } = await this.#services.actions.get(actionId)
    await this.#services.actions.setStatus(actionId, version, latest.status, latest.date)
  }
}
