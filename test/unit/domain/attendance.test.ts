import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AttendanceStatus, lateBy, leftEarlyBy, presentAt, serialsOf, tookPart } from '../../../shared/domain/attendance.ts'
import { WallTime } from '../../../shared/domain/calendar.ts'
import { quorumOf } from '../../../shared/domain/quorum.ts'

const at = (text: string) => WallTime.parse(text)
const time = fc.option(
  fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((m) => at(`${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)),
)
const status = fc.constantFrom(...AttendanceStatus.options)

test('late is after it began, early is before it ended; on time is neither', () => {
  expect(lateBy({ arrived: at('11:20'), left: null }, at('11:00'))).toBe(20)
  expect(lateBy({ arrived: at('11:00'), left: null }, at('11:00'))).toBeNull()
  expect(lateBy({ arrived: null, left: null }, at('11:00'))).toBeNull()
  expect(leftEarlyBy({ arrived: null, left: at('12:30') }, at('12:45'))).toBe(15)
  expect(leftEarlyBy({ arrived: null, left: at('12:45') }, at('12:45'))).toBeNull()
  expect(leftEarlyBy({ arrived: null, left: at('12:30') }, null)).toBeNull()
})

describe('who was there at an item', () => {
  const item = { started: at('11:30'), ended: at('12:00') }
  test.each([
    ['came before it', '11:10', null, true],
    ['came while it was taken', '11:45', null, true],
    ['came when it was done', '12:00', null, false],
    ['had left before it', null, '11:30', false],
    ['left while it was taken', null, '11:40', true],
    ['was there all the time', null, null, true],
  ] as const)('%s', (_what, arrived, left, isThere) => {
    const times = { arrived: arrived && at(arrived), left: left && at(left) }
    expect(presentAt({ status: 'present', ...times }, item)).toBe(isThere)
    expect(presentAt({ status: 'absent', ...times }, item)).toBe(false)
  })

  test('nobody is there who did not take part, and without times of the item everybody is who did', () => {
    fc.assert(
      fc.property(status, time, time, (is, arrived, left) => {
        expect(presentAt({ status: is, arrived, left }, { started: null, ended: null })).toBe(tookPart(is))
      }),
    )
  })
})

test('serial numbers: those given stay, all are different, and new ones come after the last in order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 20 }),
      fc.array(fc.boolean(), { maxLength: 30 }),
      (given, isGiven) => {
        let next = 0
        const rows = isGiven.map((yes) => ({ serial: yes && next < given.length ? (given[next++] ?? null) : null }))
        const serials = serialsOf(rows)
        const fresh = serials.filter((_serial, index) => rows[index]?.serial === null)
        const last = Math.max(0, ...rows.map(({ serial }) => serial ?? 0))
        expect(new Set(serials).size).toBe(rows.length)
        for (const [index, { serial }] of rows.entries()) if (serial !== null) expect(serials[index]).toBe(serial)
        expect(fresh).toEqual(fresh.map((_serial, index) => last + 1 + index))
      },
    ),
  )
})

test('who came in the place of a member counts only where the body has it so, and adds nobody to those called', () => {
  const rule = { rule: 'fraction', value: '1/2' } as const
  const roster = [
    { status: 'present', capacity: 'member' },
    { status: 'absent', capacity: 'member' },
    { status: 'leave', capacity: 'member' },
    { status: 'present', capacity: 'member', substituteForId: 'p2' },
    { status: 'present', capacity: 'guest' },
  ] as const
  expect(quorumOf(rule, roster)).toEqual({ required: 2, present: 1, met: false })
  expect(quorumOf(rule, roster, true)).toEqual({ required: 2, present: 2, met: true })
})
