import type { ActionFields, ActionView } from '../../shared/contract/proceedings.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionId, AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import { type ActionStatus, isClosed } from '../../shared/domain/proceedings.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Put } from '../db/versioned.ts'
import { type ActionValues, actionsRepository } from './actionsRepository.ts'

/** An action that is new: of a decision, or of an item alone. */
export type NewAction = ActionFields & ({ readonly decisionId: DecisionId } | { readonly itemId: AgendaItemId })

/** What is to be done after a decision or an item, by whom and by when. */
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
    const actions = await this.#actions.listBy('decisionId', ids)
    const byDecision = new Map<DecisionId, ActionView[]>()
    for (const action of actions) {
      if (action.decisionId === null) continue
      const there = byDecision.get(action.decisionId)
      if (there) there.push(action)
      else byDecision.set(action.decisionId, [action])
    }
    return byDecision
  }

  /** The actions of each item that follow from no decision, in order. */
  async freeByItem(ids: readonly AgendaItemId[]): Promise<ReadonlyMap<AgendaItemId, ActionView[]>> {
    const actions = await this.#actions.listBy('itemId', ids)
    return Map.groupBy(
      actions.filter(({ decisionId }) => decisionId === null),
      ({ itemId }) => itemId,
    )
  }

  /** The action, whatever state its meeting is in. */
  get(id: ActionId): Promise<ActionView> {
    return this.#actions.get(id)
  }

  /** Those of the ids that are there, by id. */
  many(ids: readonly ActionId[]): Promise<ReadonlyMap<ActionId, ActionView>> {
    return this.#actions.getMany(ids)
  }

  /**
   * Saves a line of the desk, a new one in that item; whoever asks has made sure that the meeting is open, and item and decision
   * there.
   */
  async put(
    id: ActionId,
    version: number | null,
    itemId: AgendaItemId,
    fields: ActionFields & Pick<ActionValues, 'decisionId'>,
  ): Promise<Put<ActionView>> {
    await requireReferences(this.#work, this.#assignees(fields))
    const closed = isClosed(fields.status)
    const before = closed ? (await this.#actions.find(id))?.closedOn : null
    const changes = { ...fields, closedOn: closed ? (before ?? this.#work.today) : null }
    return this.#actions.put(id, version, { ...changes, itemId }, changes)
  }

  /** Puts a line of the desk into the bin; one already there is fine. Gives what stands where somebody else changed it first. */
  async drop(id: ActionId, version: number): Promise<ActionView | null> {
    const there = await this.#actions.find(id)
    if (there === undefined) return null
    if (there.version !== version) return there
    await this.#actions.remove(id, version)
    return null
  }

  /** @throws {Refusal} INVALID when both a person and a body are to answer for it */
  async create(action: NewAction): Promise<ActionView> {
    const { kind, text, personId, bodyId, due, status } = action
    const fields = { kind, text, personId, bodyId, due, status }
    const closedOn = isClosed(status) ? this.#work.today : null
    if ('decisionId' in action) {
      await requireReferences(this.#work, [{ path: 'decisionId', table: 'decisions', id: action.decisionId }, ...this.#assignees(fields)])
      const itemId = await this.#services.decisions.requireOpen(action.decisionId)
      return this.#actions.insert({ ...fields, itemId, decisionId: action.decisionId, closedOn })
    }
    await requireReferences(this.#work, [{ path: 'itemId', table: 'agendaItems', id: action.itemId }, ...this.#assignees(fields)])
    await this.#services.agenda.requireOpen(action.itemId)
    return this.#actions.insert({ ...fields, itemId: action.itemId, decisionId: null, closedOn })
  }

  /** @throws {Refusal} INVALID when both a person and a body are to answer for it */
  async update(id: ActionId, version: number, changes: Changes<ActionFields>): Promise<ActionView> {
    const before = await this.#requireOpen(id)
    await requireReferences(this.#work, this.#assignees(changes))
    return this.#actions.update(id, version, { ...changes, ...closing(before, changes.status, this.#work.today) })
  }

  /** Sets the status alone, also after the minutes are approved: what follows from a meeting goes on. `date` is when it was closed. */
  async setStatus(id: ActionId, version: number, status: ActionStatus, date: CalendarDate): Promise<ActionView> {
    return this.#actions.update(id, version, { status, closedOn: isClosed(status) ? date : null })
  }

  async remove(id: ActionId, version: number): Promise<{ id: ActionId }> {
    await this.#requireOpen(id)
    return this.#actions.remove(id, version)
  }

  async restore(id: ActionId): Promise<ActionView> {
    const { itemId, decisionId, personId, bodyId } = await this.#actions.getRemoved(id)
    if (decisionId === null) await this.#services.agenda.requireOpen(itemId)
    else await this.#services.decisions.requireOpen(decisionId)
    if (personId !== null) await this.#services.people.get(personId)
    if (bodyId !== null) await this.#services.bodies.get(bodyId)
    return this.#actions.restore(id)
  }

  /** Moves it among the actions of its decision, or among those of its item that stand by themselves. */
  async move(id: ActionId, to: number): Promise<ActionView> {
    const { itemId, decisionId } = await this.#requireOpen(id)
    const all = await this.#actions.listBy('itemId', [itemId])
    const others = all.filter((other) => other.decisionId === decisionId && other.id !== id)
    const before = others[Math.min(to, others.length) - 1]
    const rest = all.filter((other) => other.id !== id)
    const first = rest.findIndex((other) => other.id === others[0]?.id)
    const place = before === undefined ? Math.max(0, first) : rest.findIndex((other) => other.id === before.id) + 1
    return this.#actions.move(id, place)
  }

  #assignees({ personId, bodyId }: Changes<ActionFields>) {
    return [
      { path: 'personId', table: 'people', id: personId },
      { path: 'bodyId', table: 'bodies', id: bodyId },
    ] as const
  }

  async #requireOpen(id: ActionId): Promise<ActionView> {
    const action = await this.#actions.get(id)
    if (action.decisionId === null) await this.#services.agenda.requireOpen(action.itemId)
    else await this.#services.decisions.requireOpen(action.decisionId)
    return action
  }
}

/** Since when an action is closed once it has that status; nothing where it stays as it is. */
const closing = (before: ActionView, status: ActionStatus | undefined, date: CalendarDate): Pick<ActionValues, 'closedOn'> | object => {
  if (status === undefined || isClosed(status) === isClosed(before.status)) return {}
  return { closedOn: isClosed(status) ? date : null }
}
