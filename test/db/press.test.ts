import { describe, expect, test } from 'vitest'
import { CalendarDate, WallDateTime } from '../../shared/domain/calendar.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const date = CalendarDate.parse('2026-02-05')
const sampleNote = async (client: TestClient) => {
  const { pressNotes } = await client.days.importSample()
  const [note] = pressNotes
  if (note === undefined) throw new Error('the sample has a press note')
  return client.press.get({ id: note.id })
}

describe('a press note', () => {
  test('takes the meetings of its day in order of time, and the next number of the year', async () => {
    const { client } = await temporaryApp()
    const { meetings } = await client.days.importSample()
    const note = await client.press.create({ date })
    expect(note).toMatchObject({ number: '15', state: 'draft', meetingIds: meetings.map(({ id }) => id) })
    const { code, data } = await refusalOf(client.press.create({ date, number: '14' }))
    expect([code, data]).toEqual(['INVALID', { problems: [expect.objectContaining({ path: 'number', code: 'duplicate' })] }])
  })

  test('says only what is marked for release, and tells the desk what is held back', async () => {
    const { client } = await temporaryApp()
    const { id } = await sampleNote(client)
    const { text, lines } = await client.press.draft({ id, lang: 'hi' })
    const held = lines.filter(({ press }) => !press)
    expect(held.map(({ text: line }) => line.hi)).toEqual([
      'पिछली बैठक के कार्यवृत्त की पुष्टि की गई।',
      'तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है',
      'तीन ब्लॉकों के लिए वाहन व्यय कार्यालय वहन करेगा',
    ])
    for (const { text: line } of held) expect(text).not.toContain(line.hi)
  })

  test('is refused approval while something is lacking, and release while the embargo stands', async () => {
    const { client, clock } = await temporaryApp()
    let note = await sampleNote(client)
    note = await client.press.update({ id: note.id, version: note.version, changes: { headline: {} } })
    expect(await refusalOf(client.press.advance({ id: note.id, version: note.version }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'headline', code: 'required' }] },
    })
    note = await client.press.update({
      id: note.id,
      version: note.version,
      changes: { headline: { hi: 'तैयारियाँ तेज़' }, embargo: WallDateTime.parse('2026-02-06T18:00') },
    })
    note = await client.press.advance({ id: note.id, version: note.version })
    expect(await refusalOf(client.press.advance({ id: note.id, version: note.version }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'embargo', code: 'embargoOpen' }] },
    })
    clock.now = new Date(2026, 1, 6, 18, 0)
    expect(await client.press.advance({ id: note.id, version: note.version })).toMatchObject({ state: 'released' })
  })

  test('keeps what was approved, whatever the meetings say afterwards', async () => {
    const { client } = await temporaryApp()
    const draft = await sampleNote(client)
    const note = await client.press.advance({ id: draft.id, version: draft.version })
    const before = await client.press.draft({ id: note.id, lang: 'hi' })
    const line = before.lines.find(({ kind, press }) => kind === 'remark' && press)
    if (line?.kind !== 'remark') throw new Error('a remark is released')
    await client.remarks.update({ id: line.id, version: line.version, changes: { press: false } })
    expect((await client.press.draft({ id: note.id, lang: 'hi' })).text).toBe(before.text)
    expect((await refusalOf(client.press.update({ id: note.id, version: note.version, changes: { number: '99' } }))).code).toBe('LOCKED')
    const reopened = await client.press.reopen({ id: note.id, version: note.version, reason: 'संशोधन' })
    expect(reopened).toMatchObject({ state: 'draft', approvedAt: null })
    expect((await client.press.draft({ id: note.id, lang: 'hi' })).text).not.toBe(before.text)
  })

  test('holds its meetings: one that it covers can’t be removed', async () => {
    const { client } = await temporaryApp()
    const { meetingIds } = await sampleNote(client)
    const [id] = meetingIds
    if (id === undefined) throw new Error('the note covers meetings')
    const { version } = await client.meetings.get({ id })
    expect(await refusalOf(client.meetings.remove({ id, version }))).toMatchObject({ code: 'IN_USE', data: { by: 'pressNote', count: 1 } })
  })
})
