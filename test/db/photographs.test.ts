import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ExportFile } from '../../electron/app/exportFile.ts'
import { openDatabase } from '../../electron/db/connection.ts'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { base64, jpeg, jpegOfSize, jpegWithComment, png, turnedJpeg, webp, withText } from '../pictures.ts'
import { addPerson } from './desk.ts'
import { refusalOf, runSql, type TestClient, temporaryApp } from './support.ts'

const date = CalendarDate.parse('2026-02-05')

const desk = async () => {
  const saved: { fileName: string; bytes: Uint8Array }[] = []
  const exporter: ExportFile = async (fileName, bytes) => {
    saved.push({ fileName, bytes: Uint8Array.from(bytes) })
    return { outcome: 'cancelled' }
  }
  const world = await temporaryApp({ exporter })
  const { client } = world
  const note = await client.press.create({ date, headline: { hi: 'तैयारियाँ तेज़' } })
  const add = (original: Uint8Array, print: Uint8Array = original, fileName = 'बैठक.jpg') =>
    client.photographs.add({ pressNoteId: note.id, fileName, original: base64(original), print: base64(print) })
  const list = () => client.photographs.list({ pressNoteId: note.id })
  return { ...world, note, add, list, saved }
}

const approve = async (client: TestClient, id: Parameters<TestClient['press']['get']>[0]['id']) => {
  const { version } = await client.press.get({ id })
  return client.press.advance({ id, version })
}

describe('a photograph', () => {
  test('is kept whole, and comes out as it went in; documents print the smaller one', async () => {
    const { client, add, saved } = await desk()
    const original = turnedJpeg
    // Held upright: the small one is turned, and tells nothing of the place.
    const print = png(32, 48)
    const one = await add(original, print, '../शिमला/मंच.jpg')
    expect(one).toMatchObject({
      fileName: 'मंच.jpg',
      width: 48,
      height: 32,
      size: original.length,
      version: 1,
      people: [],
      namesPeople: true,
    })
    expect(await client.photographs.picture({ id: one.id })).toEqual({ mime: 'image/png', data: base64(print) })
    await client.photographs.export({ id: one.id })
    expect(saved).toEqual([{ fileName: 'मंच.jpg', bytes: original }])
  })

  test('has words, people from left to right and a place; the next one begins with the same credit', async () => {
    const { client, add, list } = await desk()
    const [first, second] = [await add(jpeg), await add(png(30, 20))]
    const [verma, negi] = [await addPerson(client, 'महेश वर्मा'), await addPerson(client, 'कमला नेगी')]
    const changes = {
      ...{ caption: { hi: 'बैठक' }, credit: { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' } },
      ...{ people: [negi.id, verma.id], namesPeople: false, wide: true },
    }
    expect(await client.photographs.update({ id: second.id, version: 1, changes })).toMatchObject({ ...changes, version: 2 })
    await client.photographs.move({ id: second.id, to: 0 })
    expect((await list()).map(({ id }) => id)).toEqual([second.id, first.id])
    await client.photographs.update({ id: first.id, version: 1, changes: { credit: { hi: 'पीटीआई' } } })
    expect(await add(webp, png(48, 32))).toMatchObject({ credit: { hi: 'पीटीआई' } })
    expect(await refusalOf(client.photographs.update({ id: first.id, version: 1, changes: { wide: true } }))).toMatchObject({
      code: 'CONFLICT',
    })
  })

  test('goes to the bin and comes back; the same picture twice is refused', async () => {
    const { client, add, list } = await desk()
    const one = await add(jpeg)
    expect(await refusalOf(add(jpeg))).toMatchObject({ data: { problems: [{ path: 'original', code: 'duplicate' }] } })
    await client.photographs.remove({ id: one.id, version: 1 })
    expect(await list()).toEqual([])
    expect(await client.bin.list()).toMatchObject([{ entity: 'photograph', id: one.id, name: { hi: 'बैठक.jpg' } }])
    const again = await add(jpeg)
    expect(await refusalOf(client.photographs.restore({ id: one.id }))).toMatchObject({ data: { problems: [{ code: 'duplicate' }] } })
    await client.photographs.remove({ id: again.id, version: 1 })
    expect(await client.photographs.restore({ id: one.id })).toMatchObject({ id: one.id, version: 3 })
    const trail = await client.trail.list({ entityId: one.id, limit: 10 })
    expect(trail.map(({ change }) => change)).toEqual(['restored', 'removed', 'created'])
    expect(JSON.stringify(trail)).not.toContain(base64(jpeg).slice(0, 100))
  })

  test('is stored once, whatever notes it goes with', async () => {
    const { client, add, databaseFile } = await desk()
    await add(jpeg)
    const other = await client.press.create({ date })
    await client.photographs.add({ pressNoteId: other.id, fileName: 'क.jpg', original: base64(jpeg), print: base64(jpeg) })
    const db = await openDatabase(databaseFile)
    const rows = await db.selectFrom('photographFiles').select(['sha256', 'size']).execute()
    await db.destroy()
    expect(rows).toEqual([{ sha256: createHash('sha256').update(jpeg).digest('hex'), size: jpeg.length }])
  })

  test('names nobody twice, and nobody unknown', async () => {
    const { client, add } = await desk()
    const { id } = await add(jpeg)
    const person = await addPerson(client, 'महेश वर्मा')
    const update = (people: (typeof person.id)[]) => client.photographs.update({ id, version: 1, changes: { people } })
    expect(await refusalOf(update([person.id, person.id]))).toMatchObject({
      data: { problems: [{ path: 'people[1]', code: 'duplicate' }] },
    })
    await client.people.remove({ id: person.id, version: person.version })
    expect(await refusalOf(update([person.id]))).toMatchObject({ data: { problems: [{ path: 'people[0]', code: 'noSuch' }] } })
  })

  test('keeps whom it names from the bin, and follows them when two entries are made one', async () => {
    const { client, add, list } = await desk()
    const { id } = await add(jpeg)
    const [one, two] = [await addPerson(client, 'महेश वर्मा'), await addPerson(client, 'महेश वर्मा')]
    await client.photographs.update({ id, version: 1, changes: { people: [two.id] } })
    expect(await refusalOf(client.people.remove({ id: two.id, version: 1 }))).toMatchObject({ code: 'IN_USE', data: { by: 'photograph' } })
    const { name, otherNames, honorific, gender, phone, email, district } = one
    const merge = await client.duplicates.merge({
      ...{ kept: { id: one.id, version: 1 }, removed: { id: two.id, version: 1 }, stays: [] },
      fields: { name, otherNames, honorific, gender, phone, email, district },
    })
    expect((await list())[0]?.people).toEqual([one.id])
    await client.duplicates.undo({ id: merge.id })
    expect((await list())[0]?.people).toEqual([two.id])
  })
})

describe('an approved note', () => {
  const approved = async () => {
    const world = await desk()
    const { client, note, add, databaseFile } = world
    const [kept, dropped] = [await add(jpeg), await add(png(30, 20))]
    await client.photographs.update({ id: kept.id, version: 1, changes: { caption: { hi: 'अनुमोदित कैप्शन' } } })
    await client.photographs.remove({ id: dropped.id, version: 1 })
    const meeting = await client.meetings.create({ title: { hi: 'बैठक' }, date, start: '11:00' as never })
    await runSql(databaseFile, `update meetings set state = 'held' where id = '${meeting.id}'`)
    await client.press.update({ id: note.id, version: 1, changes: { meetingIds: [meeting.id] } })
    await approve(client, note.id)
    return { ...world, kept, dropped }
  }

  test('locks its photographs', async () => {
    const { client, add, kept, dropped } = await approved()
    const calls = [
      () => add(png(20, 20)),
      () => client.photographs.update({ id: kept.id, version: 2, changes: { wide: true } }),
      () => client.photographs.move({ id: kept.id, to: 0 }),
      () => client.photographs.remove({ id: kept.id, version: 2 }),
      () => client.photographs.restore({ id: dropped.id }),
    ]
    for (const call of calls) expect(await refusalOf(call())).toMatchObject({ code: 'LOCKED', data: { entity: 'pressNote' } })
  })

  test('says of them what it said when it was approved, and still has their pictures', async () => {
    const { client, note, kept, databaseFile } = await approved()
    const before = await client.documents.preview({ document: { kind: 'press-note', pressNoteId: note.id }, lang: 'hi' })
    await runSql(
      databaseFile,
      `update photographs set caption_hi = 'बदला', deleted_at = '2026-02-06T05:00:00.000Z' where id = '${kept.id}'`,
    )
    expect((await client.press.draft({ id: note.id, lang: 'hi' })).photographs).toMatchObject([{ id: kept.id, caption: 'अनुमोदित कैप्शन' }])
    expect(await client.documents.preview({ document: { kind: 'press-note', pressNoteId: note.id }, lang: 'hi' })).toEqual(before)
  })
})

describe('what is no photograph is refused in a word of its own, and nothing is kept of it', () => {
  test.each([
    ['text', new TextEncoder().encode('फ़ोटो नहीं'), 'notPicture'],
    ['SVG with a script', new TextEncoder().encode('<svg><script>alert(1)</script></svg>'), 'notPicture'],
    ['PDF', new TextEncoder().encode('%PDF-1.7'), 'notPicture'],
    ['a page behind a picture', withText(jpeg, '<html><script>alert(1)</script>'), 'pictureCarriesMore'],
    ['a script in a comment', jpegWithComment('<script>alert(1)</script>'), 'pictureCarriesMore'],
    ['an archive behind a picture', withText(png(9, 9), 'PK\u0003\u0004'), 'pictureCarriesMore'],
    ['a picture cut off', jpeg.subarray(0, 800), 'pictureCut'],
    ['200 megapixels', jpegOfSize(20_000, 10_000), 'pictureTooManyDots'],
    ['nothing', new Uint8Array(), 'empty'],
  ] as const)('%s', async (_name, bytes, code) => {
    const { add, list, databaseFile } = await desk()
    expect(await refusalOf(add(bytes))).toMatchObject({ code: 'INVALID', data: { problems: [{ path: 'original', code }] } })
    // Nor as the picture to be printed of a good one.
    expect(await refusalOf(add(jpeg, bytes))).toMatchObject({ code: 'INVALID', data: { problems: [{ path: 'print' }] } })
    expect(await list()).toEqual([])
    const db = await openDatabase(databaseFile)
    expect(await db.selectFrom('photographFiles').select('sha256').execute()).toEqual([])
    await db.destroy()
  })

  test('says how many megapixels there are, and how many there may be', async () => {
    const { add } = await desk()
    expect(await refusalOf(add(jpegOfSize(20_000, 10_000)))).toMatchObject({
      data: { problems: [{ code: 'pictureTooManyDots', params: { megapixels: '200', limit: '60' } }] },
    })
  })

  test('more than 30 MB', async () => {
    const { add } = await desk()
    expect(await refusalOf(add(new Uint8Array(30 * 1024 * 1024 + 2)))).toMatchObject({ code: 'INVALID' })
  })

  test('a printed picture that is another one, tells of the place, is WebP or too large', async () => {
    const { add } = await desk()
    for (const print of [png(60, 20), turnedJpeg, webp, png(2400, 1600)]) {
      expect(await refusalOf(add(jpeg, print))).toMatchObject({ data: { problems: [{ path: 'print', code: 'notAllowed' }] } })
    }
    await add(png(2400, 1600), png(1600, 1067))
  })
})
