import { expect, test } from 'vitest'
import { noticeDateOf } from '../../../electron/meetings/noticeDate.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const day = (text: string): CalendarDate => CalendarDate.parse(text)
const date = day('2026-03-05')

test.each([
  ['its own date', '2026-02-20', '2026-02-25', '2026-02-20'],
  ['today, before the meeting', null, '2026-02-25', '2026-02-25'],
  ['today, on the day of the meeting', null, '2026-03-05', '2026-03-05'],
  ['a week before a meeting that is past', null, '2026-03-06', '2026-02-26'],
])('a notice carries %s', (_what, own, today, expected) => {
  const noticeDate = own === null ? null : day(own)
  expect(noticeDateOf({ date, noticeDate }, { today: day(today), noticeDays: 7 })).toBe(expected)
})
