import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../electron/db/connection.ts'
import { personParts, personReferrers } from '../../electron/db/personReferences.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { refusalOf, runSql, type TestClient, temporaryApp } from './support.ts'

const blank = { honorific: {}, gender: null, phone: '', email: '', district: {} }
const add = (client: TestClient, hi: string, more: object = {}) => client.people.create({ ...blank, name: { hi }, ...more })

const meetingOn = async (client: TestClient, date: string, more: object = {}) =>
  client.meetings.create({
    ...{ kind: 'review', title: { hi: `बैठक ${date}` }, bodyId: null, programmeId: null, venueId: null, date, start: '11:00', end: null },
    ...{ noticeNumber: null, noticeDate: null, copiesTo: [], nextDate: null, nextStart: null, nextVenueId: null, withAgenda: false },
    ...more,
  })

const call = (client: TestClient, meetingId: string, personId: string, status: 'present' | 'absent' | 'leave' = 'present') =>
  client.attendance.create({ meetingId, personId, status, capacity: 'member', arrived: null, left: null, note: {} })

/** Every row of every table as it lies there, but for its version, the trail and the list of merges. */
const everything = async (databaseFile: string): Promise<Record<string, readonly string[]>> => {
  const database = await openDatabase(databaseFile)
  const db: Kysely<never> = database.withoutPlugins().withTables<never>()
  try {
    const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
      and name not in ('audit_trail', 'merges', 'migrations') order by name`.execute(db)
    const all: Record<string, readonly string[]> = {}
    for (const { name } of tables.rows) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
      all[name] = rows.map(({ version: _version, ...row }) => JSON.stringify(row)).sort()
    }
    return all
  } finally {
    await database.destroy()
  }
}

const mergeThem = async (client: TestClient, keptId: string, removedId: string, stays: readonly string[] = []) => {
  const { kept, removed, fields } = await client.duplicates.preview({ keptId, removedId })
  return client.duplicates.merge({
    ...{ kept: { id: keptId, version: kept.version }, removed: { id: removedId, version: removed.version } },
    ...{ fields, stays: [...stays] },
  })
}

describe('suspected duplicates', () => {
  test('are shown with their reasons, the likeliest first, and no strangers', async () => {
    const { client } = await temporaryApp()
    await add(client, 'सुनीता ठाकुर', { phone: '94180-00001' })
    await add(client, 'x', { name: { en: 'Suneeta Thakkur' }, phone: '+91 9418000001' })
    await add(client, 'महेश वर्मा')
    await add(client, 'x', { name: { en: 'Mahesh Verma' } })
    await add(client, 'कमला नेगी', { email: 'office@example.org' })
    await add(client, 'पवन खन्ना', { email: 'Office@example.org' })
    await add(client, 'हरि सिंह')
    const { total, pairs } = await client.duplicates.list({ offset: 0, limit: 10 })
    const said = pairs.map(({ people, reasons }) => [people.map(({ name }) => name.hi ?? name.en).sort(), reasons])
    expect(total).toBe(3)
    expect(said).toEqual([
      [
        ['Suneeta Thakkur', 'सुनीता ठाकुर'],
        ['name', 'phone'],
      ],
      [['कमला नेगी', 'पवन खन्ना'], ['email']],
      [['Mahesh Verma', 'महेश वर्मा'], ['sound']],
    ])
    expect((await client.duplicates.list({ offset: 1, limit: 1 })).pairs).toEqual(pairs.slice(1, 2))
  })

  test('of another gender and district are not one for a name in common', async () => {
    const { client } = await temporaryApp()
    await add(client, 'सुमन शर्मा', { gender: 'male', district: { hi: 'ऊना' } })
    await add(client, 'सुमन शर्मा', { gender: 'female', district: { hi: 'चंबा' } })
    expect((await client.duplicates.list({ offset: 0, limit: 10 })).total).toBe(0)
  })

  test('once called two people stay away, until that is taken back', async () => {
    const { client } = await temporaryApp()
    const [a, b] = [await add(client, 'राम कुमार'), await add(client, 'रामकुमार')]
    const pair = { keptId: b.id, removedId: a.id }
    await client.duplicates.setDistinct({ ...pair, distinct: true })
    expect((await client.duplicates.list({ offset: 0, limit: 10 })).total).toBe(0)
    await client.duplicates.setDistinct({ keptId: a.id, removedId: b.id, distinct: false })
    expect((await client.duplicates.list({ offset: 0, limit: 10 })).total).toBe(1)
  })
})

describe('a merge', () => {
  test('says before what it would do, and does that: all of the other’s becomes the kept one’s', async () => {
    const { client } = await temporaryApp()
    const kept = await add(client, 'सुनीता ठाकुर', { phone: '94180-00001' })
    const removed = await add(client, 'x', {
      name: { en: 'Suneeta Thakkur' },
      otherNames: ['सुनीता देवी'],
      phone: '01905-222222',
      gender: 'female',
    })
    const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
    const post = (personId: string, from: string | null) =>
      client.positions.create({ personId, title: { hi: 'सचिव' }, rank: 5, bodyId: body.id, from, to: null })
    await post(kept.id, '2020-01-01')
    await post(removed.id, '2022-01-01')
    await client.memberships.create({ bodyId: body.id, personId: removed.id, role: 'member', from: null, to: null })
    const meeting = await meetingOn(client, '2026-02-01')
    await call(client, meeting.id, removed.id)
    const preview = await client.duplicates.preview({ keptId: kept.id, removedId: removed.id })
    expect(preview).toMatchObject({
      fields: {
        name: { hi: 'सुनीता ठाकुर', en: 'Suneeta Thakkur' },
        otherNames: ['सुनीता देवी'],
        phone: '94180-00001, 01905-222222',
        gender: 'female',
      },
      moves: [
        { entity: 'attendance', count: 1 },
        { entity: 'membership', count: 1 },
        { entity: 'position', count: 1 },
      ],
      doubles: 1,
      conflicts: [],
    })
    await mergeThem(client, kept.id, removed.id)
    const one = await client.people.get({ id: removed.id })
    expect(one).toMatchObject({ id: kept.id, ...preview.fields })
    expect(one.positions.map(({ from }) => from)).toEqual(['2020-01-01'])
    expect((await client.bodies.list())[0]?.members).toMatchObject([{ personId: kept.id }])
    expect((await client.meetings.get({ id: meeting.id })).attendance).toMatchObject([{ personId: kept.id }])
    expect((await client.people.list()).map(({ id }) => id)).toEqual([kept.id])
    expect((await client.bin.list()).filter(({ entity }) => entity === 'person')).toEqual([])
  })

  test('of two who are called to one meeting keeps the line that says more, or the one that is chosen', async () => {
    const { client } = await temporaryApp()
    const [a, b] = [await add(client, 'राम कुमार'), await add(client, 'रामकुमार')]
    const [first, second] = [await meetingOn(client, '2026-02-01'), await meetingOn(client, '2026-02-02')]
    await call(client, first.id, a.id, 'absent')
    const seen = await call(client, first.id, b.id, 'present')
    const own = await call(client, second.id, a.id, 'present')
    const leave = await call(client, second.id, b.id, 'leave')
    const { conflicts } = await client.duplicates.preview({ keptId: a.id, removedId: b.id })
    expect(conflicts.map(({ meetingId, stays }) => [meetingId, stays])).toEqual([
      [first.id, seen.id],
      [second.id, own.id],
    ])
    const { id } = await mergeThem(client, a.id, b.id, [leave.id])
    const linesOf = async (meetingId: string) =>
      (await client.meetings.get({ id: meetingId })).attendance.map(({ id: line, personId }) => [line, personId])
    expect([await linesOf(first.id), await linesOf(second.id)]).toEqual([[[seen.id, a.id]], [[leave.id, a.id]]])
    await client.duplicates.undo({ id })
    expect((await linesOf(second.id)).toSorted()).toEqual(
      [
        [own.id, a.id],
        [leave.id, b.id],
      ].toSorted(),
    )
  })

  test('of a stale copy, or of a person with themselves, is refused, and nothing is done', async () => {
    const { client } = await temporaryApp()
    const [a, b] = [await add(client, 'राम कुमार'), await add(client, 'रामकुमार')]
    await client.people.update({ id: b.id, version: 1, changes: { phone: '1' } })
    const { fields } = await client.duplicates.preview({ keptId: a.id, removedId: b.id })
    const stale = { kept: { id: a.id, version: 1 }, removed: { id: b.id, version: 1 }, fields, stays: [] }
    expect(await refusalOf(client.duplicates.merge(stale))).toMatchObject({ code: 'CONFLICT', data: { id: b.id } })
    expect(await refusalOf(client.duplicates.preview({ keptId: a.id, removedId: a.id }))).toMatchObject({ code: 'INVALID' })
    expect(await client.people.list()).toHaveLength(2)
    expect(await client.duplicates.merges()).toEqual([])
  })

  test('of one who came in the place of the other is refused in words', async () => {
    const { client, databaseFile } = await temporaryApp()
    const [a, b] = [await add(client, 'राम कुमार'), await add(client, 'रामकुमार')]
    const meeting = await meetingOn(client, '2026-02-01')
    const { id } = await call(client, meeting.id, a.id)
    await runSql(databaseFile, `update attendance set substitute_for_id = '${b.id}' where id = '${id}'`)
    const refused = { code: 'IN_USE', data: { entity: 'person', id: b.id, by: 'attendance', count: 1 } }
    expect(await refusalOf(client.duplicates.preview({ keptId: a.id, removedId: b.id }))).toEqual(refused)
    expect(await client.people.list()).toHaveLength(2)
  })

  test('undone later leaves what has been changed since as it was changed', async () => {
    const { client } = await temporaryApp()
    const a = await add(client, 'राम कुमार')
    const b = await add(client, 'रामकुमार', { phone: '94180-00001', email: 'r@example.org' })
    const meeting = await meetingOn(client, '2026-02-01')
    const line = await call(client, meeting.id, b.id, 'absent')
    const { id } = await mergeThem(client, a.id, b.id)
    const [now] = (await client.meetings.get({ id: meeting.id })).attendance
    await client.attendance.update({ id: line.id, version: now?.version ?? 0, changes: { status: 'present' } })
    const merged = await client.people.get({ id: a.id })
    await client.people.update({ id: a.id, version: merged.version, changes: { email: 'new@example.org', otherNames: ['रामकुमार', 'रामू'] } })
    const { keptVersion } = await client.duplicates.undo({ id })
    expect(await client.people.get({ id: a.id })).toMatchObject({
      version: keptVersion,
      phone: '',
      email: 'new@example.org',
      otherNames: ['रामू'],
    })
    expect(await client.people.get({ id: b.id })).toMatchObject({ id: b.id, phone: '94180-00001', email: 'r@example.org' })
    expect((await client.meetings.get({ id: meeting.id })).attendance).toMatchObject([{ personId: b.id, status: 'present' }])
    expect(await client.duplicates.merges()).toMatchObject([{ id, undoneBy: 'लिपिक', removedName: { hi: 'रामकुमार' } }])
    expect(await refusalOf(client.duplicates.undo({ id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('of merged people is undone from the last one back; the bin does not bring one of them back alone', async () => {
    const { client } = await temporaryApp()
    const [a, b, c] = [await add(client, 'राम कुमार'), await add(client, 'रामकुमार'), await add(client, 'राम कुमार जी')]
    const first = await mergeThem(client, b.id, a.id)
    const second = await mergeThem(client, c.id, b.id)
    const merged = { code: 'INVALID', data: { problems: [{ path: 'id', code: 'merged', params: { name: 'राम कुमार जी' } }] } }
    expect(await refusalOf(client.duplicates.undo({ id: first.id }))).toEqual(merged)
    expect(await refusalOf(client.people.restore({ id: a.id }))).toEqual(merged)
    expect((await client.people.get({ id: a.id })).id).toBe(c.id)
    await client.duplicates.undo({ id: second.id })
    await client.duplicates.undo({ id: first.id })
    expect(await client.people.list()).toHaveLength(3)
  })
})

/** What a person may have, one in so many ways, drawn at random. */
const history = fc.array(
  fc.record({
    what: fc.constantFrom(
      'attendance',
      'office',
      'item',
      'remark',
      'decision',
      'action',
      'membership',
      'position',
      'proposed',
      'template',
      'user',
    ),
    who: fc.nat(2),
    other: fc.nat(2),
    meeting: fc.nat(2),
    status: fc.constantFrom('present' as const, 'absent' as const, 'leave' as const),
    from: fc.constantFrom(null, '2020-01-01', '2024-01-01'),
    gone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 18 },
)

test('merging and undoing brings every row back as it was, whatever the two have', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (events, swap) => {
      const { app, client, databaseFile } = await temporaryApp()
      const people = [
        await add(client, 'राम कुमार', { phone: '1' }),
        await add(client, 'रामकुमार', { email: 'a@b.c' }),
        await add(client, 'हरि'),
      ]
      const person = (index: number): PersonId => {
        const found = people[index]
        if (found === undefined) throw new Error('nobody')
        return found.id
      }
      const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
      const meetings = []
      for (const date of ['2026-02-01', '2026-02-02', '2026-02-03']) {
        const meeting = await meetingOn(client, date)
        const item = await client.agenda.create({
          meetingId: meeting.id,
          title: { hi: 'विषय' },
          kind: 'discussion',
          presenterId: null,
          minutes: null,
        })
        meetings.push({ id: meeting.id, itemId: item.id })
      }
      const dropAlso = async (gone: boolean, remove: () => Promise<unknown>) => {
        if (gone) await remove()
      }
      for (const { what, who, other, meeting: at, status, from, gone } of events) {
        const [one, two] = [person(who), person(other)]
        const meeting = meetings[at] ?? meetings[0]
        if (meeting === undefined) throw new Error('no meeting')
        const itemId = meeting.itemId
        switch (what) {
          case 'attendance': {
            const there = (await client.meetings.get({ id: meeting.id })).attendance
            if (there.some(({ personId }) => personId === one)) break
            const { id } = await call(client, meeting.id, one, status)
            await dropAlso(gone, () => client.attendance.remove({ id, version: 1 }))
            break
          }
          case 'office': {
            const { version } = await client.meetings.get({ id: meeting.id })
            await client.meetings.update({ id: meeting.id, version, changes: { reviewerId: one } })
            break
          }
          case 'item': {
            const fields = { meetingId: meeting.id, title: { hi: 'और' }, kind: 'report' as const, presenterId: one, minutes: null }
            await client.agenda.create({ ...fields, interests: [...new Set([one, two])] })
            break
          }
          case 'remark': {
            const { id } = await client.remarks.create({ itemId, personId: one, verb: 'said', text: { hi: 'क' }, press: false })
            await dropAlso(gone, () => client.remarks.remove({ id, version: 1 }))
            break
          }
          case 'decision': {
            const fields = {
              itemId,
              kind: 'decision' as const,
              text: { hi: 'ख' },
              proposerId: one,
              seconderId: two,
              votes: null,
              press: false,
            }
            await client.decisions.create({
              ...fields,
              dissents: [...new Set([one, two])].map((personId) => ({ personId, text: { hi: 'ग' } })),
            })
            break
          }
          case 'action':
            await client.actions.create({
              itemId,
              kind: 'action',
              text: { hi: 'घ' },
              personId: one,
              bodyId: null,
              due: null,
              status: 'open',
            })
            break
          case 'membership':
            await client.memberships.create({ bodyId: body.id, personId: one, role: 'member', from, to: null })
            break
          case 'position': {
            const { id } = await client.positions.create({ personId: one, title: { hi: 'सचिव' }, rank: 5, bodyId: null, from, to: null })
            await dropAlso(gone, () => client.positions.remove({ id, version: 1 }))
            break
          }
          case 'proposed':
            await client.backlog.create({
              bodyId: body.id,
              title: { hi: 'ङ' },
              kind: 'proposal',
              presenterId: one,
              minutes: null,
              note: {},
            })
            break
          case 'template': {
            if ((await client.templates.list()).length > 0) break
            const invitees = [...new Set([one, two])].map((personId) => ({ personId, capacity: 'guest' as const }))
            await client.templates.create({ kind: 'board', minutes: null, items: [], invitees, copiesTo: [], noticeText: {} })
            break
          }
          case 'user': {
            const { version } = await client.settings.get()
            await client.settings.update({ version, changes: { userId: one } })
            break
          }
          default:
            what satisfies never
        }
      }
      const before = await everything(databaseFile)
      const [kept, removed] = swap ? [person(1), person(0)] : [person(0), person(1)]
      const { conflicts } = await client.duplicates.preview({ keptId: kept, removedId: removed })
      const { id } = await mergeThem(client, kept, removed)
      const merged = await everything(databaseFile)
      for (const { table } of personReferrers) {
        const live = (merged[table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] ?? []).filter((row) =>
          row.includes('"deleted_at":null'),
        )
        expect(
          live.filter((row) => row.includes(removed)),
          table,
        ).toEqual([])
      }
      for (const conflict of conflicts) {
        const { attendance } = await client.meetings.get({ id: conflict.meetingId })
        expect(attendance.filter(({ personId }) => personId === kept)).toHaveLength(1)
      }
      await client.duplicates.undo({ id })
      expect(await everything(databaseFile)).toEqual(before)
      await app.close()
    }),
    { numRuns: 25 },
  )
})

test('every column that names a person is known to merges and to the bin', async () => {
  const { databaseFile } = await temporaryApp()
  const database = await openDatabase(databaseFile)
  const db: Kysely<never> = database.withoutPlugins().withTables<never>()
  const { rows } = await sql<{ place: string }>`select m.name || '.' || k."from" as place
    from sqlite_schema as m, pragma_foreign_key_list(m.name) as k where m.type = 'table' and k."table" = 'people' order by 1`.execute(db)
  await database.destroy()
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const known = [
    ...personReferrers.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
    ...personParts.map(({ part, column }) => `${part}.${column}`),
  ].map(snake)
  // The person's own: posts go along, the settings follow, the rest is made anew or kept as it was.
  const own = ['positions.person_id', 'settings.user_id', 'people.merged_into_id', 'merges.kept_id', 'merges.removed_id']
  const made = [
    'distinct_people.person_id',
    'distinct_people.other_id',
    ...['people_sorting', 'people_words', 'people_likeness'].map((table) => `${table}.person_id`),
  ]
  expect(rows.map(({ place }) => place).toSorted()).toEqual([...known, ...own, ...made].toSorted())
})
