import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movedByKey, rescheduled, timeOf, whyFixed } from '../../../renderer/features/days/reschedule.ts'
import { CalendarDate, minutesOf, WallTime } from '../../../shared/domain/calendar.ts'

const date = (text: string) => CalendarDate.parse(text)
const time = (text: string) => WallTime.parse(text)
const meeting = { date: date('2026-02-05'), start: time('11:00'), end: time('12:30') }

test('only a draft moves; of the others it is said why not', () => {
  expect(whyFixed('draft')).toBeNull()
  expect(whyFixed('notified')).toBe('notified')
  for (const state of ['held', 'review', 'approved'] as const) expect(whyFixed(state)).toBe('held')
})

describe('a meeting that is moved', () => {
  test('keeps its length, and an end not known stays so', () => {
    const to = { date: date('2026-02-06'), start: time('16:00') }
    expect(rescheduled(meeting, to)).toEqual({ ...to, end: '17:30' })
    expect(rescheduled({ ...meeting, end: null }, to)).toEqual({ ...to, end: null })
  })

  test('ends within its day, and never before it starts', () => {
    expect(rescheduled(meeting, { date: meeting.date, start: time('23:00') }).end).toBe('23:59')
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), fc.nat(1439), (from, length, to) => {
        const moved = rescheduled(
          { ...meeting, start: timeOf(from), end: timeOf(from + length) },
          { date: meeting.date, start: timeOf(to) },
        )
        expect(minutesOf(moved.end ?? moved.start)).toBeGreaterThanOrEqual(to)
      }),
    )
  })
})

describe('a key moves a meeting', () => {
  test('by a day or a week in the month', () => {
    const days = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => movedByKey(key, meeting, true))
    expect(days.map((moved) => moved?.date)).toEqual(['2026-02-04', '2026-02-06', '2026-01-29', '2026-02-12'])
    expect(new Set(days.map((moved) => moved?.start))).toEqual(new Set(['11:00']))
  })

  test('by a day or half an hour in the week, within the day', () => {
    expect(movedByKey('ArrowRight', meeting, false)).toEqual({ date: '2026-02-06', start: '11:00' })
    expect(movedByKey('ArrowUp', meeting, false)).toEqual({ date: '2026-02-05', start: '10:30' })
    expect(movedByKey('ArrowDown', meeting, false)).toEqual({ date: '2026-02-05', start: '11:30' })
    expect(movedByKey('ArrowUp', { ...meeting, start: time('00:10') }, false)?.start).toBe('00:00')
  })

  test('and no other key does', () => {
    expect(movedByKey('Enter', meeting, true)).toBeNull()
    expect(movedByKey('toString', meeting, true)).toBeNull()
  })
})
