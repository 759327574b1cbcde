import { type Kysely, sql } from 'kysely'

const instant = (column: string) => `check (${column} glob '${'0000-00-00T00:00:00.000Z'.replace(/0/g, '[0-9]')}')`

const statements = [
  // What the columns of a table hold, by its headings, as somebody has set them once.
  `create table import_mappings (
    signature text not null primary key check (signature <> ''),
    uses text not null check (json_valid(uses)),
    at text not null ${instant('at')}
  )`,

  // Each import of people: what it wrote, so that it can be taken back as a whole.
  `create table directory_imports (
    id text not null primary key check (length(id) between 1 and 64),
    source text not null,
    at text not null ${instant('at')},
    who text not null,
    counts text not null check (json_valid(counts)),
    steps text not null check (json_valid(steps)),
    undone_at text ${instant('undone_at')},
    undone_by text,
    check ((undone_at is null) = (undone_by is null))
  )`,
]

/** The import of people: how columns were set, and what each import did. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
