import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvitee } from '../../../shared/domain/attendance.ts'
import { addDays, CalendarDate } from '../../../shared/domain/calendar.ts'
import { BodyId, MeetingId, PersonId } from '../../../shared/domain/ids.ts'
import {
  buildGrid,
  cellOf,
  fellBelow,
  LeaveRule,
  longestAbsence,
  markLetters,
  meetingTallies,
  percentOf,
  personTally,
  type RegisterSource,
  registerMarks,
  sumOfTallies,
} from '../../../shared/domain/register.ts'

const uuid = (kind: number, n: number) => `01900000-000${kind}-7000-8000-${String(n).padStart(12, '0')}`
const person = (n: number) => PersonId.parse(uuid(1, n))
const body = (n: number) => BodyId.parse(uuid(2, n))
const meeting = (n: number) => MeetingId.parse(uuid(3, n))
const first = CalendarDate.parse('2026-01-01')
const day = (n: number) => addDays(first, n)

/** What a sheet can say of somebody. */
const entered = registerMarks.filter((mark) => mark !== 'blank')
type Entered = (typeof entered)[number]

/** What happened, as somebody would tell it. */
type History = {
  readonly meetings: readonly { readonly body: number | null; readonly day: number }[]
  readonly memberships: readonly {
    readonly body: number
    readonly person: number
    readonly from: number | null
    readonly to: number | null
  }[]
  readonly sheet: readonly {
    readonly meeting: number
    readonly person: number
    readonly status: Entered
    readonly capacity: 'member' | 'guest'
  }[]
}

const history: fc.Arbitrary<History> = fc
  .record({
    meetings: fc.array(fc.record({ body: fc.option(fc.nat(2)), day: fc.nat(60) }), { maxLength: 14 }),
    memberships: fc.array(fc.record({ body: fc.nat(2), person: fc.nat(6), from: fc.option(fc.nat(60)), to: fc.option(fc.nat(60)) }), {
      maxLength: 12,
    }),
    sheet: fc.array(
      fc.record({
        meeting: fc.nat(13),
        person: fc.nat(6),
        status: fc.constantFrom(...entered),
        capacity: fc.constantFrom('member', 'guest'),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ meetings, memberships, sheet }) => ({
    meetings: meetings.toSorted((a, b) => a.day - b.day),
    memberships: memberships.filter(({ from, to }) => from === null || to === null || from <= to),
    sheet: sheet
      .filter((one) => one.meeting < meetings.length)
      .filter((one, at, all) => all.findIndex((other) => other.meeting === one.meeting && other.person === one.person) === at),
  }))

const sourceOf = ({ meetings, memberships, sheet }: History): RegisterSource => ({
  meetings: meetings.map((one, at) => ({
    ...{ id: meeting(at), bodyId: one.body === null ? null : body(one.body), date: day(one.day) },
    isTaken: sheet.some((row) => row.meeting === at),
  })),
  memberships: memberships.map((one) => ({
    bodyId: body(one.body),
    personId: person(one.person),
    from: one.from === null ? null : day(one.from),
    to: one.to === null ? null : day(one.to),
  })),
  entries: [...Map.groupBy(sheet, (one) => one.person)].map(([n, rows]) => ({
    personId: person(n),
    entries: rows
      .map(({ meeting: at, status, capacity }) => {
        const letter = markLetters[status]
        return `${at}${isInvitee(capacity) ? letter.toLowerCase() : letter}`
      })
      .join(','),
  })),
})

/** Counted one question at a time, from what happened and not from the grid. */
const recount = (told: History, rule: LeaveRule) => {
  const wasMember = (n: number, at: number): boolean => {
    const held = told.meetings[at]
    return told.memberships.some(
      (one) => one.person === n && one.body === held?.body && (one.from ?? -1) <= held.day && held.day <= (one.to ?? 99),
    )
  }
  const marked = (n: number, at: number) => told.sheet.find((one) => one.person === n && one.meeting === at)
  const isTaken = (at: number): boolean => told.sheet.some((one) => one.meeting === at)
  const counts = (n: number, at: number): boolean => isTaken(at) && (wasMember(n, at) || marked(n, at)?.capacity === 'member')
  const came = (n: number, at: number): boolean => {
    const status = marked(n, at)?.status
    if (status === 'leave') return rule === 'present'
    return status !== undefined && status !== 'absent'
  }
  const matters = (n: number, at: number): boolean => counts(n, at) && !(rule === 'left-out' && marked(n, at)?.status === 'leave')
  const everybody = [...Array(7).keys()]
  const all = [...told.meetings.keys()]
  const total = (people: readonly number[], places: readonly number[]) => {
    let [held, attended, counted] = [0, 0, 0]
    for (const n of people) {
      for (const at of places) {
        if (counts(n, at)) held += 1
        if (matters(n, at)) counted += 1
        if (matters(n, at) && came(n, at)) attended += 1
      }
    }
    return { held, attended, counted }
  }
  const longest = (n: number): number => {
    const missed = all.filter((at) => matters(n, at)).map((at) => (came(n, at) ? '-' : 'x'))
    return Math.max(
      0,
      ...missed
        .join('')
        .split('-')
        .map((run) => run.length),
    )
  }
  return { everybody, all, total, longest }
}

const rules = fc.constantFrom(...LeaveRule.options)

describe('for any history of memberships and attendance', () => {
  test('the totals of grid, person and meeting agree with a naive recount', () => {
    fc.assert(
      fc.property(history, rules, (told, rule) => {
        const grid = buildGrid(sourceOf(told))
        const { everybody, all, total, longest } = recount(told, rule)
        const rows = everybody.map((n) => grid.get(person(n)) ?? '.'.repeat(all.length))
        for (const n of everybody) {
          expect(personTally(rows[n] ?? '', rule)).toMatchObject(total([n], all))
          expect(longestAbsence(rows[n] ?? '', rule)?.length ?? 0).toBe(longest(n))
        }
        const byMeeting = meetingTallies([...grid.values()], all.length, rule)
        for (const at of all) expect(byMeeting[at]).toMatchObject(total(everybody, [at]))
        const whole = total(everybody, all)
        expect(sumOfTallies(byMeeting)).toMatchObject(whole)
        expect(sumOfTallies(rows.map((row) => personTally(row, rule)))).toMatchObject(whole)
      }),
      { numRuns: 500 },
    )
  })

  test('a letter stands for each cell, and who has none is not in the grid', () => {
    fc.assert(
      fc.property(history, (told) => {
        const grid = buildGrid(sourceOf(told))
        for (const row of grid.values()) {
          expect(row).toHaveLength(told.meetings.length)
          expect(row).toMatch(/[^.]/)
          for (const letter of row) expect(letter === '.' || cellOf(letter) !== null).toBe(true)
        }
      }),
    )
  })
})

const grid = (rows: Readonly<Record<number, string>>, memberships: History['memberships'] = []) => {
  const { meetings, ...source } = sourceOf({ meetings: [0, 1, 2, 3].map((n) => ({ body: 0, day: n * 10 })), memberships, sheet: [] })
  const places = new Set(Object.values(rows).flatMap((entries) => entries.split(',').map((entry) => Number(entry.slice(0, -1)))))
  return buildGrid({
    ...source,
    meetings: meetings.map((one, at) => ({ ...one, isTaken: places.has(at) })),
    entries: Object.entries(rows).map(([n, entries]) => ({ personId: person(Number(n)), entries })),
  })
}

describe('the grid', () => {
  test('counts the meetings held while a member, the first and the last day included', () => {
    const rows = grid({ 1: '0P,1P,2P,3P', 2: '0p,1p,2a,3p' }, [{ body: 0, person: 2, from: 10, to: 20 }])
    expect(rows.get(person(2))).toBe('pPAp')
  })
  test('shows a member whom the sheet does not name as blank, and missed', () => {
    const rows = grid({ 1: '0P,1P,2P,3P' }, [{ body: 0, person: 3, from: 15, to: null }])
    expect(rows.get(person(3))).toBe('..BB')
    expect(percentOf(personTally('..BB', 'absent'))).toBe(0)
  })
  test('counts a meeting whose attendance was never taken for nobody', () => {
    const rows = grid({ 1: '0P,1P,3P' }, [{ body: 0, person: 1, from: null, to: null }])
    expect(rows.get(person(1))).toBe('PPbP')
    expect(personTally('PPbP', 'absent')).toMatchObject({ held: 3, attended: 3, counted: 3 })
  })
  test('counts nobody twice who has been a member twice', () => {
    const twice = [
      { body: 0, person: 1, from: 0, to: 20 },
      { body: 0, person: 1, from: 20, to: null },
    ]
    expect(grid({ 1: '0P,1A,2P,3L' }, twice).get(person(1))).toBe('PAPL')
  })
})

describe('leave', () => {
  const row = 'PLAL'
  test.each([
    ['present', 75, 1],
    ['absent', 25, 3],
    ['left-out', 50, 1],
  ] as const)('as %s', (rule, percent, run) => {
    expect(percentOf(personTally(row, rule))).toBe(percent)
    expect(longestAbsence(row, rule)?.length).toBe(run)
  })
})

describe('the longest absence', () => {
  test('passes over meetings that do not count, and is the latest of equals', () => {
    expect(longestAbsence('AA.aPAbA', 'absent')).toEqual({ length: 2, first: 5, last: 7 })
  })
  test('is none for whoever missed nothing', () => {
    expect(longestAbsence('PP..O', 'absent')).toBeNull()
  })
})

describe('below a threshold', () => {
  test('is who attended less, not who attended just as much', () => {
    expect(fellBelow(personTally('PPPA', 'absent'), 75)).toBe(false)
    expect(fellBelow(personTally('PPAA', 'absent'), 75)).toBe(true)
  })
  test('is nobody for whom nothing counts', () => {
    expect(percentOf(personTally('..p', 'absent'))).toBeNull()
    expect(fellBelow(personTally('..p', 'absent'), 75)).toBe(false)
  })
})
