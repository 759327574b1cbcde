import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barsOf } from '../../../renderer/features/people/postSpans.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const day = (text: string) => CalendarDate.parse(text)
const today = day('2026-02-05')

test('a line of years holds every post from its first to its last day, open ends to the edge', () => {
  const shown = barsOf(
    [
      { from: day('2020-01-01'), to: day('2023-12-31') },
      { from: day('2024-01-01'), to: null },
      { from: null, to: null },
    ],
    today,
  )
  const [first, second, third] = shown?.bars ?? []
  expect(first?.start).toBeGreaterThan(0)
  expect((first?.start ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.start ?? 0, 5)
  expect(second).toMatchObject({ openStart: false, openEnd: true })
  expect((second?.start ?? 0) + (second?.width ?? 0)).toBeCloseTo(100, 5)
  expect(third).toEqual({ start: 0, width: 100, openStart: true, openEnd: true })
  expect(shown?.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026])
})

test('without a date there is no line', () => {
  expect(barsOf([{ from: null, to: null }], today)).toBeNull()
})

const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((one) => day(one.toISOString().slice(0, 10)))
test('no bar leaves the line, and none is too narrow to be seen', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(date), fc.option(date)), { minLength: 1 }), (spans) => {
      const ordered = spans.map(([a, b]) => (a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }))
      const shown = barsOf(ordered, today)
      for (const { start, width } of shown?.bars ?? []) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start + width).toBeLessThanOrEqual(100.01)
        expect(width).toBeGreaterThanOrEqual(1.5)
      }
      expect(shown?.years.length ?? 0).toBeLessThanOrEqual(9)
    }),
  )
})
