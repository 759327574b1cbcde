import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Entity } from '../../shared/contract/base.ts'
import type { Instant } from '../../shared/domain/calendar.ts'
import { conflict, notFound } from '../app/refusal.ts'
import { type Change, changedFields, type Fields, pick, recordChange } from './auditTrail.ts'
import type { Tables } from './tables.ts'
import type { IdSchema, Work } from './unitOfWork.ts'

/** The tables of things that people edit and that go to the bin. */
export type VersionedTable = {
  [Table in keyof Tables]: Tables[Table] extends { readonly version: unknown; readonly deletedAt: unknown } ? Table : never
}[keyof Tables]

/** Columns that this core keeps by itself. */
type CoreColumn = 'id' | 'version' | 'deletedAt' | 'position'
type Row<Table extends VersionedTable> = Selectable<Tables[Table]>
/** What a repository gives to be stored. */
export type Columns<Table extends VersionedTable> = Omit<Insertable<Tables[Table]>, CoreColumn>

/** How a thing of one kind lies in its table. `Values` are its fields, and the ids of what it belongs to. */
export type Kind<Table extends VersionedTable, Id extends string, Values extends object> = {
  readonly entity: Entity
  readonly table: Table
  readonly id: IdSchema<Id>
  readonly toColumns: (values: Values) => Columns<Table>
  readonly fromRow: (row: Row<Table>) => Values
  /** Refuses values that contradict each other; called with the whole before they are written. @throws {Refusal} INVALID */
  readonly check?: (values: Values) => void
  /** What of it lies in a table of its own, such as the dates of a programme. */
  readonly parts?: {
    readonly load: (work: Work, ids: readonly Id[]) => Promise<ReadonlyMap<string, Partial<Values>>>
    readonly save: (work: Work, id: Id, values: Values) => Promise<void>
  }
  /** The column of what an ordered list belongs to, where things of this kind stand in one. */
  readonly orderedIn?: keyof Columns<Table> & string
  /** All tables whose things share that list, this one too, where several do; each has that column. */
  readonly orderedWith?: readonly VersionedTable[]
}

/** A thing as it is read: its values, its id and its version. */
export type Thing<Id, Values> = Values & { readonly id: Id; readonly version: number }

/** Some of the fields; one that is undefined is not to be changed. */
export type Changes<Values> = { readonly [Name in keyof Values]?: Values[Name] | undefined }

/** What else an update may say for the audit trail. */
export type UpdateOptions = {
  readonly change?: Change
  /** Kept in the trail with the new values, such as the reason of a reopening. */
  readonly note?: Fields
}

/** What came of a {@link Versioned.put}: done, or what stands in the way; null where that is in the bin. */
export type Put<One> = { readonly outcome: 'done'; readonly thing: One } | { readonly outcome: 'clash'; readonly theirs: One | null }

export type Versioned<Table extends VersionedTable, Id extends string, Values extends object> = {
  /** @throws {Refusal} NOT_FOUND when there is none, or it is in the bin */
  readonly get: (id: Id) => Promise<Thing<Id, Values>>
  readonly find: (id: Id) => Promise<Thing<Id, Values> | undefined>
  /** Those of the ids that are there and not in the bin, by id. */
  readonly getMany: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Thing<Id, Values>>>
  /** All that are not in the bin and hold that value in that column, in order of place where they have one, else of creation. */
  readonly listBy: <Column extends keyof Row<Table> & string>(
    column: Column,
    values: readonly Row<Table>[Column][],
  ) => Promise<readonly Thing<Id, Values>[]>
  /** All that are not in the bin. */
  readonly all: () => Promise<readonly Thing<Id, Values>[]>
  /** Puts it at the end of its list, where it stands in one; under an id made elsewhere where one is given. */
  readonly insert: (values: Values, id?: Id) => Promise<Thing<Id, Values>>
  /**
   * Brings what stands under an id made elsewhere to those values. Nothing there: it is made of `values`. In the bin, and `version`
   * null: it is taken back out, with `changes`. There in that version: it is changed. Gives what stands instead where somebody else
   * was first, unless that is the same; nothing is written then.
   */
  readonly put: (id: Id, version: number | null, values: Values, changes: Changes<Values>) => Promise<Put<Thing<Id, Values>>>
  /**
   * Changes some fields; with no change there is no new version.
   * @throws {Refusal} CONFLICT when the version is not the one that stands
   */
  readonly update: (id: Id, version: number, changes: Changes<Values>, options?: UpdateOptions) => Promise<Thing<Id, Values>>
  /** Puts it in the bin. @throws {Refusal} CONFLICT, NOT_FOUND */
  readonly remove: (id: Id, version: number) => Promise<{ id: Id }>
  /** What lies in the bin under that id. @throws {Refusal} NOT_FOUND when nothing does */
  readonly getRemoved: (id: Id) => Promise<Thing<Id, Values>>
  /** Takes it out of the bin, to the place where it was. @throws {Refusal} NOT_FOUND when it is not in the bin */
  readonly restore: (id: Id) => Promise<Thing<Id, Values>>
  /** Moves it to a place in its list, counted from 0; past the end is the end. */
  readonly move: (id: Id, to: number) => Promise<Thing<Id, Values>>
}

/** The columns that every versioned table has; `position` only where things are ordered. */
type CoreRow = { id: string; version: number; deletedAt: Instant | null; position: number }

/** As many values as one statement is given; SQLite takes 32,766, PostgreSQL 65,535. */
const mostBound = 10_000

/** Binds a kind to a unit of work: the queries and rules that all things share which people edit. */
export const versioned = <Table extends VersionedTable, Id extends string, Values extends object>(
  work: Work,
  kind: Kind<Table, Id, Values>,
): Versioned<Table, Id, Values> => {
  const { entity, orderedIn, parts } = kind
  const table: VersionedTable = kind.table
  // Kysely can't follow a table whose name is a type parameter; all of these have the core columns, which is what is asked for here.
  const db = work.trx as unknown as Kysely<Record<VersionedTable, CoreRow>>

  /** The rows come from `kind.table`, so they are its rows. */
  const toThings = async (rows: readonly CoreRow[]): Promise<Thing<Id, Values>[]> => {
    const ids = rows.map((row) => kind.id.parse(row.id))
    const more = parts && ids.length > 0 ? await parts.load(work, ids) : undefined
    return rows.map((row) => ({
      ...kind.fromRow(row as unknown as Row<Table>),
      ...more?.get(row.id),
      id: kind.id.parse(row.id),
      version: Number(row.version),
    }))
  }

  const inOrder = () => {
    const query = db.selectFrom(table).selectAll().where('deletedAt', 'is', null)
    return orderedIn === undefined ? query.orderBy('id') : query.orderBy('position').orderBy('id')
  }

  const read = async (id: Id, where: 'here' | 'bin'): Promise<Thing<Id, Values> | undefined> => {
    const row = await db
      .selectFrom(table)
      .selectAll()
      .where('id', '=', id)
      .where('deletedAt', where === 'here' ? 'is' : 'is not', null)
      .executeTakeFirst()
    return row && (await toThings([row]))[0]
  }
  const find = (id: Id) => read(id, 'here')

  const get = async (id: Id): Promise<Thing<Id, Values>> => {
    const thing = await find(id)
    if (!thing) throw notFound(entity, id)
    return thing
  }

  const getRemoved = async (id: Id): Promise<Thing<Id, Values>> => {
    const thing = await read(id, 'bin')
    if (!thing) throw notFound(entity, id)
    return thing
  }

  const valuesOf = ({ id: _id, version: _version, ...values }: Thing<Id, Values>): Fields => values

  const getAt = async (id: Id, version: number, yours: object): Promise<Thing<Id, Values>> => {
    const thing = await get(id)
    if (thing.version !== version) throw conflict(entity, id, { ...valuesOf(thing), version: thing.version }, yours)
    return thing
  }

  const siblings = async (id: Id): Promise<CoreRow[]> => {
    if (orderedIn === undefined) throw new Error(`${entity} has no order`)
    return inOrder()
      .where(sql.ref(orderedIn), '=', db.selectFrom(table).select(sql.ref(orderedIn).as('owner')).where('id', '=', id))
      .execute()
  }

  /** The last place that is taken in a list; -1 in an empty one. */
  const lastPlace = async (owner: unknown): Promise<number> => {
    if (orderedIn === undefined) throw new Error(`${entity} has no order`)
    let last = -1
    for (const one of kind.orderedWith ?? [table]) {
      const row = await db
        .selectFrom(one)
        .select((eb) => eb.fn.max('position').as('position'))
        .where(sql.ref(orderedIn), '=', owner)
        .executeTakeFirst()
      if (row?.position != null) last = Math.max(last, Number(row.position))
    }
    return last
  }

  /** The places that a list has to give: 0, 1, 2…; where others stand between, those that its things have now, each once. */
  const placesFor = (rows: readonly CoreRow[]): readonly number[] => {
    if (kind.orderedWith === undefined) return rows.map((_row, place) => place)
    let last = -1
    return rows.map(({ position }) => {
      last = Math.max(Number(position), last + 1)
      return last
    })
  }

  return {
    get,
    find,
    getRemoved,

    async getMany(ids) {
      const found: Thing<Id, Values>[] = []
      const unique = [...new Set(ids)]
      for (let at = 0; at < unique.length; at += 500) {
        found.push(
          ...(await toThings(
            await inOrder()
              .where('id', 'in', unique.slice(at, at + 500))
              .execute(),
          )),
        )
      }
      return new Map(found.map((thing) => [thing.id, thing]))
    },

    async listBy(column, values) {
      if (values.length === 0) return []
      const wanted = [...new Set(values as readonly (string | number | null)[])]
      const found: CoreRow[] = []
      for (let at = 0; at < wanted.length; at += mostBound) {
        found.push(
          ...(await inOrder()
            .where(sql.ref(column), 'in', wanted.slice(at, at + mostBound))
            .execute()),
        )
      }
      return toThings(found)
    },

    async all() {
      return toThings(await inOrder().execute())
    },

    async put(id, version, values, changes) {
      kind.check?.(values)
      const there = await find(id)
      if (there) {
        if (changedFields({ ...there }, { ...changes }).length === 0) return { outcome: 'done', thing: there }
        // Whoever made it here knows its first version, though the answer may have been lost.
        if (there.version !== (version ?? 1)) return { outcome: 'clash', theirs: there }
        return { outcome: 'done', thing: await this.update(id, there.version, changes) }
      }
      if ((await read(id, 'bin')) === undefined) return { outcome: 'done', thing: await this.insert(values, id) }
      if (version !== null) return { outcome: 'clash', theirs: null }
      const restored = await this.restore(id)
      return { outcome: 'done', thing: await this.update(id, restored.version, changes) }
    },

    async insert(values, given) {
      kind.check?.(values)
      const id = given ?? work.newId(kind.id)
      const columns: Record<string, unknown> & { position?: number } = { ...kind.toColumns(values), id }
      if (orderedIn !== undefined) columns.position = (await lastPlace(columns[orderedIn])) + 1
      await db
        .insertInto(table)
        .values(columns as unknown as CoreRow)
        .execute()
      await parts?.save(work, id, values)
      const thing = await get(id)
      await recordChange(work, { entity, entityId: id, change: 'created', before: null, after: valuesOf(thing) })
      return thing
    },

    async update(id, version, changes, { change = 'updated', note } = {}) {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const before = await getAt(id, version, given)
      const names = changedFields({ ...before }, given)
      if (names.length === 0) return before
      const next = { ...before, ...given }
      kind.check?.(next)
      await db
        .updateTable(table)
        .set({ ...kind.toColumns(next), version: version + 1 } as Partial<CoreRow>)
        .where('id', '=', id)
        .execute()
      await parts?.save(work, id, next)
      const after = await get(id)
      await recordChange(work, {
        entity,
        entityId: id,
        change,
        before: pick({ ...before }, names),
        after: { ...pick({ ...after }, names), ...note },
      })
      return after
    },

    async remove(id, version) {
      const before = await getAt(id, version, {})
      await db
        .updateTable(table)
        .set({ deletedAt: work.now, version: version + 1 })
        .where('id', '=', id)
        .execute()
      await recordChange(work, { entity, entityId: id, change: 'removed', before: valuesOf(before), after: null })
      return { id }
    },

    async restore(id) {
      const removed = await getRemoved(id)
      await db
        .updateTable(table)
        .set({ deletedAt: null, version: removed.version + 1 })
        .where('id', '=', id)
        .execute()
      const thing = await get(id)
      await recordChange(work, { entity, entityId: id, change: 'restored', before: null, after: valuesOf(thing) })
      return thing
    },

    async move(id, to) {
      const thing = await get(id)
      const rows = await siblings(id)
      const from = rows.findIndex((row) => row.id === id)
      const row = rows[from]
      if (!row) throw notFound(entity, id)
      const others = rows.filter((other) => other !== row)
      const place = Math.min(to, others.length)
      if (place === from) return thing
      const ordered = [...others.slice(0, place), row, ...others.slice(place)]
      const places = placesFor(rows)
      for (const [at, other] of ordered.entries()) {
        const position = places[at] ?? at
        if (Number(other.position) !== position) await db.updateTable(table).set({ position }).where('id', '=', other.id).execute()
      }
      await recordChange(work, { entity, entityId: id, change: 'updated', before: { position: from }, after: { position: place } })
      return thing
    },
  }
}
