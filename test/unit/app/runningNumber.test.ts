import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAfter, printedNumber } from '../../../electron/app/runningNumber.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const date = CalendarDate.parse('2026-02-05')

describe('running numbers', () => {
  test.each([
    [[], '1'],
    [['3', '14', '9'], '15'],
    [['007'], '8'],
    [['14-क', 'विशेष/3', ''], '1'],
    [['12', '99/2026'], '13'],
  ])('after %j comes %s', (numbers, next) => {
    expect(numberAfter(numbers)).toBe(next)
  })

  test('never give a number twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat().map(String), fc.string())), (numbers) => {
        expect(numbers).not.toContain(numberAfter(numbers))
      }),
    )
  })

  test.each([
    ['14', '14/2026'],
    [1, '1/2026'],
    ['वि/14/25-26', 'वि/14/25-26'],
  ])('%s is printed as %s', (number, printed) => {
    expect(printedNumber(number, date)).toBe(printed)
  })
})
