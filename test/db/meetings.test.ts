import { describe, expect, test } from 'vitest'
import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const date = (text: string) => CalendarDate.parse(text)
const time = (text: string) => WallTime.parse(text)
const addPerson = (client: TestClient, hi: string) =>
  client.people.create({ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} })
const addPost = (client: TestClient, person: Awaited<ReturnType<typeof addPerson>>, hi: string, rank: number) =>
  client.positions.create({ personId: person.id, title: { hi }, rank, bodyId: null, from: null, to: null })
const addMeeting = (client: TestClient, hi = 'समीक्षा बैठक') =>
  client.meetings.create({ title: { hi }, date: date('2026-02-12'), start: time('11:00') })
const invalid = (path: string, code: string) => ({
  code: 'INVALID',
  data: { problems: [expect.objectContaining({ path, code })] },
})

describe('a meeting', () => {
  test('begins as a draft with what is known, and no more', async () => {
    const { client } = await temporaryApp()
    const meeting = await addMeeting(client)
    expect(meeting).toMatchObject({
      version: 1,
      kind: 'regular',
      state: 'draft',
      number: null,
      end: null,
      agenda: [],
      attendance: [],
      quorum: null,
    })
    expect(await client.days.get({ date: date('2026-02-12') })).toMatchObject({ meetings: [{ id: meeting.id }] })
    expect(await client.days.nearest({ date: date('2026-01-01'), direction: 'after' })).toEqual({ date: '2026-02-12' })
  })

  test('is numbered among those of its body in its year, and gives way when its number was taken meanwhile', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await client.bodies.create({ name: { hi: 'कार्यसमिति' }, quorum: null })
    const inBody = (day: string) => client.meetings.create({ title: { hi: 'बैठक' }, date: date(day), start: time('11:00'), bodyId })
    const first = await inBody('2026-02-05')
    const second = await inBody('2026-03-05')
    const other = await inBody('2027-01-05')
    expect([first.number, second.number, other.number]).toEqual(['1/2026', '2/2026', '1/2027'])
    await client.meetings.remove({ id: second.id, version: second.version })
    expect((await inBody('2026-04-05')).number).toBe('2/2026')
    expect((await client.meetings.restore({ id: second.id })).number).toBe('3/2026')
  })

  test('refuses an end before its start, and people who are not there', async () => {
    const { client } = await temporaryApp()
    const { id, version } = await addMeeting(client)
    expect(await refusalOf(client.meetings.update({ id, version, changes: { end: time('10:00') } }))).toEqual(
      invalid('end', 'endBeforeStart'),
    )
    const gone = await addPerson(client, 'महेश वर्मा')
    await client.people.remove({ id: gone.id, version: gone.version })
    expect(await refusalOf(client.meetings.update({ id, version, changes: { chairId: gone.id } }))).toEqual(invalid('chairId', 'noSuch'))
    expect((await client.meetings.get({ id })).version).toBe(version)
  })

  test('refuses a save from a stale copy and carries both', async () => {
    const { client } = await temporaryApp()
    const { id, version } = await addMeeting(client)
    await client.meetings.update({ id, version, changes: { title: { hi: 'पहला' } } })
    const { code, data } = await refusalOf(client.meetings.update({ id, version, changes: { title: { hi: 'दूसरा' } } }))
    expect(code).toBe('CONFLICT')
    expect(data).toMatchObject({ entity: 'meeting', theirs: { title: { hi: 'पहला' }, version: 2 }, yours: { title: { hi: 'दूसरा' } } })
  })

  test('gets the number and date of its notice when that is issued: today, or by the days of notice once it is past', async () => {
    const { client } = await temporaryApp()
    const coming = await addMeeting(client)
    expect(await client.meetings.advance({ id: coming.id, version: coming.version })).toMatchObject({
      state: 'notified',
      noticeNumber: '1/2026',
      noticeDate: '2026-02-05',
    })
    const past = await client.meetings.create({ title: { hi: 'बीती बैठक' }, date: date('2026-01-20'), start: time('11:00') })
    expect(await client.meetings.advance({ id: past.id, version: past.version })).toMatchObject({
      noticeNumber: '2/2026',
      noticeDate: '2026-01-13',
    })
  })

  test('keeps the register in step with its chair, who stands first', async () => {
    const { client } = await temporaryApp()
    const [senior, chair, next] = [await addPerson(client, 'अ'), await addPerson(client, 'ब'), await addPerson(client, 'स')]
    await addPost(client, senior, 'प्रदेश अध्यक्ष', 10)
    await addPost(client, chair, 'महासचिव', 20)
    const { id } = await addMeeting(client)
    const called = { meetingId: id, status: 'present', capacity: 'member', arrived: null, left: null, note: {} } as const
    for (const { id: personId } of [next, senior]) await client.attendance.create({ ...called, personId })
    const { version } = await client.meetings.get({ id })
    const led = await client.meetings.update({ id, version, changes: { chairId: chair.id } })
    expect(led.attendance.map(({ personId, capacity }) => [personId, capacity])).toEqual([
      [chair.id, 'chair'],
      [senior.id, 'member'],
      [next.id, 'member'],
    ])
    const changed = await client.meetings.update({ id, version: led.version, changes: { chairId: senior.id } })
    expect(changed.attendance.map(({ personId, capacity }) => [personId, capacity])).toEqual([
      [senior.id, 'chair'],
      [chair.id, 'member'],
      [next.id, 'member'],
    ])
    expect(await refusalOf(client.attendance.create({ ...called, personId: next.id }))).toEqual(invalid('personId', 'duplicate'))
  })

  test('calls the members that its body has on its date, once', async () => {
    const { client } = await temporaryApp()
    const body = await client.bodies.create({ name: { hi: 'समिति' }, quorum: { rule: 'fraction', value: '1/3' } })
    const [past, member] = [await addPerson(client, 'पूर्व'), await addPerson(client, 'सदस्य')]
    await client.memberships.create({ bodyId: body.id, personId: past.id, role: 'member', from: null, to: date('2026-02-01') })
    await client.memberships.create({ bodyId: body.id, personId: member.id, role: 'member', from: null, to: null })
    const { id } = await client.meetings.create({ title: { hi: 'बैठक' }, date: date('2026-02-12'), start: time('11:00'), bodyId: body.id })
    expect(await client.attendance.callMembers({ meetingId: id })).toEqual({ added: 1 })
    expect(await client.attendance.callMembers({ meetingId: id })).toEqual({ added: 0 })
    expect(await client.meetings.get({ id })).toMatchObject({
      attendance: [{ personId: member.id, status: 'present' }],
      quorum: { required: 1, present: 1, met: true },
    })
  })
})

describe('what was said and decided', () => {
  test('keeps its order, goes to the bin with its item and comes back with it', async () => {
    const { client } = await temporaryApp()
    const { id: meetingId } = await addMeeting(client)
    const item = { title: { hi: 'विषय' }, kind: 'discussion', presenterId: null, minutes: null, meetingId } as const
    const first = await client.agenda.create(item)
    const second = await client.agenda.create({ ...item, title: { hi: 'दूसरा विषय' } })
    const remark = { itemId: first.id, personId: null, verb: 'said', press: false } as const
    for (const hi of ['एक', 'दो', 'तीन']) await client.remarks.create({ ...remark, text: { hi } })
    const third = (await client.meetings.get({ id: meetingId })).agenda[0]?.remarks[2]
    if (third === undefined) throw new Error('the third remark is missing')
    await client.remarks.move({ id: third.id, to: 0 })
    await client.agenda.move({ id: second.id, to: 0 })
    const { agenda } = await client.meetings.get({ id: meetingId })
    expect(agenda.map(({ title }) => title.hi)).toEqual(['दूसरा विषय', 'विषय'])
    expect(agenda[1]?.remarks.map(({ text }) => text.hi)).toEqual(['तीन', 'एक', 'दो'])
    await client.agenda.remove({ id: first.id, version: agenda[1]?.version ?? 0 })
    expect((await client.meetings.get({ id: meetingId })).agenda).toHaveLength(1)
    expect((await client.agenda.restore({ id: first.id })).remarks.map(({ text }) => text.hi)).toEqual(['तीन', 'एक', 'दो'])
  })
})

describe('approved minutes', () => {
  const approved = async (client: TestClient) => {
    const chair = await addPerson(client, 'महेश वर्मा')
    await addPost(client, chair, 'प्रदेश अध्यक्ष', 10)
    const { id } = await addMeeting(client)
    const item = await client.agenda.create({ meetingId: id, title: { hi: 'विषय' }, kind: 'discussion', presenterId: null, minutes: null })
    const remark = await client.remarks.create({
      itemId: item.id,
      personId: chair.id,
      verb: 'said',
      text: { hi: 'तैयारी पूरी है' },
      press: true,
    })
    const { version } = await client.meetings.get({ id })
    let meeting = await client.meetings.update({ id, version, changes: { chairId: chair.id } })
    while (meeting.state !== 'approved') meeting = await client.meetings.advance({ id: meeting.id, version: meeting.version })
    return { id, chair, item, remark, meeting }
  }

  test('need a chair', async () => {
    const { client } = await temporaryApp()
    let meeting = await addMeeting(client)
    while (meeting.state !== 'review') meeting = await client.meetings.advance({ id: meeting.id, version: meeting.version })
    expect(await refusalOf(client.meetings.advance({ id: meeting.id, version: meeting.version }))).toEqual(
      invalid('chairId', 'chairMissing'),
    )
  })

  test('are locked with all that they hold, until reopened with a reason that the next revision carries', async () => {
    const { client } = await temporaryApp()
    const { id, item, remark, meeting } = await approved(client)
    const refused = [
      client.meetings.update({ id, version: meeting.version, changes: { title: { hi: 'और' } } }),
      client.meetings.remove({ id: meeting.id, version: meeting.version }),
      client.agenda.update({ id: item.id, version: item.version, changes: { minutes: 5 } }),
      client.agenda.move({ id: item.id, to: 0 }),
      client.remarks.update({ id: remark.id, version: remark.version, changes: { press: false } }),
      client.remarks.remove({ id: remark.id, version: remark.version }),
    ]
    for (const call of refused) expect((await refusalOf(call)).code).toBe('LOCKED')
    let again = await client.meetings.reopen({ id, version: meeting.version, reason: 'वर्तनी में सुधार' })
    expect(again.state).toBe('review')
    again = await client.meetings.advance({ id: again.id, version: again.version })
    expect(again.revisions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, ''],
      [2, 'वर्तनी में सुधार'],
    ])
    expect(await client.trail.list({ entityId: id, limit: 50 })).toContainEqual(
      expect.objectContaining({ change: 'reopened', who: 'लिपिक', after: expect.objectContaining({ reason: 'वर्तनी में सुधार' }) }),
    )
  })

  test('keep the designations of that day for good', async () => {
    const { app, client } = await temporaryApp()
    const { id, chair } = await approved(client)
    await addPost(client, chair, 'सांसद', 5)
    const kept = await app.transact(({ meetings }) => meetings.documentFacts(id))
    expect(kept.meeting.chair?.posts.map(({ title }) => title.hi)).toEqual(['प्रदेश अध्यक्ष'])
    const { version } = await client.meetings.get({ id })
    await client.meetings.reopen({ id, version, reason: 'सुधार' })
    const now = await app.transact(({ meetings }) => meetings.documentFacts(id))
    expect(now.meeting.chair?.posts.map(({ title }) => title.hi)).toEqual(['सांसद', 'प्रदेश अध्यक्ष'])
  })
})
