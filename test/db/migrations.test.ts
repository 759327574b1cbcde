import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '../../electron/db/connection.ts'
import { DatabaseRefused } from '../../electron/db/databaseRefused.ts'
import { sqliteDialect } from '../../electron/db/dialect.ts'
import { copyBefore } from '../../electron/db/migrate.ts'
import { type Migration, migrations } from '../../electron/db/migrations/all.ts'
import { fill } from './rows.ts'
import { temporaryFile } from './support.ts'

const open = async (file: string, known: readonly Migration[] = migrations): Promise<Kysely<never>> => {
  const db: Database = await openDatabase(file, known)
  onTestFinished(() => db.destroy())
  return db.withoutPlugins().withTables<never>()
}

const values = async (db: Kysely<never>, query: string): Promise<unknown[]> =>
  (await sql.raw<Record<string, unknown>>(query).execute(db)).rows.map((row) => Object.values(row)[0])

const refusalOf = async (opening: Promise<unknown>): Promise<DatabaseRefused> => {
  const error: unknown = await opening.catch((reason: unknown) => reason)
  if (error instanceof DatabaseRefused) return error
  throw new Error('not refused', { cause: error })
}

const digest = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

/** The first release alone. */
const first = migrations.slice(0, 1)

const appTables = `select name from sqlite_schema where type = 'table' and name <> 'migrations' and name not like 'sqlite_%' order by name`

/** How many rows each table holds. */
const counts = async (db: Kysely<never>): Promise<Record<string, unknown>> => {
  const counted: Record<string, unknown> = {}
  for (const table of await values(db, appTables)) counted[String(table)] = (await values(db, `select count(*) from ${table}`))[0]
  return counted
}

describe.each(migrations.map((migration, index) => ({ name: migration.name, upTo: migrations.slice(0, index + 1) })))(
  'migration $name',
  ({ name, upTo }) => {
    test('runs on an empty file', async () => {
      const db = await open(await temporaryFile(), upTo)
      expect(await values(db, 'select name from migrations order by name')).toEqual(upTo.map((migration) => migration.name))
      expect(await values(db, 'pragma integrity_check')).toEqual(['ok'])
      expect(await values(db, 'pragma foreign_key_check')).toEqual([])
    })

    test('runs on a filled file, and loses no row', async () => {
      const file = await temporaryFile()
      const old = await openDatabase(file, first)
      const oldDb = old.withoutPlugins().withTables<never>()
      await fill(oldDb, '0001-initial')
      const held = await counts(oldDb)
      await old.destroy()
      const db = await open(file, upTo)
      expect(await values(db, 'select name from migrations order by name')).toContain(name)
      expect(await counts(db)).toMatchObject(held)
      expect(await values(db, 'select name_hi from people order by id')).toEqual(['महेश वर्मा', 'कमला नेगी'])
      expect(await values(db, 'pragma integrity_check')).toEqual(['ok'])
      expect(await values(db, 'pragma foreign_key_check')).toEqual([])
    })
  },
)

test('the rows for tests fill every table that a migration leaves', async () => {
  for (const [index, { name }] of migrations.entries()) {
    const db = await open(await temporaryFile(), migrations.slice(0, index + 1))
    await fill(db, name)
    const empty = Object.entries(await counts(db)).filter(([, count]) => count === 0)
    expect(empty, name).toEqual([])
  }
})

test('each migration has a number of its own, and the names sort as they run', () => {
  const names = migrations.map(({ name }) => name)
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/)
  expect(names).toEqual([...names].sort())
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
})

test('the desk keeps what was written before it: each action with the item of its decision, all lines of an item in one order', async () => {
  const file = await temporaryFile()
  const old = await openDatabase(file, first)
  const oldDb = old.withoutPlugins().withTables<never>()
  await fill(oldDb, '0001-initial')
  for (const statement of [
    `insert into agenda_items (id, meeting_id, position, title_hi, kind) values ('a0', 'm1', 1, 'अन्य', 'discussion')`,
    `insert into remarks (id, item_id, position, verb, text_hi) values ('r0', 'a1', 1, 'said', 'बाद में'), ('r9', 'a0', 0, 'said', 'अलग')`,
    `insert into decisions (id, item_id, position, kind, text_hi) values ('d0', 'a1', 1, 'decision', 'दूसरा')`,
    `insert into actions (id, decision_id, position, kind, text_hi) values ('ac0', 'd1', 1, 'report', 'ख'), ('ac2', 'd0', 0, 'action', 'ग')`,
    `update decisions set deleted_at = '2026-02-06T05:00:00.000Z', version = 2 where id = 'd0'`,
  ]) {
    await sql.raw(statement).execute(oldDb)
  }
  await old.destroy()
  const db = await open(file)
  const lines = `select 'remarks' as line, id, item_id, position from remarks union all select 'decisions', id, item_id, position from decisions
    union all select 'actions', id, item_id, position from actions`
  expect(await values(db, `select id from (${lines}) where item_id = 'a1' order by position`)).toEqual([
    'r1',
    'r0',
    'd1',
    'ac1',
    'ac0',
    'd0',
    'ac2',
  ])
  expect(await values(db, `select position from (${lines}) where item_id = 'a1' order by position`)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(await values(db, `select position from remarks where id = 'r9'`)).toEqual([0])
  expect(await values(db, `select decision_id || item_id || status from actions order by id`)).toEqual(['d1a1open', 'd1a1open', 'd0a1open'])
  expect(await values(db, `select version from decisions where id = 'd0'`)).toEqual([2])
})

test('the trail tells of photographs too, keeps what it told before, and takes no kind of thing that is none', async () => {
  const file = await temporaryFile()
  const old = await openDatabase(
    file,
    migrations.filter(({ name }) => name < '0009'),
  )
  await fill(old.withoutPlugins().withTables<never>(), '0007-register-settings')
  await old.destroy()
  const db = await open(file)
  expect(await values(db, 'select who from audit_trail')).toEqual(['लिपिक'])
  expect(await values(db, `select name from pragma_index_list('audit_trail') where origin = 'c'`)).toEqual(['audit_trail_entity'])
  const tell = (id: string, entity: string) =>
    sql
      .raw(`insert into audit_trail (id, at, who, entity, entity_id, change)
      values ('${id}', '2026-02-06T05:00:00.000Z', 'लिपिक', '${entity}', 'x', 'created')`)
      .execute(db)
  await tell('t2', 'photograph')
  await tell('t3', 'comment')
  await expect(tell('t4', 'painting')).rejects.toThrow('CHECK')
})

test('the trail tells of the distribution list too, and keeps what it told before', async () => {
  const file = await temporaryFile()
  const old = await openDatabase(
    file,
    migrations.filter(({ name }) => name < '0013'),
  )
  await fill(old.withoutPlugins().withTables<never>(), '0012-release')
  await old.destroy()
  const db = await open(file)
  expect(await values(db, 'select who from audit_trail')).toEqual(['लिपिक'])
  expect(await values(db, `select name from pragma_index_list('audit_trail') where origin = 'c'`)).toEqual(['audit_trail_entity'])
  const tell = (id: string, entity: string) =>
    sql
      .raw(`insert into audit_trail (id, at, who, entity, entity_id, change)
      values ('${id}', '2026-02-06T05:00:00.000Z', 'लिपिक', '${entity}', 'x', 'created')`)
      .execute(db)
  await tell('t2', 'recipient')
  await tell('t3', 'photograph')
  await expect(tell('t4', 'reader')).rejects.toThrow('CHECK')
})

describe('the stock phrase that spoke of a house', () => {
  const stock = '01900000-1000-7000-8000-000000000008'
  const phraseAfter = async (before: string): Promise<readonly unknown[]> => {
    const file = await temporaryFile()
    const old = await openDatabase(
      file,
      migrations.filter(({ name }) => name < '0016'),
    )
    const all = `select group_concat(text_hi) from phrases where id <> '${stock}'`
    const db = old.withoutPlugins().withTables<never>()
    await sql.raw(before).execute(db)
    const others = await values(db, all)
    await old.destroy()
    const now = await open(file)
    expect(await values(now, all)).toEqual(others)
    const { rows } = await sql
      .raw<Record<string, unknown>>(`select text_hi, text_en, version from phrases where id = '${stock}'`)
      .execute(now)
    return Object.values(rows[0] ?? {})
  }

  test('speaks of the next meeting where nobody touched it', async () => {
    expect(await phraseAfter('select 1')).toEqual([
      'कृत कार्यवाही से आगामी बैठक में अवगत कराया जाए।',
      'The action taken is to be reported to the next meeting.',
      1,
    ])
  })

  test('stands as somebody wrote it, and in the bin', async () => {
    expect(await phraseAfter(`update phrases set text_en = 'To be reported.', version = 2 where id = '${stock}'`)).toEqual([
      'कृत कार्यवाही से सदन को अवगत कराया जाए।',
      'To be reported.',
      2,
    ])
    const binned = `update phrases set deleted_at = '2026-02-06T05:00:00.000Z', version = 2 where id = '${stock}'`
    expect((await phraseAfter(binned)).at(0)).toBe('कृत कार्यवाही से सदन को अवगत कराया जाए।')
  })
})

describe('the schema', () => {
  test('has every table of the design', async () => {
    const db = await open(await temporaryFile())
    expect(await values(db, appTables)).toEqual(
      [
        ...['actions', 'agenda_items', 'attachments', 'attendance', 'audit_trail', 'bodies', 'decisions', 'meetings', 'memberships'],
        ...['organisation', 'people', 'positions', 'press_note_meetings', 'press_notes', 'programme_dates', 'programmes', 'remarks'],
        ...['revisions', 'settings', 'venues', 'action_entries', 'agenda_item_interests', 'comments', 'decision_dissents', 'desk_places'],
        ...['paragraphs', 'phrases', 'proposed_items', 'template_invitees', 'templates', 'merges', 'distinct_people', 'people_sorting'],
        ...['people_words', 'people_likeness', 'attendance_corrections', 'import_mappings', 'directory_imports'],
        ...['photograph_files', 'photographs', 'photograph_people', 'letterhead_files', 'recipients'],
      ].sort(),
    )
  })

  test('makes every id of another thing a foreign key, with an index to find it by', async () => {
    const db = await open(await temporaryFile())
    for (const table of await values(db, appTables)) {
      const columns = await values(
        db,
        `select name from pragma_table_info('${table}') where name like '%\\_id' escape '\\' and name <> 'entity_id'`,
      )
      const keys = await values(db, `select "from" from pragma_foreign_key_list('${table}')`)
      expect(keys.toSorted(), `foreign keys of ${table}`).toEqual(columns.toSorted())
      const indexed = await values(db, `select i.name from pragma_index_list('${table}') l, pragma_index_info(l.name) i where i.seqno = 0`)
      for (const key of keys) expect(indexed, `index of ${table}.${key}`).toContain(key)
    }
  })

  test('keeps a version, and a place in the bin, for what people edit', async () => {
    const db = await open(await temporaryFile())
    const edited = await values(db, `select m.name from sqlite_schema m, pragma_table_info(m.name) c where c.name = 'version' order by 1`)
    const binned = await values(
      db,
      `select m.name from sqlite_schema m, pragma_table_info(m.name) c where c.name = 'deleted_at' order by 1`,
    )
    expect(edited.filter((name) => !binned.includes(name))).toEqual(['organisation', 'settings'])
    expect(binned).toEqual(
      [
        ...['action_entries', 'actions', 'agenda_items', 'attachments', 'attendance', 'bodies', 'comments', 'decisions', 'meetings'],
        ...['memberships', 'paragraphs', 'people', 'phrases', 'positions', 'press_notes', 'programmes', 'proposed_items', 'remarks'],
        ...['templates', 'venues', 'photographs', 'recipients'],
      ].sort(),
    )
  })

  test('begins with an empty organisation, and settings as an office has them', async () => {
    const db = await open(await temporaryFile())
    const { rows } = await sql`select interface_language, theme, digits, notice_days, version from settings`.execute(db)
    expect(rows).toEqual([{ interface_language: 'hi', theme: 'system', digits: 'latin', notice_days: 7, version: 1 }])
    expect(await values(db, 'select coalesce(name_hi, name_en, phone) from organisation')).toEqual([''])
  })

  test.each([
    ['a person without a name', `insert into people (id) values ('x')`],
    ['an empty name', `insert into people (id, name_hi) values ('x', '')`],
    ['an unknown gender', `insert into people (id, name_hi, gender) values ('x', 'क', 'm')`],
    ['no id', `insert into people (id, name_hi) values (null, 'क')`],
    ['a version below 1', `update people set version = 0`],
    ['a bad time of removal', `update people set deleted_at = 'yesterday'`],
    ['a quorum rule without a value', `update bodies set quorum_value = null`],
    ['a quorum of none', `update bodies set quorum_rule = 'count', quorum_value = '0'`],
    ['a fraction that is none', `update bodies set quorum_value = '3'`],
    ['a position of nobody', `update positions set person_id = 'nobody'`],
    ['a position in no body', `update positions set body_id = 'nobody'`],
    ['a rank of 0', `update positions set rank = 0`],
    ['a position that ends before it begins', `update positions set ends_on = '2019-12-31'`],
    ['a date that is none', `update positions set starts_on = '2020-1-1'`],
    ['an unknown capacity', `update memberships set role = 'boss'`],
    ['a membership that ends before it begins', `update memberships set ends_on = '2019-12-31'`],
    ['the same date twice', `insert into programme_dates values ('pr1', '2026-02-08')`],
    ['a programme date of no programme', `insert into programme_dates values ('none', '2026-02-08')`],
    ['an unknown kind of meeting', `update meetings set kind = 'party'`],
    ['an unknown state', `update meetings set state = 'done'`],
    ['a meeting without a date', `update meetings set date = null`],
    ['a time that is none', `update meetings set start_time = '9:30'`],
    ['a meeting that ends before it begins', `update meetings set end_time = '10:59'`],
    ['a meeting at no venue', `update meetings set venue_id = 'none'`],
    ['a meeting under nobody', `update meetings set chair_id = 'none'`],
    ['copies that are no JSON', `update meetings set copies_to = '['`],
    [
      'the same number twice in a body and year',
      `insert into meetings (id, kind, title_hi, body_id, date, start_time, number) values ('m2', 'review', 'ब', 'b1', '2026-12-31', '10:00', 1)`,
    ],
    [
      'a second call of one person',
      `insert into attendance (id, meeting_id, person_id, status, capacity) values ('x', 'm1', 'p1', 'absent', 'guest')`,
    ],
    ['leaving before arriving', `update attendance set left_at = '10:00'`],
    ['an unknown status', `update attendance set status = 'late'`],
    ['an item of no meeting', `update agenda_items set meeting_id = 'none'`],
    ['a place below 0', `update agenda_items set position = -1`],
    ['no minutes', `update agenda_items set minutes = 0`],
    ['an unknown verb', `update remarks set verb = 'sang'`],
    ['a mark that is neither on nor off', `update remarks set press = 2`],
    ['half-counted votes', `update decisions set votes_against = null`],
    ['counted and unanimous', `update decisions set votes_unanimous = 1`],
    ['an action of a person and a body', `update actions set body_id = 'b1'`],
    ['an unknown status of an action', `update actions set status = 'late'`],
    ['a press note without a number', `update press_notes set number = ''`],
    ['an embargo that is no time', `update press_notes set embargo = '2026-02-05 18:00'`],
    [
      'the same number of an approved note twice in a year',
      `insert into press_notes (id, number, date, state, approved_at) select 'x' || n, '14/2026', '2026-12-31', 'approved',
        '2026-12-31T05:00:00.000Z' from (select 1 as n union select 2)`,
    ],
    [
      'a note released before it was approved',
      `update press_notes set approved_at = '2026-02-06T05:00:00.000Z', released_at = '2026-02-05T05:00:00.000Z'`,
    ],
    ['a meeting twice in a note', `insert into press_note_meetings values ('pn1', 'm1', 1)`],
    ['an attachment of another size', `update attachments set size = 4`],
    ['a revision of something else', `update revisions set entity = 'venue'`],
    ['facts that are no JSON', `update revisions set facts = 'x'`],
    ['an item begun at a time that is none', `update agenda_items set started_at = '9:30'`],
    ['closing on a date that is none', `update actions set closed_on = '2026-2-6'`],
    ['an interest of nobody', `insert into agenda_item_interests values ('a1', 'none')`],
    ['a second place of one desk', `insert into desk_places (meeting_id) values ('m1')`],
    ['an unknown change', `update audit_trail set change = 'seen'`],
    ['a second organisation', `insert into organisation (id) values ('other')`],
    ['too long a notice', `update settings set notice_days = 91`],
    ['a minute that is none', `update meetings set opened_at = '9:30'`],
    ['minutes reviewed by nobody', `update meetings set reviewer_id = 'none'`],
    ['an item carried over from nowhere', `update agenda_items set carried_from_id = 'none'`],
    ['an item half held over', `update agenda_items set held_over = 2`],
    ['an action of no item', `update actions set item_id = null`],
    ['an unknown start of the year', `update settings set year_start = 'june'`],
    ['a desk of nobody', `update settings set user_id = 'none'`],
    ['the same interest twice', `insert into agenda_item_interests values ('a1', 'p2')`],
    ['the same dissent twice', `insert into decision_dissents (decision_id, person_id, position) values ('d1', 'p2', 1)`],
    ['an entry of no action', `update action_entries set action_id = 'none'`],
    ['an entry with an unknown status', `update action_entries set status = 'late'`],
    ['a second template of a kind', `insert into templates (id, kind) values ('x', 'review')`],
    ['items of a template that are no JSON', `update templates set items = '['`],
    ['a person invited twice by a template', `insert into template_invitees values ('te1', 'p1', 'press', 1)`],
    ['a proposed item of no body', `update proposed_items set body_id = null`],
    ['a phrase without words', `insert into phrases (id) values ('x')`],
    [
      'a second wording of a paragraph',
      `insert into paragraphs (id, meeting_id, key, lang, source) values ('x', 'm1', 'opening', 'hi', '')`,
    ],
    ['a paragraph in no language', `update paragraphs set lang = 'fr'`],
    ['a comment that says nothing', `update comments set text = ''`],
    ['a place before the line', `update desk_places set offset = -1`],
    ['other spellings that are no JSON', `update people set other_names = 'x'`],
    ['a person merged into nobody', `update people set merged_into_id = 'none'`],
    ['an unknown kind of body', `update bodies set kind = 'party'`],
    ['a term that ends before it begins', `update bodies set starts_on = '2026-01-01', ends_on = '2025-12-31'`],
    ['a small picture of what is no photograph', `update attachments set preview = x'01'`],
    [
      'a second photograph of a person',
      `insert into attachments (id, entity, entity_id, kind, file_name, mime, size, sha256, content) select 'x' || value, 'person', 'p1', 'photo',
        'p.jpg', 'image/jpeg', 1, '${'0'.repeat(64)}', x'01' from json_each('[1,2]')`,
    ],
    ['a person merged into themselves', `update merges set removed_id = 'p1'`],
    ['a merge undone by nobody', `update merges set undone_at = '2026-02-06T05:00:00.000Z'`],
    [
      'one person merged twice',
      `insert into merges (id, kept_id, removed_id, at, who) values ('x', 'p2', 'p3', '2026-02-06T05:00:00.000Z', 'लिपिक')`,
    ],
    ['two who are distinct the other way round', `insert into distinct_people values ('p2', 'p1')`],
    ['somebody in their own place', `update attendance set substitute_for_id = person_id`],
    ['a serial number of zero', `update attendance set serial = 0`],
    [
      'one serial number twice on a register',
      `insert into attendance (id, meeting_id, person_id, status, capacity, serial) select 's' || value, 'm1', 'p' || (value + 1), 'absent', 'guest', 7
        from json_each('[1,2]')`,
    ],
    ['substitutes who count by half', `update bodies set substitutes_count = 2`],
    ['fewer than no empty rows', `update settings set blank_rows = -1`],
    ['a correction without a reason', `update attendance_corrections set reason = ''`],
    ['a correction that says nothing', `update attendance_corrections set after = 'x'`],
    ['an unknown order of a note', `update press_notes set draft_order = 'random'`],
    ['an unknown length of a note', `update press_notes set draft_length = 'endless'`],
    ['words of a writer that are no JSON', `update press_notes set written = 'x'`],
    ['a recipient without a name', `update recipients set name_hi = null`],
    ['a recipient by an unknown medium', `update recipients set medium = 'pigeon'`],
    ['a recipient in an unknown language', `update recipients set language = 'fr'`],
    ['a recipient with an unknown font', `update recipients set font = 'chanakya'`],
    ['a recipient of an unknown kind', `update recipients set kind = 'wall'`],
    ['a recipient who is half active', `update recipients set active = 2`],
    ['taking away a person whom papers name', `delete from people where id = 'p1'`],
    ['taking away a venue of a meeting', `delete from venues`],
  ])('refuses %s', async (_what, statement) => {
    const db = await open(await temporaryFile())
    await fill(db)
    await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
  })

  test('lets a removed call be made again, and takes along what belongs to a meeting', async () => {
    const db = await open(await temporaryFile())
    await fill(db)
    await sql`update attendance set deleted_at = '2026-02-06T05:00:00.000Z'`.execute(db)
    await sql`insert into attendance (id, meeting_id, person_id, status, capacity) values ('x', 'm1', 'p1', 'absent', 'guest')`.execute(db)
    await sql`delete from press_note_meetings`.execute(db)
    await sql`delete from meetings`.execute(db)
    const belong = [
      ...['agenda_items', 'attendance', 'remarks', 'decisions', 'actions', 'agenda_item_interests', 'decision_dissents'],
      ...['action_entries', 'paragraphs', 'comments', 'desk_places'],
    ]
    for (const table of belong) {
      expect(await values(db, `select count(*) from ${table}`), table).toEqual([0])
    }
  })
})

/** A migration that builds a table anew while others refer to it: the hardest that SQLite knows. */
const rebuild: Migration = {
  name: '0002-rebuild',
  up: async (db) => {
    for (const statement of [
      `create table new_venues (id text not null primary key, name_hi text, name_en text, seats integer, version integer not null default 1, deleted_at text)`,
      `insert into new_venues (id, name_hi, name_en, version, deleted_at) select id, name_hi, name_en, version, deleted_at from venues`,
      `drop table venues`,
      `alter table new_venues rename to venues`,
    ]) {
      await sql.raw(statement).execute(db)
    }
  },
}
const filled = async (): Promise<string> => {
  const file = await temporaryFile()
  const db = await openDatabase(file, first)
  await fill(db.withoutPlugins().withTables<never>(), '0001-initial')
  await db.destroy()
  return file
}

describe('migrating', () => {
  test('copies a file that holds data before each migration, and never an empty one', async () => {
    const file = await filled()
    expect(await readdir(dirname(file))).toEqual(['karyavritt.sqlite'])
    const db = await open(file, [...first, rebuild])
    expect(await values(db, 'select count(seats) from venues')).toEqual([0])
    expect(await values(db, 'select venue_id from meetings')).toEqual(['v1'])
    expect(await values(db, 'pragma foreign_keys')).toEqual([1])
    const copy = await open(copyBefore(file, rebuild.name), first)
    expect(await values(copy, 'select name_hi from venues')).toEqual(['सभागार'])
    expect(await values(copy, 'select name from migrations')).toEqual(first.map(({ name }) => name))
  })

  test('leaves the database as it was when a migration fails', async () => {
    const file = await filled()
    const failing: Migration = {
      name: '0002-failing',
      up: async (db) => {
        await sql`drop table audit_trail`.execute(db)
        throw new Error('half-way')
      },
    }
    await expect(openDatabase(file, [...first, failing])).rejects.toThrow('half-way')
    const db = await open(file, first)
    expect(await values(db, 'select who from audit_trail')).toEqual(['लिपिक'])
  })

  test('refuses a migration that leaves rows without what they refer to', async () => {
    const file = await filled()
    const breaking: Migration = { name: '0002-breaking', up: async (db) => void (await sql`delete from venues`.execute(db)) }
    await expect(openDatabase(file, [...first, breaking])).rejects.toThrow('meetings refers to a row of venues')
    const db = await open(file, first)
    expect(await values(db, 'select count(*) from venues')).toEqual([1])
  })

  test('happens once when two open the file at the same time', async () => {
    const file = await temporaryFile()
    let runs = 0
    const counted: readonly Migration[] = first.map(({ name, up }) => ({
      name,
      up: async (db) => {
        runs += 1
        await up(db)
      },
    }))
    const databases = await Promise.all([open(file, counted), open(file, counted)])
    expect(runs).toBe(1)
    for (const db of databases) expect(await values(db, 'select count(*) from migrations')).toEqual([1])
  })
})

describe('a file that can’t be ours', () => {
  test('is refused and left as it is when a newer program wrote it', async () => {
    const file = await filled()
    await (await openDatabase(file, [...first, rebuild])).destroy()
    const before = await digest(file)
    const { refusal } = await refusalOf(openDatabase(file, first))
    expect(refusal).toEqual({ reason: 'newer', migration: '0002-rebuild' })
    expect(await digest(file)).toBe(before)
  })

  test('is refused and left as it is when it is no database', async () => {
    const file = await temporaryFile()
    await writeFile(file, 'कार्यवृत्त '.repeat(2000))
    const before = await digest(file)
    expect((await refusalOf(openDatabase(file))).refusal.reason).toBe('damaged')
    expect(await digest(file)).toBe(before)
  })

  test('is refused and left as it is when pages of it are damaged', async () => {
    const file = await filled()
    const bytes = await readFile(file)
    bytes.fill(0xa5, 4096 * 3, 4096 * 9)
    await writeFile(file, bytes)
    const before = await digest(file)
    expect((await refusalOf(openDatabase(file))).refusal.reason).toBe('damaged')
    expect(await digest(file)).toBe(before)
  })

  test('is refused when it was cut short', async () => {
    const file = await filled()
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, bytes.length / 2))
    expect((await refusalOf(openDatabase(file))).refusal.reason).toBe('damaged')
  })

  test('is refused when it is of another program', async () => {
    const file = await temporaryFile()
    const other = new Kysely<never>({ dialect: sqliteDialect({ file, readOnly: false }) })
    await sql`create table recipes (id integer)`.execute(other)
    await other.destroy()
    const before = await digest(file)
    expect((await refusalOf(openDatabase(file))).refusal).toEqual({ reason: 'foreign' })
    expect(await digest(file)).toBe(before)
  })

  test('is refused when it is a folder, or lies where none can be made', async () => {
    const file = await temporaryFile()
    expect((await refusalOf(openDatabase(dirname(file)))).refusal.reason).toBe('unreachable')
    await writeFile(file, '')
    expect((await refusalOf(openDatabase(`${file}/below/karyavritt.sqlite`))).refusal).toEqual({ reason: 'unreachable', code: 'ENOTDIR' })
  })
})
