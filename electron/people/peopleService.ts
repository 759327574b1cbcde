import type { NewPerson, PersonFields, PersonView, PhotoChange, PositionView } from '../../shared/contract/people.ts'
import { inLang, isEmpty, type Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { DirectoryEntry, DirectoryFacts } from '../../shared/domain/directory.ts'
import type { AttachmentId, BodyId, PersonId } from '../../shared/domain/ids.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { postsAsOf, seniorityAsOf } from '../../shared/language/designations.ts'
import { byName } from '../app/byName.ts'
import { notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { personParts, personReferrers } from '../db/personReferences.ts'
import { refuseWhileReferred } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes, Thing } from '../db/versioned.ts'
import { indexEntry } from './peopleIndex.ts'
import { type PeopleQuery, peopleIndexRepository } from './peopleIndexRepository.ts'
import { peopleRepository } from './peopleRepository.ts'

/** More than any organisation knows. */
const everybody = 10_000_000

/** So many people are put into the index at once. */
const indexedAtOnce = 500

const toFacts = (
  person: PersonFields & { readonly id: PersonId },
  positions: readonly PositionView[],
  date: CalendarDate,
): PersonFacts => ({
  id: person.id,
  name: person.name,
  honorific: person.honorific,
  gender: person.gender,
  posts: postsAsOf(positions, date),
  seniority: seniorityAsOf(positions, date),
  phone: person.phone === '' ? null : person.phone,
  district: isEmpty(person.district) ? null : person.district,
})

/** The people of the organisation and those it meets. */
export class PeopleService {
  readonly #work: Work
  readonly #services: Services
  readonly #people: ReturnType<typeof peopleRepository>
  readonly #index: ReturnType<typeof peopleIndexRepository>
  readonly #stale = new Set<PersonId>()

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#people = peopleRepository(work)
    this.#index = peopleIndexRepository(work)
  }

  /** Everybody, in order of seniority today; of equals, by name. */
  async list(): Promise<PersonView[]> {
    const { today } = this.#work
    const people = await this.#views(await this.#people.all())
    return people
      .map((person) => ({ person, seniority: seniorityAsOf(person.positions, today) }))
      .sort((a, b) => a.seniority - b.seniority || byName(a.person, b.person))
      .map(({ person }) => person)
  }

  /** A page of those whom the filter lets through, and how many there are in all. */
  async page(filter: PeopleQuery, part: { readonly lang: Lang; readonly offset: number; readonly limit: number }) {
    await this.refreshIndex()
    const { total, ids } = await this.#index.page(filter, part)
    return { total, people: await this.many(ids) }
  }

  /** Those of them who are not in the bin, in that order. */
  async many(ids: readonly PersonId[]): Promise<PersonView[]> {
    const found = await this.#people.getMany(ids)
    return this.#views(ids.flatMap((id) => found.get(id) ?? []))
  }

  /** Lists and search are to read these people anew before the unit of work ends. */
  changed(...ids: readonly PersonId[]): void {
    for (const id of ids) this.#stale.add(id)
  }

  /** Brings what lists and search read up to date with what this unit of work has changed. */
  async refreshIndex(): Promise<void> {
    const ids = [...this.#stale]
    this.#stale.clear()
    for (let at = 0; at < ids.length; at += indexedAtOnce) await this.#indexAnew(ids.slice(at, at + indexedAtOnce))
  }

  /** Makes what lists and search lack, as after a database of an older program is opened; tells whether there is more to make. */
  async completeIndex(): Promise<boolean> {
    const ids = await this.#index.lacking(indexedAtOnce)
    await this.#indexAnew(ids)
    return ids.length === indexedAtOnce
  }

  async #indexAnew(ids: readonly PersonId[]): Promise<void> {
    const people = await this.#people.getMany(ids)
    const positions = await this.#services.positions.byPerson([...people.keys()])
    await this.#index.replace(
      ids,
      new Map(
        [...people].map(([id, person]) => [
          id,
          indexEntry(
            person,
            (positions.get(id) ?? []).map(({ title }) => title),
          ),
        ]),
      ),
    )
  }

  /** The person; the one with whom a merge has made them one, where it has. @throws {Refusal} NOT_FOUND */
  async get(id: PersonId): Promise<PersonView> {
    return this.getOwn(await this.nowKnownAs(id))
  }

  /** The id under which the person is known since all merges; their own where there was none. */
  async nowKnownAs(id: PersonId): Promise<PersonId> {
    const seen = new Set<PersonId>()
    let wanted: PersonId | null = id
    let last = id
    while (wanted !== null && !seen.has(wanted)) {
      seen.add(wanted)
      last = wanted
      wanted = await this.#people.mergedInto(wanted)
    }
    return last
  }

  /** The person, and nobody else in their place. @throws {Refusal} NOT_FOUND */
  async getOwn(id: PersonId): Promise<PersonView> {
    return this.#viewOf(await this.#people.get(id))
  }

  /** With whom a merge has made the person one; null where none has. */
  async mergedInto(id: PersonId): Promise<PersonView | null> {
    const into = await this.#people.mergedInto(id)
    return into === null ? null : this.get(into)
  }

  /** The names of those people, also of the ones in the bin. */
  async names(ids: readonly PersonId[]): Promise<{ id: PersonId; name: PersonFields['name'] }[]> {
    return [...(await this.known(ids))].map(([id, { name }]) => ({ id, name }))
  }

  /** The fields of those people, also of the ones in the bin. */
  async known(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, PersonFields>> {
    return new Map((await this.#people.everKnown([...new Set(ids)])).map(({ id, ...fields }) => [id, fields]))
  }

  /** The person as a document of that date names them. @throws {Refusal} NOT_FOUND */
  async personFacts(id: PersonId, date: CalendarDate): Promise<PersonFacts> {
    const facts = (await this.personFactsOf([id], date)).get(id)
    if (!facts) throw notFound('person', id)
    return facts
  }

  /** Many people at once, also those in the bin: old papers go on naming them. */
  async personFactsOf(ids: Iterable<PersonId>, date: CalendarDate): Promise<ReadonlyMap<PersonId, PersonFacts>> {
    const unique = [...new Set(ids)]
    const people = await this.#people.everKnown(unique)
    const positions = await this.#services.positions.byPerson(unique)
    return new Map(people.map((person) => [person.id, toFacts(person, positions.get(person.id) ?? [], date)]))
  }

  async create({ otherNames = [], ...fields }: NewPerson): Promise<PersonView> {
    const person = await this.#people.insert({ ...fields, otherNames })
    this.changed(person.id)
    return this.#viewOf(person)
  }

  async update(id: PersonId, version: number, changes: Changes<PersonFields>): Promise<PersonView> {
    const person = await this.#people.update(id, version, changes)
    this.changed(id)
    return this.#viewOf(person)
  }

  /** The positions go with the person. @throws {Refusal} IN_USE while papers name the person or a body has them as a member */
  async remove(id: PersonId, version: number): Promise<{ id: PersonId }> {
    await refuseWhileReferred(this.#work, 'person', id, personReferrers, personParts)
    this.changed(id)
    return this.#people.remove(id, version)
  }

  /** @throws {Refusal} INVALID `merged` for one whom a merge has taken away: undoing it brings them back; NOT_FOUND */
  async restore(id: PersonId): Promise<PersonView> {
    const into = await this.mergedInto(id)
    if (into !== null) throw problem('id', 'merged', { name: inLang(into.name, 'hi') })
    const person = await this.#people.restore(id)
    this.changed(id)
    return this.#viewOf(person)
  }

  /** All whom the filter lets through, with all that they hold or held, as the directory of that day has them. */
  async directory(filter: PeopleQuery, lang: Lang): Promise<DirectoryFacts> {
    await this.refreshIndex()
    const { ids } = await this.#index.page(filter, { lang, offset: 0, limit: everybody })
    const people = await this.#people.getMany(ids)
    const positions = await this.#services.positions.byPerson(ids)
    const memberships = await this.#services.memberships.byPerson(ids)
    const portraits = new Map((await this.#services.attachments.previews(ids)).map(({ id, mime, data }) => [id, { mime, data }]))
    const bodies = new Map((await this.#services.bodies.names()).map(({ id, name }) => [id, name]))
    const nameOf = (id: BodyId | null) => (id === null ? {} : (bodies.get(id) ?? {}))
    const entries = ids.flatMap((id): DirectoryEntry[] => {
      const person = people.get(id)
      if (person === undefined) return []
      const held = positions.get(id) ?? []
      return [
        {
          person: toFacts(person, held, filter.on),
          otherNames: person.otherNames,
          email: person.email,
          posts: held.map(({ title, rank, bodyId, from, to }) => ({ title, rank, body: nameOf(bodyId), from, to })),
          memberships: (memberships.get(id) ?? []).map(({ bodyId, role, from, to }) => ({ body: nameOf(bodyId), role, from, to })),
          portrait: portraits.get(id) ?? null,
        },
      ]
    })
    const { name: organisation } = await this.#services.organisation.get()
    return { organisation, on: filter.on, entries }
  }

  /** @throws {Refusal} INVALID when it is no picture; NOT_FOUND */
  async setPhoto(id: PersonId, photo: Parameters<Services['attachments']['setPhoto']>[1]): Promise<PhotoChange> {
    const before = await this.#services.attachments.setPhoto(id, photo)
    return { person: await this.getOwn(id), before }
  }

  /** @throws {Refusal} NOT_FOUND */
  async putPhoto(id: PersonId, photo: AttachmentId | null): Promise<PhotoChange> {
    const before = await this.#services.attachments.putPhoto(id, photo)
    return { person: await this.getOwn(id), before }
  }

  async #views(people: readonly Thing<PersonId, PersonFields>[]): Promise<PersonView[]> {
    const ids = people.map(({ id }) => id)
    const positions = await this.#services.positions.byPerson(ids)
    const photos = await this.#people.photos(ids)
    return people.map((person) => ({ ...person, photo: photos.get(person.id) ?? null, positions: positions.get(person.id) ?? [] }))
  }

  async #viewOf(person: Thing<PersonId, PersonFields>): Promise<PersonView> {
    const positions = await this.#services.positions.byPerson([person.id])
    const photos = await this.#people.photos([person.id])
    return { ...person, photo: photos.get(person.id) ?? null, positions: positions.get(person.id) ?? [] }
  }
}
