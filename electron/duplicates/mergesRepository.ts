import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Entity } from '../../shared/contract/base.ts'
import { MergeId, type PersonId } from '../../shared/domain/ids.ts'
import { recordChange } from '../db/auditTrail.ts'
import { personParts } from '../db/personReferences.ts'
import type { Work } from '../db/unitOfWork.ts'
import { MergeStep, type PartTable, type ReferringTable } from './mergeSteps.ts'
import type { Shared } from './suspects.ts'

/** A key that more entries share than this says nothing: a common name, the telephone of an office. */
const mostOfName = 20
const mostOfNumber = 4

/** A row of any of the tables: what all have, and whatever else it has. */
const AnyRow = z.looseObject({ id: z.string(), version: z.number(), deletedAt: z.string().nullable() })
type AnyRow = z.infer<typeof AnyRow>

export type Merge = {
  readonly id: MergeId
  readonly keptId: PersonId
  readonly removedId: PersonId
  readonly at: string
  readonly who: string
  readonly undoneAt: string | null
  readonly undoneBy: string | null
}

/** The rows that a merge touches, whatever table they lie in; each change of one raises its version and leaves its trail. */
export const mergesRepository = (work: Work) => {
  const { trx } = work
  // Kysely can't follow a table whose name is a variable; all of these have the columns asked for here.
  const db = trx as unknown as Kysely<Record<ReferringTable, AnyRow>>
  const parts = trx as unknown as Kysely<Record<PartTable, Record<string, string | number | null>>>
  const ownerOf = (part: PartTable) => {
    const found = personParts.find((one) => one.part === part)
    if (!found) throw new Error(`nothing owns ${part}`)
    return found
  }

  /** The owner has changed: its version and its trail say so. */
  const ownerChanged = async (part: PartTable, ownerId: string, from: PersonId, to: PersonId): Promise<void> => {
    const { by, owner } = ownerOf(part)
    await sql`update ${sql.table(owner.table)} set version = version + 1 where id = ${ownerId}`.execute(trx)
    await recordChange(work, { entity: by, entityId: ownerId, change: 'updated', before: { personId: from }, after: { personId: to } })
  }

  return {
    /** What entries have in common that nobody has said are two people. */
    async shared(): Promise<readonly Shared[]> {
      const { rows } = await sql<Shared>`
        select a.kind, a.person_id as a, b.person_id as b
        from (
          select kind, key from people_likeness group by kind, key
          having count(*) between 2 and case when kind in ('phone', 'email') then ${mostOfNumber} else ${mostOfName} end
        ) as k
        join people_likeness as a on a.kind = k.kind and a.key = k.key
        join people_likeness as b on b.kind = k.kind and b.key = k.key and a.person_id < b.person_id
        where not exists (select 1 from distinct_people as d where d.person_id = a.person_id and d.other_id = b.person_id)`.execute(trx)
      return rows
    },

    async setDistinct(one: PersonId, two: PersonId, distinct: boolean): Promise<void> {
      const [personId, otherId] = one < two ? [one, two] : [two, one]
      const pair = trx.selectFrom('distinctPeople').selectAll().where('personId', '=', personId).where('otherId', '=', otherId)
      const there = (await pair.executeTakeFirst()) !== undefined
      if (there === distinct) return
      if (distinct) await trx.insertInto('distinctPeople').values({ personId, otherId }).execute()
      else await trx.deleteFrom('distinctPeople').where('personId', '=', personId).where('otherId', '=', otherId).execute()
      await recordChange(work, {
        entity: 'person',
        entityId: one,
        change: 'updated',
        before: { distinctFrom: distinct ? null : two },
        after: { distinctFrom: distinct ? two : null },
      })
    },

    /** The rows of a table that name the person in one of the columns, those in the bin too. */
    async naming(table: ReferringTable, columns: readonly string[], id: PersonId): Promise<readonly AnyRow[]> {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where((eb) => eb.or(columns.map((column) => eb(sql.ref(column), '=', id))))
        .orderBy('id')
        .execute()
      return rows.map((row) => AnyRow.parse(row))
    },

    /** Puts a row in the bin. */
    async bin(entity: Entity, table: ReferringTable, id: string): Promise<void> {
      await db
        .updateTable(table)
        .set((eb) => ({ deletedAt: work.now, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
      await recordChange(work, { entity, entityId: id, change: 'removed', before: {}, after: null })
    },

    /** Takes a row out of the bin, if it is still there. */
    async unbin(entity: Entity, table: ReferringTable, id: string): Promise<void> {
      const { numUpdatedRows } = await db
        .updateTable(table)
        .set((eb) => ({ deletedAt: null, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .where('deletedAt', 'is not', null)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows > 0n) await recordChange(work, { entity, entityId: id, change: 'restored', before: null, after: {} })
    },

    /** Lets those columns of a row name `to`, where they still name `from`. */
    async refer(
      place: { readonly entity: Entity; readonly table: ReferringTable; readonly id: string },
      columns: readonly string[],
      from: PersonId,
      to: PersonId,
    ) {
      const { entity, table, id } = place
      const row = await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst()
      const still = columns.filter((column) => row?.[column] === from)
      if (row === undefined || still.length === 0) return
      const next: Record<string, unknown> = Object.fromEntries(still.map((column) => [column, to]))
      const { personId, substituteForId } = { ...row, ...next }
      // Whoever came for themselves, as it turns out, came in nobody's place.
      if (table === 'attendance' && personId === substituteForId) next.substituteForId = null
      await db
        .updateTable(table)
        .set({ ...next, version: Number(row.version) + 1 })
        .where('id', '=', id)
        .execute()
      const all = (person: PersonId) => Object.fromEntries(still.map((column) => [column, person]))
      await recordChange(work, { entity, entityId: id, change: 'updated', before: all(from), after: all(to) })
    },

    /** The rows of parts that name the person, each with the id of what it belongs to. */
    async partsNaming(part: PartTable, id: PersonId) {
      const { owner } = ownerOf(part)
      const rows = await parts.selectFrom(part).selectAll().where('personId', '=', id).execute()
      return rows.map((row) => ({ ownerId: z.string().parse(row[owner.column]), row }))
    },

    /** Lets a part of a thing name `to` instead of `from`; where it names `to` already, the row of `from` is dropped and given back. */
    async referPart(part: PartTable, ownerId: string, from: PersonId, to: PersonId) {
      const { owner } = ownerOf(part)
      const at = (person: PersonId) => (eb: { readonly and: (tests: Record<string, string>) => unknown }) =>
        eb.and({ [owner.column]: ownerId, personId: person }) as never
      const row = await parts.selectFrom(part).selectAll().where(at(from)).executeTakeFirst()
      if (row === undefined) return null
      const there = await parts.selectFrom(part).selectAll().where(at(to)).executeTakeFirst()
      if (there === undefined) await parts.updateTable(part).set({ personId: to }).where(at(from)).execute()
      else await parts.deleteFrom(part).where(at(from)).execute()
      await ownerChanged(part, ownerId, from, to)
      return there === undefined ? null : row
    },

    /** Puts a dropped row of a part back. */
    async putPart(part: PartTable, ownerId: string, row: Readonly<Record<string, string | number | null>>, from: PersonId, to: PersonId) {
      await parts.insertInto(part).values(row).execute()
      await ownerChanged(part, ownerId, from, to)
    },

    /** Lets the settings name `to` as who works here, where they name `from`; tells whether they did. */
    async referSettings(from: PersonId, to: PersonId): Promise<boolean> {
      const { numUpdatedRows } = await trx
        .updateTable('settings')
        .set((eb) => ({ userId: to, version: eb('version', '+', 1) }))
        .where('userId', '=', from)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return false
      await recordChange(work, {
        entity: 'settings',
        entityId: 'settings',
        change: 'updated',
        before: { userId: from },
        after: { userId: to },
      })
      return true
    },

    /** The photograph of the person, if there is one. */
    async photoOf(id: PersonId): Promise<string | undefined> {
      const row = await trx
        .selectFrom('attachments')
        .select('id')
        .where('entity', '=', 'person')
        .where('entityId', '=', id)
        .where('kind', '=', 'photo')
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      return row?.id
    },

    /** Gives a photograph to another person, if it is still that one's. */
    async movePhoto(id: string, from: PersonId, to: PersonId): Promise<void> {
      await sql`update attachments set entity_id = ${to}, version = version + 1
        where id = ${id} and entity_id = ${from} and entity = 'person'`.execute(trx)
      await recordChange(work, {
        entity: 'attachment',
        entityId: id,
        change: 'updated',
        before: { personId: from },
        after: { personId: to },
      })
    },

    /** Takes the person away as one with the other. */
    async removePerson(id: PersonId, into: PersonId): Promise<void> {
      await trx
        .updateTable('people')
        .set((eb) => ({ deletedAt: work.now, mergedIntoId: into, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
      await recordChange(work, { entity: 'person', entityId: id, change: 'removed', before: {}, after: { mergedIntoId: into } })
    },

    /** Brings a person back who had been made one with another. */
    async restorePerson(id: PersonId, from: PersonId): Promise<void> {
      await trx
        .updateTable('people')
        .set((eb) => ({ deletedAt: null, mergedIntoId: null, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
      await recordChange(work, { entity: 'person', entityId: id, change: 'restored', before: { mergedIntoId: from }, after: {} })
    },

    async insert(keptId: PersonId, removedId: PersonId, steps: readonly MergeStep[]): Promise<MergeId> {
      const id = work.newId(MergeId)
      await trx
        .insertInto('merges')
        .values({ id, keptId, removedId, at: work.now, who: work.who, steps: JSON.stringify(steps) })
        .execute()
      return id
    },

    async markUndone(id: MergeId): Promise<void> {
      await trx.updateTable('merges').set({ undoneAt: work.now, undoneBy: work.who }).where('id', '=', id).execute()
    },

    async get(id: MergeId): Promise<(Merge & { readonly steps: readonly MergeStep[] }) | undefined> {
      const row = await trx.selectFrom('merges').selectAll().where('id', '=', id).executeTakeFirst()
      return row && { ...row, steps: z.array(MergeStep).parse(JSON.parse(row.steps)) }
    },

    /** All, the latest first. */
    async list() {
      return trx
        .selectFrom('merges')
        .select(['id', 'keptId', 'removedId', 'at', 'who', 'undoneAt', 'undoneBy'])
        .orderBy('id', 'desc')
        .execute()
    },

    /** On how many lines of registers one of them came in the place of the other. */
    async substitutions(one: PersonId, other: PersonId): Promise<number> {
      const { count } = await trx
        .selectFrom('attendance')
        .select((eb) => eb.fn.countAll().as('count'))
        .where((eb) =>
          eb.or([
            eb.and([eb('personId', '=', one), eb('substituteForId', '=', other)]),
            eb.and([eb('personId', '=', other), eb('substituteForId', '=', one)]),
          ]),
        )
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    /** Both lines of each meeting to which both are called. */
    async bothCalled(keptId: PersonId, removedId: PersonId) {
      return trx
        .selectFrom('attendance as a')
        .innerJoin('attendance as b', 'b.meetingId', 'a.meetingId')
        .innerJoin('meetings as m', 'm.id', 'a.meetingId')
        .select(['a.id as keptLine', 'b.id as removedLine', 'm.id as meetingId', 'm.titleHi', 'm.titleEn', 'm.date'])
        .where('a.personId', '=', keptId)
        .where('b.personId', '=', removedId)
        .where('a.deletedAt', 'is', null)
        .where('b.deletedAt', 'is', null)
        .orderBy('m.date')
        .orderBy('m.id')
        .execute()
    },
  }
}
