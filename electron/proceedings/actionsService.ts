import type { ActionFields, ActionView } from '../../shared/contract/proceedings.ts'
import type { ActionId, DecisionId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type ActionValues, actionsRepository } from './actionsRepository.ts'

/** What is to be done after a decision, by whom and by when. */
export class ActionsService {
  readonly #work: Work
  readonly #services: Services
  readonly #actions: ReturnType<typeof actionsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#actions = actionsRepository(work)
  }

  /** The actions of each decision, in order. */
  async byDecision(ids: readonly DecisionId[]): Promise<ReadonlyMap<DecisionId, ActionView[]>> {
    return Map.groupBy(await this.#actions.listBy('decisionId', ids), (action) => action.decisionId)
  }

  /** @throws {Refusal} INVALID when both a person and a body are to answer for it */
  async create(values: ActionValues): Promise<ActionView> {
    await requireReferences(this.#work, [{ path: 'decisionId', table: 'decisions', id: values.decisionId }, ...this.#assignees(values)])
    await this.#services.decisions.requireOpen(values.decisionId)
    return this.#actions.insert(values)
  }

  /** @throws {Refusal} INVALID when both a person and a body are to answer for it */
  async update(id: ActionId, version: number, changes: Changes<ActionFields>): Promise<ActionView> {
    await this.#requireOpen(id)
    await requireReferences(this.#work, this.#assignees(changes))
    return this.#actions.update(id, version, changes)
  }

  async remove(id: ActionId, version: number): Promise<{ id: ActionId }> {
    await this.#requireOpen(id)
    return this.#actions.remove(id, version)
  }

  async restore(id: ActionId): Promise<ActionView> {
    const { decisionId, personId, bodyId } = await this.#actions.getRemoved(id)
    await this.#services.decisions.requireOpen(decisionId)
    if (personId !== null) await this.#services.people.get(personId)
    if (bodyId !== null) await this.#services.bodies.get(bodyId)
    return this.#actions.restore(id)
  }

  async move(id: ActionId, to: number): Promise<ActionView> {
    await this.#requireOpen(id)
    return this.#actions.move(id, to)
  }

  #assignees({ personId, bodyId }: Changes<ActionFields>) {
    return [
      { path: 'personId', table: 'people', id: personId },
      { path: 'bodyId', table: 'bodies', id: bodyId },
    ] as const
  }

  async #requireOpen(id: ActionId): Promise<void> {
    const { decisionId } = await this.#actions.get(id)
    await this.#services.decisions.requireOpen(decisionId)
  }
}
