import type { Transaction } from 'kysely'
import { v7 } from 'uuid'
import { type CalendarDate, Instant, wallClock } from '../../shared/domain/calendar.ts'
import type { Database } from './connection.ts'
import type { Tables } from './tables.ts'

/** Makes an id out of a text: the schema of its kind, in `shared/domain/ids.ts`. */
export type IdSchema<Id> = { readonly parse: (text: unknown) => Id }

/** One request: its transaction, who asks and when. Repositories are bound to one, and see no other connection. */
export type Work = {
  readonly trx: Transaction<Tables>
  /** The name that the audit trail keeps. */
  readonly who: string
  readonly now: Instant
  /** Today, on the clock of this machine. */
  readonly today: CalendarDate
  /** A new UUID, version 7, as the id that the schema makes. */
  readonly newId: <Id>(schema: IdSchema<Id>) => Id
}

export type Worker = {
  readonly database: Database
  readonly who: string
  readonly clock: () => Date
}

/**
 * Runs one unit of work: all of it is on the disk when this answers, or none of it when `job` throws.
 * Units run one after another; asking for a second inside `job` waits for ever.
 */
export const inUnitOfWork = <T>({ database, who, clock }: Worker, job: (work: Work) => Promise<T>): Promise<T> =>
  database.transaction().execute((trx) => {
    const at = clock()
    return job({ trx, who, now: Instant.parse(at.toISOString()), today: wallClock(at).date, newId: (schema) => schema.parse(v7()) })
  })
