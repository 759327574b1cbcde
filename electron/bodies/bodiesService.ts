import type { BodyFields, BodyView, MembershipView } from '../../shared/contract/bodies.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { byName } from '../app/byName.ts'
import { includes } from '../app/period.ts'
import type { Services } from '../app/services.ts'
import { refuseWhileReferred } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { bodiesRepository } from './bodiesRepository.ts'

type NewBody = Omit<BodyFields, 'code'> & { readonly code?: string | undefined }

/** Committees, boards and departments, with their members. */
export class BodiesService {
  readonly #work: Work
  readonly #services: Services
  readonly #bodies: ReturnType<typeof bodiesRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#bodies = bodiesRepository(work)
  }

  /** All bodies by name, each with its members, past ones too. */
  async list(): Promise<BodyView[]> {
    return (await this.#withMembers(await this.#bodies.all())).sort(byName)
  }

  async get(id: BodyId): Promise<BodyView> {
    return this.#withMembersOf(await this.#bodies.get(id))
  }

  /** Who belongs to the body on that date, the first and the last day of a membership included. */
  async membersOn(id: BodyId, date: CalendarDate): Promise<MembershipView[]> {
    const memberships = await this.#services.memberships.byBody([id])
    return (memberships.get(id) ?? []).filter((membership) => includes(membership, date))
  }

  async create({ code = '', ...fields }: NewBody): Promise<BodyView> {
    return this.#withMembersOf(await this.#bodies.insert({ ...fields, code }))
  }

  async update(id: BodyId, version: number, changes: Changes<BodyFields>): Promise<BodyView> {
    return this.#withMembersOf(await this.#bodies.update(id, version, changes))
  }

  /** The memberships go with the body. @throws {Refusal} IN_USE while a meeting, an action, a position or a proposed item names it */
  async remove(id: BodyId, version: number): Promise<{ id: BodyId }> {
    await refuseWhileReferred(this.#work, 'body', id, [
      { by: 'meeting', table: 'meetings', columns: ['bodyId'] },
      { by: 'action', table: 'actions', columns: ['bodyId'] },
      { by: 'position', table: 'positions', columns: ['bodyId'] },
      { by: 'proposedItem', table: 'proposedItems', columns: ['bodyId'] },
    ])
    return this.#bodies.remove(id, version)
  }

  async restore(id: BodyId): Promise<BodyView> {
    return this.#withMembersOf(await this.#bodies.restore(id))
  }

  async #withMembers(bodies: readonly Thing<BodyId, BodyFields>[]): Promise<BodyView[]> {
    const members = await this.#services.memberships.byBody(bodies.map(({ id }) => id))
    return bodies.map((body) => ({ ...body, members: members.get(body.id) ?? [] }))
  }

  async #withMembersOf(body: Thing<BodyId, BodyFields>): Promise<BodyView> {
    const members = await this.#services.memberships.byBody([body.id])
    return { ...body, members: members.get(body.id) ?? [] }
  }
}
