import { describe, expect, test } from 'vitest'
import { runningClock } from '../../../renderer/features/agenda/running.ts'
import { WallTime } from '../../../shared/domain/calendar.ts'

const at = (time: string) => WallTime.parse(time)

describe('the running clock of an agenda', () => {
  test('tells when each item begins and the last one ends', () => {
    expect(runningClock(at('11:00'), [5, 45, 70])).toEqual({ begins: ['11:00', '11:05', '11:50'], end: '13:00' })
  })
  test('is silent after an item without planned minutes', () => {
    expect(runningClock(at('11:00'), [5, null, 10])).toEqual({ begins: ['11:00', '11:05', null], end: null })
  })
  test('goes past midnight', () => {
    expect(runningClock(at('23:30'), [45])).toEqual({ begins: ['23:30'], end: '00:15' })
  })
  test('of no items ends when it starts', () => {
    expect(runningClock(at('11:00'), [])).toEqual({ begins: [], end: '11:00' })
  })
})
