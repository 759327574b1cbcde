import type { BodyFields, BodyView, MembershipView, NewBody } from '../../shared/contract/bodies.ts'
import { type Bilingual, inLang, languages } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/language/search.ts'
import { byName } from '../app/byName.ts'
import { includes } from '../app/period.ts'
import { inUse, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { refuseWhileReferred } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { bodiesRepository } from './bodiesRepository.ts'

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

  /** The names of all bodies. */
  names(): Promise<readonly { readonly id: BodyId; readonly name: Bilingual }[]> {
    return this.#bodies.names()
  }

  /** Who belongs to the body on that date, the first and the last day of a membership included. */
  async membersOn(id: BodyId, date: CalendarDate): Promise<MembershipView[]> {
    const memberships = await this.#services.memberships.byBody([id])
    return (memberships.get(id) ?? []).filter((membership) => includes(membership, date))
  }

  /** @throws {Refusal} INVALID when another body has the name, or the term ends before it begins */
  async create({ code = '', substitutesCount = false, kind = null, from = null, to = null, ...fields }: NewBody): Promise<BodyView> {
    await this.#requireOwnName(null, fields.name)
    return this.#withMembersOf(await this.#bodies.insert({ ...fields, code, substitutesCount, kind, from, to }))
  }

  /** @throws {Refusal} INVALID when another body has the name, or the term ends before it begins; CONFLICT, NOT_FOUND */
  async update(id: BodyId, version: number, changes: Changes<BodyFields>): Promise<BodyView> {
    if (changes.name !== undefined) await this.#requireOwnName(id, changes.name)
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
    const joint = await this.#bodies.countJointMeetings(id)
    if (joint > 0) throw inUse('body', id, 'meeting', joint)
    return this.#bodies.remove(id, version)
  }

  /** @throws {Refusal} INVALID when another body has taken the name meanwhile; NOT_FOUND */
  async restore(id: BodyId): Promise<BodyView> {
    await this.#requireOwnName(id, (await this.#bodies.getRemoved(id)).name)
    return this.#withMembersOf(await this.#bodies.restore(id))
  }

  /** Two bodies with one name could not be told apart in a list or on paper. */
  async #requireOwnName(id: BodyId | null, name: Bilingual): Promise<void> {
    const others = (await this.#bodies.names()).filter((body) => body.id !== id)
    for (const lang of languages) {
      const own = name[lang]
      const other = own === undefined ? undefined : others.find((body) => fold(body.name[lang] ?? '') === fold(own))
      if (other !== undefined) throw problem('name', 'nameTaken', { name: inLang(other.name, lang) })
    }
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
