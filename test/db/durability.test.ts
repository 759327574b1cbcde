import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../electron/db/connection.ts'
import { migrations } from '../../electron/db/migrations/all.ts'
import { startChild } from './child.ts'
import { temporaryFile } from './support.ts'

test('what was answered is there after the program was killed, and the next start goes on from it', async () => {
  const file = await temporaryFile()
  const answered: string[] = []
  for (const round of [1, 2]) {
    const writer = startChild('write', file)
    for await (const line of writer.lines) {
      answered.push(line)
      if (answered.length === 40 * round) writer.kill()
    }
    expect(await writer.ended).toBeNull()
  }
  const db = await openDatabase(file)
  onTestFinished(() => db.destroy())
  const stored = await db.selectFrom('venues').select('id').execute()
  expect(stored.map(({ id }) => String(id))).toEqual(expect.arrayContaining(answered))
  // The trail is written with the change, so neither is there without the other.
  const trail = await db.selectFrom('auditTrail').select('entityId').execute()
  expect(trail.map(({ entityId }) => entityId).sort()).toEqual(stored.map(({ id }) => String(id)).sort())
  expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrityCheck: 'ok' }])
})

test('programs that start at the same time migrate once, and each finds the file ready', async () => {
  const file = await temporaryFile()
  const children = Array.from({ length: 4 }, () => startChild('open', file))
  expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0])
  const db = await openDatabase(file)
  onTestFinished(() => db.destroy())
  expect((await sql`select name from migrations`.execute(db)).rows).toEqual(migrations.map(({ name }) => ({ name })))
  expect((await readdir(dirname(file))).filter((name) => name.includes('before'))).toEqual([])
})
