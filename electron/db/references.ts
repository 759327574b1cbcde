import { type Kysely, sql } from 'kysely'
import type { Entity, Problem } from '../../shared/contract/base.ts'
import type { Instant } from '../../shared/domain/calendar.ts'
import { inUse, invalid } from '../app/refusal.ts'
import type { Tables } from './tables.ts'
import type { Work } from './unitOfWork.ts'
import type { VersionedTable } from './versioned.ts'

/** An id that a field holds, and the table in which it must be found; null and undefined refer to nothing. */
export type Reference = { readonly path: string; readonly table: VersionedTable; readonly id: string | null | undefined }

/**
 * Refuses ids that name nothing, or something in the bin.
 * @throws {Refusal} INVALID, `noSuch` with the `id`, one problem for each
 */
export const requireReferences = async ({ trx }: Work, references: readonly Reference[]): Promise<void> => {
  // Kysely can't follow a table whose name is a variable; all of these have the two columns asked for here.
  const db = trx as unknown as Kysely<Record<VersionedTable, { id: string; deletedAt: Instant | null }>>
  const problems: Problem[] = []
  for (const { path, table, id } of references) {
    if (id === null || id === undefined) continue
    const found = await db.selectFrom(table).select('id').where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
    if (!found) problems.push({ path, code: 'noSuch', params: { id } })
  }
  if (problems.length > 0) throw invalid(problems)
}

/** Columns that may hold the id of a thing, in the table of another kind of thing. */
export type Referrer<Table extends VersionedTable = VersionedTable> = {
  readonly [T in Table]: { readonly by: Entity; readonly table: T; readonly columns: readonly (keyof Tables[T] & string)[] }
}[Table]

/** Rows that belong to a thing of another kind, such as the people whom a template calls, and may hold the id of a thing. */
export type PartReferrer = {
  readonly by: Entity
  readonly part: 'agendaItemInterests' | 'decisionDissents' | 'templateInvitees' | 'photographPeople'
  readonly column: 'personId'
  /** The table of what they belong to, and the column with its id. */
  readonly owner: { readonly table: VersionedTable; readonly column: 'itemId' | 'decisionId' | 'templateId' | 'photographId' }
}

/**
 * Refuses to take away what others refer to. What lies in the bin does not count; what belongs to something in the bin
 * does, so that it can be taken out again whole.
 * @throws {Refusal} IN_USE with the first kind of thing that refers to it, and how many do
 */
export const refuseWhileReferred = async (
  { trx }: Work,
  entity: Entity,
  id: string,
  referrers: readonly Referrer[],
  parts: readonly PartReferrer[] = [],
): Promise<void> => {
  const db = trx as unknown as Kysely<Record<VersionedTable, { deletedAt: Instant | null }>>
  for (const { by, table, columns } of referrers) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('count'))
      .where('deletedAt', 'is', null)
      .where((eb) => eb.or(columns.map((column) => eb(sql.ref(column), '=', id))))
      .executeTakeFirstOrThrow()
    if (Number(count) > 0) throw inUse(entity, id, by, Number(count))
  }
  for (const { by, part, column, owner } of parts) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(part)} as p
      join ${sql.table(owner.table)} as o on o.id = ${sql.ref(`p.${owner.column}`)}
      where o.deleted_at is null and ${sql.ref(`p.${column}`)} = ${id}`.execute(trx)
    const count = Number(rows[0]?.count ?? 0)
    if (count > 0) throw inUse(entity, id, by, count)
  }
}
