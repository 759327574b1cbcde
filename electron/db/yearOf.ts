import { type RawBuilder, sql } from 'kysely'

/** The year of a column that holds a date, as four digits; written as the indexes on running numbers have it. */
export const yearOf = (column: string): RawBuilder<string> => sql<string>`substr(${sql.ref(column)}, 1, 4)`
