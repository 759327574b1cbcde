import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { DeskLine, DeskSync, Line, LineChange } from '../../shared/contract/desk.ts'
import { ActionId, AgendaItemId, DecisionId, RemarkId } from '../../shared/domain/ids.ts'
import { addAction, addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, date, type Meeting } from './desk.ts'
import { refusalOf, type TestApp, temporaryApp } from './support.ts'

const remark = (hi: string, id = v7()) => ({ line: 'remark', id, personId: null, verb: 'said', text: { hi }, press: false }) as const
const decision = (hi: string, id = v7()) =>
  ({
    ...{ line: 'decision', id, kind: 'decision', text: { hi }, proposerId: null, seconderId: null, votes: null, press: false },
    dissents: [],
  }) as const satisfies Line
const action = (hi: string, decisionId: string | null = null, id = v7()) =>
  ({
    ...{ line: 'action', id, kind: 'action', text: { hi }, personId: null, bodyId: null, due: null, status: 'open' },
    decisionId: decisionId === null ? null : DecisionId.parse(decisionId),
  }) as const satisfies Line

type Sync = Parameters<TestApp['client']['desk']['sync']>[0]

/** A meeting with two items, and what a desk on it does. */
const room = async () => {
  const world = await temporaryApp()
  const { client } = world
  const meeting = await addMeeting(client, '2026-02-05')
  const first = await addItem(client, meeting, 'पहला')
  const second = await addItem(client, meeting, 'दूसरा')
  let since = (await client.desk.open({ meetingId: meeting.id })).since
  /** One sync of this desk from where it stands. */
  const sync = async (more: Partial<Sync> = {}): Promise<DeskSync> => {
    const answer = await client.desk.sync({ ...{ meetingId: meeting.id, since, changes: [], orders: [], place: null }, ...more })
    since = answer.since
    return answer
  }
  const put = (line: Line, version: number | null = null, itemId = first.id): LineChange => ({ op: 'put', itemId, version, line })
  const order = async (itemId: AgendaItemId) =>
    (await client.desk.open({ meetingId: meeting.id })).orders.find((one) => one.itemId === itemId)?.lines
  const texts = async () => {
    const { lines, orders } = await client.desk.open({ meetingId: meeting.id })
    return orders.map((one) => one.lines.map((id) => lines.find((line) => line.id === id)?.text.hi))
  }
  return { ...world, meeting, first, second, sync, put, order, texts, look: () => sync() }
}

/** A second desk on the same meeting. */
const besides = async ({ client, meeting }: { readonly client: TestApp['client']; readonly meeting: Meeting }) => {
  let { since } = await client.desk.open({ meetingId: meeting.id })
  return async (more: Partial<Sync> = {}): Promise<DeskSync> => {
    const answer = await client.desk.sync({ ...{ meetingId: meeting.id, since, changes: [], orders: [], place: null }, ...more })
    since = answer.since
    return answer
  }
}

const only = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined || list.length > 1) throw new Error(`${list.length} instead of one`)
  return one
}

describe('one desk', () => {
  test('writes remarks, decisions and actions in one order, and opens with them', async () => {
    const { client, meeting, first, second, sync, put, texts } = await room()
    const [said, decided, freely] = [remark('कहा'), decision('तय'), action('अलग')]
    const follows = action('करें', decided.id)
    const answer = await sync({
      changes: [put(follows), put(freely, null, second.id), put(said), put(decided)],
      orders: [
        { itemId: first.id, lines: [said.id, decided.id, follows.id] },
        { itemId: second.id, lines: [freely.id] },
      ],
    })
    expect(answer).toMatchObject({ clashes: [], refused: [], homeless: [], removed: [], meetingChanged: false })
    expect(answer.lines.map(({ id, version }) => [id, version]).sort()).toEqual(
      [said, decided, follows, freely].map(({ id }) => [id, 1]).sort(),
    )
    expect(await texts()).toEqual([['कहा', 'तय', 'करें'], ['अलग']])
    // The other screens and the documents find the same, each where it belongs.
    const { agenda } = await client.meetings.get({ id: meeting.id })
    expect(agenda.map((item) => [item.remarks.length, item.decisions.map((one) => one.actions.length), item.actions.length])).toEqual([
      [1, [1], 0],
      [0, [], 1],
    ])
  })

  test('keeps the whole of a line', async () => {
    const { client, meeting, sync, put } = await room()
    const [person, other] = [await addPerson(client, 'कमला नेगी'), await addPerson(client, 'महेश वर्मा')]
    const body = await addBody(client)
    const lines: Line[] = [
      { ...remark('कहा'), personId: person.id, verb: 'informed', text: { hi: 'कहा', en: 'said' }, press: true },
      {
        ...{ ...decision('तय'), kind: 'resolution', proposerId: person.id, seconderId: other.id, press: true },
        votes: { outcome: 'counted', for: 5, against: 1, abstaining: 2 },
        dissents: [{ personId: other.id, text: { hi: 'असहमत' } }],
      },
      { ...action('करें'), kind: 'report', personId: other.id, due: date('2026-02-12') },
      { ...action('किया'), bodyId: body.id, status: 'done' },
    ]
    await sync({ changes: lines.map((line) => put(line)) })
    const view = await client.desk.open({ meetingId: meeting.id })
    const plain = ({ itemId: _itemId, version: _version, ...line }: DeskLine): Line => line
    expect(view.lines.map(plain).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(lines)
    expect((await client.meetings.get({ id: meeting.id })).agenda[0]?.actions.map(({ closedOn }) => closedOn)).toEqual([null, '2026-02-05'])
  })

  test('changes, removes, and takes back what was removed', async () => {
    const { sync, put, first, texts, client } = await room()
    const [one, two] = [remark('एक'), remark('दो')]
    await sync({ changes: [put(one), put(two)] })
    const changed = await sync({ changes: [put({ ...one, text: { hi: 'एक और' } }, 1)] })
    expect(only(changed.lines)).toMatchObject({ id: one.id, version: 2, text: { hi: 'एक और' } })
    expect(changed.orders).toEqual([{ itemId: first.id, lines: [one.id, two.id] }])
    const gone = await sync({ changes: [{ op: 'remove', id: one.id, version: 2 }], orders: [{ itemId: first.id, lines: [two.id] }] })
    expect(gone).toMatchObject({ lines: [], removed: [one.id], orders: [{ itemId: first.id, lines: [two.id] }] })
    expect((await client.bin.list()).map(({ id }) => id)).toEqual([one.id])
    const back = await sync({
      changes: [put({ ...one, text: { hi: 'एक फिर' } })],
      orders: [{ itemId: first.id, lines: [one.id, two.id] }],
    })
    expect(back).toMatchObject({ clashes: [], removed: [] })
    expect(await texts()).toEqual([['एक फिर', 'दो'], []])
    expect(await client.bin.list()).toEqual([])
  })

  test('takes an answer that was lost for given: what was sent may be sent again, with what was typed since', async () => {
    const { sync, put, texts } = await room()
    const one = remark('एक')
    await sync({ changes: [put(one)] })
    expect(await sync({ changes: [put(one)] })).toMatchObject({ clashes: [], lines: [] })
    expect(await sync({ changes: [put({ ...one, text: { hi: 'एक दो' } })] })).toMatchObject({ clashes: [] })
    await sync({ changes: [{ op: 'remove', id: one.id, version: 2 }] })
    expect(await sync({ changes: [{ op: 'remove', id: one.id, version: 2 }] })).toMatchObject({ clashes: [], removed: [] })
    expect(await texts()).toEqual([[], []])
  })

  test('moves lines in an item and across items, without a version', async () => {
    const { client, meeting, sync, put, first, second, texts } = await room()
    const [one, two, three, four] = [remark('एक'), decision('दो'), remark('तीन'), action('चार')]
    await sync({ changes: [one, two, three, four].map((line) => put(line)) })
    const within = await sync({ orders: [{ itemId: first.id, lines: [four.id, one.id, two.id, three.id] }] })
    expect(within.orders).toEqual([{ itemId: first.id, lines: [four.id, one.id, two.id, three.id] }])
    const across = await sync({
      orders: [
        { itemId: first.id, lines: [four.id, two.id] },
        { itemId: second.id, lines: [three.id, one.id] },
      ],
    })
    expect(across.lines.map(({ id, itemId, version }) => [id, itemId, version]).sort()).toEqual(
      [
        [one.id, second.id, 1],
        [three.id, second.id, 1],
      ].sort(),
    )
    expect(await texts()).toEqual([
      ['चार', 'दो'],
      ['तीन', 'एक'],
    ])
    const trail = await client.trail.list({ entityId: one.id, limit: 10 })
    expect(trail[0]).toMatchObject({ change: 'updated', before: { itemId: first.id }, after: { itemId: second.id } })
    expect((await client.meetings.get({ id: meeting.id })).agenda[1]?.remarks.map(({ text }) => text.hi)).toEqual(['तीन', 'एक'])
  })

  test('lets an action stand by itself when it comes away from its decision, and takes both along when both go', async () => {
    const { client, meeting, sync, put, first, second } = await room()
    const decided = decision('तय')
    const [stays, goes] = [action('रहे', decided.id), action('जाए', decided.id)]
    await sync({ changes: [put(decided), put(stays), put(goes)] })
    const decisionOf = async (id: string) =>
      (await client.desk.open({ meetingId: meeting.id })).lines.flatMap((line) =>
        line.line === 'action' && line.id === id ? [line.decisionId] : [],
      )
    await sync({
      changes: [put(goes, 1, second.id)],
      orders: [
        { itemId: first.id, lines: [stays.id] },
        { itemId: second.id, lines: [decided.id, goes.id] },
      ],
    })
    expect([await decisionOf(stays.id), await decisionOf(goes.id)]).toEqual([[null], [decided.id]])
    const freed = await sync({ changes: [{ op: 'remove', id: decided.id, version: 1 }] })
    expect(freed.removed).toEqual([decided.id])
    expect(only(freed.lines)).toMatchObject({ id: goes.id, decisionId: null, version: 1 })
    expect((await client.meetings.get({ id: meeting.id })).agenda[1]?.actions.map(({ id }) => id)).toEqual([goes.id])
  })

  test('keeps its place, and forgets an item that is none of the meeting', async () => {
    const { client, meeting, first, sync } = await room()
    const line = v7()
    await sync({ place: { itemId: first.id, line, offset: 7 } })
    expect((await client.desk.open({ meetingId: meeting.id })).place).toEqual({ itemId: first.id, line, offset: 7 })
    await sync({ place: { itemId: AgendaItemId.parse(v7()), line: null, offset: 0 } })
    expect((await client.desk.open({ meetingId: meeting.id })).place).toEqual({ itemId: null, line: null, offset: 0 })
  })

  test('only looks once the minutes are approved', async () => {
    const { client, meeting, first, put, look, sync } = await room()
    const chair = await addPerson(client, 'महेश वर्मा')
    const { version } = await client.meetings.get({ id: meeting.id })
    await client.meetings.update({ id: meeting.id, version, changes: { chairId: chair.id } })
    await advanceTo(client, meeting, 'approved')
    expect(await refusalOf(sync({ changes: [put(remark('बाद में'))] }))).toMatchObject({ code: 'LOCKED' })
    expect(await refusalOf(sync({ orders: [{ itemId: first.id, lines: [] }] }))).toMatchObject({ code: 'LOCKED' })
    expect(await look()).toMatchObject({ meetingChanged: true, lines: [] })
    expect(await look()).toMatchObject({ meetingChanged: false })
  })

  test('is refused for a meeting that is not there', async () => {
    const { client, meeting, look } = await room()
    await client.meetings.remove({ id: meeting.id, version: (await client.meetings.get({ id: meeting.id })).version })
    expect(await refusalOf(look())).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'meeting', id: meeting.id } })
    expect(await refusalOf(client.desk.open({ meetingId: meeting.id }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('refuses a line of another kind or of another meeting, and one that is changed twice', async () => {
    const { client, sync, put, first, texts } = await room()
    const one = remark('एक')
    await sync({ changes: [put(one)] })
    const other = await addItem(client, await addMeeting(client, '2026-02-06'), 'उधर')
    const decided = await addDecision(client, other, 'वहाँ तय')
    const problems = async (more: Partial<Sync>) => {
      const { code, data } = await refusalOf(sync({ changes: [put(remark('साथ'))], ...more }))
      return { code, data }
    }
    expect(await problems({ changes: [put(decision('x', one.id), 1)] })).toEqual({
      code: 'INVALID',
      data: { problems: [{ path: 'changes[0].line.id', code: 'duplicate', params: { id: one.id } }] },
    })
    expect(await problems({ changes: [put(remark('साथ')), put({ ...decision('x'), id: decided.id }, 1)] })).toMatchObject({
      data: { problems: [{ path: 'changes[1].line.id', code: 'noSuch' }] },
    })
    expect(await problems({ changes: [{ op: 'remove', id: decided.id, version: 1 }] })).toMatchObject({ code: 'INVALID' })
    expect(await problems({ orders: [{ itemId: first.id, lines: [one.id, decided.id] }] })).toMatchObject({
      data: { problems: [{ path: 'orders[0].lines[1]', code: 'noSuch' }] },
    })
    expect(await problems({ changes: [put(one, 1), { op: 'remove', id: one.id, version: 1 }] })).toMatchObject({ code: 'INVALID' })
    expect(await texts()).toEqual([['एक'], []])
  })

  test('writes the rest when one line breaks a rule, and says what is wrong with it', async () => {
    const { client, sync, put, texts } = await room()
    const person = await addPerson(client, 'कमला नेगी')
    await client.people.remove({ id: person.id, version: 1 })
    const lost = { ...remark('किसने'), personId: person.id }
    const other = await addPerson(client, 'महेश वर्मा')
    const twice = { ...decision('तय'), dissents: [0, 1].map(() => ({ personId: other.id, text: {} })) }
    const removed = remark('हटाया')
    await sync({ changes: [put(removed)] })
    await sync({ changes: [{ op: 'remove', id: removed.id, version: 1 }] })
    const answer = await sync({ changes: [put(lost), put(twice), put({ ...removed, personId: person.id }), put(remark('ठीक'))] })
    expect(answer.refused.map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
      [lost.id, 'noSuch'],
      [twice.id, 'duplicate'],
      [removed.id, 'noSuch'],
    ])
    expect(await texts()).toEqual([['ठीक'], []])
  })
})

describe('two desks', () => {
  test('see each other’s lines appear, change, move and go', async () => {
    const here = await room()
    const { sync, put, first, second, look } = here
    const there = await besides(here)
    const [one, two] = [remark('एक'), remark('दो')]
    await sync({ changes: [put(one), put(two)] })
    expect(await there()).toMatchObject({
      lines: [{ id: one.id }, { id: two.id }],
      orders: [{ itemId: first.id, lines: [one.id, two.id] }],
    })
    await there({ changes: [put({ ...two, text: { hi: 'दो वहाँ' } }, 1)], orders: [{ itemId: first.id, lines: [two.id, one.id] }] })
    expect(await look()).toMatchObject({ lines: [{ id: two.id, version: 2 }], orders: [{ lines: [two.id, one.id] }] })
    await sync({ orders: [{ itemId: second.id, lines: [one.id] }] })
    const moved = await there()
    expect(moved.lines.map(({ id, itemId }) => [id, itemId])).toEqual([[one.id, second.id]])
    expect([...moved.orders].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))).toEqual([
      { itemId: first.id, lines: [two.id] },
      { itemId: second.id, lines: [one.id] },
    ])
    await there({ changes: [{ op: 'remove', id: one.id, version: 1 }] })
    expect(await look()).toMatchObject({ lines: [], removed: [one.id], orders: [{ itemId: second.id, lines: [] }] })
    expect(await look()).toMatchObject({ lines: [], removed: [], orders: [], meetingChanged: false })
  })

  test('clash on the text of one line: the second is told what stands, and nothing is overwritten', async () => {
    const here = await room()
    const { sync, put, texts } = here
    const one = remark('एक')
    await sync({ changes: [put(one)] })
    const there = await besides(here)
    await sync({ changes: [put({ ...one, text: { hi: 'एक यहाँ' } }, 1)] })
    const clash = await there({ changes: [put({ ...one, text: { hi: 'एक वहाँ' } }, 1), put(remark('और'))] })
    expect(clash.clashes).toMatchObject([{ id: one.id, theirs: { version: 2, text: { hi: 'एक यहाँ' } } }])
    expect(await texts()).toEqual([['एक यहाँ', 'और'], []])
    // The same text from both is none.
    expect((await there({ changes: [put({ ...one, text: { hi: 'एक यहाँ' } }, 1)] })).clashes).toEqual([])
    // Settled for one's own.
    expect((await there({ changes: [put({ ...one, text: { hi: 'एक वहाँ' } }, 2)] })).clashes).toEqual([])
    expect(await texts()).toEqual([['एक वहाँ', 'और'], []])
  })

  test('clash when one removes what the other changes, both ways round', async () => {
    const here = await room()
    const { sync, put, texts } = here
    const [one, two] = [remark('एक'), decision('दो')]
    await sync({ changes: [put(one), put(two)] })
    const there = await besides(here)
    await sync({ changes: [{ op: 'remove', id: one.id, version: 1 }, put({ ...two, text: { hi: 'दो यहाँ' } }, 1)] })
    const clash = await there({ changes: [put({ ...one, text: { hi: 'एक वहाँ' } }, 1), { op: 'remove', id: two.id, version: 1 }] })
    expect(clash.clashes).toMatchObject([
      { id: one.id, theirs: null },
      { id: two.id, theirs: { version: 2, text: { hi: 'दो यहाँ' } } },
    ])
    expect(await texts()).toEqual([['दो यहाँ'], []])
    // What was removed comes back with the text of the one who keeps it.
    await there({ changes: [put({ ...one, text: { hi: 'एक वहाँ' } })] })
    expect(await texts()).toEqual([['एक वहाँ', 'दो यहाँ'], []])
  })

  test('bring their orders together: what the other added stays behind the line that it stood behind', async () => {
    const here = await room()
    const { sync, put, first, order } = here
    const [one, two, three, four, five] = ['एक', 'दो', 'तीन', 'चार', 'पाँच'].map((hi) => remark(hi))
    if (!one || !two || !three || !four || !five) throw new Error('five lines')
    await sync({ changes: [put(one), put(two)] })
    const there = await besides(here)
    await there({
      changes: [put(three), put(four), put(five)],
      orders: [{ itemId: first.id, lines: [five.id, one.id, three.id, two.id, four.id] }],
    })
    await sync({ orders: [{ itemId: first.id, lines: [two.id, one.id] }] })
    expect(await order(first.id)).toEqual([five.id, two.id, four.id, one.id, three.id])
  })

  test('do not clash when one moves a line while the other types in it', async () => {
    const here = await room()
    const { sync, put, second, texts } = here
    const one = remark('एक')
    await sync({ changes: [put(one)] })
    const there = await besides(here)
    await sync({ orders: [{ itemId: second.id, lines: [one.id] }] })
    expect(await there({ changes: [put({ ...one, text: { hi: 'एक दो' } }, 1)] })).toMatchObject({
      clashes: [],
      lines: [{ itemId: second.id, text: { hi: 'एक दो' } }],
    })
    expect(await texts()).toEqual([[], ['एक दो']])
  })

  test('hear of what other screens do to lines, items and attendance', async () => {
    const { client, meeting, first, second, look, sync, put } = await room()
    const decided = await addDecision(client, first, 'तय')
    const done = await addAction(client, decided, 'करें')
    expect(await look()).toMatchObject({ lines: [{ id: decided.id }, { id: done.id, decisionId: decided.id }], meetingChanged: false })
    await client.decisions.remove({ id: decided.id, version: 1 })
    expect((await look()).removed.sort()).toEqual([decided.id, done.id].sort())
    expect((await client.desk.open({ meetingId: meeting.id })).lines).toEqual([])
    await client.decisions.restore({ id: decided.id })
    expect(await look()).toMatchObject({ lines: [{ id: decided.id }, { id: done.id }], removed: [] })
    const [one, two] = [remark('एक'), remark('दो')]
    await sync({ changes: [put(one), put(two)] })
    await client.remarks.move({ id: RemarkId.parse(two.id), to: 0 })
    expect((await look()).orders).toEqual([{ itemId: first.id, lines: [decided.id, done.id, two.id, one.id] }])
    await client.agenda.update({ id: second.id, version: 1, changes: { heldOver: true } })
    expect(await look()).toMatchObject({ meetingChanged: true, lines: [] })
    const person = await addPerson(client, 'कमला नेगी')
    expect(await look()).toMatchObject({ meetingChanged: false })
    await client.attendance.create({
      ...{ meetingId: meeting.id, personId: person.id, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
    })
    expect(await look()).toMatchObject({ meetingChanged: true })
    // Of another meeting nothing is told.
    await addItem(client, await addMeeting(client, '2026-02-06'), 'उधर')
    expect(await look()).toMatchObject({ meetingChanged: false, lines: [], orders: [] })
  })

  test('keep the words for an item that was deleted: they are told homeless, and find another item', async () => {
    const here = await room()
    const { client, sync, put, second, texts, look } = here
    const old = remark('पुराना')
    await sync({ changes: [put(old, null, second.id)] })
    await client.agenda.remove({ id: second.id, version: 1 })
    const late = remark('देर से')
    const answer = await sync({
      changes: [put({ ...old, text: { hi: 'पुराना और' } }, 1, second.id), put(late, null, second.id), put(remark('यहाँ'))],
      orders: [{ itemId: second.id, lines: [old.id, late.id] }],
    })
    expect(answer.homeless).toEqual([old.id, late.id])
    expect(answer.meetingChanged).toBe(true)
    expect(await texts()).toEqual([['यहाँ']])
    expect(await sync({ changes: [put({ ...old, text: { hi: 'पुराना और' } }, 1), put(late)] })).toMatchObject({ homeless: [], clashes: [] })
    expect(await texts()).toEqual([['यहाँ', 'पुराना और', 'देर से']])
    // What else was in the item comes back with it.
    const left = remark('छूटा')
    await client.agenda.restore({ id: second.id })
    await sync({ changes: [put(left, null, second.id)] })
    await client.agenda.remove({ id: second.id, version: 3 })
    await look()
    await client.agenda.restore({ id: second.id })
    expect(await look()).toMatchObject({ lines: [{ id: left.id }], orders: [{ itemId: second.id, lines: [left.id] }] })
  })

  test('tell everything to a desk whose mark is of another file', async () => {
    const { sync, put } = await room()
    await sync({ changes: [put(remark('एक'))] })
    expect((await sync({ since: 'ffffffff-ffff-7fff-bfff-ffffffffffff' })).lines).toHaveLength(1)
    expect((await sync({ since: '' })).lines).toHaveLength(1)
  })
})

test('lines keep one order whatever screen adds or moves them', async () => {
  const { client, first, put, sync, order } = await room()
  const one = remark('एक')
  await sync({ changes: [put(one)] })
  const decided = await addDecision(client, first, 'तय')
  const done = await addAction(client, decided, 'करें')
  const two = remark('दो')
  await sync({ changes: [put(two)] })
  expect(await order(first.id)).toEqual([one.id, decided.id, done.id, two.id])
  await client.remarks.move({ id: RemarkId.parse(two.id), to: 0 })
  expect(await order(first.id)).toEqual([two.id, decided.id, done.id, one.id])
  const more = await addAction(client, decided, 'और')
  await client.actions.move({ id: more.id, to: 0 })
  expect(await order(first.id)).toEqual([two.id, decided.id, more.id, one.id, done.id])
  expect((await client.desk.open({ meetingId: first.meetingId })).lines.length).toBe(5)
  expect(ActionId.parse(done.id)).toBe(done.id)
})
