import { beforeEach, describe, expect, test } from 'vitest'
import { addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, change, type Meeting, time } from './desk.ts'
import { refusalOf, type TestApp, temporaryApp } from './support.ts'

type Person = Awaited<ReturnType<typeof addPerson>>

let client: TestApp['client']
let meeting: Meeting
let people: Person[]
beforeEach(async () => {
  client = (await temporaryApp()).client
  const body = await addBody(client)
  people = []
  for (const name of ['कमला नेगी', 'पवन खन्ना', 'राजीव सूद']) people.push(await addPerson(client, name))
  for (const { id: personId } of people) {
    await client.memberships.create({ bodyId: body.id, personId, role: 'member', from: null, to: null })
  }
  meeting = await addMeeting(client, '2026-02-05', { bodyId: body.id, withAgenda: true })
})

const person = (at: number): Person => {
  const found = people[at]
  if (found === undefined) throw new Error(`there is no person ${at}`)
  return found
}
const register = async () => (await client.meetings.get({ id: meeting.id })).attendance
const rowOf = async (at: number) => {
  const row = (await register()).find(({ personId }) => personId === person(at).id)
  if (row === undefined) throw new Error('not on the register')
  return row
}
const set = async (at: number, changes: Parameters<TestApp['client']['attendance']['update']>[0]['changes']) => {
  const { id, version } = await rowOf(at)
  return client.attendance.update({ id, version, changes })
}

describe('the roster', () => {
  test('is that of the day of the meeting', async () => {
    const body = await addBody(client, 'दूसरी समिति')
    await client.memberships.create({ bodyId: body.id, personId: person(0).id, role: 'member', from: null, to: meeting.date })
    await client.memberships.create({ bodyId: body.id, personId: person(1).id, role: 'member', from: meeting.date, to: null })
    const later = await addMeeting(client, '2026-02-06', { bodyId: body.id, withAgenda: true })
    expect((await client.meetings.get({ id: later.id })).attendance.map(({ personId }) => personId)).toEqual([person(1).id])
  })

  test('gets serial numbers when its sheet is printed, which stay; who comes onto it later goes on from them', async () => {
    expect((await register()).map(({ serial }) => serial)).toEqual([null, null, null])
    expect(await client.attendance.number({ meetingId: meeting.id })).toEqual({ numbered: 3 })
    const before = new Map((await register()).map(({ personId, serial }) => [personId, serial]))
    expect([...before.values()].sort()).toEqual([1, 2, 3])
    const late = await addPerson(client, 'अ पहला नाम')
    await client.attendance.create({
      ...{ meetingId: meeting.id, personId: late.id, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
    })
    expect(await client.attendance.number({ meetingId: meeting.id })).toEqual({ numbered: 1 })
    const after = new Map((await register()).map(({ personId, serial }) => [personId, serial]))
    for (const [id, serial] of before) expect(after.get(id)).toBe(serial)
    expect(after.get(late.id)).toBe(4)
  })

  test('knows in whose place somebody came; nobody comes in their own', async () => {
    expect((await set(0, { substituteForId: person(1).id })).substituteForId).toBe(person(1).id)
    expect(await refusalOf(set(0, { substituteForId: person(0).id }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ code: 'ownSubstitute' }] },
    })
  })
})

describe('votes', () => {
  test('are no more than the members who were there at the item', async () => {
    const item = await addItem(client, meeting, 'मतदान')
    const decision = await addDecision(client, item, 'प्रस्ताव पारित')
    const vote = (yes: number) =>
      client.decisions
        .update({ id: decision.id, version: 1, changes: { votes: { outcome: 'counted', for: yes, against: 0, abstaining: 0 } } })
        .then(({ version }) => version)
    await set(0, { status: 'absent' })
    expect(await refusalOf(vote(3))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'votes', code: 'tooManyVotes', params: { votes: '3', present: '2' } }] },
    })
    // Of the two who came, one left before the item was begun.
    const { version } = (await client.meetings.get({ id: meeting.id })).agenda.find(({ id }) => id === item.id) ?? item
    await client.agenda.update({ id: item.id, version, changes: { started: time('12:00'), ended: time('12:30') } })
    await set(1, { left: time('11:45') })
    expect(await refusalOf(vote(2))).toMatchObject({ code: 'INVALID' })
    expect(await vote(1)).toBe(2)
  })
})

describe('a correction after approval', () => {
  beforeEach(async () => {
    await change(client, meeting, { chairId: person(0).id })
    await advanceTo(client, meeting, 'approved')
  })

  test('needs a reason, stays visible, and leaves the approved minutes as they were', async () => {
    const row = await rowOf(1)
    expect(await refusalOf(set(1, { status: 'absent' }))).toMatchObject({ code: 'LOCKED' })
    const approved = await client.minutes.get({ meetingId: meeting.id, lang: 'hi', revision: null })
    const { id, version } = row
    expect(await refusalOf(client.attendance.correct({ id, version, changes: { status: 'absent' }, reason: ' ' }))).toMatchObject({
      code: 'INVALID',
    })
    await client.attendance.correct({ id, version, changes: { status: 'absent' }, reason: 'हस्ताक्षर नहीं थे' })
    expect((await rowOf(1)).status).toBe('absent')
    expect(await client.attendance.corrections({ meetingId: meeting.id })).toMatchObject([
      {
        ...{ attendanceId: id, personId: person(1).id, who: 'लिपिक', reason: 'हस्ताक्षर नहीं थे' },
        ...{ before: { status: 'present' }, after: { status: 'absent' } },
      },
    ])
    expect(await client.minutes.get({ meetingId: meeting.id, lang: 'hi', revision: null })).toEqual(approved)
  })

  test('may put somebody on the register who was left out', async () => {
    const forgotten = await addPerson(client, 'छूटा हुआ')
    const fields = {
      meetingId: meeting.id,
      personId: forgotten.id,
      status: 'present',
      capacity: 'guest',
      arrived: null,
      left: null,
      note: {},
    }
    const add = { ...fields, status: 'present', capacity: 'guest', reason: 'नाम छूट गया था' } as const
    await client.attendance.addLate(add)
    expect(await client.attendance.corrections({ meetingId: meeting.id })).toMatchObject([{ personId: forgotten.id, before: null }])
    expect(await refusalOf(client.attendance.addLate(add))).toMatchObject({ code: 'INVALID' })
  })

  test('is for approved minutes only', async () => {
    const other = await addMeeting(client, '2026-02-07')
    const { id, version } = await client.attendance.create({
      ...{ meetingId: other.id, personId: person(0).id, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
    })
    expect(await refusalOf(client.attendance.correct({ id, version, changes: { status: 'absent' }, reason: 'भूल' }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ code: 'notApproved' }] },
    })
  })
})
