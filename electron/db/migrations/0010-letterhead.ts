import { type Kysely, sql } from 'kysely'

const statements = [
  // Each file once, by its content; one that is given up stays, so that it can be taken back.
  `create table letterhead_files (
    sha256 text not null primary key check (length(sha256) = 64),
    size integer not null check (size > 0),
    content blob not null
  )`,
  'alter table organisation add column letterhead_id text references letterhead_files (sha256)',
  `alter table organisation add column letterhead_name text not null default ''`,
  // The kinds of papers that are printed on it, as a list in JSON.
  `alter table organisation add column letterhead_for text not null default '["press-note"]'`,
  'create index organisation_letterhead on organisation (letterhead_id)',
]

/** The organisation's own letterhead, and which papers it is for. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
