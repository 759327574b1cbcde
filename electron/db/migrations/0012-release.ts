import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table settings add column press_pattern text not null default '{n}/{year}'`,
  // Nobody approves what they wrote.
  'alter table settings add column four_eyes integer not null default 0 check (four_eyes in (0, 1))',
  'alter table press_notes add column approved_by_id text references people (id)',
  'alter table press_notes add column released_by_id text references people (id)',
  'create index press_notes_approved_by on press_notes (approved_by_id)',
  'create index press_notes_released_by on press_notes (released_by_id)',
  // Drafts hold digits alone, which may begin anew with the financial year; what is approved has its number as printed.
  'drop index press_notes_number',
  `create unique index press_notes_number on press_notes (substr(date, 1, 4), number) where deleted_at is null and state <> 'draft'`,
  // JSON: the ids of those who have written it since it was last approved.
  `alter table press_notes add column writers text not null default '[]' check (json_valid(writers))`,
  // When what it corrects was released.
  'alter table press_notes add column replaces text',
]

/** Press notes: how they are numbered, who approves and releases them, and corrections of what was released. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
