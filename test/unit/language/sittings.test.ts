import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { bodiesOf, onSittingDates, sittingDates } from '../../../shared/language/sittings.ts'

const days = (date: string, lastDate: string | null) => ({
  date: CalendarDate.parse(date),
  lastDate: lastDate === null ? null : CalendarDate.parse(lastDate),
})

describe('the days of a meeting', () => {
  test.each([
    ['2026-02-05', null, '5 फ़रवरी 2026', 'दिनांक 5 फ़रवरी 2026 को', 'on 5 February 2026'],
    ['2026-02-05', '2026-02-05', '5 फ़रवरी 2026', 'दिनांक 5 फ़रवरी 2026 को', 'on 5 February 2026'],
    ['2026-02-05', '2026-02-06', '5 और 6 फ़रवरी 2026', 'दिनांक 5 और 6 फ़रवरी 2026 को', 'on 5 and 6 February 2026'],
    ['2026-02-27', '2026-03-01', '27 फ़रवरी से 1 मार्च 2026', 'दिनांक 27 फ़रवरी से 1 मार्च 2026 तक', 'from 27 February to 1 March 2026'],
  ])('%s to %s', (date, lastDate, hindi, inHindi, inEnglish) => {
    const meeting = days(date, lastDate)
    expect(sittingDates(meeting, 'hi')).toBe(hindi.normalize('NFC'))
    expect(onSittingDates(meeting, 'hi')).toBe(inHindi.normalize('NFC'))
    expect(onSittingDates(meeting, 'en')).toBe(inEnglish)
  })

  test('one day is said with its weekday where asked', () => {
    expect(onSittingDates(days('2026-02-05', null), 'hi', 'weekday')).toBe('दिनांक 5 फ़रवरी 2026 (गुरुवार) को'.normalize('NFC'))
  })
})

test('the bodies of a joint meeting are told in the order in which they were named', () => {
  const [state, youth, women] = [
    { hi: 'प्रदेश कार्यसमिति', en: 'State Committee' },
    { hi: 'युवा मोर्चा', en: 'Youth Wing' },
    { hi: 'महिला मोर्चा' },
  ]
  expect(bodiesOf({ body: null, jointBodies: [] }, 'hi')).toBe('')
  expect(bodiesOf({ body: state, jointBodies: [] }, 'hi')).toBe('प्रदेश कार्यसमिति')
  expect(bodiesOf({ body: state, jointBodies: [youth, women] }, 'hi')).toBe('प्रदेश कार्यसमिति, युवा मोर्चा एवं महिला मोर्चा')
  expect(bodiesOf({ body: state, jointBodies: [youth] }, 'en')).toBe('State Committee and Youth Wing')
})
