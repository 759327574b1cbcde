import { describe, expect, test } from 'vitest'
import { draftNotice } from '../../shared/language/notice.ts'
import { addBody, addMeeting, addPerson, advanceTo, date } from './desk.ts'
import { refusalOf, type TestApp, temporaryApp } from './support.ts'

const factsOf = ({ app }: TestApp, id: Awaited<ReturnType<typeof addMeeting>>['id']) =>
  app.transact(({ meetings }) => meetings.documentFacts(id))

describe('a meeting that does not take place', () => {
  test('is told by its notice, lacks nothing, clashes with nothing, and is not held until that is taken back', async () => {
    const running = await temporaryApp()
    const { client } = running
    const chairId = (await addPerson(client, 'महेश वर्मा')).id
    let meeting = await addMeeting(client, '2026-02-12', { chairId })
    const other = await addMeeting(client, '2026-02-12', { chairId })
    const reason = { hi: 'भारी वर्षा के कारण', en: 'because of heavy rain' }
    meeting = await client.meetings.update({
      id: meeting.id,
      version: meeting.version,
      changes: { cancelled: { to: date('2026-02-19'), reason } },
    })
    expect(meeting.cancelled).toEqual({ to: '2026-02-19', reason })
    const { sentences, agenda, enclosureLine } = draftNotice(await factsOf(running, meeting.id), 'hi')
    expect(sentences[0]).toContain('भारी वर्षा के कारण स्थगित कर')
    expect(sentences[1]).toContain('अब यह बैठक दिनांक 19'.normalize('NFC'))
    expect([agenda.sections, enclosureLine]).toEqual([[], ''])
    const { id, start, venueId, secretaryId } = other
    expect(await client.meetings.clashes({ id, date: other.date, start, minutes: null, venueId, chairId, secretaryId })).toEqual([])
    expect((await client.days.desk({ date: date('2026-02-12') })).unnotified.map((each) => each.id)).toEqual([other.id])

    meeting = await advanceTo(client, meeting, 'notified')
    expect(await refusalOf(client.meetings.advance({ id: meeting.id, version: meeting.version }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'state', code: 'meetingCancelled' }] },
    })
    meeting = await client.meetings.update({ id: meeting.id, version: meeting.version, changes: { cancelled: null } })
    meeting = await advanceTo(client, meeting, 'held')
    expect(
      await refusalOf(client.meetings.update({ id: meeting.id, version: meeting.version, changes: { cancelled: { to: null, reason } } })),
    ).toMatchObject({ code: 'INVALID', data: { problems: [{ path: 'changes.cancelled', code: 'meetingHeld' }] } })
  })

  test('can’t be put off to a day that is not later', async () => {
    const { client } = await temporaryApp()
    const { id, version } = await addMeeting(client, '2026-02-12')
    expect(
      await refusalOf(client.meetings.update({ id, version, changes: { cancelled: { to: date('2026-02-12'), reason: {} } } })),
    ).toMatchObject({ code: 'INVALID', data: { problems: [{ path: 'cancelled.to', code: 'notLater' }] } })
  })

  test('is told in the press note of its day, which can be approved', async () => {
    const { client } = await temporaryApp()
    const meeting = await addMeeting(client, '2026-02-12')
    await client.meetings.update({
      id: meeting.id,
      version: meeting.version,
      changes: { cancelled: { to: null, reason: { hi: 'भारी वर्षा के कारण' } } },
    })
    const note = await client.press.create({ date: date('2026-02-12'), headline: { hi: 'बैठक रद्द' } })
    const { text } = await client.press.draft({ id: note.id, lang: 'hi' })
    expect(text).toContain('भारी वर्षा के कारण रद्द कर दी गई है')
    expect(await client.press.advance({ id: note.id, version: note.version })).toMatchObject({ state: 'approved' })
  })
})

describe('a joint meeting', () => {
  test('names its bodies in its papers, calls the members of each once, and keeps them from the bin', async () => {
    const running = await temporaryApp()
    const { client } = running
    const [one, two] = [await addBody(client, 'कार्यसमिति', 'का.'), await addBody(client, 'परिषद', 'प.')]
    const [first, both] = [await addPerson(client, 'पहला'), await addPerson(client, 'दोनों')]
    for (const [body, person] of [
      [one, first],
      [one, both],
      [two, both],
    ] as const)
      await client.memberships.create({ bodyId: body.id, personId: person.id, role: 'member', from: null, to: null })
    const { id, version } = await addMeeting(client, '2026-02-12', { bodyId: one.id })
    await client.meetings.update({ id, version, changes: { jointBodyIds: [two.id] } })
    expect(await client.attendance.callMembers({ meetingId: id })).toEqual({ added: 2 })
    expect(draftNotice(await factsOf(running, id), 'hi').addressee).toEqual(['सेवा में,', 'समस्त सदस्य, कार्यसमिति एवं परिषद'])
    const now = await client.meetings.get({ id })
    expect(await refusalOf(client.meetings.update({ id, version: now.version, changes: { jointBodyIds: [one.id] } }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'jointBodyIds', code: 'duplicate' }] },
    })
    const { version: bodyVersion } = (await client.bodies.list()).find((body) => body.id === two.id) ?? two
    expect(await refusalOf(client.bodies.remove({ id: two.id, version: bodyVersion }))).toMatchObject({ code: 'IN_USE' })
  })
})

test('a meeting over several days ends on a later day, and its papers say so', async () => {
  const running = await temporaryApp()
  const { client } = running
  const { id, version } = await addMeeting(client, '2026-02-12')
  const { version: next } = await client.meetings.update({ id, version, changes: { lastDate: date('2026-02-13') } })
  expect(draftNotice(await factsOf(running, id), 'hi').sentences[0]).toContain('दिनांक 12 और 13 फ़रवरी 2026 को'.normalize('NFC'))
  expect(await refusalOf(client.meetings.update({ id, version: next, changes: { lastDate: date('2026-02-11') } }))).toMatchObject({
    code: 'INVALID',
    data: { problems: [{ path: 'lastDate', code: 'endBeforeStart' }] },
  })
})
