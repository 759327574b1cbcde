import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { DeskLine, DeskSync, DeskView, Line, LineChange } from '../../shared/contract/desk.ts'
import { type AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import { addAction, addDecision, addItem, addMeeting } from './desk.ts'
import { type TestClient, temporaryApp } from './support.ts'

type Sync = Parameters<TestClient['desk']['sync']>[0]

const remark = (hi: string, id = v7()) => ({ line: 'remark', id, personId: null, verb: 'said', text: { hi }, press: false }) as const
const decision = (hi: string, id = v7()) =>
  ({
    ...{ line: 'decision', id, kind: 'decision', text: { hi }, proposerId: null, seconderId: null, votes: null, press: false },
    dissents: [],
  }) as const satisfies Line
const action = (hi: string, decisionId: string | null, id = v7()) =>
  ({
    ...{ line: 'action', id, kind: 'action', text: { hi }, personId: null, bodyId: null, due: null, status: 'open' },
    decisionId: decisionId === null ? null : DecisionId.parse(decisionId),
  }) as const satisfies Line

/** What a screen holds of a meeting: it knows nothing but what it is told. */
class Screen {
  readonly lines: Map<string, DeskLine>
  readonly orders: Map<AgendaItemId, readonly string[]>
  #since: string
  readonly #client: TestClient
  readonly #meetingId: Sync['meetingId']

  constructor(client: TestClient, meetingId: Sync['meetingId'], view: DeskView) {
    this.#client = client
    this.#meetingId = meetingId
    this.#since = view.since
    this.lines = new Map(view.lines.map((line) => [line.id, line]))
    this.orders = new Map(view.orders.map(({ itemId, lines }) => [itemId, lines]))
  }

  async sync(more: Partial<Pick<Sync, 'changes' | 'orders'>> = {}): Promise<DeskSync> {
    const answer = await this.#client.desk.sync({
      ...{ meetingId: this.#meetingId, since: this.#since, changes: [], orders: [], place: null },
      ...more,
    })
    this.#since = answer.since
    for (const line of answer.lines) this.lines.set(line.id, line)
    for (const id of answer.removed) this.lines.delete(id)
    // What stands wins over what was typed here.
    for (const { id, theirs } of answer.clashes) {
      if (theirs === null) this.lines.delete(id)
      else this.lines.set(id, theirs)
    }
    for (const { itemId, lines } of answer.orders) this.orders.set(itemId, lines)
    return answer
  }

  /** All that it shows, so that it can be held against another. */
  get shown() {
    return {
      lines: [...this.lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      orders: [...this.orders].sort(([a], [b]) => (a < b ? -1 : 1)),
    }
  }
}

const room = async () => {
  const { client } = await temporaryApp()
  const meeting = await addMeeting(client, '2026-02-05')
  const [first, second] = [await addItem(client, meeting, 'पहला'), await addItem(client, meeting, 'दूसरा')]
  const screen = async () => new Screen(client, meeting.id, await client.desk.open({ meetingId: meeting.id }))
  const put = (line: Line, version: number | null = null, itemId = first.id): LineChange => ({ op: 'put', itemId, version, line })
  return { client, meeting, first, second, screen, put }
}

/**
 * One thing that one of two people does; numbers choose among what their screen shows at that moment, which may lag behind what the
 * other did.
 */
const step = fc.record({
  who: fc.constantFrom(0, 1),
  act: fc.constantFrom('remark', 'decision', 'action', 'change', 'remove', 'back', 'order', 'drag', 'look'),
  one: fc.nat({ max: 50 }),
  other: fc.nat({ max: 50 }),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)]

const without = (list: readonly string[], id: string): readonly string[] => list.filter((one) => one !== id)

/** What of a line a desk sends. */
const plain = ({ itemId: _itemId, version: _version, ...line }: DeskLine): Line => line

/** What a person sends who does that at their screen. */
const sent = (screen: Screen, gone: readonly DeskLine[], { act, one, other }: Step): Partial<Pick<Sync, 'changes' | 'orders'>> => {
  const items = [...screen.orders.keys()]
  const itemId = pick(items, one)
  if (itemId === undefined) return {}
  const lines = [...screen.lines.values()]
  const there = screen.orders.get(itemId) ?? []
  const line = pick(lines, other)
  const add = (made: Line) => ({
    changes: [{ op: 'put', itemId, version: null, line: made } as const],
    orders: [{ itemId, lines: [...there.slice(0, other % (there.length + 1)), made.id, ...there.slice(other % (there.length + 1))] }],
  })
  switch (act) {
    case 'remark':
      return add(remark(`वाक्य ${one} ${other}`))
    case 'decision':
      return add(decision(`निर्णय ${one} ${other}`))
    case 'action': {
      const decided = pick(
        lines.filter((each) => each.line === 'decision'),
        other,
      )
      return add(action(`कार्य ${one} ${other}`, decided?.id ?? null))
    }
    case 'change':
      if (!line) return {}
      return { changes: [{ op: 'put', itemId: line.itemId, version: line.version, line: { ...plain(line), text: { hi: `नया ${one}` } } }] }
    case 'remove':
      return line ? { changes: [{ op: 'remove', id: line.id, version: line.version }] } : {}
    case 'back': {
      const lost = pick(gone, other)
      return lost ? add(plain(lost)) : {}
    }
    case 'order':
      return { orders: [{ itemId, lines: [...there.slice(other % (there.length + 1)), ...there.slice(0, other % (there.length + 1))] }] }
    case 'drag': {
      if (!line) return {}
      const from = items.find((id) => screen.orders.get(id)?.includes(line.id))
      return {
        orders: [
          ...(from === undefined || from === itemId ? [] : [{ itemId: from, lines: [...without(screen.orders.get(from) ?? [], line.id)] }]),
          { itemId, lines: [line.id, ...without(there, line.id)] },
        ],
      }
    }
    default:
      return {}
  }
}

test('two desks that go on writing, moving and removing end up with the same, and that is what is stored', {
  timeout: 120_000,
}, async () => {
  const { client } = await temporaryApp()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const meeting = await addMeeting(client, '2026-02-05')
      for (const hi of ['एक', 'दो']) await addItem(client, meeting, hi)
      const open = () => client.desk.open({ meetingId: meeting.id })
      const screens = [new Screen(client, meeting.id, await open()), new Screen(client, meeting.id, await open())] as const
      const gone: DeskLine[] = []
      for (const one of steps) {
        const screen = screens[one.who === 0 ? 0 : 1]
        const before = new Map(screen.lines)
        const request = sent(screen, gone, one)
        const answer = await screen.sync(request)
        expect(answer.refused).toEqual([])
        expect(answer.homeless).toEqual([])
        for (const id of answer.removed) {
          const line = before.get(id)
          if (line) gone.push(line)
        }
      }
      for (const screen of screens) await screen.sync()
      const stored = new Screen(client, meeting.id, await open())
      expect(screens[0].shown).toEqual(stored.shown)
      expect(screens[1].shown).toEqual(stored.shown)
      // Each line stands in one item, the one that it says, and an action in the item of its decision.
      for (const [itemId, lines] of stored.orders) for (const id of lines) expect(stored.lines.get(id)?.itemId).toBe(itemId)
      expect([...stored.orders.values()].flat().sort()).toEqual([...stored.lines.keys()].sort())
      for (const line of stored.lines.values()) {
        if (line.line === 'action' && line.decisionId !== null) expect(stored.lines.get(line.decisionId)?.itemId).toBe(line.itemId)
      }
    }),
    { numRuns: 40 },
  )
})

test('an action that went with its decision comes back alone when the desk puts it again', async () => {
  const { client, first, screen, put } = await room()
  const decided = await addDecision(client, first, 'तय')
  const follows = await addAction(client, decided, 'करें')
  const [desk, late] = [await screen(), await screen()]
  const line = desk.lines.get(follows.id)
  if (line?.line !== 'action') throw new Error('no action')
  await desk.sync({ changes: [put({ ...plain(line), text: { hi: 'अभी करें' } }, line.version)] })
  await client.decisions.remove({ id: decided.id, version: 1 })
  expect((await desk.sync()).removed.sort()).toEqual([decided.id, follows.id].sort())
  // Who has not heard of it, nor of the last text, is told that it is gone.
  const clash = await late.sync({ changes: [put({ ...plain(line), text: { hi: 'कभी करें' } }, line.version)] })
  expect(clash.clashes).toEqual([{ id: follows.id, theirs: null }])
  const back = await desk.sync({ changes: [put({ ...plain(line), text: { hi: 'अवश्य करें' } })] })
  expect(back.clashes).toEqual([])
  expect(back.lines).toMatchObject([{ id: follows.id, decisionId: null, text: { hi: 'अवश्य करें' } }])
  expect((await screen()).shown).toEqual(desk.shown)
})

test('an action names no decision of another meeting', async () => {
  const { client, screen, put } = await room()
  const other = await addDecision(client, await addItem(client, await addMeeting(client, '2026-02-06'), 'उधर'), 'वहाँ तय')
  const desk = await screen()
  const answer = await desk.sync({ changes: [put(action('करें', other.id))] })
  expect(answer.lines).toMatchObject([{ decisionId: null }])
})

test('nothing is told of an item that is gone, even to a desk that has heard all', async () => {
  const { client, second, screen, put } = await room()
  const desk = await screen()
  const one = remark('एक')
  await desk.sync({ changes: [put(one, null, second.id)] })
  await desk.sync({ changes: [put({ ...one, text: { hi: 'दो' } }, 1, second.id)] })
  await client.agenda.remove({ id: second.id, version: 1 })
  await desk.sync()
  const answer = await desk.sync({ changes: [{ op: 'remove', id: one.id, version: 1 }] })
  expect(answer.orders).toEqual([])
  expect(answer.lines).toEqual([])
})
