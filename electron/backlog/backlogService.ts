import type { AgendaItemView } from '../../shared/contract/agenda.ts'
import type { ProposedItemFields, ProposedItemView } from '../../shared/contract/backlog.ts'
import type { AgendaItemId, BodyId, MeetingId, ProposedItemId } from '../../shared/domain/ids.ts'
import { inUse, notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { backlogRepository, type ProposedItemValues } from './backlogRepository.ts'

type ProposedItem = Thing<ProposedItemId, ProposedItemValues>

const viewOf = ({ itemId: _itemId, ...view }: ProposedItem): ProposedItemView => view

/** Subjects that wait until a meeting of their body takes them up. */
export class BacklogService {
  readonly #work: Work
  readonly #services: Services
  readonly #backlog: ReturnType<typeof backlogRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#backlog = backlogRepository(work)
  }

  /** What waits for a meeting of the body, in order. */
  async list(bodyId: BodyId): Promise<ProposedItemView[]> {
    return (await this.#waiting(await this.#backlog.listBy('bodyId', [bodyId]))).map(viewOf)
  }

  async create(values: ProposedItemFields & { readonly bodyId: BodyId }): Promise<ProposedItemView> {
    await requireReferences(this.#work, [
      { path: 'bodyId', table: 'bodies', id: values.bodyId },
      { path: 'presenterId', table: 'people', id: values.presenterId },
    ])
    return viewOf(await this.#backlog.insert({ ...values, itemId: null }))
  }

  async update(id: ProposedItemId, version: number, changes: Changes<ProposedItemFields>): Promise<ProposedItemView> {
    await requireReferences(this.#work, [{ path: 'presenterId', table: 'people', id: changes.presenterId }])
    return viewOf(await this.#backlog.update(id, version, changes))
  }

  remove(id: ProposedItemId, version: number): Promise<{ id: ProposedItemId }> {
    return this.#backlog.remove(id, version)
  }

  /** @throws {Refusal} NOT_FOUND of the body or the presenter when that is in the bin itself */
  async restore(id: ProposedItemId): Promise<ProposedItemView> {
    const { bodyId, presenterId } = await this.#backlog.getRemoved(id)
    await this.#services.bodies.get(bodyId)
    if (presenterId !== null) await this.#services.people.get(presenterId)
    return viewOf(await this.#backlog.restore(id))
  }

  /** To a place among those that wait; what has been taken up keeps its place in between, unseen. */
  async move(id: ProposedItemId, to: number): Promise<ProposedItemView> {
    const { bodyId } = await this.#backlog.get(id)
    const others = (await this.#backlog.listBy('bodyId', [bodyId])).filter((item) => item.id !== id)
    const next = (await this.#waiting(others))[to]
    return viewOf(await this.#backlog.move(id, next === undefined ? others.length : others.indexOf(next)))
  }

  /**
   * Puts the subject into the agenda of a meeting of its body, before any other business.
   * @throws {Refusal} INVALID when the meeting is of another body, or a meeting has taken the subject up already; LOCKED
   */
  async draw(id: ProposedItemId, meetingId: MeetingId): Promise<AgendaItemView> {
    const proposed = await this.#backlog.get(id)
    await requireReferences(this.#work, [{ path: 'meetingId', table: 'meetings', id: meetingId }])
    const meeting = await this.#services.meetings.requireOpen(meetingId)
    if (meeting.bodyId !== proposed.bodyId) throw problem('meetingId', 'notAllowed', { allowed: '' })
    if ((await this.#waiting([proposed])).length === 0) throw problem('id', 'duplicate', { id })
    const { title, kind, presenterId, minutes, note } = proposed
    const agenda = (await this.#services.agenda.byMeeting([meetingId])).get(meetingId) ?? []
    const place = agenda.findIndex((item) => item.kind === 'any-other')
    const item = await this.#services.agenda.create({ meetingId, title, kind, presenterId, minutes, note })
    await this.#backlog.update(id, proposed.version, { itemId: item.id })
    return place === -1 || kind === 'any-other' ? item : this.#services.agenda.move(item.id, place)
  }

  /**
   * Takes an item off the agenda, to wait with what has been written on it since. What it was drawn from waits again in its old place.
   * @throws {Refusal} INVALID when its meeting is of no body; IN_USE when something was said or decided on it; LOCKED; CONFLICT
   */
  async sendBack(id: AgendaItemId, version: number): Promise<ProposedItemView> {
    const meetingId = await this.#services.agenda.meetingOf(id)
    const { bodyId } = await this.#services.meetings.requireOpen(meetingId)
    if (bodyId === null) throw problem('id', 'notAllowed', { allowed: '' })
    const item = (await this.#services.agenda.byMeeting([meetingId])).get(meetingId)?.find((each) => each.id === id)
    if (item === undefined) throw notFound('agendaItem', id)
    const { title, kind, presenterId, minutes, note, remarks, decisions, actions } = item
    for (const [by, { length }] of [
      ['remark', remarks],
      ['decision', decisions],
      ['action', actions],
    ] as const) {
      if (length > 0) throw inUse('agendaItem', id, by, length)
    }
    await this.#services.agenda.remove(id, version)
    const values = { title, kind, presenterId, minutes, note }
    const [origin] = (await this.#backlog.listBy('itemId', [id])).filter((proposed) => proposed.bodyId === bodyId)
    // Tied to the item, so that it stops waiting when the item is restored.
    return viewOf(
      origin === undefined
        ? await this.#backlog.insert({ ...values, bodyId, itemId: id })
        : await this.#backlog.update(origin.id, origin.version, values),
    )
  }

  async #waiting(items: readonly ProposedItem[]): Promise<ProposedItem[]> {
    const standing = await this.#backlog.standing(items.flatMap(({ itemId }) => itemId ?? []))
    return items.filter(({ itemId }) => itemId === null || !standing.has(itemId))
  }
}
