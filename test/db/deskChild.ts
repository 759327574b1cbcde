import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import { createInterface } from 'node:readline'
import { createRouterClient } from '@orpc/server'
import { v7 } from 'uuid'
import { createApp } from '../../electron/app/createApp.ts'
import type { DeskLine, LineChange, LineOrder } from '../../shared/contract/desk.ts'
import { MeetingId } from '../../shared/domain/ids.ts'

/**
 * A desk that types into a meeting, keystroke by keystroke, until it is killed. Before each save it says what it sends, and after it
 * that it is saved: one line of JSON each, of lines with their text; null where a line is removed.
 */
const [databaseFile, meeting] = process.argv.slice(2)
if (databaseFile === undefined || meeting === undefined) throw new Error('no database file, or no meeting')
const meetingId = MeetingId.parse(meeting)

// Everything is loaded, and kept for the next one to load faster; what follows is to be killed.
flushCompileCache()
await once(createInterface({ input: process.stdin }), 'line')
const app = await createApp({ databaseFile, who: 'child', exporter: async () => ({ outcome: 'cancelled' }) })
const { desk } = createRouterClient(app.router)
const say = (what: 'sends' | 'saved', texts: Readonly<Record<string, string | null>>): void => {
  process.stdout.write(`${JSON.stringify({ what, texts })}\n`)
}

const opened = await desk.open({ meetingId })
let since = opened.since
const lines = new Map<string, DeskLine>(opened.lines.map((line) => [line.id, line]))
const orders = new Map(opened.orders.map((order) => [order.itemId, order.lines]))
const items = [...orders.keys()]

const save = async (changes: LineChange[], moved: LineOrder[] = []): Promise<void> => {
  const texts = Object.fromEntries(
    changes.map((change) => (change.op === 'put' ? [change.line.id, change.line.text.hi ?? ''] : [change.id, null])),
  )
  say('sends', texts)
  const answer = await desk.sync({ meetingId, since, changes, orders: moved, place: null })
  if (answer.clashes.length + answer.refused.length + answer.homeless.length > 0) throw new Error('not saved')
  since = answer.since
  for (const line of answer.lines) lines.set(line.id, line)
  for (const id of answer.removed) lines.delete(id)
  for (const order of answer.orders) orders.set(order.itemId, order.lines)
  say('saved', texts)
}

const words = 'बैठक में निर्णय लिया गया कि सूची शीघ्र तैयार की जाए'
for (let round = 0; ; round += 1) {
  const itemId = items[Math.floor(Math.random() * items.length)]
  if (itemId === undefined) throw new Error('no item')
  const id = v7()
  const there = orders.get(itemId) ?? []
  const at = Math.floor(Math.random() * (there.length + 1))
  const order = { itemId, lines: [...there.slice(0, at), id, ...there.slice(at)] }
  const typed = Math.floor(Math.random() * words.length)
  for (let end = 1; end <= Math.min(12, words.length); end += 1) {
    const text = { hi: `${words.slice(typed, typed + end).trim()}${end}` }
    const line =
      round % 2 === 0
        ? ({ line: 'remark', id, personId: null, verb: 'said', text, press: false } as const)
        : ({ line: 'action', id, kind: 'action', text, personId: null, bodyId: null, due: null, status: 'open', decisionId: null } as const)
    await save([{ op: 'put', itemId, version: lines.get(id)?.version ?? null, line }], end === 1 ? [order] : [])
  }
  // Now and then a line goes to the bin, and one goes to another item.
  const [gone, moved] = [...lines.values()].filter((line) => line.id !== id).sort(() => Math.random() - 0.5)
  if (gone && lines.size > 20) await save([{ op: 'remove', id: gone.id, version: gone.version }])
  if (moved && round % 3 === 0) await save([], [{ itemId, lines: [...(orders.get(itemId) ?? []), moved.id] }])
}
