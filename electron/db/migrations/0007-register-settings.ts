import { type Kysely, sql } from 'kysely'

const statements = [
  // How leave counts in the per cent of attendance, and below how many per cent somebody is named.
  `alter table settings add column leave_rule text not null default 'absent' check (leave_rule in ('present', 'absent', 'left-out'))`,
  `alter table settings add column attendance_threshold integer not null default 75 check (attendance_threshold between 0 and 100)`,

  // The register of a body reads its meetings of a span, in order of time.
  'drop index meetings_body',
  'create index meetings_body on meetings (body_id, date, start_time)',
]

/** The register: how attendance is counted, and an index by which it is read. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
