import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line } from '../../shared/contract/desk.ts'
import { addItem, addMeeting } from './desk.ts'
import { ModelDesk, type Standing } from './deskModel.ts'
import { temporaryApp } from './support.ts'

const place = fc.nat({ max: 30 })
const kind = fc.constantFrom<Line['line']>('remark', 'remark', 'decision', 'action')
const choice = fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs')
/** Mostly a text of its own; sometimes one that both may type. */
const isShared = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)

const step = fc.record({
  desk: fc.nat({ max: 1 }),
  act: fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), item: place, at: place, kind, isShared }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), line: place, isShared }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), line: place }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), line: place, item: place, at: place }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('sync' as const), choice }) },
  ),
})

test('two desks that type, move and remove at random end alike, and no saved text is overwritten by a desk that never saw it', async () => {
  const { client } = await temporaryApp()
  let clashes = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), choice, async (steps, last) => {
      const meeting = await addMeeting(client, '2026-02-05')
      for (const title of ['पहला', 'दूसरा', 'तीसरा']) await addItem(client, meeting, title)
      const standing: Standing = new Map()
      const desks = [await new ModelDesk(client, meeting.id, standing).open(), await new ModelDesk(client, meeting.id, standing).open()]
      let count = 0
      const text = (shared: boolean): string => (shared ? 'सबका' : `वाक्य ${count++}`)
      for (const { desk: which, act } of steps) {
        const desk = desks[which]
        if (!desk) throw new Error('two desks')
        if (act.do === 'add') desk.add(act.item, act.at, act.kind, text(act.isShared))
        if (act.do === 'type') desk.type(act.line, text(act.isShared))
        if (act.do === 'remove') desk.remove(act.line)
        if (act.do === 'move') desk.move(act.line, act.item, act.at)
        if (act.do === 'sync') await desk.sync(act.choice)
      }
      for (let quiet = 0, rounds = 0; quiet < 4; rounds += 1) {
        const sent = await desks[rounds % 2]?.sync(last)
        quiet = sent ? 0 : quiet + 1
        if (rounds > 40) throw new Error('the desks never come to rest')
      }
      for (const desk of desks) clashes += desk.clashes
      const fresh = await new ModelDesk(client, meeting.id, standing).open()
      for (const desk of desks) expect(desk.view()).toEqual(fresh.view())
      // All that was saved and not removed since is there, in its last words.
      const words = new Map(fresh.view().flatMap((lines) => lines.map((line) => [line?.id, line?.text.hi])))
      for (const [id, saved] of standing) expect(words.get(id) ?? null).toBe(saved)
    }),
    { numRuns: 120 },
  )
  expect(clashes).toBeGreaterThan(0)
}, 120_000)
