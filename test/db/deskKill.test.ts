import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '../../electron/db/connection.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { addItem, addMeeting } from './desk.ts'
import { temporaryApp, temporaryFolder } from './support.ts'

const Said = z.strictObject({ what: z.enum(['sends', 'saved']), texts: z.record(z.string(), z.string().nullable()) })
type Texts = Map<string, string | null>

/** How often the program is killed in all, and how many of them are typed in at a time. */
const rounds = 200
const lanes = 2

type Room = { readonly databaseFile: string; readonly meetingId: MeetingId; readonly folder: string }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Packs `deskChild.ts` into one file, which loads in a quarter of the time; gives the folder that it lies in. */
const packDesk = async (): Promise<string> => {
  const folder = await temporaryFolder()
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await build({
    ...{ root, configFile: false, logLevel: 'warn', publicDir: false },
    build: {
      ssr: fileURLToPath(new URL('deskChild.ts', import.meta.url)),
      outDir: join(folder, 'packed'),
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { external: ['sqlite3'] },
    },
    ssr: { noExternal: true, external: ['sqlite3'] },
  })
  return folder
}

/** Starts a desk that has loaded everything and waits to be let go. */
const startDesk = ({ databaseFile, meetingId, folder }: Room) => {
  const child = spawn(process.execPath, [join(folder, 'packed', 'deskChild.js'), databaseFile, meetingId], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') },
  })
  child.stdin.on('error', () => {}) // It may be dead already when it is let go.
  return { child, lines: createInterface({ input: child.stdout }), ended: once(child, 'close') }
}

/** Lets a desk type until it is killed, at a moment of chance; gives what it said was saved, and what was on its way. */
const typeUntilKilled = async ({ child, lines, ended }: ReturnType<typeof startDesk>, saved: Texts): Promise<Texts> => {
  const stopAfter = Math.floor(Math.random() * 25)
  const delay = Math.random() * 12
  let answered = 0
  let sent: Texts = new Map()
  child.stdin.write('go\n')
  for await (const line of lines) {
    const { what, texts } = Said.parse(JSON.parse(line))
    if (what === 'sends') sent = new Map(Object.entries(texts))
    else {
      for (const [id, text] of Object.entries(texts)) saved.set(id, text)
      sent = new Map()
      answered += 1
    }
    if (answered === stopAfter && !child.killed) {
      if (delay > 1) void setTimeout(delay).then(() => child.kill('SIGKILL'))
      else child.kill('SIGKILL')
    }
  }
  const [code] = await ended
  expect(code, 'it typed until it was killed').toBeNull()
  return sent
}

/** What the file holds: the text of every line, null of those in the bin. */
const stored = async ({ databaseFile }: Room): Promise<Texts> => {
  const db = await openDatabase(databaseFile)
  try {
    const { rows } = await sql<{ id: string; text: string | null }>`
      select id, case when deleted_at is null then text_hi end as text from remarks
      union all select id, case when deleted_at is null then text_hi end from actions`.execute(db)
    expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([])
    return new Map(rows.map(({ id, text }) => [id, text]))
  } finally {
    await db.destroy()
  }
}

test(`nothing that was said to be saved is missing after ${rounds} kills at any moment of typing`, async () => {
  const folder = await packDesk()
  let keystrokes = 0
  const lane = async (): Promise<void> => {
    const { client, app, databaseFile } = await temporaryApp()
    const meeting = await addMeeting(client, '2026-02-05')
    for (const title of ['पहला', 'दूसरा', 'तीसरा']) await addItem(client, meeting, title)
    await app.close()
    const room: Room = { databaseFile, meetingId: meeting.id, folder }
    let saved: Texts = new Map()
    let next = startDesk(room)
    for (let round = 1; round <= rounds / lanes; round += 1) {
      const desk = next
      // The next one loads while this one types.
      if (round < rounds / lanes) next = startDesk(room)
      const sent = await typeUntilKilled(desk, saved)
      const there = await stored(room)
      // Either all of what was on its way when the blow fell is there, or nothing of it.
      const withSent: Texts = new Map([...saved, ...sent])
      const isThere = [...sent].every(([id, text]) => (there.get(id) ?? null) === text)
      expect(new Map([...there].sort()), `round ${round}`).toEqual(new Map([...(isThere ? withSent : saved)].sort()))
      saved = there
    }
    const db = await openDatabase(databaseFile)
    expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrityCheck: 'ok' }])
    const { count } = await db
      .selectFrom('auditTrail')
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    keystrokes += Number(count)
    await db.destroy()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  expect(keystrokes).toBeGreaterThan(rounds)
}, 240_000)
