import type { Insertable, Kysely, Selectable } from 'kysely'
import { conflict } from '../app/refusal.ts'
import { changedFields, pick, recordChange } from './auditTrail.ts'
import type { Tables } from './tables.ts'
import type { Work } from './unitOfWork.ts'
import type { Changes } from './versioned.ts'

/** The tables that hold one row, always; each is its own entity, and its name the id. */
type SingleTable = 'organisation' | 'settings'

export type SingleKind<Table extends SingleTable, Values extends object> = {
  readonly entity: Table
  readonly toColumns: (values: Values) => Omit<Insertable<Tables[Table]>, 'id' | 'version'>
  readonly fromRow: (row: Selectable<Tables[Table]>) => Values
}

export type Single<Values> = {
  readonly get: () => Promise<Values & { readonly version: number }>
  /** Changes some fields; with no change there is no new version. @throws {Refusal} CONFLICT when the version is not the one that stands */
  readonly update: (version: number, changes: Changes<Values>) => Promise<Values & { readonly version: number }>
}

/** Binds the one row of a table to a unit of work. */
export const single = <Table extends SingleTable, Values extends object>(work: Work, kind: SingleKind<Table, Values>): Single<Values> => {
  const { entity } = kind
  const table: SingleTable = entity
  // Kysely can't follow a table whose name is a type parameter; both have the column asked for here.
  const db = work.trx as unknown as Kysely<Record<SingleTable, { version: number }>>

  const get = async () => {
    const row = await db.selectFrom(table).selectAll().executeTakeFirstOrThrow()
    return { ...kind.fromRow(row as unknown as Selectable<Tables[Table]>), version: Number(row.version) }
  }

  return {
    get,

    async update(version, changes) {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const before = await get()
      if (before.version !== version) throw conflict(entity, entity, before, given)
      const names = changedFields({ ...before }, given)
      if (names.length === 0) return before
      await db
        .updateTable(table)
        .set({ ...kind.toColumns({ ...before, ...given }), version: version + 1 })
        .execute()
      const after = await get()
      await recordChange(work, {
        entity,
        entityId: entity,
        change: 'updated',
        before: pick({ ...before }, names),
        after: pick({ ...after }, names),
      })
      return after
    },
  }
}
