import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../electron/db/connection.ts'
import { inUnitOfWork, type Work } from '../../electron/db/unitOfWork.ts'
import { type Kind, versioned } from '../../electron/db/versioned.ts'
import { RemarkId } from '../../shared/domain/ids.ts'
import { fill } from './rows.ts'
import { refusalOf, temporaryApp, temporaryFile } from './support.ts'

const hall = { name: { hi: 'सभागार' } }
const unknownId = '01a20951-0000-7000-8000-000000000000'

test('a save from a stale copy is refused, and carries what stands and what was to be saved', async () => {
  const { client } = await temporaryApp()
  const { id } = await client.venues.create(hall)
  await client.venues.update({ id, version: 1, changes: { name: { hi: 'बड़ा सभागार', en: 'Great Hall' } } })
  expect(await refusalOf(client.venues.update({ id, version: 1, changes: { name: { hi: 'छोटा सभागार' } } }))).toEqual({
    code: 'CONFLICT',
    data: {
      entity: 'venue',
      id,
      theirs: { name: { hi: 'बड़ा सभागार', en: 'Great Hall' }, version: 2 },
      yours: { name: { hi: 'छोटा सभागार' } },
    },
  })
  expect((await refusalOf(client.venues.remove({ id, version: 1 }))).code).toBe('CONFLICT')
  expect(await client.venues.list()).toEqual([{ id, version: 2, name: { hi: 'बड़ा सभागार', en: 'Great Hall' } }])
})

test('a save that changes nothing makes no new version and no entry in the trail', async () => {
  const { client } = await temporaryApp()
  const { id } = await client.venues.create(hall)
  expect((await client.venues.update({ id, version: 1, changes: { name: { hi: '  सभागार ', en: '' } } })).version).toBe(1)
  expect((await client.venues.update({ id, version: 1, changes: {} })).version).toBe(1)
  expect(await client.trail.list({ entityId: id, limit: 10 })).toHaveLength(1)
})

test('what is removed lies in the bin, can’t be changed there, and comes back as it was', async () => {
  const { client, clock } = await temporaryApp()
  const { id } = await client.venues.create(hall)
  clock.now = new Date('2026-02-06T06:00:00.000Z')
  expect(await client.venues.remove({ id, version: 1 })).toEqual({ id })
  expect(await client.venues.list()).toEqual([])
  expect(await client.bin.list()).toEqual([{ entity: 'venue', id, name: { hi: 'सभागार' }, removedAt: '2026-02-06T06:00:00.000Z' }])
  for (const call of [client.venues.update({ id, version: 2, changes: hall }), client.venues.remove({ id, version: 2 })]) {
    expect(await refusalOf(call)).toEqual({ code: 'NOT_FOUND', data: { entity: 'venue', id } })
  }
  expect(await client.venues.restore({ id })).toEqual({ id, version: 3, ...hall })
  expect(await client.bin.list()).toEqual([])
  expect((await refusalOf(client.venues.restore({ id }))).code).toBe('NOT_FOUND')
})

test('what never was is not found', async () => {
  const { client } = await temporaryApp()
  const notFound = { code: 'NOT_FOUND', data: { entity: 'venue', id: unknownId } }
  expect(await refusalOf(client.venues.update({ id: unknownId, version: 1, changes: hall }))).toEqual(notFound)
  expect(await refusalOf(client.venues.remove({ id: unknownId, version: 1 }))).toEqual(notFound)
  expect(await refusalOf(client.venues.restore({ id: unknownId }))).toEqual(notFound)
})

test('a unit of work that fails leaves nothing behind, and the next goes on', async () => {
  const { app, client } = await temporaryApp()
  const failing = app.transact(async (services) => {
    await services.venues.create(hall)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await client.venues.list()).toEqual([])
  expect(await client.trail.list({ limit: 10 })).toEqual([])
  await client.venues.create(hall)
  expect(await client.venues.list()).toHaveLength(1)
})

test('a unit of work inside another is an error, not a wait for ever', async () => {
  const { app } = await temporaryApp()
  await expect(app.transact(() => app.transact(async () => 1))).rejects.toThrow('inside transact')
})

test('closing waits for what is under way, and keeps it', async () => {
  const { app, databaseFile } = await temporaryApp()
  const writing = Array.from({ length: 3 }, () => app.transact((services) => services.venues.create(hall)))
  await app.close()
  await Promise.all(writing)
  const database = await openDatabase(databaseFile)
  onTestFinished(() => database.destroy())
  expect(await database.selectFrom('venues').select('id').execute()).toHaveLength(3)
})

type Values = { readonly itemId: string; readonly text: string }

/** Remarks, as the plainest thing that stands in an order. */
const kind: Kind<'remarks', RemarkId, Values> = {
  entity: 'remark',
  table: 'remarks',
  id: RemarkId,
  orderedIn: 'itemId',
  // The rows of test/db/rows.ts have short ids, which the database takes for what they are.
  toColumns: ({ itemId, text }) => ({ itemId: itemId as never, personId: null, verb: 'said', textHi: text, textEn: null, press: 0 }),
  fromRow: (row) => ({ itemId: row.itemId, text: row.textHi ?? '' }),
}

const withRemarks = async (texts: readonly string[], job: (work: Work, ids: readonly RemarkId[]) => Promise<void>): Promise<void> => {
  const database = await openDatabase(await temporaryFile())
  try {
    await fill(database.withoutPlugins().withTables<never>())
    await inUnitOfWork({ database, who: 'लिपिक', clock: () => new Date() }, async (work) => {
      await work.trx.deleteFrom('remarks').execute()
      const ids: RemarkId[] = []
      for (const text of texts) ids.push((await versioned(work, kind).insert({ itemId: 'a1', text })).id)
      await job(work, ids)
    })
  } finally {
    await database.destroy()
  }
}

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, 99, 'bca'],
  [1, 2, 'acb'],
])('a thing moved from place %i to %i', async (from, to, order) => {
  await withRemarks(['a', 'b', 'c'], async (work, ids) => {
    const remarks = versioned(work, kind)
    const id = ids[from]
    if (id === undefined) throw new Error('no such remark')
    expect((await remarks.move(id, to)).version).toBe(1)
    const listed = await remarks.listBy('itemId', ['a1' as never])
    expect(listed.map(({ text }) => text).join('')).toBe(order)
    const added = await remarks.insert({ itemId: 'a1', text: 'z' })
    expect((await remarks.listBy('itemId', ['a1' as never])).at(-1)?.id).toBe(added.id)
  })
})

test('a thing taken out of the bin stands where it was', async () => {
  await withRemarks(['a', 'b', 'c'], async (work, [, second]) => {
    const remarks = versioned(work, kind)
    if (second === undefined) throw new Error('no such remark')
    await remarks.remove(second, 1)
    await remarks.restore(second)
    expect((await remarks.listBy('itemId', ['a1' as never])).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})

test('many are found by their ids, whichever of them are there', async () => {
  await withRemarks(['a', 'b'], async (work, ids) => {
    const found = await versioned(work, kind).getMany([...ids, RemarkId.parse(unknownId), ...ids])
    expect([...found.values()].map(({ text }) => text).sort()).toEqual(['a', 'b'])
  })
})
