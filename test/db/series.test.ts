import { describe, expect, test } from 'vitest'
import { addBody, addDecision, addItem, addMeeting, addPerson, advanceTo, change, date, time } from './desk.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

describe('a copy of a meeting', () => {
  test('has its agenda, people and wordings, and nothing of what was said there', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await addBody(client)
    const [chair, member, venue] = [
      await addPerson(client, 'अध्यक्ष'),
      await addPerson(client, 'सदस्य'),
      await client.venues.create({ name: { hi: 'सभागार' } }),
    ]
    const original = await addMeeting(client, '2026-02-05', {
      ...{ kind: 'review', bodyId, venueId: venue.id, chairId: chair.id, reviewerId: member.id, end: time('12:45'), opened: time('11:05') },
      ...{ copiesTo: [{ hi: 'कार्यालय प्रति' }], noticeText: { hi: 'समय से पधारें।' }, nextDate: date('2026-03-05') },
    })
    const item = await addItem(client, original, 'भवन', {
      minutes: 20,
      presenterId: member.id,
      section: { hi: 'संगठन' },
      note: { hi: 'पृष्ठभूमि' },
    })
    await client.agenda.update({
      id: item.id,
      version: item.version,
      changes: { heldOver: true, confidential: true, started: time('11:10'), ended: time('11:40'), interests: [chair.id] },
    })
    await addDecision(client, item, 'निर्णय')
    const call = { meetingId: original.id, personId: member.id, status: 'absent', capacity: 'special-invitee' } as const
    await client.attendance.create({ ...call, arrived: null, left: null, note: { hi: 'यात्रा पर' } })
    await advanceTo(client, original, 'review')

    const copy = await client.meetings.copy({ id: original.id, date: date('2026-03-05'), start: time('15:00') })
    expect(copy).toMatchObject({
      ...{ kind: 'review', title: { hi: 'बैठक' }, bodyId, venueId: venue.id, chairId: chair.id, reviewerId: member.id },
      ...{ copiesTo: [{ hi: 'कार्यालय प्रति' }], noticeText: { hi: 'समय से पधारें।' }, date: '2026-03-05', start: '15:00' },
      ...{ state: 'draft', number: '2/2026', noticeNumber: null, noticeDate: null, end: null, opened: null, nextDate: null, series: null },
    })
    expect(copy.agenda).toMatchObject([
      {
        ...{
          title: { hi: 'भवन' },
          minutes: 20,
          presenterId: member.id,
          section: { hi: 'संगठन' },
          note: { hi: 'पृष्ठभूमि' },
          confidential: true,
        },
        ...{ heldOver: false, started: null, ended: null, interests: [], decisions: [], carriedFromId: null },
      },
    ])
    expect(copy.attendance.map(({ personId, capacity, status, note }) => ({ personId, capacity, status, note }))).toEqual([
      { personId: chair.id, capacity: 'chair', status: 'present', note: {} },
      { personId: member.id, capacity: 'special-invitee', status: 'present', note: {} },
    ])
    expect(await client.meetings.get({ id: original.id })).toMatchObject({ state: 'review', series: null })
  })
})

describe('a series', () => {
  test('stands on the dates of its repetition, numbered in its body, in order', async () => {
    const { client } = await temporaryApp()
    const { id: bodyId } = await addBody(client)
    const first = await addMeeting(client, '2026-01-31', { bodyId })
    await addItem(client, first, 'प्रगति')
    const copies = await client.meetings.repeat({ id: first.id, every: { unit: 'month-date', step: 1 }, times: 3 })
    expect(copies.map((meeting) => [meeting.date, meeting.number, meeting.counts.agenda])).toEqual([
      ['2026-02-28', '2/2026', 1],
      ['2026-03-31', '3/2026', 1],
      ['2026-04-30', '4/2026', 1],
    ])
    const { series } = await client.meetings.get({ id: first.id })
    if (series === null) throw new Error('there is no series')
    expect((await client.meetings.series({ series })).map(({ id }) => id)).toEqual([first.id, ...copies.map(({ id }) => id)])
    const [second] = copies
    if (second === undefined) throw new Error('nothing was copied')
    await client.meetings.remove({ id: second.id, version: second.version })
    expect(await client.meetings.series({ series })).toHaveLength(3)
    const [more] = await client.meetings.repeat({ id: first.id, every: { unit: 'week', step: 1 }, times: 1 })
    expect(more).toMatchObject({ series, date: '2026-02-07' })
  })

  test('ends with the calendar, all or nothing', async () => {
    const { client } = await temporaryApp()
    const { id } = await addMeeting(client, '9999-12-20')
    expect(await refusalOf(client.meetings.repeat({ id, every: { unit: 'week', step: 1 }, times: 5 }))).toEqual({
      code: 'INVALID',
      data: { problems: [{ path: 'times', code: 'tooBig', params: { max: '1' } }] },
    })
    expect(await client.days.dates({ from: date('1900-01-01'), to: date('9999-12-31') })).toHaveLength(1)
  })
})

describe('a clash', () => {
  const setting = async (client: TestClient) => {
    const [hall, room] = [await client.venues.create({ name: { hi: 'सभागार' } }), await client.venues.create({ name: { hi: 'कक्ष' } })]
    const [chair, other] = [await addPerson(client, 'अध्यक्ष'), await addPerson(client, 'अन्य')]
    return { hall: hall.id, room: room.id, chair: chair.id, other: other.id }
  }
  const asking = { id: null, date: date('2026-02-05'), minutes: null, venueId: null, chairId: null, secretaryId: null }

  test('is of the venue, of the chair or of both, at the same time of the same day', async () => {
    const { client } = await temporaryApp()
    const { hall, room, chair, other } = await setting(client)
    const both = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: chair })
    const venue = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: other, start: time('11:30') })
    const ofChair = await addMeeting(client, '2026-02-05', { venueId: room, chairId: chair, start: time('11:15') })
    await addMeeting(client, '2026-02-05', { venueId: room, chairId: other })
    await addMeeting(client, '2026-02-06', { venueId: hall, chairId: chair })
    const gone = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: chair })
    await client.meetings.remove({ id: gone.id, version: gone.version })
    const clashes = await client.meetings.clashes({ ...asking, start: time('11:00'), venueId: hall, chairId: chair })
    expect(clashes.map(({ meeting, of }) => [meeting.id, of])).toEqual([
      [both.id, ['venue', 'chair']],
      [ofChair.id, ['chair']],
      [venue.id, ['venue']],
    ])
    const own = await client.meetings.clashes({ ...asking, id: both.id, start: time('11:00'), venueId: hall, chairId: chair })
    expect(own.map(({ meeting }) => meeting.id)).toEqual([ofChair.id, venue.id])
    expect(await client.meetings.clashes({ ...asking, start: time('11:00') })).toEqual([])
  })

  test('goes by the end of a meeting, else by its planned minutes, else by those of its kind, else by an hour', async () => {
    const { client } = await temporaryApp()
    const { hall } = await setting(client)
    const meeting = await addMeeting(client, '2026-02-05', { venueId: hall, kind: 'review' })
    const clashesAt = async (start: string, minutes: number | null = null) =>
      (await client.meetings.clashes({ ...asking, venueId: hall, start: time(start), minutes })).length
    expect([await clashesAt('11:59'), await clashesAt('12:00')]).toEqual([1, 0])
    // The meeting asked about takes its time too, an hour where nothing is planned.
    expect([await clashesAt('10:00'), await clashesAt('10:01'), await clashesAt('10:00', 61), await clashesAt('10:30', 30)]).toEqual([
      0, 1, 1, 0,
    ])
    await client.templates.create({ kind: 'review', minutes: 90, items: [], invitees: [], copiesTo: [], noticeText: {} })
    expect([await clashesAt('12:29'), await clashesAt('12:30')]).toEqual([1, 0])
    for (const minutes of [20, 10]) await addItem(client, meeting, 'विषय', { minutes })
    expect([await clashesAt('11:29'), await clashesAt('11:30')]).toEqual([1, 0])
    await change(client, meeting, { end: time('11:15') })
    expect([await clashesAt('11:14'), await clashesAt('11:15')]).toEqual([1, 0])
  })
})

describe('the calendar', () => {
  test('has the meetings of a span, both ends included, in order of time', async () => {
    const { client } = await temporaryApp()
    await addMeeting(client, '2026-01-31')
    const second = await addMeeting(client, '2026-02-01', { start: time('15:00') })
    const first = await addMeeting(client, '2026-02-01', { start: time('09:00') })
    const last = await addMeeting(client, '2026-02-28')
    await addMeeting(client, '2026-03-01')
    const found = await client.days.calendar({ from: date('2026-02-01'), to: date('2026-02-28') })
    expect(found.map(({ id }) => id)).toEqual([first.id, second.id, last.id])
  })

  test('says how long each meeting takes, and what two at the same time both want', async () => {
    const { client } = await temporaryApp()
    const hall = (await client.venues.create({ name: { hi: 'सभागार' } })).id
    const [chair, secretary] = [(await addPerson(client, 'अध्यक्ष')).id, (await addPerson(client, 'सचिव')).id]
    const first = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: chair, secretaryId: secretary, end: time('12:30') })
    const second = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: secretary, start: time('12:00') })
    const later = await addMeeting(client, '2026-02-05', { venueId: hall, chairId: chair, start: time('13:00') })
    const other = await addMeeting(client, '2026-02-06', { venueId: hall, chairId: chair })
    const found = await client.days.calendar({ from: date('2026-02-05'), to: date('2026-02-06') })
    expect(found.map(({ id, minutes, clashes }) => [id, minutes, clashes])).toEqual([
      [first.id, 90, ['venue', 'secretary']],
      [second.id, 60, ['venue', 'chair']],
      [later.id, 60, []],
      [other.id, 60, []],
    ])
  })

  test('takes 400 days at most, and none backwards', async () => {
    const { client } = await temporaryApp()
    const asked = (from: string, to: string) => client.days.calendar({ from: date(from), to: date(to) })
    expect(await asked('2026-01-01', '2027-02-04')).toEqual([])
    expect(await refusalOf(asked('2026-01-01', '2027-02-05'))).toMatchObject({ data: { problems: [{ path: 'to', code: 'tooBig' }] } })
    expect(await refusalOf(asked('2026-01-02', '2026-01-01'))).toMatchObject({
      data: { problems: [{ path: 'to', code: 'endBeforeStart' }] },
    })
  })
})
