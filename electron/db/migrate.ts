import { rename, rm } from 'node:fs/promises'
import { Kysely, sql } from 'kysely'
import { DatabaseRefused } from './databaseRefused.ts'
import { sqliteDialect } from './dialect.ts'
import type { Migration } from './migrations/all.ts'

/** Where the copy goes that is made of a database before a migration: `karyavritt.before-0002-name.sqlite`. */
export const copyBefore = (file: string, migration: string): string => `${file.replace(/\.sqlite$/, '')}.before-${migration}.sqlite`

/**
 * Copies the committed state of the database. Runs on a connection of its own, because VACUUM can't run inside the
 * transaction that holds the lock; in WAL mode a reader may read beside it.
 */
const copyFile = async (file: string, to: string): Promise<void> => {
  const half = `${to}.part`
  await rm(half, { force: true })
  const reader = new Kysely<unknown>({ dialect: sqliteDialect({ file, readOnly: true }) })
  try {
    await sql`vacuum into ${half}`.execute(reader)
  } finally {
    await reader.destroy()
  }
  await rename(half, to)
}

const appliedNames = async (db: Kysely<unknown>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Whether anybody has written anything yet: every write leaves its trail. */
const holdsData = async (db: Kysely<unknown>): Promise<boolean> =>
  (await sql`select 1 from audit_trail limit 1`.execute(db)).rows.length > 0

/** Runs the first migration that is still to run, if any; tells whether there was one. */
const migrateOne = (db: Kysely<unknown>, file: string, known: readonly Migration[]): Promise<boolean> =>
  // BEGIN IMMEDIATE is the lock: a second process waits here, and finds the work done when its turn comes.
  db.transaction().execute(async (trx) => {
    await sql`create table if not exists migrations (name text not null primary key, applied_at text not null)`.execute(trx)
    const applied = await appliedNames(trx)
    const unknown = applied.find((name) => !known.some((migration) => migration.name === name))
    if (unknown !== undefined) throw new DatabaseRefused(file, { reason: 'newer', migration: unknown })
    const next = known.find(({ name }) => !applied.includes(name))
    if (!next) return false
    if (applied.length > 0 && (await holdsData(trx))) await copyFile(file, copyBefore(file, next.name))
    await next.up(trx)
    await sql`insert into migrations (name, applied_at) values (${next.name}, ${new Date().toISOString()})`.execute(trx)
    const broken = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(trx)
    const first = broken.rows[0]
    if (first) throw new Error(`migration ${next.name}: a row of ${first.table} refers to a row of ${first.parent} that is not there`)
    return true
  })

/**
 * Runs the migrations that have not run yet, each in its own transaction and after a copy of a database that holds data.
 * Foreign keys rest meanwhile, so that a migration may build a table anew; they are checked before each commit.
 */
export const migrate = async (db: Kysely<unknown>, file: string, known: readonly Migration[]): Promise<void> => {
  await sql`pragma foreign_keys = off`.execute(db)
  while (await migrateOne(db, file, known));
  await sql`pragma foreign_keys = on`.execute(db)
}
