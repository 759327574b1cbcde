import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/domain/bilingual.ts'
import { addDays, CalendarDate } from '../../../../shared/domain/calendar.ts'
import { formatDate, formatWeekday } from '../../../../shared/language/dates.ts'
import { withDigits } from '../../../../shared/language/digits.ts'
import { parseSpokenDate, trailingDate } from '../../../../shared/language/typed/spokenDate.ts'

/** A Thursday. */
const from = CalendarDate.parse('2026-02-05')
const invalid = { problem: 'dateInvalid' }

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(CalendarDate.parse('1930-01-01'), days))
const anyLang = fc.constantFrom(...languages)

const phrases: Readonly<Record<string, readonly string[]>> = {
  '2026-02-05': ['आज', 'today', 'aaj', '5 फ़रवरी', 'गुरुवार, 5 फ़रवरी 2026'],
  '2026-02-06': [
    'कल',
    'कल तक',
    'tomorrow',
    'kal tak',
    'शुक्रवार',
    'शुक्रवार तक',
    'शुक्र',
    'by Friday',
    'on Friday',
    'आगामी शुक्रवार',
    'coming Friday',
  ],
  '2026-02-07': ['परसों', 'the day after tomorrow', 'day after tomorrow', 'शनि', 'शनिवार को', 'in two days', '2 din me', 'end of the week'],
  '2026-02-08': ['रवि', 'इतवार', 'Sunday', 'तीन दिवस में', 'तीन दिन'],
  '2026-02-09': ['सोम', 'सोमवार', 'अगले सोमवार', 'next Monday', 'next week Monday', 'अगले सप्ताह के सोमवार तक', 'agle somvar'],
  '2026-02-12': [
    ...['12 फ़रवरी', '12 फरवरी', '12 फ़रवरी तक', '१२ फ़रवरी', 'बारह फ़रवरी', '12 फ़रवरी 2026 को', '12 फरवरी, 2026 तक', '12 Feb', 'Feb 12'],
    ...[
      '12th February 2026',
      'February 12, 2026',
      '12 of February',
      'twelfth February',
      '12-Feb-2026',
      '12/2',
      '12/02',
      '12-02-2026',
      '12.2.26',
    ],
    ...['2026-02-12', 'दिनांक 12.02.2026 तक', 'by the 12th', '12 तारीख', '12 तारीख तक', 'गुरु', 'बृहस्पतिवार', 'वीरवार', 'Thursday'],
    ...['एक सप्ताह में', 'in a week', 'अगले सप्ताह', 'next week', '7 दिन के अंदर', 'no later than 12 February', 'on or before 12 February'],
  ],
  '2026-02-13': ['अगले शुक्रवार', 'next Friday', 'Friday next week', 'अगले हफ्ते शुक्रवार'],
  '2026-02-15': [
    '10 दिन में',
    'दस दिनों के भीतर',
    'in 10 days',
    'within ten days',
    'आज से 10 दिन में',
    'ten days from now',
    'अगले 10 दिन में',
    '15 तारीख तक',
  ],
  '2026-02-19': ['two weeks', 'in two weeks', 'दो हफ़्ते में', 'in a fortnight'],
  '2026-02-20': ['पंद्रह दिन के भीतर', 'एक पखवाड़े में', 'इस माह की 20 तारीख', 'बीस फ़रवरी'],
  '2026-02-28': [
    'महीने के अंत तक',
    'माह के अंत',
    'end of the month',
    'by the end of the month',
    'month end',
    'फ़रवरी के अंत तक',
    'by end of February',
  ],
  '2026-03-05': ['एक माह में', 'in a month', 'अगले माह की 5 तारीख', '5th of next month', 'अगले माह'],
  '2026-03-31': ['31 मार्च', 'इकतीस मार्च', 'end of March', 'अगले माह के अंत तक', 'thirty-first of March', 'thirty first March'],
  '2026-04-05': ['अगले 2 माह में', 'in 2 months', 'next two months'],
  '2027-01-05': ['5 जनवरी', '5 January', 'Jan 5th', '5/1'],
  '2028-02-29': ['29 फ़रवरी', '29 February'],
}

describe('parseSpokenDate', () => {
  it.each(Object.entries(phrases).flatMap(([date, all]) => all.map((phrase) => [phrase, date])))('reads "%s" as %s', (phrase, date) => {
    expect(parseSpokenDate(phrase, from)).toEqual({ date })
  })

  it.each(['30 फ़रवरी', '30 फ़रवरी तक', '31 अप्रैल', '32 जनवरी', '31-04-2026', '30/2', '13/13/2026', '29 February 2026', '31st June'])(
    'knows that "%s" does not exist',
    (phrase) => {
      expect(parseSpokenDate(phrase, from)).toEqual(invalid)
    },
  )

  it.each(['', '   ', 'सूची', 'five', '12', '2.1', 'मई', 'may', 'a march', 'do march', '12 जन', 'the', 'तक', 'now', 'पहला सोमवार', '12:20'])(
    'finds no date in "%s"',
    (phrase) => {
      expect(parseSpokenDate(phrase, from)).toBeNull()
    },
  )

  it('keeps to the last day of a shorter month', () => {
    expect(parseSpokenDate('एक माह में', CalendarDate.parse('2026-01-31'))).toEqual({ date: '2026-02-28' })
    expect(parseSpokenDate('in a month', CalendarDate.parse('2028-01-31'))).toEqual({ date: '2028-02-29' })
    expect(parseSpokenDate('31 तारीख', from)).toEqual({ date: '2026-03-31' })
  })

  it('reads every date that it could have written', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        anyLang,
        fc.constantFrom('full', 'weekday'),
        fc.constantFrom('latin', 'devanagari'),
        (day, now, lang, form, digits) => {
          expect(parseSpokenDate(withDigits(formatDate(day, lang, form), digits), now)).toEqual({ date: day })
        },
      ),
    )
  })

  it('reads a date without its year as the next such date', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 364 }), anyLang, (now, ahead, lang) => {
        const day = addDays(now, ahead)
        expect(parseSpokenDate(formatDate(day, lang, 'short'), now)).toEqual({ date: day })
      }),
    )
  })

  it('reads a weekday as one of the seven days that follow', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), anyLang, (now, ahead, lang) => {
        const day = addDays(now, ahead)
        expect(parseSpokenDate(formatWeekday(day, lang), now)).toEqual({ date: day })
      }),
    )
  })

  it('reads days as numbers and dots, slashes and dashes, day first', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('.', '/', '-'), (day, mark) => {
        const [year = '', month = '', date = ''] = day.split('-')
        expect(parseSpokenDate([date, month, year].join(mark), from)).toEqual({ date: day })
        expect(parseSpokenDate(day, from)).toEqual({ date: day })
      }),
    )
  })
})

describe('trailingDate', () => {
  it.each([
    ['सूची जमा करना 12 फ़रवरी तक', 'सूची जमा करना', '2026-02-12'],
    ['submit the list by Friday', 'submit the list', '2026-02-06'],
    ['सूची 12 फ़रवरी तक।', 'सूची', '2026-02-12'],
    ['submit by 12 February.', 'submit', '2026-02-12'],
    ['सूची बनाना, 12 फ़रवरी', 'सूची बनाना', '2026-02-12'],
    ['सूची दस दिन में', 'सूची', '2026-02-15'],
    ['सूची शनिवार, 7 फ़रवरी 2026 तक', 'सूची', '2026-02-07'],
    ['Submit by the 12th', 'Submit', '2026-02-12'],
    ['send it the day after tomorrow', 'send it', '2026-02-07'],
    ['send it next week Monday', 'send it', '2026-02-09'],
    ['send it Friday next week', 'send it', '2026-02-13'],
    ['do it in 2 months', 'do it', '2026-04-05'],
    ['आख्या आज से 10 दिन में', 'आख्या', '2026-02-15'],
    ['list no later than 5 March', 'list', '2026-03-05'],
    ['list on or before the 12th of February 2026', 'list', '2026-02-12'],
    ['अध्यक्ष से कल', 'अध्यक्ष से', '2026-02-06'],
    ['minutes of 5 February 2026 by 12 February 2026', 'minutes of 5 February 2026', '2026-02-12'],
    ['सूची सोम तक', 'सूची', '2026-02-09'],
    ['list by Sat', 'list', '2026-02-07'],
    ['12 फ़रवरी', '', '2026-02-12'],
  ])('"%s": "%s" by %s', (text, rest, date) => {
    expect(trailingDate(text, from)).toEqual({ rest, date })
  })

  it.each([
    ...[
      '',
      '   ',
      'बूथ 12',
      'आवेदन 2.1',
      'सूची एक',
      'go to market',
      'he may',
      'ask Mr. May',
      'organise a march',
      '12 मई को बैठक',
      'submit on time',
    ],
    ...[
      'पत्र रवि को',
      'श्री सोम',
      'कार्यक्रम मंगल',
      'go where he sat',
      'list of 40 days',
      'प्रशिक्षण दो दिन',
      'room 31-2',
      'section 12-2',
      'बजट 12/15',
    ],
    ...['minutes of 5 February', 'letter dated 5 February 2026', 'meet every Friday', 'बैठक हर शुक्रवार', 'सूची प्रत्येक सोमवार', 'कार्य 5 मार्च से'],
    ...['बैठक में 12 जन', 'ranked 12th', '30 फ़रवरी तक सूची'],
  ])('leaves "%s" as it is', (text) => {
    expect(trailingDate(text, from)).toBeNull()
  })

  it('tells a date that does not exist with its words', () => {
    expect(trailingDate('सूची 30 फ़रवरी तक', from)).toEqual({ problem: 'dateInvalid', phrase: '30 फ़रवरी तक' })
    expect(trailingDate('list by 31 April', from)).toEqual({ problem: 'dateInvalid', phrase: 'by 31 April' })
  })

  it('takes every written date off a line, and leaves its words to the letter', () => {
    const line = fc.constantFrom('सूची जमा करना', 'submit the list', 'बूथ 12 का निरीक्षण', 'Call Shri Raina', '')
    fc.assert(
      fc.property(line, anyDate, anyDate, anyLang, (rest, day, now, lang) => {
        const phrase = lang === 'hi' ? `${formatDate(day, lang)} तक` : `by ${formatDate(day, lang)}`
        expect(trailingDate(`${rest} ${phrase}`, now)).toEqual({ rest, date: day })
      }),
    )
  })

  it('never fails, and only ever takes words off the end', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...'12 31 0 99 3650 10000 फ़रवरी march sun रवि अगले next week दिन years माह अंत end तक by the of से एक a 12/2 . - / 2026'.split(' '),
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(words, anyDate, (parts, now) => {
        const text = parts.join(' ')
        const found = trailingDate(text, now)
        if (found !== null && 'date' in found) {
          expect(CalendarDate.safeParse(found.date).success).toBe(true)
          expect(text.trim().replace(/\s+/g, ' ').startsWith(found.rest)).toBe(true)
        }
        parseSpokenDate(text, now)
      }),
      { numRuns: 2000 },
    )
  })
})
