import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { repetitionDates } from '../../../shared/domain/repetition.ts'

const date = (text: string) => CalendarDate.parse(text)
const units = ['day', 'week', 'month-date', 'month-weekday'] as const

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((at) => date(at.toISOString().slice(0, 10)))
const step = fc.integer({ min: 1, max: 12 })
const times = fc.integer({ min: 1, max: 60 })

const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay()
const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
const lastDay = (text: string) => new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()
const dayOf = (text: string) => Number(text.slice(8))

describe('the dates of a series', () => {
  test.each([
    ['day', 1, '2026-02-27', ['2026-02-28', '2026-03-01', '2026-03-02']],
    ['week', 2, '2026-02-05', ['2026-02-19', '2026-03-05', '2026-03-19']],
    // The 31st is the last day of a shorter month, and comes back.
    ['month-date', 1, '2026-01-31', ['2026-02-28', '2026-03-31', '2026-04-30']],
    ['month-date', 12, '2024-02-29', ['2025-02-28', '2026-02-28', '2027-02-28']],
    // Every first Thursday.
    ['month-weekday', 1, '2026-02-05', ['2026-03-05', '2026-04-02', '2026-05-07']],
    // The fifth Thursday is the last where a month has four.
    ['month-weekday', 1, '2026-01-29', ['2026-02-26', '2026-03-26', '2026-04-30']],
    ['month-weekday', 3, '2025-11-13', ['2026-02-12', '2026-05-14', '2026-08-13']],
  ] as const)('every %s, step %i, after %s', (unit, every, from, dates) => {
    expect(repetitionDates(date(from), { unit, step: every }, 3)).toEqual(dates)
  })

  test('lie after the first and grow', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...units), step, times, (from, unit, every, count) => {
        const dates = [from, ...repetitionDates(from, { unit, step: every }, count)]
        expect(dates).toHaveLength(count + 1)
        expect(dates).toEqual([...dates].sort())
        expect(new Set(dates).size).toBe(count + 1)
      }),
    )
  })

  test('on a date of the month keep it, or are the last of a shorter month', () => {
    fc.assert(
      fc.property(day, step, times, (from, every, count) => {
        for (const [index, each] of repetitionDates(from, { unit: 'month-date', step: every }, count).entries()) {
          expect(monthOf(each)).toBe(monthOf(from) + every * (index + 1))
          expect(dayOf(each)).toBe(Math.min(dayOf(from), lastDay(each)))
        }
      }),
    )
  })

  test('on a weekday of the month keep the weekday and its place; a fifth is the last', () => {
    fc.assert(
      fc.property(day, step, times, (from, every, count) => {
        const place = Math.ceil(dayOf(from) / 7)
        for (const [index, each] of repetitionDates(from, { unit: 'month-weekday', step: every }, count).entries()) {
          expect(monthOf(each)).toBe(monthOf(from) + every * (index + 1))
          expect(weekday(each)).toBe(weekday(from))
          if (place < 5) expect(Math.ceil(dayOf(each) / 7)).toBe(place)
          else expect(dayOf(each) + 7).toBeGreaterThan(lastDay(each))
        }
      }),
    )
  })

  test('end with the calendar', () => {
    for (const unit of units) expect(repetitionDates(date('9999-12-31'), { unit, step: 1 }, 5)).toEqual([])
  })
})
