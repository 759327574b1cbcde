import { expect, test } from 'vitest'
import { includes, requirePeriod } from '../../../electron/app/period.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const date = (text: string | null) => (text === null ? null : CalendarDate.parse(text))

test.each([
  [null, null, true],
  ['2026-02-05', null, true],
  [null, '2026-02-05', true],
  ['2026-02-05', '2026-02-05', true],
  ['2026-02-06', null, false],
  [null, '2026-02-04', false],
])('from %s to %s holds 5 February 2026: %s', (from, to, expected) => {
  expect(includes({ from: date(from), to: date(to) }, CalendarDate.parse('2026-02-05'))).toBe(expected)
})

test('a span may last one day, and not less', () => {
  expect(() => requirePeriod({ from: date('2026-02-05'), to: date('2026-02-05') })).not.toThrow()
  expect(() => requirePeriod({ from: date('2026-02-05'), to: date('2026-02-04') })).toThrow('endBeforeStart')
})
