import { describe, expect, test } from 'vitest'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const addPerson = (client: TestClient, hi: string) =>
  client.people.create({ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} })

const day = { on: '2026-02-05', bodyId: null, lang: 'hi' } as const

const world = async (...posts: readonly (readonly [name: string, rank: number, to?: string, bodyId?: string])[]) => {
  const app = await temporaryApp()
  const ids = new Map<string, string>()
  for (const [name, rank, to = null, bodyId = null] of posts) {
    const { id: personId } = await addPerson(app.client, name)
    const { id } = await app.client.positions.create({ personId, title: { hi: 'पद' }, rank, bodyId, from: null, to })
    ids.set(name, id)
  }
  const id = (name: string) => ids.get(name) ?? ''
  const order = async (more: object = {}) => {
    const { total, posts: found } = await app.client.positions.order({ ...day, offset: 0, limit: 100, ...more })
    expect(total).toBe(found.length)
    return found.map(({ person, position }) => `${person.name.hi} ${position.rank}`)
  }
  return { ...app, id, order }
}

describe('the order of the organisation', () => {
  test('is that of the posts of a day: by rank, of one rank by name', async () => {
    const { order, client } = await world(['हरि', 30], ['अमर', 30], ['कमल', 10], ['पुराना', 1, '2026-02-04'])
    expect(await order()).toEqual(['कमल 10', 'अमर 30', 'हरि 30'])
    expect(await order({ on: '2026-02-04' })).toEqual(['पुराना 1', 'कमल 10', 'अमर 30', 'हरि 30'])
    const page = await client.positions.order({ ...day, offset: 1, limit: 1 })
    expect([page.total, page.posts.map(({ person }) => person.name.hi)]).toEqual([3, ['अमर']])
  })

  test('changes with a move, which documents and lists follow and which is taken back whole', async () => {
    const { order, client, id } = await world(['क', 1], ['ख', 2], ['ग', 3], ['घ', 9])
    const { changes } = await client.positions.place({ ...day, id: id('घ'), after: id('क') })
    expect(await order()).toEqual(['क 1', 'घ 2', 'ख 3', 'ग 4'])
    expect((await client.people.list()).map(({ name }) => name.hi)).toEqual(['क', 'घ', 'ख', 'ग'])
    await client.positions.setRanks({ ranks: changes.map(({ id: one, version, before }) => ({ id: one, version, rank: before })) })
    expect(await order()).toEqual(['क 1', 'ख 2', 'ग 3', 'घ 9'])
  })

  test('lets one be first, of all or of a body', async () => {
    const { client, databaseFile: _file } = await temporaryApp()
    const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: null })
    const ids: string[] = []
    for (const [name, rank, bodyId] of [
      ['क', 10, null],
      ['ख', 20, body.id],
      ['ग', 30, body.id],
    ] as const) {
      const { id: personId } = await addPerson(client, name)
      ids.push((await client.positions.create({ personId, title: { hi: 'पद' }, rank, bodyId, from: null, to: null })).id)
    }
    const order = async () => (await client.positions.order({ ...day, offset: 0, limit: 9 })).posts.map(({ person }) => person.name.hi)
    await client.positions.place({ ...day, bodyId: body.id, id: ids[2] ?? '', after: null })
    expect(await order()).toEqual(['क', 'ग', 'ख'])
    await client.positions.place({ ...day, id: ids[1] ?? '', after: null })
    expect(await order()).toEqual(['ख', 'क', 'ग'])
  })

  test('refuses a stale way back, a post of another day and a rank that there is not', async () => {
    const { order, client, id } = await world(['क', 99_999], ['ख', 99_998], ['ग', 99_997], ['पुराना', 1, '2026-02-04'])
    const move = { ...day, id: id('क'), after: id('ग') }
    expect(await refusalOf(client.positions.place({ ...move, after: id('पुराना') }))).toMatchObject({ code: 'NOT_FOUND' })
    const { changes } = await client.positions.place(move)
    expect(await order()).toEqual(['ग 99997', 'क 99998', 'ख 99999'])
    const [first] = changes
    await client.positions.update({ id: first?.id ?? '', version: first?.version ?? 0, changes: { rank: 5 } })
    const back = changes.map(({ id: one, version, before }) => ({ id: one, version, rank: before }))
    expect(await refusalOf(client.positions.setRanks({ ranks: back }))).toMatchObject({ code: 'CONFLICT' })
    await client.positions.update({ id: first?.id ?? '', version: (first?.version ?? 0) + 1, changes: { rank: first?.after ?? 0 } })
    await client.positions.update({
      id: id('ख'),
      version: changes.find((one) => one.id === id('ख'))?.version ?? 1,
      changes: { rank: 99_998 },
    })
    const { id: personId } = await addPerson(client, 'ङ')
    const late = await client.positions.create({ personId, title: { hi: 'पद' }, rank: 99_999, bodyId: null, from: null, to: null })
    const full = client.positions.place({ ...day, id: late.id, after: id('क') })
    expect(await refusalOf(full)).toMatchObject({ code: 'INVALID', data: { problems: [{ path: 'rank', code: 'tooBig' }] } })
  })
})

describe('a photograph', () => {
  const photo = (id: string, more: object = {}) => ({
    id,
    fileName: 'p.png',
    mime: 'image/png' as const,
    data: pixel,
    preview: pixel,
    ...more,
  })

  test('is shown small and whole, gives way to another, and comes back', async () => {
    const { client } = await temporaryApp()
    const { id } = await addPerson(client, 'क')
    const { person, before } = await client.people.setPhoto(photo(id))
    expect([before, person.photo === null]).toEqual([null, false])
    expect(await client.people.photo({ id })).toEqual({ mime: 'image/png', data: pixel })
    expect(await client.people.previews({ ids: [id] })).toEqual([{ id, mime: 'image/png', data: pixel }])
    const second = await client.people.setPhoto(photo(id))
    expect(second.before).toBe(person.photo)
    expect(second.person.photo).not.toBe(person.photo)
    const back = await client.people.putPhoto({ id, photo: second.before })
    expect([back.person.photo, back.before]).toEqual([person.photo, second.person.photo])
    expect((await client.people.putPhoto({ id, photo: null })).person.photo).toBeNull()
    expect(await client.people.previews({ ids: [id] })).toEqual([])
    await client.attachments.restore({ id: second.person.photo ?? '' })
    expect((await client.people.get({ id })).photo).toBe(second.person.photo)
    await client.attachments.restore({ id: person.photo ?? '' })
    expect((await client.people.get({ id })).photo).toBe(person.photo)
  })

  test('that is none is refused, and so is somebody else’s', async () => {
    const { client } = await temporaryApp()
    const [one, other] = [await addPerson(client, 'क'), await addPerson(client, 'ख')]
    const notPicture = (path: string) => ({ code: 'INVALID', data: { problems: [{ path, code: 'notPicture', params: {} }] } })
    expect(await refusalOf(client.people.setPhoto(photo(one.id, { data: 'PHN2Zz4=' })))).toEqual(notPicture('data'))
    expect(await refusalOf(client.people.setPhoto(photo(one.id, { mime: 'image/jpeg' })))).toEqual(notPicture('data'))
    expect(await refusalOf(client.people.setPhoto(photo(one.id, { preview: 'PHN2Zz4=' })))).toEqual(notPicture('preview'))
    const { person } = await client.people.setPhoto(photo(one.id))
    await client.people.putPhoto({ id: one.id, photo: null })
    expect(await refusalOf(client.people.putPhoto({ id: other.id, photo: person.photo }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await client.people.photo({ id: other.id })).toBeNull()
  })

  test('goes along in a merge to one who has none, and comes back', async () => {
    const { client } = await temporaryApp()
    const [kept, removed] = [await addPerson(client, 'क'), await addPerson(client, 'ख')]
    const { person } = await client.people.setPhoto(photo(removed.id))
    const { fields } = await client.duplicates.preview({ keptId: kept.id, removedId: removed.id })
    const versions = { kept: { id: kept.id, version: 1 }, removed: { id: removed.id, version: 1 } }
    const { id } = await client.duplicates.merge({ ...versions, fields, stays: [] })
    expect((await client.people.get({ id: kept.id })).photo).toBe(person.photo)
    await client.duplicates.undo({ id })
    expect([(await client.people.get({ id: kept.id })).photo, (await client.people.get({ id: removed.id })).photo]).toEqual([
      null,
      person.photo,
    ])
  })
})

test('the directory leaves as a file, of those sought alone', async () => {
  const saved: { fileName: string; bytes: Uint8Array }[] = []
  const { client } = await temporaryApp({
    exporter: async (fileName, bytes) => {
      saved.push({ fileName, bytes })
      return { outcome: 'saved', path: fileName }
    },
  })
  const { id } = await addPerson(client, 'सुनीता ठाकुर')
  await addPerson(client, 'महेश वर्मा')
  await client.people.setPhoto({ id, fileName: 'p.png', mime: 'image/png', data: pixel, preview: pixel })
  for (const format of ['xlsx', 'csv', 'vcard4', 'vcard3'] as const) {
    await client.people.export({ query: 'suneeta', on: '2026-02-05', bodyId: null, format, lang: 'hi' })
  }
  expect(saved.map(({ fileName }) => fileName)).toEqual(['xlsx', 'csv', 'vcf', 'vcf'].map((ending) => `directory-2026-02-05.hi.${ending}`))
  const [, csv, card] = saved.map(({ bytes }) => new TextDecoder().decode(bytes))
  expect(csv).toContain('सुनीता ठाकुर')
  expect(csv).not.toContain('महेश')
  expect(card?.replaceAll('\r\n ', '')).toContain(`PHOTO:data:image/png;base64,${pixel}`)
})
