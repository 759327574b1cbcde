import type { MembershipFields, MembershipView } from '../../shared/contract/bodies.ts'
import { Capacity } from '../../shared/domain/attendance.ts'
import type { BodyId, MembershipId, PersonId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type MembershipValues, membershipsRepository } from './membershipsRepository.ts'

/** The chair first, then the others as the list of capacities has them. */
const byRole = (a: MembershipView, b: MembershipView): number => Capacity.options.indexOf(a.role) - Capacity.options.indexOf(b.role)

/** Who belongs to which body, from when to when. */
export class MembershipsService {
  readonly #work: Work
  readonly #services: Services
  readonly #memberships: ReturnType<typeof membershipsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#memberships = membershipsRepository(work)
  }

  /** All memberships of those bodies, past ones too; each body's by role. */
  async byBody(ids: readonly BodyId[]): Promise<ReadonlyMap<BodyId, MembershipView[]>> {
    const memberships = await this.#memberships.listBy('bodyId', ids)
    return Map.groupBy([...memberships].sort(byRole), (membership) => membership.bodyId)
  }

  /** All memberships of those people, past ones too; each person's by role. */
  async byPerson(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, MembershipView[]>> {
    const memberships = await this.#memberships.listBy('personId', ids)
    return Map.groupBy([...memberships].sort(byRole), (membership) => membership.personId)
  }

  async create(values: MembershipValues): Promise<MembershipView> {
    await requireReferences(this.#work, [
      { path: 'bodyId', table: 'bodies', id: values.bodyId },
      { path: 'personId', table: 'people', id: values.personId },
    ])
    return this.#memberships.insert(values)
  }

  async update(id: MembershipId, version: number, changes: Changes<MembershipFields>): Promise<MembershipView> {
    const { bodyId } = await this.#memberships.get(id)
    await this.#services.bodies.get(bodyId)
    return this.#memberships.update(id, version, changes)
  }

  remove(id: MembershipId, version: number): Promise<{ id: MembershipId }> {
    return this.#memberships.remove(id, version)
  }

  /** @throws {Refusal} NOT_FOUND of the body or the person when that is in the bin itself */
  async restore(id: MembershipId): Promise<MembershipView> {
    const { bodyId, personId } = await this.#memberships.getRemoved(id)
    await this.#services.bodies.get(bodyId)
    await this.#services.people.get(personId)
    return this.#memberships.restore(id)
  }
}
