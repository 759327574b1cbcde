import { type Kysely, sql } from 'kysely'

const statements = [
  // Files of pictures by their content: the same picture is kept once, whatever notes it goes with, and stays for papers approved with it.
  `create table photograph_files (
    sha256 text not null primary key check (length(sha256) = 64),
    mime text not null check (mime in ('image/jpeg', 'image/png', 'image/webp')),
    size integer not null check (size > 0),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    content blob not null
  )`,
  `create table photographs (
    id text not null primary key,
    press_note_id text not null references press_notes (id),
    position integer not null check (position >= 0),
    file_name text not null,
    original_id text not null references photograph_files (sha256),
    print_id text not null references photograph_files (sha256),
    caption_hi text,
    caption_en text,
    credit_hi text,
    credit_en text,
    names_people integer not null default 1 check (names_people in (0, 1)),
    wide integer not null default 0 check (wide in (0, 1)),
    version integer not null default 1 check (version >= 1),
    deleted_at text
  )`,
  'create index photographs_note on photographs (press_note_id, position)',
  'create index photographs_original on photographs (original_id)',
  'create index photographs_print on photographs (print_id)',
  `create table photograph_people (
    photograph_id text not null references photographs (id),
    person_id text not null references people (id),
    position integer not null,
    primary key (photograph_id, person_id)
  )`,
  'create index photograph_people_person on photograph_people (person_id)',
]

/** The photographs of a press note: their files, words and people from left to right. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
  // The trail names the kinds of things that it tells of, and takes one more; SQLite can change a check only by a new table.
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema where type = 'table' and name = 'audit_trail'`.execute(db)
  const wider = rows[0]?.sql
    .replace(/^create table "?audit_trail"?/i, 'create table audit_trail_new')
    .replace(/(check \(entity in \([^)]*)\)/, "$1, 'photograph')")
  if (wider === undefined) throw new Error('the file has no trail')
  for (const statement of [
    wider,
    'insert into audit_trail_new select id, at, who, entity, entity_id, change, before, after from audit_trail',
    'drop table audit_trail',
    'alter table audit_trail_new rename to audit_trail',
    'create index audit_trail_entity on audit_trail (entity_id, id)',
  ]) {
    await sql.raw(statement).execute(db)
  }
}
