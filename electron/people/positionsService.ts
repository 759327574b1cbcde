import { lowestRank, type PersonView, type PositionFields, type PositionView, type RankChange } from '../../shared/contract/people.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { type BodyId, type PersonId, PositionId } from '../../shared/domain/ids.ts'
import { type NewRanks, ranksAfterMove } from '../../shared/domain/seniority.ts'
import { notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { type PositionValues, positionsRepository } from './positionsRepository.ts'

/** The posts of a day; of one body where it is named. */
type DayOrder = { readonly on: CalendarDate; readonly bodyId: BodyId | null }
type RankChanges = { changes: RankChange[] }

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

  /** The posts held on that day, in the order of the organisation: a page of them, and how many there are. */
  async order(
    { on, bodyId }: DayOrder,
    { lang, offset, limit }: { readonly lang: Lang; readonly offset: number; readonly limit: number },
  ): Promise<{ total: number; posts: { position: PositionView; person: PersonView }[] }> {
    await this.#services.people.refreshIndex()
    const order = await this.#positions.order(on, bodyId, lang)
    const shown = order.slice(offset, offset + limit).map(({ id }) => id)
    const positions = await this.#positions.getMany(shown)
    const people = new Map(
      (await this.#services.people.many([...new Set([...positions.values()].map(({ personId }) => personId))])).map((person) => [
        person.id,
        person,
      ]),
    )
    const posts = shown.flatMap((id) => {
      const position = positions.get(id)
      const person = position && people.get(position.personId)
      return position && person ? [{ position, person }] : []
    })
    return { total: order.length, posts }
  }

  /**
   * Puts a post straight after another of that day, or first of all; of one body where it is named.
   * @throws {Refusal} NOT_FOUND of a post that is not held on that day; INVALID when no rank is left
   */
  async place({
    on,
    bodyId,
    lang,
    id,
    after,
  }: DayOrder & { readonly lang: Lang; readonly id: PositionId; readonly after: PositionId | null }): Promise<RankChanges> {
    await this.#services.people.refreshIndex()
    const order = await this.#positions.order(on, null, lang)
    for (const wanted of after === null ? [id] : [id, after]) {
      if (!order.some((post) => post.id === wanted)) throw notFound('position', wanted)
    }
    // First of a body is before the first of that body, not of the whole organisation.
    const firstOfBody = bodyId === null ? undefined : (await this.#positions.order(on, bodyId, lang)).find((post) => post.id !== id)
    const others = order.filter((post) => post.id !== id)
    const behind = after ?? (firstOfBody && (others[others.findIndex((post) => post.id === firstOfBody.id) - 1]?.id ?? null)) ?? null
    return this.#setRanks(ranksAfterMove(order, await this.#positions.ranks(), id, behind))
  }

  /** Gives posts their ranks, all or none. @throws {Refusal} CONFLICT, NOT_FOUND */
  async setRanks(ranks: readonly { readonly id: PositionId; readonly version: number; readonly rank: number }[]): Promise<RankChanges> {
    const changes: RankChange[] = []
    for (const { id, version, rank } of ranks) {
      const before = await this.#positions.get(id)
      const after = await this.#positions.update(id, version, { rank })
      if (before.rank !== after.rank) changes.push({ id, version: after.version, before: before.rank, after: after.rank })
    }
    return { changes }
  }

  async #setRanks(ranks: NewRanks): Promise<RankChanges> {
    const known = await this.#positions.getMany([...ranks.keys()].map((id) => PositionId.parse(id)))
    return this.setRanks(
      [...known].flatMap(([id, { version }]) => {
        const rank = ranks.get(id)
        if (rank === undefined) return []
        if (rank > lowestRank) throw problem('rank', 'tooBig', { max: String(lowestRank) })
        return [{ id, version, rank }]
      }),
    )
  }
}
