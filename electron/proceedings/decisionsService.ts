import type { DecisionFields, DecisionView } from '../../shared/contract/proceedings.ts'
import type { AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { type DecisionValues, decisionsRepository } from './decisionsRepository.ts'

/** What was decided on an item of the agenda, with the actions that follow. */
export class DecisionsService {
  readonly #work: Work
  readonly #services: Services
  readonly #decisions: ReturnType<typeof decisionsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#decisions = decisionsRepository(work)
  }

  /** The decisions on each item, in order, each with its actions. */
  async byItem(ids: readonly AgendaItemId[]): Promise<ReadonlyMap<AgendaItemId, DecisionView[]>> {
    const decisions = await this.#decisions.listBy('itemId', ids)
    const actions = await this.#services.actions.byDecision(decisions.map(({ id }) => id))
    return Map.groupBy(
      decisions.map((decision) => ({ ...decision, actions: actions.get(decision.id) ?? [] })),
      (decision) => decision.itemId,
    )
  }

  /** @throws {Refusal} LOCKED when its meeting is approved; NOT_FOUND when it, its item or its meeting is in the bin */
  async requireOpen(id: DecisionId): Promise<void> {
    const { itemId } = await this.#decisions.get(id)
    await this.#services.agenda.requireOpen(itemId)
  }

  async create(values: DecisionValues): Promise<DecisionView> {
    await requireReferences(this.#work, [{ path: 'itemId', table: 'agendaItems', id: values.itemId }, ...this.#people(values)])
    await this.#services.agenda.requireOpen(values.itemId)
    return this.#view(await this.#decisions.insert(values))
  }

  async update(id: DecisionId, version: number, changes: Changes<DecisionFields>): Promise<DecisionView> {
    await this.requireOpen(id)
    await requireReferences(this.#work, this.#people(changes))
    return this.#view(await this.#decisions.update(id, version, changes))
  }

  /** Its actions go with it. */
  async remove(id: DecisionId, version: number): Promise<{ id: DecisionId }> {
    await this.requireOpen(id)
    return this.#decisions.remove(id, version)
  }

  async restore(id: DecisionId): Promise<DecisionView> {
    const { itemId, proposerId, seconderId } = await this.#decisions.getRemoved(id)
    await this.#services.agenda.requireOpen(itemId)
    for (const person of [proposerId, seconderId]) if (person !== null) await this.#services.people.get(person)
    return this.#view(await this.#decisions.restore(id))
  }

  async move(id: DecisionId, to: number): Promise<DecisionView> {
    await this.requireOpen(id)
    return this.#view(await this.#decisions.move(id, to))
  }

  #people({ proposerId, seconderId }: Changes<DecisionFields>) {
    return [
      { path: 'proposerId', table: 'people', id: proposerId },
      { path: 'seconderId', table: 'people', id: seconderId },
    ] as const
  }

  async #view(decision: Thing<DecisionId, DecisionValues>): Promise<DecisionView> {
    const actions = await this.#services.actions.byDecision([decision.id])
    return { ...decision, actions: actions.get(decision.id) ?? [] }
  }
}
