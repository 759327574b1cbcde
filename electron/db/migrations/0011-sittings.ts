import { type Kysely, sql } from 'kysely'

const statements = [
  // The last day of a meeting over several days.
  'alter table meetings add column last_date text',
  // JSON: the ids of the other bodies of a joint meeting.
  `alter table meetings add column joint_body_ids text not null default '[]' check (json_valid(joint_body_ids))`,
  // That it did not take place; put off to a date, or for good.
  'alter table meetings add column cancelled integer not null default 0 check (cancelled in (0, 1))',
  'alter table meetings add column cancelled_to text',
  'alter table meetings add column cancel_reason_hi text',
  'alter table meetings add column cancel_reason_en text',
]

/** Meetings over several days, of several bodies, and those that did not take place. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
