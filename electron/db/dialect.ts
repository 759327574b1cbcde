import {
  CompiledQuery as Compiled,
  type CompiledQuery,
  type DatabaseConnection,
  DeleteQueryNode,
  type Dialect,
  type Driver,
  InsertQueryNode,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  UpdateQueryNode,
} from 'kysely'
import sqlite3 from 'sqlite3'

/** How long a statement waits for another process to let go of the file, in milliseconds. */
const busyTimeout = 10_000

const open = (file: string, mode: number): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, mode, (error) => (error ? reject(error) : resolve(database)))
  })

const close = (database: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => {
    database.close((error) => (error ? reject(error) : resolve()))
  })

/** What the addon can bind; it knows neither booleans of SQL nor big integers. */
const bindable = (value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : typeof value === 'boolean' ? Number(value) : value

/** Whether the statement changes rows and gives none back, so that the count of changed rows is what it answers. */
const onlyChanges = ({ query }: CompiledQuery): boolean =>
  (InsertQueryNode.is(query) || UpdateQueryNode.is(query) || DeleteQueryNode.is(query)) && query.returning === undefined

class SqliteConnection implements DatabaseConnection {
  readonly #database: sqlite3.Database

  constructor(database: sqlite3.Database) {
    this.#database = database
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const parameters = query.parameters.map(bindable)
    return new Promise((resolve, reject) => {
      if (onlyChanges(query)) {
        this.#database.run(query.sql, parameters, function (error) {
          if (error) reject(error)
          else resolve({ rows: [], numAffectedRows: BigInt(this.changes), insertId: BigInt(this.lastID) })
        })
      } else {
        this.#database.all<R>(query.sql, parameters, (error, rows) => (error ? reject(error) : resolve({ rows })))
      }
    })
  }

  /** The addon has no cursor that waits for its reader, so a stream is one chunk. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

class SqliteDriver implements Driver {
  readonly #file: string
  readonly #readOnly: boolean
  #database: sqlite3.Database | undefined
  #connection: SqliteConnection | undefined

  constructor({ file, readOnly }: SqliteFile) {
    this.#file = file
    this.#readOnly = readOnly
  }

  async init(): Promise<void> {
    this.#database = await open(this.#file, this.#readOnly ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE)
    this.#database.configure('busyTimeout', busyTimeout)
    this.#connection = new SqliteConnection(this.#database)
    if (this.#readOnly) return
    // FULL: a change that was answered is on the disk, whatever happens to the machine next.
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) await this.#run(`pragma ${pragma}`)
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#connection) throw new Error('the driver is not started')
    return this.#connection
  }

  /** IMMEDIATE: what was read still holds when it is written, and no transaction fails half-way because another writes. */
  async beginTransaction(): Promise<void> {
    await this.#run('begin immediate')
  }

  async commitTransaction(): Promise<void> {
    await this.#run('commit')
  }

  async rollbackTransaction(): Promise<void> {
    await this.#run('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    if (this.#database) await close(this.#database)
    this.#database = undefined
    this.#connection = undefined
  }

  async #run(statement: string): Promise<void> {
    await (await this.acquireConnection()).executeQuery(Compiled.raw(statement))
  }
}

export type SqliteFile = { readonly file: string; readonly readOnly: boolean }

/**
 * Kysely over the `sqlite3` addon: one connection to one file, whose queries run off the main thread.
 * Kysely itself lets one user of the connection in at a time. WAL, `synchronous=FULL` and foreign keys are on.
 */
export const sqliteDialect = (file: SqliteFile): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(file),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
