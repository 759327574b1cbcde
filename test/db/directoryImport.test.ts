import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { ColumnUse, ImportField, ImportTable, RowKind } from '../../shared/contract/directoryImport.ts'
import { wallClock } from '../../shared/domain/calendar.ts'
import { DirectoryImportId } from '../../shared/domain/ids.ts'
import { toKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { base64, workbook } from '../unit/directoryImport/workbooks.ts'
import { refusalOf, runSql, type TestClient, temporaryApp } from './support.ts'

const newId = () => DirectoryImportId.parse(v7())
const allKinds: RowKind[] = ['new', 'changed', 'doubtful', 'wrong', 'same']

const open = async (client: TestClient, source: Parameters<TestClient['directoryImport']['open']>[0]['source']) => {
  const id = newId()
  const opened = await client.directoryImport.open({ id, source })
  if (opened.outcome !== 'read') throw new Error(`not read: ${JSON.stringify(opened)}`)
  return { id, table: opened.table }
}
const usesOf = ({ columns }: ImportTable): ColumnUse[] => columns.map(({ use }) => use)

/** Opens cells, takes the guesses for granted, and compares them. */
const compare = async (client: TestClient, text: string) => {
  const { id, table } = await open(client, { kind: 'cells', text })
  const checked = await client.directoryImport.check({ id, uses: usesOf(table) })
  if (checked.outcome !== 'checked') throw new Error('not compared')
  const page = await client.directoryImport.rows({ id, kinds: allKinds, offset: 0, limit: 200 })
  if (page.outcome !== 'rows') throw new Error('no rows')
  return { id, counts: checked.counts, rows: page.rows }
}
const apply = async (client: TestClient, id: DirectoryImportId) => {
  const done = await client.directoryImport.apply({ id })
  if (done.outcome !== 'done') throw new Error(done.outcome)
  return done.counts
}

const head = 'नाम\tName\tपद\tपद से\tमोबाइल\tजिला\tसमिति\tभूमिका'
const mahesh = 'महेश वर्मा\tMahesh Verma\tअध्यक्ष\t05.02.2024\t94250 12345\tमंडी\tप्रदेश कार्यसमिति\tअध्यक्ष'
const sunita = 'श्रीमती सुनीता ठाकुर\tSunita Thakur\tसचिव\t5-2-24\t9425012346\tशिमला\tप्रदेश कार्यसमिति\tसचिव'

describe('an import', () => {
  test('makes people with their posts and memberships, and the body they belong to', async () => {
    const { client } = await temporaryApp()
    const { id, counts } = await compare(client, [head, mahesh, sunita].join('\n'))
    expect(counts).toMatchObject({ new: 2, undecided: 0, newBodies: ['प्रदेश कार्यसमिति'] })
    expect(await apply(client, id)).toEqual({ created: 2, changed: 0, positions: 2, memberships: 2, bodies: 1 })
    const people = await client.people.list()
    expect(people.find(({ name }) => name.en === 'Sunita Thakur')).toMatchObject({
      ...{ name: { hi: 'सुनीता ठाकुर', en: 'Sunita Thakur' }, honorific: { hi: 'श्रीमती' }, phone: '9425012346', district: { hi: 'शिमला' } },
      positions: [{ title: { hi: 'सचिव' }, from: '2024-02-05' }],
    })
    const [body] = await client.bodies.list()
    expect(body).toMatchObject({ name: { hi: 'प्रदेश कार्यसमिति' }, members: [{ role: 'chair' }, { role: 'secretary' }] })
  })

  test('of the same list again changes nothing', async () => {
    const { client } = await temporaryApp()
    const list = [head, mahesh, sunita].join('\n')
    await apply(client, (await compare(client, list)).id)
    const { counts, id } = await compare(client, list)
    expect(counts).toMatchObject({ new: 0, changed: 0, doubtful: 0, same: 2, newBodies: [] })
    const before = await client.people.list()
    expect(await apply(client, id)).toMatchObject({ created: 0, changed: 0 })
    expect(await client.people.list()).toEqual(before)
  })

  test('tells what it changes, and changes just that', async () => {
    const { client } = await temporaryApp()
    await apply(client, (await compare(client, [head, mahesh].join('\n'))).id)
    const { id, rows } = await compare(client, 'नाम\tजिला\tमोबाइल\tई-मेल\tपद\nमहेश वर्मा\tमंडी\t9816000001\tMahesh@Example.org\tसंरक्षक')
    expect(rows).toMatchObject([
      {
        ...{ row: 2, kind: 'changed' },
        changes: [
          { field: 'phone', before: '94250 12345', after: '9816000001' },
          { field: 'email', before: '', after: 'mahesh@example.org' },
          { field: 'post', before: '', after: 'संरक्षक' },
        ],
      },
    ])
    await apply(client, id)
    const [person] = await client.people.list()
    expect(person).toMatchObject({ name: { hi: 'महेश वर्मा', en: 'Mahesh Verma' }, phone: '9816000001', version: 2 })
    expect(person?.positions.map(({ title }) => title.hi)).toEqual(['अध्यक्ष', 'संरक्षक'])
  })

  test('asks about somebody who may be known, and does as is decided', async () => {
    const { client } = await temporaryApp()
    await apply(client, (await compare(client, [head, mahesh].join('\n'))).id)
    const other = 'नाम\tजिला\tमोबाइल\nमहेश वर्मा\tकाँगड़ा\t9816000002'
    const first = await compare(client, other)
    expect(first.counts).toMatchObject({ doubtful: 1, undecided: 1 })
    const candidate = first.rows[0]?.candidates[0]
    expect(candidate).toMatchObject({ name: { hi: 'महेश वर्मा', en: 'Mahesh Verma' } })
    expect(await apply(client, first.id)).toMatchObject({ created: 0, changed: 0 })
    expect(await client.people.list()).toHaveLength(1)

    const second = await compare(client, other)
    await client.directoryImport.decide({ id: second.id, row: 2, choice: 'new' })
    expect(await apply(client, second.id)).toMatchObject({ created: 1 })
    expect(await client.people.list()).toHaveLength(2)

    const third = await compare(client, 'नाम\tजिला\nमहेश बर्मा\tमंडी')
    const known = third.rows[0]?.candidates[0]?.id
    expect(known).toBeDefined()
    const decided = await client.directoryImport.decide({ id: third.id, row: 2, choice: known ?? null })
    expect(decided).toMatchObject({ counts: { doubtful: 1, undecided: 0 } })
    expect(await apply(client, third.id)).toMatchObject({ created: 0, changed: 1 })
    expect((await client.people.list()).some(({ otherNames }) => otherNames.includes('महेश बर्मा'))).toBe(true)
  })

  test('says what is wrong in which cell, and leaves such rows out', async () => {
    const { client } = await temporaryApp()
    const list = [
      'नाम\tलिंग\tपद\tपद से\tपद तक\tभूमिका',
      '\tपुरुष\tसचिव\t\t\t',
      'राम सिंह\tपता नहीं\t\t\t\t',
      'श्याम लाल\t\tसचिव\t30.02.2024\t\t',
      'मोहन दास\t\tसचिव\t01.02.2024\t01.01.2024\t',
      'गीता देवी\t\t\t\t\tसदस्य',
      'कमला नेगी\tमहिला\tसचिव\t01.01.2024\t\t',
    ].join('\n')
    const { id, counts, rows } = await compare(client, list)
    expect(counts).toMatchObject({ new: 1, wrong: 5 })
    expect(rows.flatMap(({ row, problems }) => problems.map(({ column, problem }) => [row, column, problem]))).toEqual([
      [2, 'A', 'required'],
      [3, 'B', 'gender'],
      [4, 'D', 'date'],
      [5, 'E', 'endBeforeStart'],
      [6, 'A', 'noBody'],
    ])
    expect(await apply(client, id)).toMatchObject({ created: 1 })
  })

  test('gives one person the posts of several rows', async () => {
    const { client } = await temporaryApp()
    const { id, counts } = await compare(client, 'नाम\tपद\nमहेश वर्मा\tअध्यक्ष\nमहेश वर्मा\tसंयोजक\nमहेश वर्मा\tसंयोजक')
    expect(counts).toMatchObject({ new: 1, changed: 1, same: 1 })
    expect(await apply(client, id)).toMatchObject({ created: 1, positions: 2 })
    expect(await client.people.list()).toMatchObject([{ positions: [{}, {}] }])
  })

  test('reads Kruti Dev, and leaves it as it is when told to', async () => {
    const { client } = await temporaryApp()
    const set = (word: string) => toKrutiDev(word).text
    const rows = [
      ['नाम', 'पद', 'ई-मेल'],
      [set('महेश वर्मा'), set('प्रदेश अध्यक्ष'), 'mahesh@example.org'],
      [set('सुनीता ठाकुर'), set('कार्यकारिणी सदस्य'), 'sunita@example.org'],
    ]
    const data = base64(await workbook({ rows, options: { legacy: [1, 2] } }))
    const { id, table } = await open(client, { kind: 'file', name: 'पुरानी सूची.xlsx', data })
    expect(table.columns.map(({ use }) => use.krutiDev)).toEqual([true, true, false])
    await client.directoryImport.check({ id, uses: usesOf(table) })
    expect(await client.directoryImport.rows({ id, kinds: ['new'], offset: 0, limit: 10 })).toMatchObject({
      rows: [{ name: { hi: 'महेश वर्मा' } }, { name: { hi: 'सुनीता ठाकुर' } }],
    })
    await client.directoryImport.check({ id, uses: usesOf(table).map(({ field }) => ({ field, krutiDev: false })) })
    expect(await client.directoryImport.rows({ id, kinds: ['new'], offset: 0, limit: 1 })).toMatchObject({
      rows: [{ name: { en: "egs'k oekZ" } }],
    })
  })

  test('remembers how the columns of such tables were set', async () => {
    const { client } = await temporaryApp()
    const cells = { kind: 'cells', text: 'A\tB\nमहेश वर्मा\tमंडी' } as const
    const first = await open(client, cells)
    expect(first.table.remembered).toBe(false)
    const uses = (['name', 'district'] satisfies ImportField[]).map((field) => ({ field, krutiDev: false }))
    const layout = { ...first.table.layout, headingRow: 1 }
    await client.directoryImport.arrange({ id: first.id, layout })
    await client.directoryImport.check({ id: first.id, uses })
    const second = await open(client, cells)
    const arranged = await client.directoryImport.arrange({ id: second.id, layout })
    expect(arranged).toMatchObject({ table: { remembered: true, columns: [{ use: { field: 'name' } }, { use: { field: 'district' } }] } })
  })
})

test('of a hundred people of one name each is known again by the telephone', async () => {
  const { client } = await temporaryApp()
  const list = ['नाम\tमोबाइल', ...Array.from({ length: 100 }, (_none, at) => `राम सिंह\t94250${String(at).padStart(5, '0')}`)].join('\n')
  const { id, counts } = await compare(client, list)
  expect(counts.new).toBe(100)
  await apply(client, id)
  expect((await compare(client, list)).counts).toMatchObject({ same: 100, doubtful: 0 })
})

describe('all or nothing', () => {
  test('when a row fails in the middle, nothing is written', async () => {
    const { client, databaseFile } = await temporaryApp()
    const { id } = await compare(client, [head, mahesh, sunita].join('\n'))
    await runSql(
      databaseFile,
      `create trigger refuse before insert on people when new.name_en = 'Sunita Thakur' begin select raise(abort, 'no'); end`,
    )
    await expect(client.directoryImport.apply({ id })).rejects.toThrow()
    expect(await client.people.list()).toEqual([])
    expect(await client.bodies.list()).toEqual([])
    expect(await client.trail.list({ limit: 10 })).toEqual([])
    await runSql(databaseFile, 'drop trigger refuse')
    expect(await apply(client, id)).toMatchObject({ created: 2 })
  })

  test('cancelled in the middle, it has written nothing, and can be begun again', async () => {
    const { client } = await temporaryApp()
    const many = Array.from({ length: 400 }, (_none, at) => `Person Number${at}\t94${String(at).padStart(8, '0')}`)
    const { id, counts } = await compare(client, ['Name\tPhone', ...many].join('\n'))
    expect(counts.new).toBe(400)
    const applying = client.directoryImport.apply({ id })
    await expect.poll(async () => (await client.directoryImport.progress({ id })).done).toBeGreaterThan(0)
    await client.directoryImport.cancel({ id })
    expect(await applying).toEqual({ outcome: 'cancelled' })
    expect(await client.people.list()).toEqual([])
    expect(await apply(client, id)).toMatchObject({ created: 400 })
    expect(await client.directoryImport.apply({ id })).toEqual({ outcome: 'closed' })
  })

  test('somebody changed since the comparison stops it with a clear word', async () => {
    const { client } = await temporaryApp()
    await apply(client, (await compare(client, [head, mahesh].join('\n'))).id)
    const { id } = await compare(client, 'नाम\tजिला\tई-मेल\nमहेश वर्मा\tमंडी\tm@example.org\nनया नाम\tमंडी\tn@example.org')
    const [person] = await client.people.list()
    if (!person) throw new Error('nobody')
    await client.people.update({ id: person.id, version: person.version, changes: { phone: '1' } })
    expect(await refusalOf(client.directoryImport.apply({ id }))).toMatchObject({ code: 'CONFLICT' })
    expect(await client.people.list()).toHaveLength(1)
  })
})

describe('the way back', () => {
  test('takes back who was made and what was changed, but not what somebody changed since', async () => {
    const { client } = await temporaryApp()
    await apply(client, (await compare(client, [head, mahesh].join('\n'))).id)
    const before = await client.people.list()
    const list =
      'नाम\tजिला\tमोबाइल\tई-मेल\tपद\tसमिति\nमहेश वर्मा\tमंडी\t9816000001\tm@example.org\tसंरक्षक\tजल समिति\nगीता देवी\tमंडी\t\t\tसदस्य\tजल समिति'
    const { id } = await compare(client, list)
    await apply(client, id)
    const person = (await client.people.list()).find(({ name }) => name.hi === 'महेश वर्मा')
    if (!person) throw new Error('nobody')
    await client.people.update({ id: person.id, version: person.version, changes: { email: 'later@example.org' } })
    await client.directoryImport.undo({ id })
    const after = await client.people.list()
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({ phone: before[0]?.phone, email: 'later@example.org', positions: [{ title: { hi: 'अध्यक्ष' } }] })
    expect((await client.bodies.list()).map(({ name }) => name.hi)).toEqual(['प्रदेश कार्यसमिति'])
    expect(await client.directoryImport.list()).toMatchObject([
      { id, created: 1, undoneAt: '2026-02-05T06:00:00.000Z' },
      { undoneAt: null },
    ])
    expect(await refusalOf(client.directoryImport.undo({ id }))).toMatchObject({ code: 'INVALID' })
  })

  test('is refused as a whole while a paper names somebody whom it made', async () => {
    const { client, clock } = await temporaryApp()
    const { id } = await compare(client, [head, mahesh, sunita].join('\n'))
    await apply(client, id)
    const [person] = await client.people.list()
    if (!person) throw new Error('nobody')
    const meeting = {
      kind: 'regular',
      title: { hi: 'बैठक' },
      bodyId: null,
      programmeId: null,
      venueId: null,
      date: wallClock(clock.now).date,
    } as const
    await client.meetings.create({ ...meeting, start: '11:00', end: null, chairId: person.id } as never)
    expect(await refusalOf(client.directoryImport.undo({ id }))).toMatchObject({ code: 'IN_USE' })
    expect(await client.people.list()).toHaveLength(2)
    expect(await client.directoryImport.list()).toMatchObject([{ undoneAt: null }])
  })
})

test('a large list is compared and written with its progress told', async () => {
  const { client } = await temporaryApp()
  const rows = Array.from({ length: 3_000 }, (_none, at) => `Person Number${at}\t94${String(at).padStart(8, '0')}\tMember`)
  const { id, counts } = await compare(client, ['Name\tPhone\tPost', ...rows].join('\n'))
  expect(counts.new).toBe(3_000)
  expect(await apply(client, id)).toMatchObject({ created: 3_000, positions: 3_000 })
})
