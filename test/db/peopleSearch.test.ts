import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../shared/domain/ids.ts'
import { matches } from '../../shared/language/search.ts'
import { runSql, type TestClient, temporaryApp } from './support.ts'

const person = (hi: string, more: object = {}) => ({
  ...{ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} },
  ...more,
})
const find = async (client: TestClient, query: string, bodyId: string | null = null) => {
  const { total, people } = await client.people.page({ query, on: '2026-02-05', bodyId, lang: 'hi', offset: 0, limit: 500 })
  expect(total).toBe(people.length)
  return people.map(({ name }) => name.hi ?? name.en)
}

describe('search for people', () => {
  test.each([
    ['sunita thakur', 'सुनीता ठाकुर'],
    ['suneeta thakkur', 'सुनीता ठाकुर'],
    ['सुनिता ठाकूर', 'सुनीता ठाकुर'],
    ['ठाकुर सुनी', 'सुनीता ठाकुर'],
    ['गांव', 'गाँववाला राम'],
    ['फकीर', 'फ़कीर चंद'],
    ['पुरानी वर्तनी', 'महेश वर्मा'],
    ['verma', 'महेश वर्मा'],
    ['मंडी', 'महेश वर्मा'],
    ['जिला अध्यक्ष', 'महेश वर्मा'],
    ['94180 00001', 'महेश वर्मा'],
    ['9418000001', 'महेश वर्मा'],
    ['mverma@example', 'महेश वर्मा'],
  ])('%s finds %s alone', async (query, name) => {
    const { client } = await temporaryApp()
    for (const hi of ['सुनीता ठाकुर', 'गाँववाला राम', 'फ़कीर चंद', 'कमला नेगी']) await client.people.create(person(hi))
    const { id } = await client.people.create({
      ...person('महेश वर्मा'),
      ...{
        name: { hi: 'महेश वर्मा', en: 'Mahesh Verma' },
        otherNames: ['पुरानी वर्तनी'],
        phone: '+91 94180-00001',
        email: 'mverma@example.org',
      },
      district: { hi: 'मंडी' },
    })
    await client.positions.create({ personId: id, title: { hi: 'ज़िला अध्यक्ष' }, rank: 10, bodyId: null, from: null, to: null })
    expect(await find(client, query)).toEqual([name])
    expect(await find(client, `${query} xyz`)).toEqual([])
  })

  test('follows every change at once: a new name, a post, the bin', async () => {
    const { client } = await temporaryApp()
    const { id } = await client.people.create(person('पवन'))
    await client.people.update({ id, version: 1, changes: { name: { hi: 'आशा' } } })
    expect([await find(client, 'पवन'), await find(client, 'आशा')]).toEqual([[], ['आशा']])
    const post = await client.positions.create({ personId: id, title: { hi: 'संयोजक' }, rank: 1, bodyId: null, from: null, to: null })
    expect(await find(client, 'संयोजक')).toEqual(['आशा'])
    await client.positions.update({ id: post.id, version: 1, changes: { title: { hi: 'प्रभारी' } } })
    expect([await find(client, 'संयोजक'), await find(client, 'प्रभारी')]).toEqual([[], ['आशा']])
    await client.positions.remove({ id: post.id, version: 2 })
    expect(await find(client, 'प्रभारी')).toEqual([])
    await client.positions.restore({ id: post.id })
    expect(await find(client, 'प्रभारी')).toEqual(['आशा'])
    await client.people.remove({ id, version: 2 })
    expect(await find(client, '')).toEqual([])
    await client.people.restore({ id })
    expect(await find(client, 'aasha')).toEqual(['आशा'])
  })

  test('puts names before all else, then goes by seniority on the day, then by name', async () => {
    const { client } = await temporaryApp()
    const add = async (hi: string, district: string, rank: number | null, to: string | null = null) => {
      const { id } = await client.people.create(person(hi, { district: { hi: district } }))
      if (rank !== null) await client.positions.create({ personId: id, title: { hi: 'पद' }, rank, bodyId: null, from: null, to })
    }
    await add('खेम मंडी', 'ऊना', null)
    await add('हरि', 'मंडी', 20)
    await add('अमर', 'मंडी', 30)
    await add('विजय', 'मंडी', 1, '2026-02-04')
    await add('कमल', 'मंडी', null)
    await add('आशा', 'मंडी', null)
    expect(await find(client, 'मंडी')).toEqual(['खेम मंडी', 'हरि', 'अमर', 'विजय', 'आशा', 'कमल'])
    const on = await client.people.page({ query: '', on: '2026-02-04', bodyId: null, lang: 'hi', offset: 1, limit: 2 })
    expect([on.total, on.people.map(({ name }) => name.hi)]).toEqual([6, ['हरि', 'अमर']])
  })

  test('keeps to a body on the day: its members, and who holds a post in it', async () => {
    const { client } = await temporaryApp()
    const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
    const [member, officer, past] = await Promise.all(['सदस्य', 'पदाधिकारी', 'पुराना', 'बाहर'].map((hi) => client.people.create(person(hi))))
    if (!member || !officer || !past) throw new Error('nobody')
    await client.memberships.create({ bodyId: body.id, personId: member.id, role: 'member', from: null, to: null })
    await client.positions.create({ personId: officer.id, title: { hi: 'मंत्री' }, rank: 3, bodyId: body.id, from: null, to: null })
    await client.memberships.create({ bodyId: body.id, personId: past.id, role: 'member', from: null, to: '2026-02-04' })
    expect(await find(client, '', body.id)).toEqual(['पदाधिकारी', 'सदस्य'])
  })

  test('finds those whom an older program wrote, once it has been opened', async () => {
    const { app, databaseFile } = await temporaryApp()
    await app.close()
    await runSql(databaseFile, `insert into people (id, name_hi) values ('01a20951-0000-7000-8000-000000000001', 'महेश वर्मा')`)
    const { client } = await temporaryApp({ databaseFile })
    expect(await find(client, 'mahesh')).toEqual(['महेश वर्मा'])
  })

  const letter = fc.constantFrom(
    ...'कखगचजटडतदनपफबमयरलवशसह'.split(''),
    'ा',
    'ि',
    'ी',
    'ु',
    'ू',
    'े',
    'ं',
    '्र',
    'a',
    'e',
    'h',
    'k',
    'r',
    's',
    't',
  )
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 })
  test('finds whatever two names, compared one by one, would match', async () => {
    const { app, client } = await temporaryApp()
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(4), fc.nat(6), async (words, at, length) => {
        const ids = new Map<PersonId, string>()
        for (const hi of words) ids.set((await client.people.create(person(hi))).id, hi)
        const query = (words[at % words.length] ?? '').slice(0, length)
        const { people } = await client.people.page({ query, on: '2026-02-05', bodyId: null, lang: 'hi', offset: 0, limit: 500 })
        const found = new Set(people.map(({ id }) => id))
        for (const [id, hi] of ids) if (matches(query, hi)) expect(found, `${query} finds ${hi}`).toContain(id)
        await app.transact(async (services) => {
          for (const id of ids.keys()) await services.people.remove(id, 1)
        })
      }),
      { numRuns: 40 },
    )
  })
})
