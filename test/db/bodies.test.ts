import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const addPerson = (client: TestClient, hi: string) =>
  client.people.create({ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} })
const addBody = (client: TestClient, hi: string) => client.bodies.create({ name: { hi }, quorum: null })

describe('bodies', () => {
  test.each([{ rule: 'count', value: 5 } as const, { rule: 'fraction', value: '1/3' } as const, null])(
    'keep their quorum: %o',
    async (quorum) => {
      const { client } = await temporaryApp()
      const body = await client.bodies.create({ name: { hi: 'कार्यसमिति' }, quorum })
      expect(body).toEqual({
        id: body.id,
        version: 1,
        name: { hi: 'कार्यसमिति' },
        quorum,
        code: '',
        kind: null,
        from: null,
        to: null,
        substitutesCount: false,
        members: [],
      })
      expect(await client.bodies.list()).toEqual([body])
      expect((await client.bodies.update({ id: body.id, version: 1, changes: { quorum: null } })).quorum).toBeNull()
    },
  )

  test('keep their kind and their term, which can’t end before it begins', async () => {
    const { client } = await temporaryApp()
    const term = { kind: 'executive' as const, from: '2023-04-01', to: '2026-03-31' }
    const { id } = await client.bodies.create({ name: { hi: 'कार्यसमिति' }, quorum: null, ...term })
    expect((await client.bodies.list())[0]).toMatchObject(term)
    const refused = { code: 'INVALID', data: { problems: [{ path: 'to', code: 'endBeforeStart', params: {} }] } }
    expect(await refusalOf(client.bodies.update({ id, version: 1, changes: { from: '2026-04-01' } }))).toEqual(refused)
    expect(await refusalOf(client.bodies.create({ name: { hi: 'दूसरी' }, quorum: null, from: '2026-04-01', to: '2026-03-31' }))).toEqual(
      refused,
    )
    expect(await client.bodies.list()).toHaveLength(1)
  })

  test('don’t share a name, however it is spelt, in either language; not out of the bin either', async () => {
    const { client } = await temporaryApp()
    const first = await client.bodies.create({ name: { hi: 'गाँव समिति', en: 'Village Committee' }, quorum: null })
    const taken = (name: string) => ({ code: 'INVALID', data: { problems: [{ path: 'name', code: 'nameTaken', params: { name } }] } })
    expect(await refusalOf(addBody(client, 'गांव  समिति'))).toEqual(taken('गाँव समिति'))
    const second = await client.bodies.create({ name: { hi: 'ग्राम समिति' }, quorum: null })
    const rename = client.bodies.update({ id: second.id, version: 1, changes: { name: { en: 'village committee' } } })
    expect(await refusalOf(rename)).toEqual(taken('Village Committee'))
    await client.bodies.update({ id: first.id, version: 1, changes: { name: { hi: 'गांव समिति', en: 'Village Committee' } } })
    await client.bodies.remove({ id: first.id, version: 2 })
    await addBody(client, 'गाँव समिति')
    expect(await refusalOf(client.bodies.restore({ id: first.id }))).toEqual(taken('गाँव समिति'))
  })

  test('stand by name, as a Hindi dictionary has them', async () => {
    const { client } = await temporaryApp()
    for (const name of ['हिमाचल समिति', 'आईटी विभाग', 'कार्यसमिति', 'अनुशासन समिति']) await addBody(client, name)
    const names = (await client.bodies.list()).map(({ name }) => name.hi)
    expect(names).toEqual(['अनुशासन समिति', 'आईटी विभाग', 'कार्यसमिति', 'हिमाचल समिति'])
  })

  test('know who belonged to them on a date, first and last day included', async () => {
    const { app, client } = await temporaryApp()
    const body = await addBody(client, 'समिति')
    const people = await Promise.all(['क', 'ख', 'ग', 'घ'].map((name) => addPerson(client, name)))
    const spans = [
      { from: null, to: null },
      { from: '2026-02-05', to: null },
      { from: null, to: '2026-02-04' },
      { from: '2026-02-01', to: '2026-02-05' },
    ]
    for (const [index, person] of people.entries()) {
      const { from, to } = spans[index] ?? { from: null, to: null }
      const role = index === 3 ? 'chair' : 'member'
      await client.memberships.create({ bodyId: body.id, personId: person.id, role, from, to })
    }
    const on = async (date: string) => {
      const members = await app.transact((services) => services.bodies.membersOn(body.id, CalendarDate.parse(date)))
      return members.map(({ personId }) => people.find(({ id }) => id === personId)?.name.hi).join('')
    }
    expect(await on('2026-02-04')).toBe('घकग')
    expect(await on('2026-02-05')).toBe('घकख')
    expect(await on('2026-02-06')).toBe('कख')
    expect((await client.bodies.list())[0]?.members).toHaveLength(4)
  })

  test('can’t be removed while a position names them', async () => {
    const { client } = await temporaryApp()
    const { id } = await addBody(client, 'समिति')
    const { id: personId } = await addPerson(client, 'पवन')
    const position = await client.positions.create({ personId, title: { hi: 'संयोजक' }, rank: 3, bodyId: id, from: null, to: null })
    expect(await refusalOf(client.bodies.remove({ id, version: 1 }))).toEqual({
      code: 'IN_USE',
      data: { entity: 'body', id, by: 'position', count: 1 },
    })
    await client.positions.remove({ id: position.id, version: 1 })
    expect(await client.bodies.remove({ id, version: 1 })).toEqual({ id })
  })
})

describe('memberships', () => {
  test('may change and end, and not end before they begin', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client, 'समिति')
    const person = await addPerson(client, 'पवन')
    const membership = await client.memberships.create({
      bodyId: body.id,
      personId: person.id,
      role: 'member',
      from: '2026-01-01',
      to: null,
    })
    const changed = await client.memberships.update({ id: membership.id, version: 1, changes: { role: 'chair', to: '2026-06-30' } })
    expect(changed).toEqual({ ...membership, version: 2, role: 'chair', to: '2026-06-30' })
    expect(await refusalOf(client.memberships.update({ id: membership.id, version: 2, changes: { from: '2026-07-01' } }))).toEqual({
      code: 'INVALID',
      data: { problems: [{ path: 'to', code: 'endBeforeStart', params: {} }] },
    })
    expect((await client.bodies.list())[0]?.members).toEqual([changed])
  })

  test('come back from the bin only to a body and a person that are there', async () => {
    const { client } = await temporaryApp()
    const body = await addBody(client, 'समिति')
    const person = await addPerson(client, 'पवन')
    const { id } = await client.memberships.create({ bodyId: body.id, personId: person.id, role: 'member', from: null, to: null })
    await client.memberships.remove({ id, version: 1 })
    expect(await client.bin.list()).toMatchObject([{ entity: 'membership', id, name: { hi: 'पवन' } }])
    await client.people.remove({ id: person.id, version: 1 })
    expect(await refusalOf(client.memberships.restore({ id }))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'person' } })
    await client.bodies.remove({ id: body.id, version: 1 })
    expect(await refusalOf(client.memberships.restore({ id }))).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'body' } })
    await client.bodies.restore({ id: body.id })
    await client.people.restore({ id: person.id })
    expect(await client.memberships.restore({ id })).toMatchObject({ id, version: 3 })
  })
})
