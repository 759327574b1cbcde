import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import sample from '../../electron/days/sample/day.json' with { type: 'json' }
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { refusalOf, type TestClient, temporaryApp } from './support.ts'

const date = CalendarDate.parse('2026-02-05')

const importDay = (client: TestClient, day: unknown) => client.days.import({ json: JSON.stringify(day) })

const problemsOf = async (call: Promise<unknown>) => {
  const { code, data } = await refusalOf(call)
  expect(code).toBe('INVALID')
  return data
}

/** How much is there of everything that an import makes. */
const amounts = async (client: TestClient) => {
  const [people, bodies, programmes, venues, day] = await Promise.all([
    client.people.list(),
    client.bodies.list(),
    client.programmes.list(),
    client.venues.list(),
    client.days.get({ date }),
  ])
  return {
    people: people.length,
    positions: people.flatMap(({ positions }) => positions).length,
    bodies: bodies.length,
    programmes: programmes.length,
    venues: venues.length,
    meetings: day.meetings.length,
    pressNotes: day.pressNotes.length,
  }
}
const ofSample = { people: 10, positions: 12, bodies: 4, programmes: 1, venues: 2, meetings: 3, pressNotes: 1 }
const nothing = { people: 0, positions: 0, bodies: 0, programmes: 0, venues: 0, meetings: 0, pressNotes: 0 }

describe('the sample day', () => {
  it('comes in whole', async () => {
    const { client } = await temporaryApp()
    const imported = await client.days.importSample()
    expect(imported).toMatchObject({ date, unknown: [], pressNotes: [{ number: '14' }] })
    expect(imported.meetings.map(({ fileId }) => fileId)).toEqual(['review', 'committee', 'workshop'])
    expect(await amounts(client)).toEqual(ofSample)
  })

  it('leaves its meetings held, its notices numbered and its press note a draft', async () => {
    const { client } = await temporaryApp()
    const imported = await client.days.importSample()
    const { meetings, pressNotes } = await client.days.get({ date })
    expect(meetings).toMatchObject([
      {
        state: 'held',
        number: '1/2026',
        noticeNumber: '1/2026',
        start: '11:00',
        counts: { called: 8, present: 6, agenda: 2, decisions: 3, actions: 2, released: 3 },
      },
      {
        state: 'held',
        number: '1/2026',
        noticeNumber: '2/2026',
        start: '13:30',
        counts: { called: 6, present: 6, agenda: 1, decisions: 1, actions: 2, released: 3 },
      },
      {
        state: 'held',
        number: null,
        noticeNumber: '3/2026',
        start: '15:30',
        counts: { called: 6, present: 6, agenda: 2, decisions: 0, actions: 0, released: 2 },
      },
    ])
    expect(pressNotes).toMatchObject([{ number: '14', state: 'draft', meetingIds: imported.meetings.map(({ id }) => id) }])
  })

  it('keeps the register as the file has it, with the officers in their capacity', async () => {
    const { client } = await temporaryApp()
    const [review, , workshop] = (await client.days.importSample()).meetings
    if (!review || !workshop) throw new Error('three meetings came in')
    const people = new Map((await client.people.list()).map(({ id, name }) => [id, name.en]))
    const register = async (id: typeof review.id) =>
      (await client.meetings.get({ id })).attendance.map(({ personId, capacity, status, arrived }) =>
        [people.get(personId), capacity, status, arrived].filter((part) => part !== null).join(' '),
      )
    expect(await register(review.id)).toEqual([
      'Mahesh Verma chair present',
      'Sunita Thakur member present',
      'Devender Mehta secretary present',
      'Rajiv Sood member present',
      'Pawan Khanna member present 11:20',
      'Kamla Negi member present',
      'Ishaan Gupta member absent',
      'Satyapal Chauhan member leave',
    ])
    expect(await register(workshop.id)).toEqual([
      'Mahesh Verma chair present',
      'Sunita Thakur speaker present',
      'Darakhshan Ahmad speaker present',
      'Rajiv Sood speaker present',
      'Nirmal Singh Rana speaker present',
      'Ishaan Gupta secretary present',
    ])
  })

  it('is refused the second time, at every meeting and the press note, and changes nothing', async () => {
    const { client } = await temporaryApp()
    await client.days.importSample()
    expect(await problemsOf(client.days.importSample())).toEqual({
      problems: [
        ...sample.meetings.map(({ title }, index) => ({ path: `meetings[${index}].title`, code: 'duplicate', params: { id: title.hi } })),
        { path: 'pressNote.number', code: 'duplicate', params: { id: '14' } },
      ],
    })
    expect(await amounts(client)).toEqual(ofSample)
  })
})

describe('a day file', () => {
  it('with problems is refused with all of them, and nothing of it is written', async () => {
    const { client } = await temporaryApp()
    const [first, ...others] = sample.meetings
    const day = { ...sample, meetings: [{ ...first, chair: 'nobody', kind: 'party' }, ...others] }
    expect(await problemsOf(importDay(client, day))).toMatchObject({
      problems: [
        { path: 'meetings[0].kind', code: 'notAllowed' },
        { path: 'meetings[0].chair', code: 'noSuch', params: { entity: 'person', id: 'nobody' } },
      ],
    })
    expect(await amounts(client)).toEqual(nothing)
  })

  it('whose press note has a number that is taken is refused, and nothing of it is written', async () => {
    const { client } = await temporaryApp()
    await client.days.importSample()
    const meetings = sample.meetings.map((meeting) => ({ ...meeting, date: '2026-02-06' }))
    const day = { ...sample, people: [...sample.people, { id: 'new', name: 'Somebody new' }], meetings }
    expect(await problemsOf(importDay(client, day))).toMatchObject({ problems: [{ path: 'pressNote.number', code: 'duplicate' }] })
    expect(await amounts(client)).toEqual(ofSample)
    expect((await client.days.get({ date: CalendarDate.parse('2026-02-06') })).meetings).toEqual([])
  })

  it('takes people, bodies, programmes and venues of the same name that are there', async () => {
    const { client } = await temporaryApp()
    await client.days.importSample()
    const next = sample.meetings.map((meeting) => ({ ...meeting, date: '2026-02-06' }))
    // The same name in another spelling: chandrabindu or anusvara, nukta or none.
    const programmes = sample.programmes.map((programme) => ({ ...programme, name: { hi: 'गांव संपर्क अभियान' } }))
    const pressNote = { ...sample.pressNote, number: '15', date: '2026-02-06' }
    await importDay(client, { ...sample, meetings: next, programmes, pressNote })
    expect(await amounts(client)).toEqual(ofSample)
    const { meetings } = await client.days.get({ date: CalendarDate.parse('2026-02-06') })
    expect(meetings.map(({ number }) => number)).toEqual(['2/2026', '2/2026', null])
  })

  it('keeps two people of one name apart', async () => {
    const { client } = await temporaryApp()
    const name = { hi: 'सरिता देवी' }
    const day = {
      people: [
        { id: 'a', name },
        { id: 'b', name },
      ],
      meetings: [{ id: 'one', title: 'Meeting', date, start: '11:00', attendance: [{ person: 'a' }, { person: 'b' }] }],
    }
    await importDay(client, day)
    expect((await client.days.get({ date })).meetings).toMatchObject([{ counts: { called: 2 } }])
    expect(await client.people.list()).toHaveLength(2)
  })

  it('fills only what the organisation has not said of itself', async () => {
    const { client } = await temporaryApp()
    const { version } = await client.organisation.get()
    await client.organisation.update({ version, changes: { name: { hi: 'हमारा संगठन' } } })
    await client.days.importSample()
    expect(await client.organisation.get()).toMatchObject({
      name: { hi: 'हमारा संगठन' },
      place: sample.organisation.place,
      mediaContactPhone: sample.organisation.mediaContact.phone,
    })
  })

  it('that names a meeting twice is refused', async () => {
    const { client } = await temporaryApp()
    const meeting = { title: 'Meeting', date, start: '11:00' }
    const day = {
      meetings: [
        { ...meeting, id: 'one' },
        { ...meeting, id: 'two' },
      ],
    }
    expect(await problemsOf(importDay(client, day))).toEqual({
      problems: [{ path: 'meetings[1].title', code: 'duplicate', params: { id: 'Meeting' } }],
    })
  })

  it('of another office comes in with all it says', async () => {
    const { client } = await temporaryApp()
    const json = await readFile(new URL('../samples/another-day.json', import.meta.url), 'utf8')
    const { meetings, pressNotes } = await client.days.import({ json })
    const [executive, women, training] = await Promise.all(meetings.map(({ id }) => client.meetings.get({ id })))
    expect(executive).toMatchObject({
      noticeNumber: '118',
      noticeDate: '2026-03-03',
      nextDate: '2026-04-14',
      nextStart: '10:30',
      counts: { called: 30 },
      quorum: { required: 13, met: true },
    })
    expect(executive?.nextVenueId).toBe(executive?.venueId)
    expect(executive?.agenda.flatMap(({ decisions }) => decisions.map(({ votes }) => votes))).toEqual([
      { outcome: 'unanimous' },
      { outcome: 'counted', for: 20, against: 2, abstaining: 1 },
      { outcome: 'unanimous' },
      null,
    ])
    expect(women).toMatchObject({ bodyId: null, end: null, secretaryId: null, number: null })
    expect(training).toMatchObject({ chairId: null, venueId: null, title: { hi: 'बूथ कार्यकर्ता प्रशिक्षण' } })
    const [note] = pressNotes
    if (!note) throw new Error('the day has a press note')
    expect(await client.press.get({ id: note.id })).toMatchObject({ number: '27', embargo: '2026-03-10T20:00' })
    const [board] = (await client.bodies.list()).filter(({ members }) => members.length > 0)
    expect(board?.members.map(({ role }) => role)).toEqual(['chair', 'secretary', 'member'])
  })

  it('without press note or people comes in as it is, and gives a note the next number where it has none', async () => {
    const { client } = await temporaryApp()
    await client.days.importSample()
    const meetings = [{ id: 7, title: 'मासिक बैठक', date: '2026-02-06', start: '9:30' }]
    expect(await importDay(client, { meetings })).toMatchObject({ date: '2026-02-06', meetings: [{ fileId: '7' }], pressNotes: [] })
    const other = { meetings: [{ ...meetings[0], start: '10:30' }], pressNote: { date: '2026-02-06' }, colour: 'red' }
    const imported = await importDay(client, other)
    expect(imported).toMatchObject({ pressNotes: [{ number: '15' }], unknown: ['colour'] })
    expect((await client.days.get({ date: CalendarDate.parse('2026-02-06') })).pressNotes).toMatchObject([
      { meetingIds: imported.meetings.map(({ id }) => id) },
    ])
  })
})

describe('the calendar of days', () => {
  it('tells which dates have meetings, and the nearest', async () => {
    const { client } = await temporaryApp()
    await client.days.importSample()
    const [from, to] = [CalendarDate.parse('2026-02-01'), CalendarDate.parse('2026-02-28')]
    expect(await client.days.dates({ from, to })).toEqual([{ date, meetings: 3 }])
    expect(await client.days.nearest({ date: to, direction: 'before' })).toEqual({ date })
    expect(await client.days.nearest({ date, direction: 'after' })).toEqual({ date: null })
  })
})
