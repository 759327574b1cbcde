import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { refusalOf, runSql, type TestClient, temporaryApp } from './support.ts'

const person = (hi: string) => ({ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} })
const post = (personId: string, hi: string, rank: number) => ({ personId, title: { hi }, rank, bodyId: null, from: null, to: null })

const addPerson = (client: TestClient, hi: string) => client.people.create(person(hi))

describe('people', () => {
  test('are kept as they were typed, with clean lines', async () => {
    const { client } = await temporaryApp()
    const fields = {
      name: { hi: 'सुनीता ठाकुर', en: 'Sunita Thakur' },
      otherNames: ['सुनीता देवी', 'Suneeta Thakkur'],
      honorific: { hi: 'डॉ.', en: 'Dr' },
      gender: 'female' as const,
      phone: '94180-00001',
      email: 's@example.org',
      district: { hi: 'शिमला' },
    }
    const { id } = await client.people.create({ ...fields, phone: ' 94180-00001\u0000 ' })
    expect(await client.people.get({ id })).toEqual({ ...fields, id, version: 1, photo: null, positions: [] })
    const { gender: _gender, ...rest } = await client.people.update({ id, version: 1, changes: { gender: null, district: {} } })
    expect(rest).toMatchObject({ version: 2, district: {} })
  })

  test('stand in order of seniority today: current posts by rank, then former ones, then those with none, each by name', async () => {
    const { client } = await temporaryApp()
    const none = await addPerson(client, 'अमर')
    const junior = await addPerson(client, 'कमल')
    const former = await addPerson(client, 'खेम')
    const senior = await addPerson(client, 'हरि')
    const future = await addPerson(client, 'आशा')
    await client.positions.create(post(junior.id, 'सचिव', 50))
    await client.positions.create(post(senior.id, 'अध्यक्ष', 10))
    await client.positions.create({ ...post(former.id, 'उपमुख्यमंत्री', 1), from: '2017-01-01', to: '2026-02-04' })
    await client.positions.create({ ...post(future.id, 'महासचिव', 2), from: '2026-02-06' })
    expect((await client.people.list()).map(({ id }) => id)).toEqual([senior.id, junior.id, former.id, none.id, future.id])
  })

  test('are named in a document with the posts of its date', async () => {
    const { app, client } = await temporaryApp()
    const { id } = await client.people.create({ ...person('निर्मल'), phone: '1', district: { hi: 'मंडी' } })
    await client.positions.create(post(id, 'क्लस्टर प्रभारी', 32))
    await client.positions.create({ ...post(id, 'उपमुख्यमंत्री', 5), from: '2017-01-01', to: '2022-12-31' })
    const on = (date: string) => app.transact((services) => services.people.personFacts(id, CalendarDate.parse(date)))
    const facts = { id, name: { hi: 'निर्मल' }, honorific: {}, gender: null, phone: '1', district: { hi: 'मंडी' } }
    expect(await on('2022-12-31')).toEqual({
      ...facts,
      seniority: 5,
      posts: [
        { title: { hi: 'उपमुख्यमंत्री' }, former: false },
        { title: { hi: 'क्लस्टर प्रभारी' }, former: false },
      ],
    })
    expect(await on('2023-01-01')).toEqual({
      ...facts,
      seniority: 32,
      posts: [
        { title: { hi: 'क्लस्टर प्रभारी' }, former: false },
        { title: { hi: 'उपमुख्यमंत्री' }, former: true },
      ],
    })
  })

  test('in the bin are still named by old papers', async () => {
    const { app, client } = await temporaryApp()
    const { id } = await addPerson(client, 'हरि')
    await client.people.remove({ id, version: 1 })
    const facts = await app.transact((services) => services.people.personFacts(id, CalendarDate.parse('2026-02-05')))
    expect(facts).toMatchObject({ name: { hi: 'हरि' }, phone: null, district: null, seniority: 1_000_000 })
  })

  test('can’t be removed while a body has them, and take their positions along', async () => {
    const { client } = await temporaryApp()
    const { id } = await addPerson(client, 'हरि')
    await client.positions.create(post(id, 'अध्यक्ष', 1))
    const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
    const membership = await client.memberships.create({ bodyId: body.id, personId: id, role: 'chair', from: null, to: null })
    expect(await refusalOf(client.people.remove({ id, version: 1 }))).toEqual({
      code: 'IN_USE',
      data: { entity: 'person', id, by: 'membership', count: 1 },
    })
    await client.memberships.remove({ id: membership.id, version: 1 })
    await client.people.remove({ id, version: 1 })
    expect(await client.people.list()).toEqual([])
    expect((await client.people.restore({ id })).positions).toHaveLength(1)
  })

  test('can’t be removed while a paper names them', async () => {
    const { client, databaseFile } = await temporaryApp()
    const { id } = await addPerson(client, 'हरि')
    await runSql(
      databaseFile,
      `insert into meetings (id, kind, title_hi, date, start_time, secretary_id) values ('m', 'review', 'बैठक', '2026-02-05', '11:00', '${id}')`,
    )
    expect(await refusalOf(client.people.remove({ id, version: 1 }))).toMatchObject({ code: 'IN_USE', data: { by: 'meeting', count: 1 } })
  })
})

describe('positions', () => {
  test('belong to a person, by rank, and may end', async () => {
    const { client } = await temporaryApp()
    const { id: personId } = await addPerson(client, 'पवन')
    const lower = await client.positions.create(post(personId, 'प्रभारी', 50))
    const higher = await client.positions.create({ ...post(personId, 'उपाध्यक्ष', 35), from: '2024-01-01' })
    expect((await client.people.get({ id: personId })).positions).toEqual([higher, lower])
    const ended = await client.positions.update({ id: higher.id, version: 1, changes: { to: '2024-01-01' } })
    expect(ended).toEqual({ ...higher, version: 2, to: '2024-01-01' })
  })

  test('can’t end before they begin, at once or by a change', async () => {
    const { client } = await temporaryApp()
    const { id: personId } = await addPerson(client, 'पवन')
    const refused = { code: 'INVALID', data: { problems: [{ path: 'to', code: 'endBeforeStart', params: {} }] } }
    const backwards = { ...post(personId, 'प्रभारी', 5), from: '2024-01-02', to: '2024-01-01' }
    expect(await refusalOf(client.positions.create(backwards))).toEqual(refused)
    const { id } = await client.positions.create({ ...backwards, to: null })
    expect(await refusalOf(client.positions.update({ id, version: 1, changes: { to: '2024-01-01' } }))).toEqual(refused)
    expect((await client.people.get({ id: personId })).positions).toMatchObject([{ version: 1, to: null }])
    expect(await client.trail.list({ entityId: id, limit: 9 })).toHaveLength(1)
  })

  test('need a person and a body that are there', async () => {
    const { client } = await temporaryApp()
    const { id: personId } = await addPerson(client, 'पवन')
    const nobody = '01a20951-0000-7000-8000-000000000000'
    expect(await refusalOf(client.positions.create({ ...post(nobody, 'प्रभारी', 5), bodyId: nobody }))).toEqual({
      code: 'INVALID',
      data: {
        problems: [
          { path: 'personId', code: 'noSuch', params: { id: nobody } },
          { path: 'bodyId', code: 'noSuch', params: { id: nobody } },
        ],
      },
    })
    const { id } = await client.positions.create(post(personId, 'प्रभारी', 5))
    expect((await refusalOf(client.positions.update({ id, version: 1, changes: { bodyId: nobody } }))).code).toBe('INVALID')
  })

  test('stay in the bin as long as their person or body does', async () => {
    const { client } = await temporaryApp()
    const { id: personId } = await addPerson(client, 'पवन')
    const { id: bodyId } = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
    const { id } = await client.positions.create({ ...post(personId, 'प्रभारी', 5), bodyId })
    await client.positions.remove({ id, version: 1 })
    await client.people.remove({ id: personId, version: 1 })
    expect(await refusalOf(client.positions.restore({ id }))).toEqual({ code: 'NOT_FOUND', data: { entity: 'person', id: personId } })
    await client.people.restore({ id: personId })
    await client.bodies.remove({ id: bodyId, version: 1 })
    expect(await refusalOf(client.positions.restore({ id }))).toEqual({ code: 'NOT_FOUND', data: { entity: 'body', id: bodyId } })
    await client.bodies.restore({ id: bodyId })
    expect(await client.positions.restore({ id })).toMatchObject({ id, personId, bodyId })
  })
})
