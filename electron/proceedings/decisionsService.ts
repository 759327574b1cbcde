import type { DecisionFields, DecisionView } from '../../shared/contract/proceedings.ts'
import type { AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { type Reference, requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Put, Thing } from '../db/versioned.ts'
import { type DecisionValues, decisionsRepository } from './decisionsRepository.ts'

/** A decision that is new; nobody dissents unless it is said. */
export type NewDecision = Omit<DecisionFields, 'dissents'> & {
  readonly itemId: AgendaItemId
  readonly dissents?: DecisionFields['dissents'] | undefined
}

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

  /** Its item. @throws {Refusal} LOCKED when its meeting is approved; NOT_FOUND when it, its item or its meeting is in the bin */
  async requireOpen(id: DecisionId): Promise<AgendaItemId> {
    const { itemId } = await this.#decisions.get(id)
    await this.#services.agenda.requireOpen(itemId)
    return itemId
  }

  /** Those of the ids that are there, by id, each with its actions. */
  async many(ids: readonly DecisionId[]): Promise<ReadonlyMap<DecisionId, DecisionView>> {
    const decisions = await this.#decisions.getMany(ids)
    const actions = await this.#services.actions.byDecision([...decisions.keys()])
    return new Map([...decisions.values()].map((decision) => [decision.id, { ...decision, actions: actions.get(decision.id) ?? [] }]))
  }

  /** Saves a line of the desk, a new one in that item; whoever asks has made sure that the meeting is open and the item there. */
  async put(id: DecisionId, version: number | null, itemId: AgendaItemId, fields: DecisionFields): Promise<Put<DecisionView>> {
    await requireReferences(this.#work, this.#people(fields))
    await this.#services.attendance.requireVoters(itemId, fields.votes)
    const put = await this.#decisions.put(id, version, { ...fields, itemId, number: null }, fields)
    if (put.outcome === 'done') return { outcome: 'done', thing: await this.#view(put.thing) }
    return { outcome: 'clash', theirs: put.theirs && (await this.#view(put.theirs)) }
  }

  /** Puts a line of the desk into the bin; one already there is fine. Gives what stands where somebody else changed it first. */
  async drop(id: DecisionId, version: number): Promise<DecisionView | null> {
    const there = await this.#decisions.find(id)
    if (there === undefined) return null
    if (there.version !== version) return this.#view(there)
    await this.#decisions.remove(id, version)
    return null
  }

  async create(decision: NewDecision): Promise<DecisionView> {
    const values: DecisionValues = { ...decision, dissents: decision.dissents ?? [], number: null }
    await requireReferences(this.#work, [{ path: 'itemId', table: 'agendaItems', id: values.itemId }, ...this.#people(values)])
    await this.#services.agenda.requireOpen(values.itemId)
    await this.#services.attendance.requireVoters(values.itemId, values.votes)
    return this.#view(await this.#decisions.insert(values))
  }

  async update(id: DecisionId, version: number, changes: Changes<DecisionFields>): Promise<DecisionView> {
    const itemId = await this.requireOpen(id)
    await requireReferences(this.#work, this.#people(changes))
    await this.#services.attendance.requireVoters(itemId, changes.votes)
    return this.#view(await this.#decisions.update(id, version, changes))
  }

  /** Its actions go with it. */
  async remove(id: DecisionId, version: number): Promise<{ id: DecisionId }> {
    await this.requireOpen(id)
    return this.#decisions.remove(id, version)
  }

  async restore(id: DecisionId): Promise<DecisionView> {
    const { itemId, proposerId, seconderId, dissents } = await this.#decisions.getRemoved(id)
    await this.#services.agenda.requireOpen(itemId)
    for (const person of [proposerId, seconderId, ...dissents.map(({ personId }) => personId)])
      if (person !== null) await this.#services.people.get(person)
    return this.#view(await this.#decisions.restore(id))
  }

  async move(id: DecisionId, to: number): Promise<DecisionView> {
    await this.requireOpen(id)
    return this.#view(await this.#decisions.move(id, to))
  }

  #people({ proposerId, seconderId, dissents }: Changes<DecisionFields>): readonly Reference[] {
    return [
      { path: 'proposerId', table: 'people', id: proposerId },
      { path: 'seconderId', table: 'people', id: seconderId },
      ...(dissents ?? []).map(({ personId }, at) => ({ path: `dissents[${at}].personId`, table: 'people', id: personId }) as const),
    ]
  }

  async #view(decision: Thing<DecisionId, DecisionValues>): Promise<DecisionView> {
    const actions = await this.#services.actions.byDecision([decision.id])
    return { ...decision, actions: actions.get(decision.id) ?? [] }
  }
}
