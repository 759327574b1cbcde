import { describe, expect, test } from 'vitest'
import { addAction, addDecision, addItem, addMeeting, addPerson, advanceTo, time } from './desk.ts'
import { refusalOf, temporaryApp } from './support.ts'

const room = async () => {
  const world = await temporaryApp()
  const meeting = await addMeeting(world.client, '2026-02-05')
  const item = await addItem(world.client, meeting, 'विषय')
  return { ...world, meeting, item }
}

describe('an agenda item', () => {
  test('starts with what most have, and keeps section, note, clock and marks', async () => {
    const { client, item } = await room()
    expect(item).toMatchObject({
      ...{ section: {}, note: {}, started: null, ended: null, heldOver: false, confidential: false, interests: [] },
      ...{ carriedFromId: null, remarks: [], decisions: [], actions: [] },
    })
    const person = await addPerson(client, 'कमला नेगी')
    const changes = {
      ...{ section: { hi: 'प्रशासन' }, note: { hi: 'पृष्ठभूमि\nदो पंक्तियाँ' }, started: time('11:05'), ended: time('11:20') },
      ...{ heldOver: true, confidential: true, interests: [person.id] },
    }
    expect(await client.agenda.update({ id: item.id, version: 1, changes })).toMatchObject({ ...changes, version: 2 })
    expect(await client.agenda.update({ id: item.id, version: 2, changes: { interests: [] } })).toMatchObject({ interests: [], version: 3 })
  })

  test('does not end before it starts', async () => {
    const { client, item, meeting } = await room()
    const refused = { code: 'INVALID', data: { problems: [{ path: 'ended', code: 'endBeforeStart', params: {} }] } }
    const times = { started: time('11:20'), ended: time('11:05') }
    expect(await refusalOf(client.agenda.update({ id: item.id, version: 1, changes: times }))).toEqual(refused)
    expect(await refusalOf(addItem(client, meeting, 'और', times))).toEqual(refused)
    const started = await client.agenda.update({ id: item.id, version: 1, changes: { started: time('11:20') } })
    expect(await refusalOf(client.agenda.update({ id: item.id, version: started.version, changes: { ended: time('11:19') } }))).toEqual(
      refused,
    )
    expect(await client.agenda.update({ id: item.id, version: started.version, changes: { ended: time('11:20') } })).toMatchObject({
      ended: '11:20',
    })
  })

  test('names in its interests only people who are there', async () => {
    const { client, item } = await room()
    const person = await addPerson(client, 'कमला नेगी')
    await client.people.remove({ id: person.id, version: 1 })
    expect(await refusalOf(client.agenda.update({ id: item.id, version: 1, changes: { interests: [person.id] } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'interests[0]', code: 'noSuch' }] },
    })
  })
})

describe('a decision', () => {
  test('records who dissented with their words, in order and each once', async () => {
    const { client, item } = await room()
    const [one, two] = [await addPerson(client, 'कमला नेगी'), await addPerson(client, 'महेश वर्मा')]
    const decision = await addDecision(client, item, 'तय हुआ')
    expect(decision).toMatchObject({ number: null, dissents: [] })
    const dissents = [
      { personId: two.id, text: { hi: 'लागत अधिक है' } },
      { personId: one.id, text: {} },
    ]
    expect(await client.decisions.update({ id: decision.id, version: 1, changes: { dissents } })).toMatchObject({ dissents, version: 2 })
    const twice = [...dissents, { personId: two.id, text: {} }]
    expect(await refusalOf(client.decisions.update({ id: decision.id, version: 2, changes: { dissents: twice } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'dissents[2].personId', code: 'duplicate' }] },
    })
  })
})

describe('an action', () => {
  const fields = { kind: 'action', text: { hi: 'करें' }, personId: null, bodyId: null, due: null, status: 'open' } as const

  test('stands under a decision, or by itself in an item, and moves among its own', async () => {
    const { client, meeting, item } = await room()
    const decision = await addDecision(client, item, 'तय हुआ')
    const first = await client.actions.create({ ...fields, itemId: item.id })
    const [below, second] = [await addAction(client, decision, 'नीचे'), await client.actions.create({ ...fields, itemId: item.id })]
    const alsoBelow = await addAction(client, decision, 'यह भी')
    expect([first, below].map(({ itemId, decisionId }) => [itemId, decisionId])).toEqual([
      [item.id, null],
      [item.id, decision.id],
    ])
    await client.actions.move({ id: second.id, to: 0 })
    await client.actions.move({ id: below.id, to: 9 })
    const view = (await client.meetings.get({ id: meeting.id })).agenda[0]
    expect(view?.actions.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(view?.decisions[0]?.actions.map(({ id }) => id)).toEqual([alsoBelow.id, below.id])
  })

  test('is closed since the day on which it is done or dropped, until it is taken up again', async () => {
    const { client, item, clock } = await room()
    let action = await client.actions.create({ ...fields, itemId: item.id })
    const become = async (status: 'open' | 'in-progress' | 'done' | 'dropped', day: string) => {
      clock.now = new Date(`${day}T06:00:00.000Z`)
      action = await client.actions.update({ id: action.id, version: action.version, changes: { status } })
      return action.closedOn
    }
    expect(action.closedOn).toBeNull()
    expect(await become('in-progress', '2026-02-06')).toBeNull()
    expect(await become('done', '2026-02-07')).toBe('2026-02-07')
    expect(await become('dropped', '2026-02-08')).toBe('2026-02-07')
    expect(await become('open', '2026-02-09')).toBeNull()
    expect((await client.actions.create({ ...fields, itemId: item.id, status: 'done' })).closedOn).toBe('2026-02-09')
  })

  test('can’t be changed or added to once the minutes are approved', async () => {
    const { client, meeting, item } = await room()
    const action = await client.actions.create({ ...fields, itemId: item.id })
    const chair = await addPerson(client, 'महेश वर्मा')
    const { version } = await client.meetings.get({ id: meeting.id })
    await client.meetings.update({ id: meeting.id, version, changes: { chairId: chair.id } })
    await advanceTo(client, meeting, 'approved')
    for (const call of [
      client.actions.update({ id: action.id, version: 1, changes: { text: { hi: 'और' } } }),
      client.actions.create({ ...fields, itemId: item.id }),
      client.actions.move({ id: action.id, to: 0 }),
    ]) {
      expect(await refusalOf(call)).toMatchObject({ code: 'LOCKED' })
    }
  })
})
