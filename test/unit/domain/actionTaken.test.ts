import { describe, expect, test } from 'vitest'
import { actionAsOf, isStillTold } from '../../../shared/domain/actionTaken.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { ActionStatus } from '../../../shared/domain/proceedings.ts'

const date = (text: string) => CalendarDate.parse(text)
const entry = (day: string, status: ActionStatus | null, hi = '') => ({ date: date(day), status, text: hi === '' ? {} : { hi } })

describe('an action of an earlier meeting', () => {
  test.each([
    [null, '2026-02-01', true],
    ['2026-01-31', '2026-02-01', false],
    ['2026-02-01', '2026-02-01', true],
    ['2026-02-02', '2026-02-01', true],
    ['2020-01-01', null, true],
  ])('closed on %s, with a meeting between on %s, is told: %s', (closed, previous, told) => {
    const closedOn = closed === null ? null : date(closed)
    expect(isStillTold({ closedOn }, previous === null ? null : date(previous))).toBe(told)
  })

  test('stands on a date as its log had it by then', () => {
    const log = [entry('2026-02-10', 'in-progress', 'सूची बन रही है'), entry('2026-03-10', 'done', 'सूची बन गई')]
    const action = { status: 'done', closedOn: date('2026-03-10') } as const
    expect(actionAsOf(action, log, date('2026-02-09'))).toEqual({ status: 'open', closedOn: null, word: {}, wordDate: null })
    expect(actionAsOf(action, log, date('2026-03-09'))).toEqual({
      status: 'in-progress',
      closedOn: null,
      word: { hi: 'सूची बन रही है' },
      wordDate: '2026-02-10',
    })
    expect(actionAsOf(action, log, date('2026-03-10'))).toEqual({
      status: 'done',
      closedOn: '2026-03-10',
      word: { hi: 'सूची बन गई' },
      wordDate: '2026-03-10',
    })
  })

  test('has the status that was set without a word, while nothing later is known', () => {
    expect(actionAsOf({ status: 'in-progress', closedOn: null }, [], date('2026-02-09')).status).toBe('in-progress')
    expect(actionAsOf({ status: 'in-progress', closedOn: null }, [entry('2026-03-01', 'in-progress')], date('2026-02-09')).status).toBe(
      'open',
    )
  })

  test('keeps its latest word when a status follows without one; of one day, the one entered last counts', () => {
    const log = [entry('2026-02-10', null, 'पहला'), entry('2026-02-10', null, 'दूसरा'), entry('2026-02-12', 'in-progress')]
    expect(actionAsOf({ status: 'in-progress', closedOn: null }, log, date('2026-02-20'))).toMatchObject({
      status: 'in-progress',
      word: { hi: 'दूसरा' },
      wordDate: '2026-02-10',
    })
  })
})
