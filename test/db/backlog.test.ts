import { describe, expect, test } from 'vitest'
import { addBody, addDecision, addItem, addMeeting, addPerson } from './desk.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

type Body = Awaited<ReturnType<typeof addBody>>

const propose = (client: TestClient, body: Body, hi: string, presenterId: Awaited<ReturnType<typeof addPerson>>['id'] | null = null) =>
  client.backlog.create({ bodyId: body.id, title: { hi }, kind: 'proposal', presenterId, minutes: 15, note: { hi: 'टिप्पणी' } })

const waiting = async (client: TestClient, { id: bodyId }: Body) => (await client.backlog.list({ bodyId })).map(({ title }) => title.hi)

describe('proposed items', () => {
  test('wait in order, for each body apart, and can be moved, changed, removed and taken back', async () => {
    const { client } = await temporaryApp()
    const [body, other] = [await addBody(client), await addBody(client, 'दूसरी')]
    const [one, two] = [await propose(client, body, 'एक'), await propose(client, body, 'दो')]
    await propose(client, body, 'तीन')
    await propose(client, other, 'पराया')
    await client.backlog.move({ id: two.id, to: 0 })
    expect(await waiting(client, body)).toEqual(['दो', 'एक', 'तीन'])
    const changed = await client.backlog.update({ id: one.id, version: one.version, changes: { title: { hi: 'पहला' }, minutes: null } })
    expect(changed).toEqual({ ...one, version: 2, title: { hi: 'पहला' }, minutes: null })
    await client.backlog.remove({ id: two.id, version: two.version })
    expect(await waiting(client, body)).toEqual(['पहला', 'तीन'])
    expect(await client.bin.list()).toMatchObject([{ entity: 'proposedItem', id: two.id, name: { hi: 'दो' } }])
    await client.backlog.restore({ id: two.id })
    expect(await waiting(client, body)).toEqual(['दो', 'पहला', 'तीन'])
  })

  test('become items of a meeting of their body, before any other business, once', async () => {
    const { client } = await temporaryApp()
    const [body, presenter] = [await addBody(client), await addPerson(client, 'अमित')]
    const proposed = await propose(client, body, 'भवन', presenter.id)
    const meeting = await addMeeting(client, '2026-02-05', { bodyId: body.id })
    await addItem(client, meeting, 'प्रगति')
    await addItem(client, meeting, 'अन्य विषय', { kind: 'any-other' })
    const drawn = await client.backlog.draw({ id: proposed.id, meetingId: meeting.id })
    expect(drawn).toMatchObject({ kind: 'proposal', presenterId: presenter.id, minutes: 15, note: { hi: 'टिप्पणी' } })
    const { agenda } = await client.meetings.get({ id: meeting.id })
    expect(agenda.map(({ title }) => title.hi)).toEqual(['प्रगति', 'भवन', 'अन्य विषय'])
    expect(await waiting(client, body)).toEqual([])
    expect(await refusalOf(client.backlog.draw({ id: proposed.id, meetingId: meeting.id }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'id', code: 'duplicate' }] },
    })
  })

  test('wait again when their item, or its meeting, is gone', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client)
    const proposed = await propose(client, body, 'भवन')
    const [one, two] = [
      await addMeeting(client, '2026-02-05', { bodyId: body.id }),
      await addMeeting(client, '2026-03-05', { bodyId: body.id }),
    ]
    const item = await client.backlog.draw({ id: proposed.id, meetingId: one.id })
    await client.agenda.remove({ id: item.id, version: item.version })
    expect(await waiting(client, body)).toEqual(['भवन'])
    await client.backlog.draw({ id: proposed.id, meetingId: two.id })
    expect(await waiting(client, body)).toEqual([])
    const { version } = await client.meetings.get({ id: two.id })
    await client.meetings.remove({ id: two.id, version })
    expect(await waiting(client, body)).toEqual(['भवन'])
  })

  test('are made of an item sent back, with what was written on it since, until the item is restored', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client)
    const [one] = [await propose(client, body, 'एक'), await propose(client, body, 'दो')]
    const meeting = await addMeeting(client, '2026-02-05', { bodyId: body.id })
    const drawn = await client.backlog.draw({ id: one.id, meetingId: meeting.id })
    const written = await client.agenda.update({ id: drawn.id, version: drawn.version, changes: { minutes: 40, note: { hi: 'नई' } } })
    expect((await refusalOf(client.backlog.sendBack({ id: drawn.id, version: drawn.version }))).code).toBe('CONFLICT')
    expect(await client.backlog.sendBack({ id: drawn.id, version: written.version })).toMatchObject({
      ...{ id: one.id, title: { hi: 'एक' }, minutes: 40, note: { hi: 'नई' } },
    })
    expect(await waiting(client, body)).toEqual(['एक', 'दो'])
    const item = await addItem(client, meeting, 'तीन')
    await client.backlog.sendBack({ id: item.id, version: item.version })
    expect(await waiting(client, body)).toEqual(['एक', 'दो', 'तीन'])
    expect((await client.meetings.get({ id: meeting.id })).agenda).toEqual([])
    await client.agenda.restore({ id: item.id })
    expect(await waiting(client, body)).toEqual(['एक', 'दो'])
  })

  test('are not made of an item on which something was decided, nor in a meeting of no body; nothing is half done', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client)
    const [own, free] = [await addMeeting(client, '2026-02-05', { bodyId: body.id }), await addMeeting(client, '2026-02-06')]
    const [decided, loose] = [await addItem(client, own, 'भवन'), await addItem(client, free, 'भूमि')]
    await addDecision(client, decided, 'भवन बनेगा।')
    expect((await refusalOf(client.backlog.sendBack({ id: decided.id, version: decided.version }))).code).toBe('IN_USE')
    expect((await refusalOf(client.backlog.sendBack({ id: loose.id, version: loose.version }))).code).toBe('INVALID')
    expect((await client.meetings.get({ id: own.id })).agenda).toHaveLength(1)
    expect((await client.meetings.get({ id: free.id })).agenda).toHaveLength(1)
    expect(await waiting(client, body)).toEqual([])
  })

  test('are moved among those that wait, past what has been taken up', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client)
    const [one] = [await propose(client, body, 'एक'), await propose(client, body, 'दो')]
    const three = await propose(client, body, 'तीन')
    const four = await propose(client, body, 'चार')
    const meeting = await addMeeting(client, '2026-02-05', { bodyId: body.id })
    await client.backlog.draw({ id: one.id, meetingId: meeting.id })
    await client.backlog.move({ id: four.id, to: 1 })
    expect(await waiting(client, body)).toEqual(['दो', 'चार', 'तीन'])
    await client.backlog.move({ id: three.id, to: 0 })
    expect(await waiting(client, body)).toEqual(['तीन', 'दो', 'चार'])
    await client.backlog.move({ id: three.id, to: 99 })
    expect(await waiting(client, body)).toEqual(['दो', 'चार', 'तीन'])
  })

  test('go to meetings of their own body only, and to none whose minutes are approved', async () => {
    const { client } = await temporaryApp()
    const [body, other, chair] = [await addBody(client), await addBody(client, 'दूसरी'), await addPerson(client, 'अमित')]
    const proposed = await propose(client, body, 'भवन')
    const foreign = await addMeeting(client, '2026-02-05', { bodyId: other.id })
    expect(await refusalOf(client.backlog.draw({ id: proposed.id, meetingId: foreign.id }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'meetingId', code: 'notAllowed' }] },
    })
    let meeting = await addMeeting(client, '2026-02-05', { bodyId: body.id, chairId: chair.id })
    while (meeting.state !== 'approved') meeting = await client.meetings.advance({ id: meeting.id, version: meeting.version })
    expect((await refusalOf(client.backlog.draw({ id: proposed.id, meetingId: meeting.id }))).code).toBe('LOCKED')
  })

  test('keep their body and presenter in the directory', async () => {
    const { client } = await temporaryApp()
    const [body, presenter] = [await addBody(client), await addPerson(client, 'अमित')]
    await propose(client, body, 'भवन', presenter.id)
    for (const call of [
      client.bodies.remove({ id: body.id, version: body.version }),
      client.people.remove({ id: presenter.id, version: presenter.version }),
    ])
      expect(await refusalOf(call)).toMatchObject({ code: 'IN_USE', data: { by: 'proposedItem', count: 1 } })
  })
})
