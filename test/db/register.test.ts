import { beforeEach, describe, expect, test } from 'vitest'
import type { AttendanceStatus, Capacity } from '../../shared/domain/attendance.ts'
import { type BodyId, PersonId } from '../../shared/domain/ids.ts'
import { addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, date, type Meeting, setUp } from './desk.ts'
import { refusalOf, type TestApp, temporaryApp } from './support.ts'

let client: TestApp['client']
let body: Awaited<ReturnType<typeof addBody>>
let mahesh: PersonId
let kamla: PersonId
let raina: PersonId

const member = async (personId: PersonId, from: string | null = null, to: string | null = null, bodyId: BodyId = body.id) => {
  const span = { from: from === null ? null : date(from), to: to === null ? null : date(to) }
  await client.memberships.create({ bodyId, personId, role: 'member', ...span })
}

type Sheet = Readonly<Record<string, AttendanceStatus | readonly [AttendanceStatus, Capacity]>>

/** A meeting of the body that has been held, with what its sheet says of each person. */
const hold = async (day: string, sheet: Sheet, bodyId: BodyId | null = body.id): Promise<Meeting> => {
  const meeting = await addMeeting(client, day, { bodyId })
  for (const [personId, entry] of Object.entries(sheet)) {
    const [status, capacity] = typeof entry === 'string' ? ([entry, 'member'] as const) : entry
    await client.attendance.create({
      meetingId: meeting.id,
      personId: PersonId.parse(personId),
      status,
      capacity,
      arrived: null,
      left: null,
      note: {},
    })
  }
  return advanceTo(client, meeting, 'held')
}

const year = { from: date('2026-01-01'), to: date('2026-12-31') }
const read = (span: { readonly from: ReturnType<typeof date>; readonly to: ReturnType<typeof date> } = year) =>
  client.register.read({ of: { kind: 'body', bodyId: body.id }, ...span })
const rows = async (view = read()) => Object.fromEntries((await view).people.map(({ name, row }) => [name.hi, row]))

beforeEach(async () => {
  ;({ client } = await temporaryApp())
  body = await addBody(client)
  mahesh = (await addPerson(client, 'महेश वर्मा')).id
  kamla = (await addPerson(client, 'कमला नेगी')).id
  raina = (await addPerson(client, 'अनिल रैना')).id
})

describe('the register of a body', () => {
  test('has a letter for each person and each meeting held, in order of time and of seniority', async () => {
    await client.positions.create({ personId: kamla, title: { hi: 'अध्यक्ष' }, rank: 1, bodyId: null, from: null, to: null })
    await member(mahesh)
    await member(kamla, '2026-01-10')
    await hold('2026-01-20', { [mahesh]: 'absent', [kamla]: 'leave' })
    await hold('2026-01-05', { [mahesh]: 'present', [raina]: ['online', 'guest'] })
    await addMeeting(client, '2026-02-01', { bodyId: body.id })
    const view = await read()
    expect(view.meetings.map((meeting) => meeting.date)).toEqual(['2026-01-05', '2026-01-20'])
    expect(view.people.map(({ name, row }) => [name.hi, row])).toEqual([
      ['कमला नेगी', '.L'],
      ['अनिल रैना', 'o.'],
      ['महेश वर्मा', 'PA'],
    ])
    expect(view.people[0]?.posts).toEqual([{ title: { hi: 'अध्यक्ष' }, former: false }])
    expect(view.bodies).toEqual([{ id: body.id, name: { hi: 'कार्यसमिति' } }])
    expect(view).toMatchObject({ leaveRule: 'absent', threshold: 75 })
  })

  test('holds the first and the last day of the period, and nothing outside it', async () => {
    await member(mahesh)
    for (const day of ['2026-01-04', '2026-01-05', '2026-01-20', '2026-01-21']) await hold(day, { [mahesh]: 'present' })
    const view = await read({ from: date('2026-01-05'), to: date('2026-01-20') })
    expect(view.meetings.map((meeting) => meeting.date)).toEqual(['2026-01-05', '2026-01-20'])
  })

  test('shows a member whom the sheet leaves out as blank, and keeps what lies in the bin out', async () => {
    await member(mahesh)
    await member(kamla, null, '2026-01-31')
    const meeting = await hold('2026-01-05', { [mahesh]: 'present', [raina]: 'present' })
    for (const { id, personId } of meeting.attendance) if (personId === raina) await client.attendance.remove({ id, version: 1 })
    expect(await rows()).toEqual({ 'महेश वर्मा': 'P', 'कमला नेगी': 'B' })
    const { id, version } = await client.meetings.get({ id: meeting.id })
    await client.meetings.remove({ id, version })
    expect((await read()).meetings).toEqual([])
  })

  test('keeps the meeting whose attendance was not taken, and counts it for nobody', async () => {
    await member(mahesh)
    await hold('2026-01-05', {})
    expect(await rows()).toEqual({ 'महेश वर्मा': 'b' })
  })

  test('is refused for a body that is not there, and for a period that ends before it begins', async () => {
    expect(await refusalOf(read({ from: date('2026-02-01'), to: date('2026-01-01') }))).toMatchObject({
      code: 'INVALID',
      data: { problems: [{ path: 'to', code: 'endBeforeStart' }] },
    })
    await client.bodies.remove({ id: body.id, version: body.version })
    expect(await refusalOf(read())).toMatchObject({ code: 'NOT_FOUND', data: { entity: 'body' } })
  })

  test('follows the settings', async () => {
    await setUp(client, { leaveRule: 'left-out', attendanceThreshold: 60 })
    expect(await read()).toMatchObject({ leaveRule: 'left-out', threshold: 60 })
  })
})

describe('the register of people', () => {
  test('holds every meeting to which one of them was called or whose body they belonged to', async () => {
    const board = await addBody(client, 'मंडल')
    await member(kamla, '2026-02-01', null, board.id)
    await member(mahesh)
    await hold('2026-01-05', { [mahesh]: 'present' })
    await hold('2026-01-06', { [raina]: 'present' }, board.id)
    await hold('2026-02-06', { [raina]: 'present' }, board.id)
    await hold('2026-02-07', { [kamla]: 'online' }, null)
    const view = await client.register.read({ of: { kind: 'people', personIds: [kamla, mahesh] }, ...year })
    expect(view.meetings.map((meeting) => meeting.date)).toEqual(['2026-01-05', '2026-02-06', '2026-02-07'])
    expect(Object.fromEntries(view.people.map(({ name, row }) => [name.hi, row]))).toEqual({ 'महेश वर्मा': 'P..', 'कमला नेगी': '.BO' })
  })

  test('names whoever was asked for and was nowhere', async () => {
    const view = await client.register.read({ of: { kind: 'people', personIds: [raina] }, ...year })
    expect(view).toMatchObject({ meetings: [], people: [{ id: raina, row: '' }] })
  })
})

test('bodies are compared by the same count', async () => {
  const board = await addBody(client, 'मंडल')
  await member(mahesh)
  await member(kamla)
  await member(kamla, null, null, board.id)
  await hold('2026-01-05', { [mahesh]: 'present', [kamla]: 'absent', [raina]: ['present', 'guest'] })
  await hold('2026-01-15', { [mahesh]: 'leave', [kamla]: 'online' })
  await hold('2026-01-06', { [kamla]: 'present' }, board.id)
  const compared = async () => (await client.register.compare(year)).map(({ body: { name }, ...counts }) => [name.hi, counts] as const)
  expect(await compared()).toEqual([
    ['कार्यसमिति', { meetings: 2, held: 4, attended: 2, counted: 4 }],
    ['मंडल', { meetings: 1, held: 1, attended: 1, counted: 1 }],
  ])
  await setUp(client, { leaveRule: 'left-out' })
  expect((await compared())[0]).toEqual(['कार्यसमिति', { meetings: 2, held: 4, attended: 2, counted: 3 }])
})

test('what a person said and moved stands the latest first, without what lies in the bin', async () => {
  const early = await hold('2026-01-05', {})
  const late = await addMeeting(client, '2026-02-01', { bodyId: body.id })
  const said = async (meeting: Meeting, hi: string) => {
    const item = await addItem(client, meeting, 'विषय')
    await client.remarks.create({ itemId: item.id, personId: mahesh, verb: 'said', text: { hi }, press: false })
    const decision = await addDecision(client, item, hi)
    await client.decisions.update({ id: decision.id, version: 1, changes: { seconderId: mahesh } })
    return item
  }
  await said(early, 'पहले')
  await said(late, 'बाद में')
  const gone = await said(late, 'हटाया')
  await client.agenda.remove({ id: gone.id, version: gone.version })
  const { remarks, decisions } = await client.register.speech({ personId: mahesh })
  expect(remarks.map(({ text }) => text.hi)).toEqual(['बाद में', 'पहले'])
  expect(remarks[0]).toMatchObject({ verb: 'said', item: { hi: 'विषय' }, meeting: { id: late.id, date: '2026-02-01' } })
  expect(decisions.map(({ text, part }) => [text.hi, part])).toEqual([
    ['बाद में', 'seconder'],
    ['पहले', 'seconder'],
  ])
})
