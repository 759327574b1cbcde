import { z } from 'zod'
import { AttendanceFields } from '../../shared/contract/attendance.ts'
import type { Entity } from '../../shared/contract/base.ts'
import type { MergeConflict, MergePreview, MergeView, SuspectPair } from '../../shared/contract/duplicates.ts'
import type { PersonFields, PersonView } from '../../shared/contract/people.ts'
import { Capacity } from '../../shared/domain/attendance.ts'
import { inLang } from '../../shared/domain/bilingual.ts'
import { CalendarDate, Instant, WallTime } from '../../shared/domain/calendar.ts'
import { AttendanceId, type MergeId, type PersonId } from '../../shared/domain/ids.ts'
import { conflict, inUse, notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { fromText } from '../db/columns.ts'
import { personParts, personReferrers } from '../db/personReferences.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { MergeStep, ReferringTable } from './mergeSteps.ts'
import { type Merge, mergesRepository } from './mergesRepository.ts'
import { covers, fieldsBefore, mergedFields, sameTitle, saysMore } from './merging.ts'
import { pairsOf, strengthOf } from './suspects.ts'

/** As many pairs as anybody looks through; the likeliest come first. */
const mostPairs = 1_000

/** Every table whose rows name a person: papers, bodies, and the person's own posts. */
const referring: readonly { readonly by: Entity; readonly table: ReferringTable; readonly columns: readonly string[] }[] = [
  ...personReferrers,
  { by: 'position', table: 'positions', columns: ['personId'] },
]

/** A line of a register, as it lies in its table. */
const Line = z.object({
  id: AttendanceId,
  status: AttendanceFields.shape.status,
  capacity: Capacity,
  arrivedAt: WallTime.nullable(),
  leftAt: WallTime.nullable(),
})

const Span = z.object({
  id: z.string(),
  startsOn: CalendarDate.nullable(),
  endsOn: CalendarDate.nullable(),
  deletedAt: z.string().nullable(),
})
const Post = Span.extend({ titleHi: z.string().nullable(), titleEn: z.string().nullable(), bodyId: z.string().nullable() })
const Membership = Span.extend({ bodyId: z.string(), role: Capacity })

type Versioned<Id> = { readonly id: Id; readonly version: number }

const fieldsOf = ({ name, otherNames, honorific, gender, phone, email, district }: PersonView): PersonFields => ({
  ...{ name, otherNames, honorific, gender, phone, email, district },
})

/** People who were entered twice: found, made one with all their history, and parted again. */
export class DuplicatesService {
  readonly #services: Services
  readonly #merges: ReturnType<typeof mergesRepository>

  constructor(work: Work, services: Services) {
    this.#services = services
    this.#merges = mergesRepository(work)
  }

  /** The likeliest pairs first; without those that somebody has said are two people. */
  async list(offset: number, limit: number): Promise<{ total: number; pairs: SuspectPair[] }> {
    await this.#services.people.refreshIndex()
    const pairs = pairsOf(await this.#merges.shared()).slice(0, mostPairs)
    const people = await this.#services.people.known([...new Set(pairs.flatMap(({ a, b }) => [a, b]))])
    const likely = pairs
      .flatMap(({ a, b, reasons }) => {
        const [one, other] = [people.get(a), people.get(b)]
        const strength = one && other ? strengthOf(reasons, one, other) : null
        return strength === null ? [] : [{ a, b, reasons, strength }]
      })
      .sort((one, other) => other.strength - one.strength)
    const shown = likely.slice(offset, offset + limit)
    const views = new Map((await this.#services.people.many(shown.flatMap(({ a, b }) => [a, b]))).map((view) => [view.id, view]))
    return {
      total: likely.length,
      pairs: shown.flatMap(({ a, b, reasons, strength }) => {
        const [one, other] = [views.get(a), views.get(b)]
        return one && other ? [{ people: [one, other], reasons: [...reasons], strength }] : []
      }),
    }
  }

  /** @throws {Refusal} NOT_FOUND; INVALID when both are one */
  async setDistinct(pair: { readonly keptId: PersonId; readonly removedId: PersonId; readonly distinct: boolean }) {
    const { keptId, removedId, distinct } = pair
    await this.#two(keptId, removedId)
    await this.#merges.setDistinct(keptId, removedId, distinct)
    return { keptId, removedId }
  }

  /** What a merge would do. @throws {Refusal} NOT_FOUND; INVALID when both are one; IN_USE when one came in the place of the other */
  async preview(keptId: PersonId, removedId: PersonId): Promise<MergePreview> {
    const [kept, removed] = await this.#two(keptId, removedId)
    await this.#requireNoSubstitute(keptId, removedId)
    const counts = new Map<Entity, number>()
    for (const { by, table, columns } of referring) {
      const rows = await this.#merges.naming(table, columns, removedId)
      counts.set(by, (counts.get(by) ?? 0) + rows.filter(({ deletedAt }) => deletedAt === null).length)
    }
    for (const { by, part } of personParts) counts.set(by, (counts.get(by) ?? 0) + (await this.#merges.partsNaming(part, removedId)).length)
    return {
      kept,
      removed,
      fields: mergedFields(fieldsOf(kept), fieldsOf(removed)),
      moves: [...counts].filter(([, count]) => count > 0).map(([entity, count]) => ({ entity, count })),
      doubles: (await this.#doubles(keptId, removedId)).length,
      conflicts: await this.#conflicts(keptId, removedId),
    }
  }

  /**
   * Makes the two one. Papers that are approved keep the names that they were approved with.
   * @throws {Refusal} CONFLICT when either has been changed meanwhile; IN_USE when one came in the place of the other; NOT_FOUND;
   * INVALID when both are one
   */
  async merge(input: {
    readonly kept: Versioned<PersonId>
    readonly removed: Versioned<PersonId>
    readonly fields: PersonFields
    readonly stays: readonly AttendanceId[]
  }): Promise<MergeView> {
    const [keptId, removedId] = [input.kept.id, input.removed.id]
    const [kept, removed] = await this.#two(keptId, removedId)
    for (const [view, { version }] of [
      [kept, input.kept],
      [removed, input.removed],
    ] as const) {
      if (view.version !== version) throw conflict('person', view.id, { ...fieldsOf(view), version: view.version }, {})
    }
    await this.#requireNoSubstitute(keptId, removedId)
    const steps: MergeStep[] = []
    const bin = async (entity: Entity, table: ReferringTable, id: string) => {
      await this.#merges.bin(entity, table, id)
      steps.push({ op: 'bin', entity, table, id })
    }
    for (const { kept: own, removed: other, stays } of await this.#conflicts(keptId, removedId)) {
      const chosen = [own.id, other.id].find((id) => input.stays.includes(id)) ?? stays
      await bin('attendance', 'attendance', chosen === own.id ? other.id : own.id)
    }
    for (const { entity, table, id } of await this.#doubles(keptId, removedId)) await bin(entity, table, id)
    for (const { by: entity, table, columns } of referring) {
      for (const row of await this.#merges.naming(table, columns, removedId)) {
        const named = columns.filter((column) => row[column] === removedId)
        await this.#merges.refer({ entity, table, id: row.id }, named, removedId, keptId)
        steps.push({ op: 'refer', entity, table, id: row.id, columns: named })
      }
    }
    for (const { part } of personParts) {
      for (const { ownerId } of await this.#merges.partsNaming(part, removedId)) {
        steps.push({ op: 'part', part, ownerId, dropped: await this.#merges.referPart(part, ownerId, removedId, keptId) })
      }
    }
    if (await this.#merges.referSettings(removedId, keptId)) steps.push({ op: 'settings' })
    const photo = await this.#merges.photoOf(removedId)
    if (photo !== undefined && kept.photo === null) {
      await this.#merges.movePhoto(photo, removedId, keptId)
      steps.push({ op: 'photo', id: photo })
    }
    await this.#services.people.update(keptId, kept.version, input.fields)
    steps.push({ op: 'fields', before: fieldsOf(kept), after: input.fields })
    await this.#merges.removePerson(removedId, keptId)
    this.#services.people.changed(keptId, removedId)
    return this.#view(await this.#get(await this.#merges.insert(keptId, removedId, steps)))
  }

  /** All merges, the latest first, those undone too. */
  async merges(): Promise<MergeView[]> {
    const merges = await this.#merges.list()
    const people = await this.#services.people.known(merges.flatMap(({ keptId, removedId }) => [keptId, removedId]))
    return merges.map((merge) => viewOf(merge, people))
  }

  /**
   * Takes a merge back as a whole; what has been changed since stays as it was changed.
   * @throws {Refusal} NOT_FOUND when there is none, it is undone, or the one kept is in the bin; INVALID `merged` when the one kept
   * has been made one with somebody else since
   */
  async undo(id: MergeId): Promise<MergeView & { readonly keptVersion: number }> {
    const merge = await this.#get(id)
    if (merge.undoneAt !== null) throw notFound('person', merge.removedId)
    const { keptId, removedId } = merge
    const further = await this.#services.people.mergedInto(keptId)
    if (further !== null) throw problem('id', 'merged', { name: inLang(further.name, 'hi') })
    const kept = await this.#services.people.get(keptId)
    await this.#merges.restorePerson(removedId, keptId)
    for (const step of merge.steps.toReversed()) await this.#undoStep(step, merge, kept)
    await this.#merges.markUndone(id)
    this.#services.people.changed(keptId, removedId)
    const { version: keptVersion } = await this.#services.people.get(keptId)
    return { ...(await this.#view(await this.#get(id))), keptVersion }
  }

  async #undoStep(step: MergeStep, { keptId, removedId }: Merge, kept: PersonView): Promise<void> {
    switch (step.op) {
      case 'bin':
        return this.#merges.unbin(step.entity, step.table, step.id)
      case 'refer':
        return this.#merges.refer(step, step.columns, keptId, removedId)
      case 'part':
        if (step.dropped !== null) return this.#merges.putPart(step.part, step.ownerId, step.dropped, keptId, removedId)
        await this.#merges.referPart(step.part, step.ownerId, keptId, removedId)
        return
      case 'settings':
        await this.#merges.referSettings(keptId, removedId)
        return
      case 'photo':
        return this.#merges.movePhoto(step.id, keptId, removedId)
      case 'fields':
        await this.#services.people.update(keptId, kept.version, fieldsBefore(fieldsOf(kept), step.before, step.after))
        return
      default:
        return step satisfies never
    }
  }

  async #two(keptId: PersonId, removedId: PersonId): Promise<readonly [PersonView, PersonView]> {
    if (keptId === removedId) throw problem('removedId', 'notAllowed')
    return [await this.#services.people.getOwn(keptId), await this.#services.people.getOwn(removedId)]
  }

  /** Who came in the place of another is not that other. */
  async #requireNoSubstitute(keptId: PersonId, removedId: PersonId): Promise<void> {
    const count = await this.#merges.substitutions(keptId, removedId)
    if (count > 0) throw inUse('person', removedId, 'attendance', count)
  }

  async #get(id: MergeId) {
    const merge = await this.#merges.get(id)
    if (merge === undefined) throw notFound('person', id)
    return merge
  }

  async #view(merge: Merge): Promise<MergeView> {
    return viewOf(merge, await this.#services.people.known([merge.keptId, merge.removedId]))
  }

  /** The meetings to which both are called, with the line that stays unless another is chosen. */
  async #conflicts(keptId: PersonId, removedId: PersonId): Promise<MergeConflict[]> {
    const both = await this.#merges.bothCalled(keptId, removedId)
    if (both.length === 0) return []
    const lines = new Map(
      [
        ...(await this.#merges.naming('attendance', ['personId'], keptId)),
        ...(await this.#merges.naming('attendance', ['personId'], removedId)),
      ].map((row) => {
        const line = Line.parse(row)
        return [line.id, line]
      }),
    )
    return both.flatMap(({ keptLine, removedLine, meetingId, date, ...title }) => {
      const [own, other] = [lines.get(keptLine), lines.get(removedLine)]
      if (!own || !other) return []
      const say = ({ id, status, capacity, arrivedAt: arrived, leftAt: left }: z.infer<typeof Line>) => ({
        id,
        status,
        capacity,
        arrived,
        left,
      })
      const stays = saysMore(other, own) ? other.id : own.id
      return [{ meetingId, title: fromText('title', title), date, kept: say(own), removed: say(other), stays }]
    })
  }

  /** Posts and memberships of one of them that the other has too, for all its days. */
  async #doubles(keptId: PersonId, removedId: PersonId): Promise<{ entity: Entity; table: ReferringTable; id: string }[]> {
    const doubles: { entity: Entity; table: ReferringTable; id: string }[] = []
    const rows = async (table: ReferringTable, id: PersonId) =>
      (await this.#merges.naming(table, ['personId'], id)).filter(({ deletedAt }) => deletedAt === null)
    const find = <Row extends z.infer<typeof Span>>(
      place: { readonly entity: Entity; readonly table: ReferringTable },
      own: readonly Row[],
      others: readonly Row[],
      same: (a: Row, b: Row) => boolean,
    ) => {
      const gone = new Set<string>()
      for (const other of others) {
        const one = own.find((row) => !gone.has(row.id) && same(row, other) && (covers(row, other) || covers(other, row)))
        if (one === undefined) continue
        const id = covers(one, other) ? other.id : one.id
        gone.add(id)
        doubles.push({ ...place, id })
      }
    }
    const posts = async (id: PersonId) => (await rows('positions', id)).map((row) => Post.parse(row))
    find(
      { entity: 'position', table: 'positions' },
      await posts(keptId),
      await posts(removedId),
      (a, b) => a.bodyId === b.bodyId && sameTitle(fromText('title', a), fromText('title', b)),
    )
    const memberships = async (id: PersonId) => (await rows('memberships', id)).map((row) => Membership.parse(row))
    find(
      { entity: 'membership', table: 'memberships' },
      await memberships(keptId),
      await memberships(removedId),
      (a, b) => a.bodyId === b.bodyId && a.role === b.role,
    )
    return doubles
  }
}

const viewOf = (merge: Merge, people: ReadonlyMap<PersonId, PersonFields>): MergeView => ({
  id: merge.id,
  at: Instant.parse(merge.at),
  who: merge.who,
  keptId: merge.keptId,
  removedId: merge.removedId,
  keptName: people.get(merge.keptId)?.name ?? {},
  removedName: people.get(merge.removedId)?.name ?? {},
  undoneAt: merge.undoneAt === null ? null : Instant.parse(merge.undoneAt),
  undoneBy: merge.undoneBy,
})
