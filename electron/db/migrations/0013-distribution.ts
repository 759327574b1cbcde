import { type Kysely, sql } from 'kysely'

const createRecipients = `create table recipients (
    id text not null primary key,
    name_hi text,
    name_en text,
    kind text not null check (kind in ('newspaper', 'agency', 'channel', 'portal')),
    reporter_hi text,
    reporter_en text,
    medium text not null check (medium in ('email', 'messenger', 'hand', 'website')),
    address text not null default '',
    language text not null check (language in ('hi', 'en', 'both')),
    font text not null check (font in ('unicode', 'kruti-dev-010')),
    active integer not null default 1 check (active in (0, 1)),
    version integer not null default 1 check (version >= 1),
    deleted_at text,
    check (name_hi is not null or name_en is not null)
  )`

/** The distribution list: to whom press notes are sent, how and in which language. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(createRecipients).execute(db)
  // The trail names the kinds of things that it tells of, and takes one more; SQLite can change a check only by a new table.
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema where type = 'table' and name = 'audit_trail'`.execute(db)
  const wider = rows[0]?.sql
    .replace(/^create table "?audit_trail"?/i, 'create table audit_trail_new')
    .replace(/(check \(entity in \([^)]*)\)/, "$1, 'recipient')")
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
