import { type Kysely, sql } from 'kysely'

const oneOf = (column: string, values: readonly string[]) => `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`

const statements = [
  'alter table press_notes add column subheadline_hi text',
  'alter table press_notes add column subheadline_en text',
  // In what order and at what length the note is drafted.
  `alter table press_notes add column draft_order text not null default 'chosen' ${oneOf('draft_order', ['chosen', 'news', 'time'])}`,
  `alter table press_notes add column draft_length text not null default 'standard' ${oneOf('draft_length', ['brief', 'standard', 'full'])}`,
  // What stands as the writer has it, not as drafted.
  `alter table press_notes add column written text not null default '[]' check (json_valid(written))`,
]

/** The press desk: sub-headlines, how a note is drafted, and what its writer has changed. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
