import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byScript, readDate, readGender, readRole, splitAddress } from '../../../electron/directoryImport/values.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const today = CalendarDate.parse('2026-02-05')
const date = (text: string) => readDate(text, today)

describe('dates', () => {
  test.each([
    ['2026-02-05', '2026-02-05'],
    ['05.02.2026', '2026-02-05'],
    ['5-2-26', '2026-02-05'],
    ['5/2/2026', '2026-02-05'],
    ['०५.०२.२०२६', '2026-02-05'],
    ['5 फरवरी 2026', '2026-02-05'],
    ['5 फ़रवरी, 2026', '2026-02-05'],
    ['5-Feb-26', '2026-02-05'],
    ['Feb 5, 2026', '2026-02-05'],
    ['5th February 2026', '2026-02-05'],
    ['46058', '2026-02-05'],
    ['2/25/2026', '2026-02-25'],
    ['15.08.65', '1965-08-15'],
    ['05.02.2026 10:30', '2026-02-05'],
  ])('%s is %s', (text, expected) => expect(date(text)).toBe(expected))
  test.each(['', 'abc', '30.02.2026', '2026', '31/31/2026', '0', '5.2', 'महेश', '99999999'])('%j is none', (text) =>
    expect(date(text)).toBe(null),
  )
  test('every date is read back from each way to write it', () => {
    const any = fc.date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(any, (at) => {
        const iso = at.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        for (const mark of ['.', '-', '/', ' . ']) expect(date([day, month, year].join(mark))).toBe(iso)
        expect(date(String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569))).toBe(iso)
      }),
    )
  })
})

test('genders and capacities are read in both languages', () => {
  expect(['पुरुष', 'M', 'महिला', 'female', 'अन्य', 'x'].map(readGender)).toEqual(['male', 'male', 'female', 'female', 'other', null])
  expect(['अध्यक्ष', 'सदस्य', 'Special invitee', 'CONVENER', 'member', '?'].map(readRole)).toEqual([
    ...['chair', 'member', 'special-invitee', 'convener', 'member', null],
  ])
})

test('texts go where their script belongs, two of one script together', () => {
  expect(byScript(['महेश', 'वर्मा', 'Mahesh Verma'], ' ')).toEqual({ hi: 'महेश वर्मा', en: 'Mahesh Verma' })
  expect(byScript(['', ''], ' ')).toEqual({})
})

test('a form of address before a name is no part of it', () => {
  expect(splitAddress('श्रीमती कमला नेगी')).toEqual({ address: 'श्रीमती', name: 'कमला नेगी' })
  expect(splitAddress('Dr. A. K. Sharma')).toEqual({ address: 'Dr.', name: 'A. K. Sharma' })
  expect(splitAddress('श्रीकांत')).toEqual({ address: '', name: 'श्रीकांत' })
})
