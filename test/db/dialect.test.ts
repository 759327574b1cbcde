import { Kysely, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../electron/db/connection.ts'
import { sqliteDialect } from '../../electron/db/dialect.ts'
import { temporaryFile } from './support.ts'

type Things = { readonly things: { readonly id: number; readonly text: string | null; readonly content: Uint8Array | null } }

const things = async () => {
  const file = await temporaryFile()
  const db = new Kysely<Things>({ dialect: sqliteDialect({ file, readOnly: false }) })
  onTestFinished(() => db.destroy())
  await sql`create table things (id integer primary key, text text, content blob)`.execute(db)
  return { db, file }
}

const pragma = async (db: Kysely<never>, name: string): Promise<unknown> => {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
  return Object.values(rows[0] ?? {})[0]
}

describe('the dialect', () => {
  test('writes ahead, on to the disk at each commit, with foreign keys', async () => {
    const db = await openDatabase(await temporaryFile())
    onTestFinished(() => db.destroy())
    const bare = db.withoutPlugins().withTables<never>()
    expect(await pragma(bare, 'journal_mode')).toBe('wal')
    expect(await pragma(bare, 'synchronous')).toBe(2)
    expect(await pragma(bare, 'foreign_keys')).toBe(1)
    expect(await pragma(bare, 'busy_timeout')).toBe(10_000)
  })

  test('gives back text in any script, bytes and nulls as they went in', async () => {
    const { db } = await things()
    const content = Buffer.from([0, 1, 255])
    await db
      .insertInto('things')
      .values([
        { id: 1, text: 'गाँव "संपर्क" 🙂', content },
        { id: 2, text: null, content: null },
      ])
      .execute()
    const rows = await db.selectFrom('things').selectAll().orderBy('id').execute()
    expect(rows).toEqual([
      { id: 1, text: 'गाँव "संपर्क" 🙂', content },
      { id: 2, text: null, content: null },
    ])
  })

  test('counts changed rows, and gives rows where returning asks for them', async () => {
    const { db } = await things()
    const inserted = await db
      .insertInto('things')
      .values([
        { id: 1, text: 'a', content: null },
        { id: 2, text: 'b', content: null },
      ])
      .executeTakeFirst()
    expect(inserted.numInsertedOrUpdatedRows).toBe(2n)
    const updated = await db.updateTable('things').set({ text: 'c' }).executeTakeFirst()
    expect(updated.numUpdatedRows).toBe(2n)
    expect(await db.deleteFrom('things').where('id', '=', 1).returning('text').execute()).toEqual([{ text: 'c' }])
    expect((await db.deleteFrom('things').where('id', '=', 1).executeTakeFirst()).numDeletedRows).toBe(0n)
  })

  test('lets one transaction at a time in, and takes back a failed one whole', async () => {
    const { db } = await things()
    const order: string[] = []
    const first = db.transaction().execute(async (trx) => {
      await trx.insertInto('things').values({ id: 1, text: null, content: null }).execute()
      order.push('first')
    })
    const second = db.transaction().execute(async (trx) => {
      order.push('second')
      await trx.insertInto('things').values({ id: 2, text: null, content: null }).execute()
      throw new Error('no')
    })
    await first
    await expect(second).rejects.toThrow('no')
    expect(order).toEqual(['first', 'second'])
    expect(await db.selectFrom('things').select('id').execute()).toEqual([{ id: 1 }])
  })

  test('waits for another connection that writes', async () => {
    const { db, file } = await things()
    const other = new Kysely<Things>({ dialect: sqliteDialect({ file, readOnly: false }) })
    onTestFinished(() => other.destroy())
    const slow = db.transaction().execute(async (trx) => {
      await trx.insertInto('things').values({ id: 1, text: null, content: null }).execute()
      await new Promise((resolve) => setTimeout(resolve, 200))
    })
    const waiting = other.insertInto('things').values({ id: 2, text: null, content: null }).execute()
    await Promise.all([slow, waiting])
    expect(await db.selectFrom('things').select('id').orderBy('id').execute()).toEqual([{ id: 1 }, { id: 2 }])
  })

  test('streams rows', async () => {
    const { db } = await things()
    await db.insertInto('things').values({ id: 7, text: 'x', content: null }).execute()
    const seen: number[] = []
    for await (const { id } of db.selectFrom('things').select('id').stream()) seen.push(id)
    expect(seen).toEqual([7])
  })

  test('tells of a bad statement as an error with a code of SQLite', async () => {
    const { db } = await things()
    await expect(sql`select * from nothing`.execute(db)).rejects.toMatchObject({ code: 'SQLITE_ERROR' })
    await db.insertInto('things').values({ id: 1, text: null, content: null }).execute()
    await expect(db.insertInto('things').values({ id: 1, text: null, content: null }).execute()).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT',
    })
  })
})
