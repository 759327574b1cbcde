import type { PositionFields, PositionView } from '../../shared/contract/people.ts'
import type { PersonId, PositionId } from '../../shared/domain/ids.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type PositionValues, positionsRepository } from './positionsRepository.ts'

const byRank = (a: PositionView, b: PositionView): number => a.rank - b.rank

/** The posts that people hold or held. */
export class PositionsService {
  readonly #work: Work
  readonly #services: Services
  readonly #positions: ReturnType<typeof positionsRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#positions = positionsRepository(work)
  }

  /** All positions of those people, each person's by rank. */
  async byPerson(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PositionView[]>> {
    const positions = await this.#positions.listBy('personId', ids)
    return Map.groupBy([...positions].sort(byRank), (position) => position.personId)
  }

  async create(values: PositionValues): Promise<PositionView> {
    await requireReferences(this.#work, [
      { path: 'personId', table: 'people', id: values.personId },
      { path: 'bodyId', table: 'bodies', id: values.bodyId },
    ])
    this.#services.people.changed(values.personId)
    return this.#positions.insert(values)
  }

  async update(id: PositionId, version: number, changes: Changes<PositionFields>): Promise<PositionView> {
    const { personId } = await this.#positions.get(id)
    await this.#services.people.get(personId)
    await requireReferences(this.#work, [{ path: 'bodyId', table: 'bodies', id: changes.bodyId }])
    this.#services.people.changed(personId)
    return this.#positions.update(id, version, changes)
  }

  async remove(id: PositionId, version: number): Promise<{ id: PositionId }> {
    this.#services.people.changed((await this.#positions.get(id)).personId)
    return this.#positions.remove(id, version)
  }

  /** @throws {Refusal} NOT_FOUND of the person or the body when that is in the bin itself */
  async restore(id: PositionId): Promise<PositionView> {
    const { personId, bodyId } = await this.#positions.getRemoved(id)
    await this.#services.people.get(personId)
    if (bodyId !== null) await this.#services.bodies.get(bodyId)
    this.#services.people.changed(personId)
    return this.#positions.restore(id)
  }
}
