import { isDeepStrictEqual } from 'node:util'
import type { ColumnUse, ImportCounts, PastImport } from '../../shared/contract/directoryImport.ts'
import { BilingualName } from '../../shared/domain/bilingual.ts'
import type { BodyId, DirectoryImportId, PersonId } from '../../shared/domain/ids.ts'
import { notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { directoryImportRepository, type Steps } from './directoryImportRepository.ts'
import type { BodyRef, Draft } from './merging.ts'
import type { DirectoryData } from './reading.ts'

/** Raised inside an import when somebody cancels it, so that nothing of it is written. */
export class ImportStopped extends Error {}

/** Told of each person that is written; may throw {@link ImportStopped}. */
export type Watch = (done: number) => void

type Values = Readonly<Record<string, unknown>>

/** The fields of `after` that are not as in `before`, as both have them. */
const difference = (before: Values, after: Values): { readonly before: Values; readonly after: Values } | null => {
  const names = Object.keys(after).filter((name) => !isDeepStrictEqual(before[name], after[name]))
  const some = (values: Values): Values => Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  return names.length === 0 ? null : { before: some(before), after: some(after) }
}

/** Of the fields that an import changed, those that are still as it left them, as they were before it. */
const stillOurs = (stands: Values, { before, after }: { readonly before: Values; readonly after: Values }): Values =>
  Object.fromEntries(Object.entries(before).filter(([name]) => isDeepStrictEqual(stands[name] ?? null, after[name] ?? null)))

/** People brought in from tables: what is written, and the way back. */
export class DirectoryImportService {
  readonly #services: Services
  readonly #imports: ReturnType<typeof directoryImportRepository>
  readonly #work: Work

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#imports = directoryImportRepository(work)
  }

  /** All that the rows of a table are compared with. */
  async directory(): Promise<DirectoryData> {
    return { people: await this.#services.people.list(), bodies: await this.#services.bodies.list(), today: this.#work.today }
  }

  async uses(signature: string): Promise<readonly ColumnUse[] | null> {
    return signature === '' ? null : this.#imports.uses(signature)
  }

  async remember(signature: string, uses: readonly ColumnUse[]): Promise<void> {
    if (signature !== '') await this.#imports.remember(signature, uses)
  }

  list(): Promise<PastImport[]> {
    return this.#imports.list()
  }

  async wasApplied(id: DirectoryImportId): Promise<boolean> {
    return (await this.#imports.find(id)) !== null
  }

  /**
   * Writes all of it.
   * @throws {Refusal} CONFLICT when somebody of them was changed since the table was compared; NOT_FOUND when removed since
   */
  async apply(id: DirectoryImportId, source: string, drafts: readonly Draft[], watch: Watch): Promise<ImportCounts> {
    const { people, positions, memberships, bodies } = this.#services
    const steps: Steps = {
      ...{ people: [], positions: [], memberships: [], bodies: [] },
      ...{ changedPeople: [], changedPositions: [], changedMemberships: [] },
    }
    const made = new Map<string, BodyId>()
    const bodyOf = async (body: BodyRef): Promise<BodyId> => {
      if ('id' in body) return body.id
      const there = made.get(body.key)
      if (there !== undefined) return there
      const { id: bodyId } = await bodies.create({ name: BilingualName.parse(body.name), quorum: null })
      made.set(body.key, bodyId)
      steps.bodies.push(bodyId)
      return bodyId
    }
    const personOf = async ({ there, fields, changed }: Draft): Promise<PersonId> => {
      if (there === null) {
        const person = await people.create(fields)
        steps.people.push(person.id)
        return person.id
      }
      if (!changed) return there.id
      const stands = await people.get(there.id)
      const diff = difference(stands, fields)
      await people.update(there.id, there.version, fields)
      if (diff !== null) steps.changedPeople.push({ id: there.id, ...diff })
      return there.id
    }
    for (const [at, draft] of drafts.entries()) {
      watch(at)
      const personId = await personOf(draft)
      for (const { there, values, changed } of draft.posts) {
        if (!changed) continue
        const { title, rank, body, from, to } = values
        const fields = { title, rank, bodyId: body === null ? null : await bodyOf(body), from, to }
        if (there === null) {
          const position = await positions.create({ ...fields, personId })
          steps.positions.push({ id: position.id, personId })
          continue
        }
        const stands = (await positions.byPerson([personId])).get(personId)?.find((one) => one.id === there.id)
        const diff = difference(stands ?? {}, fields)
        await positions.update(there.id, there.version, fields)
        if (diff !== null) steps.changedPositions.push({ id: there.id, personId, ...diff })
      }
      for (const { there, values, changed } of draft.memberships) {
        if (!changed) continue
        const { role, from, to } = values
        const bodyId = await bodyOf(values.body)
        if (there === null) {
          const membership = await memberships.create({ bodyId, personId, role, from, to })
          steps.memberships.push({ id: membership.id, bodyId })
          continue
        }
        const stands = (await memberships.byBody([bodyId])).get(bodyId)?.find((one) => one.id === there.id)
        const diff = difference(stands ?? {}, { role, from, to })
        await memberships.update(there.id, there.version, { role, from, to })
        if (diff !== null) steps.changedMemberships.push({ id: there.id, bodyId, ...diff })
      }
    }
    watch(drafts.length)
    const counts: ImportCounts = {
      created: steps.people.length,
      changed: drafts.length - steps.people.length,
      positions: steps.positions.length,
      memberships: steps.memberships.length,
      bodies: steps.bodies.length,
    }
    await this.#imports.insert(id, source, counts, steps)
    return counts
  }

  /**
   * Takes a whole import back. What somebody has changed or removed since stays as it is.
   * @throws {Refusal} NOT_FOUND; IN_USE while papers name somebody whom it made; INVALID when it was taken back already
   */
  async undo(id: DirectoryImportId): Promise<PastImport> {
    const found = await this.#imports.find(id)
    if (found === null) throw notFound('person', id)
    if (found.view.undoneAt !== null) throw problem('id', 'duplicate')
    const { steps } = found
    await this.#undoMemberships(steps)
    await this.#undoPositions(steps)
    const { people, bodies } = this.#services
    for (const change of steps.changedPeople) {
      const [person] = await people.many([change.id])
      if (person === undefined) continue
      const { version, id: personId } = person
      await people.update(personId, version, stillOurs(person, change))
    }
    for (const personId of steps.people) {
      const [person] = await people.many([personId])
      if (person !== undefined) await people.remove(personId, person.version)
    }
    const there = new Map((await bodies.list()).map((body) => [body.id, body]))
    for (const bodyId of steps.bodies) {
      const body = there.get(bodyId)
      // Somebody may have given it other members since; it is theirs then.
      if (body !== undefined && body.members.length === 0) await bodies.remove(bodyId, body.version)
    }
    await this.#imports.setUndone(id)
    return { ...found.view, undoneAt: this.#work.now }
  }

  async #undoMemberships({ memberships: made, changedMemberships }: Steps): Promise<void> {
    const { memberships } = this.#services
    const bodyIds = new Set([...made, ...changedMemberships].map(({ bodyId }) => bodyId))
    const there = new Map([...(await memberships.byBody([...bodyIds])).values()].flat().map((one) => [one.id, one]))
    for (const { id } of made) {
      const membership = there.get(id)
      if (membership !== undefined) await memberships.remove(id, membership.version)
    }
    for (const change of changedMemberships) {
      const membership = there.get(change.id)
      if (membership !== undefined) await memberships.update(change.id, membership.version, stillOurs(membership, change))
    }
  }

  async #undoPositions({ positions: made, changedPositions }: Steps): Promise<void> {
    const { people, positions } = this.#services
    const personIds = [...new Set([...made, ...changedPositions].map(({ personId }) => personId))]
    for (let at = 0; at < personIds.length; at += 500) {
      const some = new Set(personIds.slice(at, at + 500))
      const here = new Set((await people.many([...some])).map(({ id }) => id))
      const there = new Map([...(await positions.byPerson([...here])).values()].flat().map((one) => [one.id, one]))
      for (const { id, personId } of made) {
        const position = some.has(personId) ? there.get(id) : undefined
        if (position !== undefined) await positions.remove(id, position.version)
      }
      for (const change of changedPositions) {
        const position = some.has(change.personId) ? there.get(change.id) : undefined
        if (position !== undefined) await positions.update(change.id, position.version, stillOurs(position, change))
      }
    }
  }
}
