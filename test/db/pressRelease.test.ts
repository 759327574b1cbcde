import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { addPerson, setUp } from './desk.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const sampleNote = async (client: TestClient) => {
  const { pressNotes } = await client.days.importSample()
  const [note] = pressNotes
  if (note === undefined) throw new Error('the sample has a press note')
  return client.press.get({ id: note.id })
}
const advance = async (client: TestClient, { id }: { readonly id: Awaited<ReturnType<typeof sampleNote>>['id'] }) => {
  const { version } = await client.press.get({ id })
  return client.press.advance({ id, version })
}
const reopen = async (client: TestClient, { id }: { readonly id: Awaited<ReturnType<typeof sampleNote>>['id'] }) => {
  const { version } = await client.press.get({ id })
  return client.press.reopen({ id, version, reason: 'नाम में भूल' })
}

describe('the number of a press note', () => {
  test('follows the pattern, and begins anew with the financial year; approval fixes it', async () => {
    const { client } = await temporaryApp()
    await setUp(client, { pressPattern: 'प्रे.वि./{year}/{n}', yearStart: 'april' })
    const of = async (day: string) => client.press.create({ date: CalendarDate.parse(day), headline: { hi: 'शीर्षक' } })
    expect((await of('2026-03-30')).printedNumber).toBe('प्रे.वि./2025-26/1')
    expect((await of('2026-03-31')).printedNumber).toBe('प्रे.वि./2025-26/2')
    expect((await of('2026-04-01')).printedNumber).toBe('प्रे.वि./2026-27/1')

    const note = await sampleNote(client)
    expect(note.printedNumber).toBe('प्रे.वि./2025-26/14')
    await advance(client, note)
    await setUp(client, { pressPattern: '{n}' })
    expect((await client.press.get({ id: note.id })).printedNumber).toBe('प्रे.वि./2025-26/14')
    expect((await client.press.draft({ id: note.id, lang: 'hi' })).text).toContain('क्रमांक: प्रे.वि./2025-26/14')
  })

  test('is not given twice as it is printed', async () => {
    const { client } = await temporaryApp()
    const { date } = await sampleNote(client)
    expect(await refusalOf(client.press.create({ date, number: '14/2026' }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'number', code: 'duplicate' }] },
    })
  })
})

describe('approval and release', () => {
  test('say who and when', async () => {
    const { client } = await temporaryApp()
    const note = await sampleNote(client)
    const [first, second] = [await addPerson(client, 'अनुमोदक'), await addPerson(client, 'प्रेषक')]
    await setUp(client, { userId: first.id })
    expect(await advance(client, note)).toMatchObject({ approvedBy: first.id, releasedBy: null })
    await setUp(client, { userId: second.id })
    expect(await advance(client, note)).toMatchObject({ approvedBy: first.id, releasedBy: second.id })
  })

  test('are not for those who wrote the note, where the office has that rule', async () => {
    const { client } = await temporaryApp()
    let note = await sampleNote(client)
    const [writer, other] = [await addPerson(client, 'लेखक'), await addPerson(client, 'अनुमोदक')]
    await setUp(client, { fourEyes: true })
    const refused = async () => (await refusalOf(advance(client, note))).data
    expect(await refused()).toMatchObject({ problems: [{ path: 'approvedBy', code: 'whoMissing' }] })
    await setUp(client, { userId: writer.id })
    note = await client.press.update({ id: note.id, version: note.version, changes: { subheadline: { hi: 'उपशीर्षक' } } })
    expect(note.writers).toEqual([writer.id])
    expect(await refused()).toMatchObject({ problems: [{ path: 'approvedBy', code: 'ownNote' }] })
    await setUp(client, { userId: other.id })
    expect(await advance(client, note)).toMatchObject({ state: 'approved', approvedBy: other.id })
  })

  test('are not for the writer either when two entries of theirs have become one', async () => {
    const { client } = await temporaryApp()
    const note = await sampleNote(client)
    const [writer, twin] = [await addPerson(client, 'रमा लेखक'), await addPerson(client, 'रमा लेखिका')]
    await setUp(client, { fourEyes: true, userId: writer.id })
    await client.press.update({ id: note.id, version: note.version, changes: { subheadline: { hi: 'उपशीर्षक' } } })
    const { fields } = await client.duplicates.preview({ keptId: twin.id, removedId: writer.id })
    await client.duplicates.merge({
      kept: { id: twin.id, version: twin.version },
      removed: { id: writer.id, version: writer.version },
      fields,
      stays: [],
    })
    expect((await refusalOf(advance(client, note))).data).toMatchObject({
      problems: [{ path: 'approvedBy', code: 'ownNote' }],
    })
  })

  test('stay those of the person with whom the one who approved is made one', async () => {
    const { client } = await temporaryApp()
    const note = await sampleNote(client)
    const [approver, twin] = [await addPerson(client, 'उमा अनुमोदक'), await addPerson(client, 'उमा अनुमोदिका')]
    await setUp(client, { userId: approver.id })
    await advance(client, note)
    const { fields, moves } = await client.duplicates.preview({ keptId: twin.id, removedId: approver.id })
    expect(moves).toContainEqual({ entity: 'pressNote', count: 1 })
    await client.duplicates.merge({
      kept: { id: twin.id, version: twin.version },
      removed: { id: approver.id, version: approver.version },
      fields,
      stays: [],
    })
    expect(await client.press.get({ id: note.id })).toMatchObject({ approvedBy: twin.id })
  })

  test('a date or an embargo makes nobody a writer', async () => {
    const { client } = await temporaryApp()
    const note = await sampleNote(client)
    await setUp(client, { userId: (await addPerson(client, 'लिपिक')).id })
    const { writers } = await client.press.update({
      id: note.id,
      version: note.version,
      changes: { date: CalendarDate.parse('2026-02-06') },
    })
    expect(writers).toEqual([])
  })
})

describe('a correction', () => {
  test('of what was released is headed as such and names what it replaces; of what was only approved it is not', async () => {
    const { client } = await temporaryApp()
    const note = await sampleNote(client)
    const textIn = async (lang: 'hi' | 'en') => (await client.press.draft({ id: note.id, lang })).text
    await advance(client, note)
    await reopen(client, note)
    await advance(client, note)
    expect(await textIn('hi')).not.toContain('संशोधित')
    const { releasedAt } = await advance(client, note)
    const reopened = await reopen(client, note)
    expect(reopened.replaces).toBe(releasedAt)
    await advance(client, note)
    const day = new Intl.DateTimeFormat('hi', { day: 'numeric', month: 'long', year: 'numeric', numberingSystem: 'latn' }).format(
      new Date(releasedAt ?? ''),
    )
    const hindi = await textIn('hi')
    expect(hindi).toContain('संशोधित प्रेस विज्ञप्ति')
    expect(hindi).toContain(`(${day.normalize('NFC')} को जारी विज्ञप्ति क्रमांक 14/2026 के स्थान पर)`)
    expect(await textIn('en')).toContain('CORRECTED PRESS NOTE')
    expect((await client.press.get({ id: note.id })).revisions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, ''],
      [2, 'नाम में भूल'],
      [3, 'नाम में भूल'],
    ])
  })
})
