import { type Kysely, sql } from 'kysely'

const instant = "check (at glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')"

const statements = [
  // In whose place somebody came.
  `alter table attendance add column substitute_for_id text references people (id) on delete restrict check (substitute_for_id <> person_id)`,
  'create index attendance_substitute_for on attendance (substitute_for_id)',
  // As printed on the signature sheet; once it is, it stays.
  `alter table attendance add column serial integer check (serial between 1 and 100000)`,
  'create unique index attendance_serial on attendance (meeting_id, serial)',

  // Whether those who come in the place of a member count towards the quorum.
  `alter table bodies add column substitutes_count integer not null default 0 check (substitutes_count in (0, 1))`,

  // Empty rows at the end of a signature sheet, for those who come unannounced.
  `alter table settings add column blank_rows integer not null default 5 check (blank_rows between 0 and 100)`,

  // What was mended in the register after the minutes were approved, and why.
  `create table attendance_corrections (
    id text not null primary key check (length(id) between 1 and 64),
    attendance_id text not null references attendance (id) on delete cascade,
    meeting_id text not null references meetings (id) on delete cascade,
    at text not null ${instant},
    who text not null,
    reason text not null check (reason <> ''),
    before text check (json_valid(before)),
    after text not null check (json_valid(after))
  )`,
  'create index attendance_corrections_meeting on attendance_corrections (meeting_id, id)',
  'create index attendance_corrections_attendance on attendance_corrections (attendance_id)',
]

/** The register: substitutes, serial numbers that stay, and corrections after approval. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
