import { type Kysely, sql } from 'kysely'

const oneOf = (column: string, values: readonly string[]) => `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`
const shape = (column: string, pattern: string) => `check (${column} glob '${pattern.replace(/0/g, '[0-9]')}')`
const date = (column: string) => shape(column, '0000-00-00')
const instant = (column: string) => shape(column, '0000-00-00T00:00:00.000Z')
const json = (column: string) => `${column} text not null default '[]' check (json_valid(${column}))`

const bodyKinds = [
  'executive',
  'committee',
  'board',
  'council',
  'commission',
  'department',
  'cell',
  'front',
  'team',
  'office',
  'unit',
  'other',
]

const statements = [
  // Other spellings of the name, as they stand on old lists and visiting cards.
  `alter table people add column ${json('other_names')}`,
  // Whom a merge has made the person one with; such a person lies in the bin, and old links lead to that one.
  `alter table people add column merged_into_id text references people (id) on delete restrict`,
  'create index people_merged_into on people (merged_into_id)',

  `alter table bodies add column kind text ${oneOf('kind', bodyKinds)}`,
  // Its term.
  `alter table bodies add column starts_on text ${date('starts_on')}`,
  `alter table bodies add column ends_on text ${date('ends_on')} check (ends_on >= starts_on)`,

  // A photograph is a file of a person, with a small picture of it for lists.
  `alter table attachments add column kind text not null default 'file' check (kind <> '')`,
  `alter table attachments add column preview blob check ((preview is null) or kind = 'photo')`,
  `create unique index attachments_photo on attachments (entity_id) where kind = 'photo' and deleted_at is null`,

  // Two people made one: what was done, so that it can be undone as a whole.
  `create table merges (
    id text not null primary key check (length(id) between 1 and 64),
    kept_id text not null references people (id) on delete restrict,
    removed_id text not null references people (id) on delete restrict,
    at text not null ${instant('at')},
    who text not null,
    ${json('steps')},
    undone_at text ${instant('undone_at')},
    undone_by text,
    check (kept_id <> removed_id),
    check ((undone_at is null) = (undone_by is null))
  )`,
  'create index merges_kept on merges (kept_id)',
  'create index merges_removed on merges (removed_id)',
  'create unique index merges_once on merges (removed_id) where undone_at is null',

  // Two people who look alike and are two, as somebody has said.
  `create table distinct_people (
    person_id text not null references people (id) on delete cascade,
    other_id text not null references people (id) on delete cascade,
    primary key (person_id, other_id),
    check (person_id < other_id)
  )`,
  'create index distinct_people_other on distinct_people (other_id)',

  // All that the seniority of a person on a date is worked out from.
  'create index positions_seniority on positions (person_id, deleted_at, starts_on, ends_on, rank)',

  // Made from people and positions by the program: for the order of lists, for search, and for finding duplicates.
  `create table people_sorting (
    person_id text not null primary key references people (id) on delete cascade,
    sort_hi text not null,
    sort_en text not null,
    edition integer not null
  )`,
  `create table people_words (
    word text not null,
    person_id text not null references people (id) on delete cascade,
    weight integer not null check (weight in (0, 1)),
    primary key (word, person_id)
  ) without rowid`,
  'create index people_words_person on people_words (person_id)',
  `create table people_likeness (
    kind text not null ${oneOf('kind', ['name', 'sound', 'phone', 'email'])},
    key text not null check (key <> ''),
    person_id text not null references people (id) on delete cascade,
    primary key (kind, key, person_id)
  ) without rowid`,
  'create index people_likeness_person on people_likeness (person_id)',
]

/** The directory: other spellings, photographs, kinds and terms of bodies, merged people, and what search reads. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
