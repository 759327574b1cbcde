import { describe, expect, test } from 'vitest'
import { addItem, addMeeting, addPerson, advanceTo, change, type Meeting, time } from './desk.ts'
import { refusalOf, runSql, type TestApp, type TestClient, temporaryApp } from './support.ts'

const underReview = async (client: TestClient, more: Parameters<typeof addMeeting>[2] = {}) => {
  const [chair, reviewer] = [await addPerson(client, 'अध्यक्ष'), await addPerson(client, 'समीक्षक')]
  const made = await addMeeting(client, '2026-02-05', { chairId: chair.id, reviewerId: reviewer.id, ...more })
  const item = await addItem(client, made, 'विषय')
  return { chair, reviewer, item, meeting: await advanceTo(client, made, 'review') }
}

const accept = async (client: TestClient, { id }: Meeting) => {
  const { version } = await client.meetings.get({ id })
  return client.meetings.accept({ id, version })
}

const approve = async (client: TestClient, { id }: Meeting) => {
  const { version } = await client.meetings.get({ id })
  return client.meetings.advance({ id, version })
}

const comment = ({ databaseFile }: TestApp, { id }: Meeting, name: string, resolved: 0 | 1 = 0) =>
  runSql(
    databaseFile,
    `insert into comments (id, meeting_id, key, text, who, at, resolved)
      values ('${name}', '${id}', 'thanks', 'शब्द', 'समीक्षक', '2026-02-06T05:00:00.000Z', ${resolved})`,
  )

const problemsOf = async (call: Promise<unknown>) => (await refusalOf(call)).data

describe('the review of minutes', () => {
  test('is done when the named reviewer has accepted them; only then are they approved', async () => {
    const { client, clock } = await temporaryApp()
    const { meeting } = await underReview(client)
    expect(await problemsOf(approve(client, meeting))).toEqual({ problems: [{ path: 'reviewerId', code: 'notAccepted', params: {} }] })
    clock.now = new Date('2026-02-06T06:00:00.000Z')
    const accepted = await accept(client, meeting)
    expect(accepted).toMatchObject({ state: 'review', acceptedAt: '2026-02-06T06:00:00.000Z', version: meeting.version + 1 })
    clock.now = new Date('2026-02-07T06:00:00.000Z')
    expect(await accept(client, meeting)).toEqual(accepted)
    expect(await approve(client, meeting)).toMatchObject({ state: 'approved', acceptedAt: '2026-02-06T06:00:00.000Z' })
    expect(await client.trail.list({ entityId: meeting.id, limit: 50 })).toContainEqual(
      expect.objectContaining({ change: 'updated', after: { acceptedAt: '2026-02-06T06:00:00.000Z' } }),
    )
  })

  test('is of minutes under review, by somebody who is named', async () => {
    const { client } = await temporaryApp()
    const { meeting } = await underReview(client)
    const draft = await addMeeting(client, '2026-02-05', { reviewerId: meeting.reviewerId })
    expect(await problemsOf(accept(client, draft))).toMatchObject({ problems: [{ path: 'state', code: 'notAllowed' }] })
    await change(client, meeting, { reviewerId: null })
    expect(await problemsOf(accept(client, meeting))).toMatchObject({ problems: [{ path: 'reviewerId', code: 'required' }] })
    expect((await approve(client, meeting)).state).toBe('approved')
    expect(await refusalOf(accept(client, meeting))).toMatchObject({ code: 'LOCKED', data: { state: 'approved' } })
  })

  test('waits for every comment, and all that is missing is told at once', async () => {
    const running = await temporaryApp()
    const { client } = running
    const { meeting } = await underReview(client, { chairId: null })
    await comment(running, meeting, 'c1')
    await comment(running, meeting, 'c2')
    await comment(running, meeting, 'c3', 1)
    expect(await problemsOf(approve(client, meeting))).toEqual({
      problems: [
        { path: 'chairId', code: 'chairMissing', params: {} },
        { path: 'reviewerId', code: 'notAccepted', params: {} },
        { path: 'comments', code: 'commentsOpen', params: { count: '2' } },
      ],
    })
    expect(await client.meetings.get({ id: meeting.id })).toMatchObject({ state: 'review', minutesNumber: null, revisions: [] })
  })

  test('begins anew after any change of what was accepted', async () => {
    const { client } = await temporaryApp()
    const { meeting, item, reviewer } = await underReview(client)
    const isAccepted = async () => (await client.meetings.get({ id: meeting.id })).acceptedAt !== null
    const changes: readonly (() => Promise<unknown>)[] = [
      () => client.agenda.update({ id: item.id, version: item.version, changes: { minutes: 7 } }),
      () => client.remarks.create({ itemId: item.id, personId: null, verb: 'said', text: { hi: 'और' }, press: false }),
      () => change(client, meeting, { end: time('12:00') }),
      () =>
        client.attendance.create({
          ...{ meetingId: meeting.id, personId: reviewer.id, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
        }),
    ]
    for (const make of changes) {
      await accept(client, meeting)
      expect(await isAccepted()).toBe(true)
      await make()
      expect(await isAccepted()).toBe(false)
    }
    await accept(client, meeting)
    await change(client, meeting, { end: time('12:00') })
    expect(await isAccepted(), 'nothing was changed').toBe(true)
    await refusalOf(client.agenda.update({ id: item.id, version: item.version, changes: { minutes: 8 } }))
    expect(await isAccepted(), 'a refused change').toBe(true)
  })

  test('begins anew when they are taken back', async () => {
    const { client } = await temporaryApp()
    const { meeting } = await underReview(client)
    await accept(client, meeting)
    const { id, version } = await approve(client, meeting)
    const reopened = await client.meetings.reopen({ id, version, reason: 'सुधार' })
    expect(reopened).toMatchObject({ state: 'review', acceptedAt: null })
    expect(await problemsOf(approve(client, meeting))).toMatchObject({ problems: [{ code: 'notAccepted' }] })
  })

  test('keeps its reviewer in the directory, as do those who dissented or had an interest', async () => {
    const { client } = await temporaryApp()
    const { reviewer, item } = await underReview(client)
    const [interested, dissenter] = [await addPerson(client, 'हितबद्ध'), await addPerson(client, 'असहमत')]
    await client.agenda.update({ id: item.id, version: item.version, changes: { interests: [interested.id] } })
    const decision = await client.decisions.create({
      ...{ itemId: item.id, kind: 'decision', text: { hi: 'निर्णय' }, proposerId: null, seconderId: null, votes: null, press: false },
      dissents: [{ personId: dissenter.id, text: { hi: 'असहमति' } }],
    })
    const refused = async ({ id, version }: typeof reviewer) => (await refusalOf(client.people.remove({ id, version }))).data
    expect(await refused(reviewer)).toMatchObject({ by: 'meeting', count: 1 })
    expect(await refused(interested)).toMatchObject({ by: 'agendaItem', count: 1 })
    expect(await refused(dissenter)).toMatchObject({ by: 'decision', count: 1 })
    await client.decisions.remove({ id: decision.id, version: decision.version })
    await client.people.remove({ id: dissenter.id, version: dissenter.version })
  })
})
