import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, CalendarView, dateByKey, shownSpan, turned, weekStart } from '../../../renderer/features/days/calendarSpan.ts'
import { addDays, CalendarDate } from '../../../shared/domain/calendar.ts'

const date = (text: string) => CalendarDate.parse(text)
const anyDate = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(date('1910-01-01'), days))
const anyView = fc.constantFrom(...CalendarView.options)

describe('what the calendar shows', () => {
  test('is six weeks from the Monday before the first, a week from its Monday, or the month alone', () => {
    expect(shownSpan('month', date('2026-02-05'))).toEqual({ from: '2026-01-26', to: '2026-03-08' })
    expect(shownSpan('month', date('2026-06-01'))).toEqual({ from: '2026-06-01', to: '2026-07-12' })
    expect(shownSpan('week', date('2026-02-08'))).toEqual({ from: '2026-02-02', to: '2026-02-08' })
    expect(shownSpan('week', date('2026-02-09'))).toEqual({ from: '2026-02-09', to: '2026-02-15' })
    expect(shownSpan('list', date('2028-02-05'))).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })

  test('holds the date that it is about', () => {
    fc.assert(
      fc.property(anyView, anyDate, (view, day) => {
        const { from, to } = shownSpan(view, day)
        expect(from <= day && day <= to).toBe(true)
      }),
    )
  })

  test('begins on a Monday where it shows weeks', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(new Date(`${weekStart(day)}T00:00:00Z`).getUTCDay()).toBe(1)
      }),
    )
  })
})

describe('turning the calendar', () => {
  test('goes a month or a week, and the 31st to the last day of a shorter month', () => {
    expect(turned('month', date('2026-01-31'), 1)).toBe('2026-02-28')
    expect(turned('list', date('2026-03-31'), -1)).toBe('2026-02-28')
    expect(turned('week', date('2026-02-27'), 1)).toBe('2026-03-06')
    expect(addMonths(date('2026-12-05'), 1)).toBe('2027-01-05')
  })

  test('shows the next month or week, without leaving one out', () => {
    fc.assert(
      fc.property(fc.constantFrom('week' as const, 'list' as const), anyDate, (view, day) => {
        const next = shownSpan(view, turned(view, day, 1))
        expect(next.from).toBe(addDays(shownSpan(view, day).to, 1))
      }),
    )
  })

  test('stops at the ends of the calendar', () => {
    expect(turned('month', date('1900-02-01'), -1)).toBe('1900-02-01')
    expect(turned('week', date('2199-11-30'), 1)).toBe('2199-11-30')
    expect(shownSpan('month', date('9999-12-31')).from).toBe('2199-10-28')
    expect(dateByKey('PageDown', date('9999-12-31'), 'month')).toBe('2199-11-30')
  })
})

describe('a key', () => {
  const from = date('2026-02-05')
  test.each([
    ['ArrowLeft', '2026-02-04'],
    ['ArrowRight', '2026-02-06'],
    ['ArrowUp', '2026-01-29'],
    ['ArrowDown', '2026-02-12'],
    ['Home', '2026-02-02'],
    ['End', '2026-02-08'],
    ['PageUp', '2026-01-05'],
    ['PageDown', '2026-03-05'],
  ])('%s leads from Thursday 5 February to %s', (key, to) => {
    expect(dateByKey(key, from, 'month')).toBe(to)
  })

  test('that means something else leads nowhere', () => {
    expect(dateByKey('a', from, 'month')).toBeNull()
    expect(dateByKey('ArrowDown', from, 'week')).toBeNull()
  })
})
