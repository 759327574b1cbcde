import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { CamelCasePlugin, Kysely, sql } from 'kysely'
import { DatabaseRefused } from './databaseRefused.ts'
import { sqliteDialect } from './dialect.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations } from './migrations/all.ts'
import { errorCode, isDamage } from './sqliteErrors.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

const hasContent = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).size > 0
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * Looks a file over before anything may write to it: SQLite's own check of its pages, and whether it is ours.
 * Read only, so that a damaged file stays as it is for whoever mends it.
 */
const inspect = async (file: string, known: readonly Migration[]): Promise<void> => {
  const db = new Kysely<unknown>({ dialect: sqliteDialect({ file, readOnly: true }) })
  try {
    const check = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db)
    const found = check.rows[0]?.quick_check
    if (found !== 'ok') throw new DatabaseRefused(file, { reason: 'damaged', detail: found ?? '' })
    const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db)
    if (tables.rows.length === 0) return
    if (!tables.rows.some(({ name }) => name === 'migrations')) throw new DatabaseRefused(file, { reason: 'foreign' })
    const applied = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
    const unknown = applied.rows.find(({ name }) => !known.some((migration) => migration.name === name))
    if (unknown) throw new DatabaseRefused(file, { reason: 'newer', migration: unknown.name })
  } finally {
    await db.destroy()
  }
}

const refused = (file: string, error: unknown): unknown => {
  if (error instanceof DatabaseRefused) return error
  if (isDamage(error)) return new DatabaseRefused(file, { reason: 'damaged', detail: String(error) }, error)
  const code = errorCode(error)
  return code === undefined ? error : new DatabaseRefused(file, { reason: 'unreachable', code }, error)
}

const attempt = async (file: string, known: readonly Migration[]): Promise<Database> => {
  if (await hasContent(file)) await inspect(file, known)
  const plain = new Kysely<unknown>({ dialect: sqliteDialect({ file, readOnly: false }) })
  try {
    await migrate(plain, file, known)
  } catch (error) {
    await plain.destroy()
    throw error
  }
  return plain.withTables<Tables>().withPlugin(new CamelCasePlugin())
}

/** How often a file that another process is just opening is tried again, and how long to wait between, in milliseconds. */
const attempts = 100
const pause = 100

/**
 * Opens the database in that file and brings it up to date; makes the file and its folder where there are none.
 * A file that holds data is copied beside itself before each migration. Several processes may open it at once.
 * @throws {DatabaseRefused} when the file is of a newer program, damaged, not ours, or out of reach
 */
export const openDatabase = async (file: string, known: readonly Migration[] = migrations): Promise<Database> => {
  try {
    await mkdir(dirname(file), { recursive: true })
    for (let left = attempts; ; left -= 1) {
      try {
        return await attempt(file, known)
      } catch (error) {
        // While another process sets the journal mode SQLite answers "busy" at once, without heeding the busy timeout.
        if (errorCode(error) !== 'SQLITE_BUSY' || left === 0) throw error
        await setTimeout(pause)
      }
    }
  } catch (error) {
    throw refused(file, error)
  }
}
