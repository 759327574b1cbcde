import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDayFile } from '../../../electron/days/readDayFile.ts'
import sample from '../../../electron/days/sample/day.json' with { type: 'json' }

const name = (en: string) => ({ en })

/** The least that a day file holds, with what a test adds to it. */
const file = (more: Readonly<Record<string, unknown>> = {}, meeting: Readonly<Record<string, unknown>> = {}) => ({
  people: [
    { id: 'asha', name: name('Asha') },
    { id: 'ravi', name: name('Ravi') },
  ],
  bodies: [{ id: 'board', name: name('Board') }],
  meetings: [{ id: 'one', title: name('A meeting'), date: '2026-02-05', start: '11:00', ...meeting }],
  ...more,
})

const problemsIn = (day: unknown) => {
  const read = readDayFile(JSON.stringify(day))
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)
}

const dayOf = (day: unknown) => {
  const read = readDayFile(JSON.stringify(day))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.day
}

const meetingOf = (meeting: Readonly<Record<string, unknown>>) => {
  const [first] = dayOf(file({}, meeting)).meetings
  if (!first) throw new Error('the file has a meeting')
  return first
}

const decision = (more: Readonly<Record<string, unknown>>) => ({
  agenda: [{ title: name('Item'), decisions: [{ text: name('Decided'), ...more }] }],
})

const decisionOf = (more: Readonly<Record<string, unknown>>) => meetingOf(decision(more)).agenda[0]?.decisions[0]

describe('a day file that is right', () => {
  it('is the sample', () => {
    const read = readDayFile(JSON.stringify(sample))
    expect(read).toMatchObject({ ok: true, unknown: [] })
  })

  it('may begin with a byte order mark', () => {
    expect(readDayFile(`\uFEFF${JSON.stringify(sample)}`).ok).toBe(true)
  })

  it('needs no more than one meeting with title, date and start', () => {
    expect(problemsIn({ meetings: [{ id: 1, title: 'बैठक', date: '2026-02-05', start: '9:30' }] })).toEqual([])
  })

  it('reads null and empty text of what is optional as absent', () => {
    const nothing = { body: null, programme: '', end: null, venue: null, chair: '', secretary: null, attendance: null, agenda: null }
    const meeting = meetingOf({ ...nothing, kind: null, notice: null, nextMeeting: null, next: null })
    expect(meeting).toMatchObject({ kind: 'regular', attendance: [], agenda: [] })
    expect(meeting.chair).toBeUndefined()
    expect(meetingOf({ title: { hi: 'बैठक', en: null } }).title).toEqual({ hi: 'बैठक' })
  })

  it('takes text alone for Hindi where it is in Devanagari, else for English', () => {
    expect(meetingOf({ title: 'मासिक बैठक' }).title).toEqual({ hi: 'मासिक बैठक' })
    expect(meetingOf({ title: 'Monthly meeting' }).title).toEqual({ en: 'Monthly meeting' })
  })

  it('takes a number for an id', () => {
    const day = file({ people: [{ id: 7, name: name('Asha') }] }, { chair: '7', attendance: [{ person: 7 }] })
    expect(problemsIn(day)).toEqual([])
  })

  it('knows the words that offices use', () => {
    const attendance = [
      { person: 'asha', capacity: 'invitee', status: 'Late' },
      { person: 'ravi', capacity: 'In Attendance', status: 'on leave' },
    ]
    expect(meetingOf({ attendance }).attendance).toMatchObject([
      { capacity: 'special-invitee', status: 'present' },
      { capacity: 'in-attendance', status: 'leave' },
    ])
    expect(meetingOf({ kind: 'Press Conference' }).kind).toBe('press-conference')
  })

  it.each([
    [{ votes: 'unanimous' }, { outcome: 'unanimous' }],
    [{ votes: { unanimous: true } }, { outcome: 'unanimous' }],
    [{ votes: { for: 8 } }, { outcome: 'counted', for: 8, against: 0, abstaining: 0 }],
    [{ votes: { for: 8, against: 2, abstain: 1 } }, { outcome: 'counted', for: 8, against: 2, abstaining: 1 }],
    [{ votes: { for: 8, against: null, abstained: 1 } }, { outcome: 'counted', for: 8, against: 0, abstaining: 1 }],
    [{ votes: { outcome: 'counted', for: 8, against: 2, abstentions: 1 } }, { outcome: 'counted', for: 8, against: 2, abstaining: 1 }],
    [{ votes: null }, undefined],
  ])('reads %j', (given, expected) => {
    expect(decisionOf(given)?.votes).toEqual(expected)
  })

  it('reads when nothing is released, when the next meeting is, and the notice', () => {
    expect(decisionOf({})).toMatchObject({ press: false, kind: 'decision' })
    expect(meetingOf({ next: { date: '2026-03-05', time: '11:00', venue: 'Hall' } }).next).toEqual({
      ...{ date: '2026-03-05', time: '11:00', venue: { en: 'Hall' } },
    })
    const notice = { number: 12, date: '2026-01-30', copiesTo: ['जिलाधिकारी'] }
    expect(meetingOf({ notice }).notice).toEqual({ number: '12', date: '2026-01-30', copiesTo: [{ hi: 'जिलाधिकारी' }] })
  })

  it.each(['2026-02-05T18:00', '2026-02-05 18:00', '2026-02-05T18:00:00'])('reads the embargo %s', (embargo) => {
    const note = { number: 14, date: '2026-02-05', meetings: ['one'], embargo }
    expect(dayOf(file({ pressNote: note })).pressNote).toMatchObject({ number: '14', embargo: '2026-02-05T18:00' })
  })

  it('leaves out fields that it does not know, and tells of them', () => {
    const day = file({ colour: 'red', 'a.b': 1, ['__proto__']: 2 }, { title: { hi: 'बैठक', fr: 'Réunion' }, room: 4 })
    const read = readDayFile(JSON.stringify(day))
    expect(read).toMatchObject({ ok: true, unknown: ['meetings[0].title.fr', 'meetings[0].room', 'colour', 'a.b', '__proto__'] })
  })
})

describe('a file that is no JSON', () => {
  it.each([
    ['', 1, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  "meetings": [one]\n}', 2, 16],
    ['{"a": 1,}', 1, 9],
    [`{\n"about": "${'y'.repeat(500)}",\n"b": undefined, "c": "${'y'.repeat(500)}"}`, 3, 6],
    ['\uFEFF{\n"a": "open', 2, 11],
  ])('%j is told with its place', (json, line, column) => {
    expect(readDayFile(json)).toEqual({
      ok: false,
      problems: [{ path: '', code: 'json', params: { line: String(line), column: String(column) } }],
    })
  })
})

describe('a day file that is wrong', () => {
  it.each([{ day: null }, { day: [] }, { day: 'day' }, { day: 7 }])('says so of $day', ({ day }) => {
    expect(problemsIn(day)).toEqual([' wrongType'])
  })

  it('needs meetings', () => {
    expect(problemsIn({})).toEqual(['meetings required'])
    expect(problemsIn({ meetings: [] })).toEqual(['meetings empty'])
  })

  it.each([
    ['a chair', { chair: 'nobody' }, 'meetings[0].chair noSuch'],
    ['a secretary', { secretary: 'nobody' }, 'meetings[0].secretary noSuch'],
    ['a body', { body: 'none' }, 'meetings[0].body noSuch'],
    ['a programme', { programme: 'none' }, 'meetings[0].programme noSuch'],
    ['somebody called', { attendance: [{ person: 'nobody' }] }, 'meetings[0].attendance[0].person noSuch'],
    ['a presenter', { agenda: [{ title: 'Item', presenter: 'nobody' }] }, 'meetings[0].agenda[0].presenter noSuch'],
    ['a speaker', { agenda: [{ title: 'Item', remarks: [{ person: 'nobody' }] }] }, 'meetings[0].agenda[0].remarks[0].person noSuch'],
    ['a proposer', decision({ proposer: 'nobody' }), 'meetings[0].agenda[0].decisions[0].proposer noSuch'],
    ['a seconder', decision({ seconder: 'nobody' }), 'meetings[0].agenda[0].decisions[0].seconder noSuch'],
    ['an assignee', decision({ actions: [{ assignee: 'no' }] }), 'meetings[0].agenda[0].decisions[0].actions[0].assignee noSuch'],
    [
      'a body assigned',
      decision({ actions: [{ assigneeBody: 'no' }] }),
      'meetings[0].agenda[0].decisions[0].actions[0].assigneeBody noSuch',
    ],
  ])('names %s who is not there', (_what, meeting, expected) => {
    expect(problemsIn(file({}, meeting))).toEqual([expected])
  })

  it('names what is not there outside the meetings', () => {
    const day = file({
      people: [{ id: 'asha', name: name('Asha'), positions: [{ title: 'Head', rank: 1, body: 'none' }] }],
      bodies: [{ id: 'board', name: name('Board'), members: [{ person: 'nobody' }] }],
      pressNote: { number: '1', date: '2026-02-05', meetings: ['one', 'two', 'one'] },
    })
    expect(problemsIn(day)).toEqual([
      'people[0].positions[0].body noSuch',
      'bodies[0].members[0].person noSuch',
      'pressNote.meetings[1] noSuch',
      'pressNote.meetings[2] duplicate',
    ])
  })

  it('says who is missing, in words that name the kind', () => {
    const read = readDayFile(JSON.stringify(file({}, { attendance: [{ person: 'xyz' }] })))
    expect(read).toMatchObject({ problems: [{ path: 'meetings[0].attendance[0].person', params: { entity: 'person', id: 'xyz' } }] })
  })

  it.each([
    ['an impossible date', { date: '2026-02-30' }, 'meetings[0].date dateInvalid'],
    ['an impossible time', { start: '25:00' }, 'meetings[0].start timeInvalid'],
    ['an end before the start', { end: '9:00' }, 'meetings[0].end endBeforeStart'],
    [
      'leaving before arriving',
      { attendance: [{ person: 'asha', arrived: '12:00', left: '11:30' }] },
      'meetings[0].attendance[0].left leftBeforeArrived',
    ],
    ['an unknown kind', { kind: 'party' }, 'meetings[0].kind notAllowed'],
    ['a title in no language', { title: {} }, 'meetings[0].title bilingualEmpty'],
    ['a title in another language only', { title: { fr: 'Réunion' } }, 'meetings[0].title bilingualEmpty'],
    ['somebody called twice', { attendance: [{ person: 'asha' }, { person: 'asha ' }] }, 'meetings[0].attendance[1].person duplicate'],
    [
      'a person and a body assigned',
      decision({ actions: [{ assignee: 'asha', assigneeBody: 'board' }] }),
      'meetings[0].agenda[0].decisions[0].actions[0].assigneeBody notAllowed',
    ],
    ['votes below nothing', decision({ votes: { for: -1 } }), 'meetings[0].agenda[0].decisions[0].votes.for tooSmall'],
    ['a list that is none', { attendance: 'asha' }, 'meetings[0].attendance wrongType'],
    ['a title too long', { title: 'x'.repeat(501) }, 'meetings[0].title.en tooLong'],
  ])('tells of %s', (_what, meeting, expected) => {
    expect(problemsIn(file({}, meeting))).toEqual([expected])
  })

  it('lists what is allowed', () => {
    const read = readDayFile(JSON.stringify(file({}, { attendance: [{ person: 'asha', status: 'asleep' }] })))
    expect(read).toMatchObject({ problems: [{ params: { allowed: 'present, online, leave, absent' } }] })
  })

  it('tells of ids that stand twice and posts that end before they begin', () => {
    const positions = [{ title: 'Head', rank: 1, from: '2026-02-05', to: '2026-01-05' }]
    const people = [
      { id: 'asha', name: name('Asha'), positions },
      { id: 'asha', name: name('Ravi') },
    ]
    expect(problemsIn(file({ people }))).toEqual(['people[0].positions[0].to endBeforeStart', 'people[1].id duplicate'])
  })

  it('tells everything at once, in the order of the file, nothing twice', () => {
    const day = {
      people: [{ id: 'asha', name: {} }],
      meetings: [
        { id: 'one', title: 'A', date: '2026-13-01', start: '11:00', chair: 'nobody', attendance: [{ person: 'x', status: 'asleep' }, 7] },
        { id: 'one', title: 'B', date: '2026-02-05', start: '11:00', end: '10:00', agenda: [{ kind: 'chat', presenter: 'y' }] },
      ],
      pressNote: { number: '14', date: 'soon', meetings: ['three'] },
    }
    expect(problemsIn(day)).toEqual([
      'people[0].name bilingualEmpty',
      'meetings[0].date dateInvalid',
      'meetings[0].chair noSuch',
      'meetings[0].attendance[0].person noSuch',
      'meetings[0].attendance[0].status notAllowed',
      'meetings[0].attendance[1] wrongType',
      'meetings[1].id duplicate',
      'meetings[1].end endBeforeStart',
      'meetings[1].agenda[0].kind notAllowed',
      'meetings[1].agenda[0].presenter noSuch',
      'meetings[1].agenda[0].title required',
      'pressNote.date dateInvalid',
      'pressNote.meetings[0] noSuch',
    ])
  })

  it('takes no longer for a great many problems', () => {
    const people = Array.from({ length: 5000 }, (_, at) => ({ id: `p${at}`, name: {}, gender: 'x' }))
    expect(problemsIn(file({ people }))).toHaveLength(10_000)
  })
})

describe('any file', () => {
  const paths = (value: unknown): (readonly (string | number)[])[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) => {
          const step = Array.isArray(value) ? Number(key) : key
          return [[step], ...paths(part).map((rest) => [step, ...rest])]
        })

  const put = (value: unknown, [step, ...rest]: readonly (string | number)[], part: unknown): unknown => {
    if (step === undefined) return part
    if (Array.isArray(value)) return value.map((each, at) => (at === step ? put(each, rest, part) : each))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === step ? put(each, rest, part) : each]))
  }

  const places = fc.constantFrom(...paths(sample))

  it('made of the sample by changes anywhere is read or refused with problems, each named once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(places, fc.jsonValue({ maxDepth: 2 })), { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce<unknown>((day, [path, value]) => put(day, path, value), sample)
        const read = readDayFile(JSON.stringify(changed))
        const said = read.ok ? ['read'] : read.problems.map(({ path, code }) => `${path} ${code}`)
        expect(said.length).toBeGreaterThan(0)
        expect(new Set(said).size).toBe(said.length)
      }),
      { numRuns: 200 },
    )
  })

  it('cut short is refused with the place of the error', () => {
    const text = JSON.stringify(sample)
    const isJson = (cut: string): boolean => {
      try {
        JSON.parse(cut)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, put) => {
        // Cut at its very beginning, what is put there may be JSON by itself.
        fc.pre(!isJson(text.slice(0, at) + put))
        const read = readDayFile(text.slice(0, at) + put)
        expect(read).toMatchObject({ ok: false, problems: [{ code: 'json', params: { line: expect.stringMatching(/^\d+$/) } }] })
      }),
      { numRuns: 100 },
    )
  })

  it.each(['[', '{"about":'])('nested without end (%s) is refused', (opening) => {
    expect(readDayFile(opening.repeat(200_000)).ok).toBe(false)
    const closing = opening === '[' ? ']' : '}'
    expect(readDayFile(`${opening.repeat(20_000)}1${closing.repeat(20_000)}`).ok).toBe(false)
  })
})
