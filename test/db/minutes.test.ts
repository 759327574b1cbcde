import { describe, expect, test } from 'vitest'
import { bodyText } from '../documents/readBack.ts'
import { addDecision, addItem, addMeeting, addPerson, advanceTo, type Meeting } from './desk.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const heldMeeting = async (client: TestClient) => {
  const chair = await addPerson(client, 'अध्यक्ष')
  const made = await addMeeting(client, '2026-02-05', { chairId: chair.id })
  const item = await addItem(client, made, 'विषय')
  const decision = await addDecision(client, item, 'सूची बनाई जाए')
  const meeting = await advanceTo(client, made, 'held')
  const place = { meetingId: meeting.id, key: `decision:${decision.id}`, lang: 'hi' } as const
  return { chair, item, decision, meeting, place }
}
type Place = Awaited<ReturnType<typeof heldMeeting>>['place']

const paragraphAt = async (client: TestClient, { meetingId, key, lang }: Place) => {
  const found = (await client.minutes.get({ meetingId, lang, revision: null })).paragraphs.find((paragraph) => paragraph.key === key)
  if (found === undefined) throw new Error(`no paragraph ${key}`)
  return found
}

const polish = async (client: TestClient, place: Place, text: string) => {
  const { version, draft } = await paragraphAt(client, place)
  return client.minutes.polish({ ...place, version, runs: [{ text }], source: draft })
}

const changeDecision = async (client: TestClient, meeting: Meeting, hi: string) => {
  const decision = (await client.meetings.get({ id: meeting.id })).agenda.flatMap(({ decisions }) => decisions)[0]
  if (decision === undefined) throw new Error('the meeting has a decision')
  await client.decisions.update({ id: decision.id, version: decision.version, changes: { text: { hi } } })
}

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code

const documentText = async (client: TestClient, { id }: Meeting) => {
  const { data } = await client.documents.preview({ document: { kind: 'minutes', meetingId: id }, lang: 'hi' })
  return bodyText(new Uint8Array(Buffer.from(data, 'base64')))
}

describe('a paragraph of the minutes', () => {
  test('stands as polished, on screen and on paper, in its language alone', async () => {
    const { client } = await temporaryApp()
    const { meeting, place } = await heldMeeting(client)
    const before = await paragraphAt(client, place)
    expect(before).toMatchObject({ role: 'decision', polishable: true, version: 0, polished: null, runs: [{ text: before.draft }] })
    const runs = [{ text: '  सूची ' }, { text: 'अविलंब', bold: true }, { text: '\nतैयार  की जाए। ' }]
    const after = await client.minutes.polish({ ...place, version: 0, runs, source: before.draft })
    expect(after).toMatchObject({
      runs: [{ text: 'सूची ' }, { text: 'अविलंब', bold: true }, { text: ' तैयार की जाए।' }],
      version: 1,
      polished: { source: before.draft, stale: false },
    })
    expect(await paragraphAt(client, place)).toEqual(after)
    expect(await documentText(client, meeting)).toContain('सूची अविलंब तैयार की जाए।')
    const english = await client.minutes.get({ meetingId: meeting.id, lang: 'en', revision: null })
    expect(english.paragraphs.every(({ polished }) => polished === null)).toBe(true)
  })

  test('says so when its source changes; the polished words can be kept, or the new draft taken, and that taken back', async () => {
    const { client } = await temporaryApp()
    const { meeting, place } = await heldMeeting(client)
    const polished = await polish(client, place, 'सँवारा हुआ।')
    await changeDecision(client, meeting, 'नई सूची बनाई जाए')
    const stale = await paragraphAt(client, place)
    expect(stale).toMatchObject({ runs: polished.runs, polished: { source: polished.draft, stale: true } })
    expect(stale.draft).toContain('नई सूची')
    const { runs, draft } = stale
    const kept = await client.minutes.polish({ ...place, version: stale.version, runs, source: draft })
    expect(kept.polished).toMatchObject({ source: draft, stale: false })

    const taken = await client.minutes.unpolish({ ...place, version: kept.version })
    expect(taken).toMatchObject({ runs: [{ text: draft }], polished: null, version: kept.version + 1 })
    expect(await codeOf(client.minutes.unpolish({ ...place, version: taken.version }))).toBe('NOT_FOUND')
    expect(await client.bin.list()).toMatchObject([{ entity: 'paragraph', name: { hi: 'सँवारा हुआ।' } }])
    const again = await client.minutes.polish({ ...place, version: taken.version, runs, source: draft })
    expect(again).toMatchObject({ runs, polished: { id: kept.polished?.id } })
    await client.minutes.unpolish({ ...place, version: again.version })
    if (again.polished === null) throw new Error('it was polished')
    expect(await client.minutes.restore({ id: again.polished.id })).toMatchObject({ runs })
  })

  test('is not written over unseen, and only where there is something to polish', async () => {
    const { client } = await temporaryApp()
    const { place } = await heldMeeting(client)
    const { draft } = await paragraphAt(client, place)
    await polish(client, place, 'पहला।')
    const late = await refusalOf(client.minutes.polish({ ...place, version: 0, runs: [{ text: 'दूसरा।' }], source: draft }))
    expect(late).toMatchObject({ code: 'CONFLICT', data: { theirs: { version: 1, runs: [{ text: 'पहला।' }] } } })
    const problems = async (key: string, text: string) =>
      (await refusalOf(client.minutes.polish({ ...place, key, version: 0, runs: [{ text }], source: draft }))).data
    expect(await problems('decision:none', 'क')).toMatchObject({ problems: [{ path: 'key', code: 'noSuch' }] })
    expect(await problems('title', 'क')).toMatchObject({ problems: [{ path: 'key', code: 'notAllowed' }] })
    expect(await problems(place.key, ' \n')).toMatchObject({ problems: [{ path: 'runs', code: 'empty' }] })
  })

  test('keeps its polished words while its source is in the bin', async () => {
    const { client } = await temporaryApp()
    const { meeting, decision, place } = await heldMeeting(client)
    const { runs } = await polish(client, place, 'सँवारा हुआ।')
    await client.decisions.remove({ id: decision.id, version: decision.version })
    expect(await client.minutes.get({ meetingId: meeting.id, lang: 'hi', revision: null })).toMatchObject({ sourceless: [{ runs }] })
    expect(await documentText(client, meeting)).not.toContain('सँवारा')
    await client.decisions.restore({ id: decision.id })
    expect(await paragraphAt(client, place)).toMatchObject({ runs, polished: { stale: false } })
  })
})

describe('the review', () => {
  test('comments on a paragraph while the minutes are open, and not before the meeting is held', async () => {
    const { client } = await temporaryApp()
    const draft = await addMeeting(client, '2026-02-05')
    const early = await refusalOf(client.minutes.comment({ meetingId: draft.id, key: 'thanks', text: 'क्यों?' }))
    expect(early.data).toMatchObject({ problems: [{ path: 'state', code: 'notHeld' }] })
    const { meeting, place } = await heldMeeting(client)
    const { key, meetingId } = place
    const comment = await client.minutes.comment({ meetingId, key, text: ' कब तक? ' })
    expect(comment).toMatchObject({ text: 'कब तक?', who: 'लिपिक', resolved: false })
    const dealt = await client.minutes.resolve({ id: comment.id, version: comment.version, resolved: true })
    expect(dealt).toMatchObject({ resolved: true, version: 2 })
    await client.minutes.removeComment({ id: comment.id, version: 2 })
    expect(await client.bin.list()).toMatchObject([{ entity: 'comment', name: { hi: 'कब तक?' } }])
    const back = await client.minutes.restoreComment({ id: comment.id })
    expect((await client.minutes.get({ meetingId, lang: 'en', revision: null })).comments).toEqual([back])

    const { version } = await advanceTo(client, meeting, 'approved')
    expect(await codeOf(client.minutes.comment({ meetingId, key, text: 'और' }))).toBe('LOCKED')
    expect(await codeOf(client.minutes.resolve({ id: comment.id, version: back.version, resolved: false }))).toBe('LOCKED')
    expect(await codeOf(polish(client, place, 'और'))).toBe('LOCKED')
    await client.meetings.reopen({ id: meeting.id, version, reason: 'भूल सुधार' })
    await polish(client, place, 'और')
  })

  test('begins anew when a paragraph is polished, but not for a comment', async () => {
    const { client } = await temporaryApp()
    const { meeting, place, chair } = await heldMeeting(client)
    const { version } = await client.meetings.update({ id: meeting.id, version: meeting.version, changes: { reviewerId: chair.id } })
    await client.meetings.advance({ id: meeting.id, version })
    const accepted = async () => (await client.meetings.get({ id: meeting.id })).acceptedAt !== null
    const now = await client.meetings.get({ id: meeting.id })
    await client.meetings.accept({ id: meeting.id, version: now.version })
    await client.minutes.comment({ meetingId: meeting.id, key: place.key, text: 'ठीक' })
    expect(await accepted()).toBe(true)
    await polish(client, place, 'और')
    expect(await accepted()).toBe(false)
  })
})

describe('the revisions of the minutes', () => {
  test('stay readable as they were, and stand side by side with what changed', async () => {
    const { client } = await temporaryApp()
    const { meeting, place } = await heldMeeting(client)
    await polish(client, place, 'सूची शुक्रवार तक तैयार की जाए।')
    const { version } = await advanceTo(client, meeting, 'approved')
    await client.meetings.reopen({ id: meeting.id, version, reason: 'समय-सीमा में भूल' })
    await polish(client, place, 'सूची शनिवार तक तैयार की जाए।')
    const { meetingId, lang, key } = place
    const changed = { before: expect.stringContaining('शुक्रवार'), after: expect.stringContaining('शनिवार'), same: false }
    const unlike = async (to: number | null) => (await client.minutes.compare({ meetingId, lang, from: 1, to })).filter(({ same }) => !same)
    expect(await unlike(null)).toEqual([changed])
    expect(await unlike(1)).toEqual([])
    await advanceTo(client, meeting, 'approved')
    expect((await unlike(2)).filter(({ before }) => before?.includes('शुक्रवार'))).toEqual([changed])
    const first = await client.minutes.get({ meetingId, lang, revision: 1 })
    expect(first.paragraphs.find((paragraph) => paragraph.key === key)?.runs).toEqual([{ text: 'सूची शुक्रवार तक तैयार की जाए।' }])
    expect(await codeOf(client.minutes.get({ meetingId, lang, revision: 3 }))).toBe('INVALID')
    expect(await codeOf(client.minutes.compare({ meetingId, lang, from: 9, to: null }))).toBe('INVALID')
  })
})
