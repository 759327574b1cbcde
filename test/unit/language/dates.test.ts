import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/domain/bilingual.ts'
import { addDays, CalendarDate } from '../../../shared/domain/calendar.ts'
import { dateList, dateRange, formatDate, formatWeekday } from '../../../shared/language/dates.ts'

const date = (text: string): CalendarDate => CalendarDate.parse(text)
const dates = (...texts: readonly string[]): readonly CalendarDate[] => texts.map(date)

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(date('1900-01-01'), days))
const nearDate = fc.integer({ min: 0, max: 800 }).map((days) => addDays(date('2025-06-01'), days))
const anyLang = fc.constantFrom(...languages)

describe('formatDate', () => {
  it('gives the date with its year, without it, and with the day of the week', () => {
    const day = date('2026-02-05')
    expect(formatDate(day, 'hi')).toBe('5 फ़रवरी 2026')
    expect(formatDate(day, 'en')).toBe('5 February 2026')
    expect(formatDate(day, 'hi', 'short')).toBe('5 फ़रवरी')
    expect(formatDate(day, 'en', 'short')).toBe('5 February')
    expect(formatDate(day, 'hi', 'weekday')).toBe('5 फ़रवरी 2026 (गुरुवार)')
    expect(formatDate(day, 'en', 'weekday')).toBe('Thursday, 5 February 2026')
  })

  it('spells the months as offices do', () => {
    const months = Array.from({ length: 12 }, (_, month) => date(`2026-${String(month + 1).padStart(2, '0')}-01`))
    expect(months.map((day) => formatDate(day, 'hi', 'short').slice(2)).join(' ')).toBe(
      'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्तूबर नवंबर दिसंबर',
    )
    expect(months.map((day) => formatDate(day, 'en', 'short').slice(2)).join(' ')).toBe(
      'January February March April May June July August September October November December',
    )
  })

  it('knows the days of the week', () => {
    const week = Array.from({ length: 7 }, (_, day) => addDays(date('2026-02-01'), day))
    expect(week.map((day) => formatWeekday(day, 'hi')).join(' ')).toBe('रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार')
    expect(week.map((day) => formatWeekday(day, 'en')).join(' ')).toBe('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')
  })

  it('writes NFC and Latin digits', () => {
    fc.assert(
      fc.property(anyDate, anyLang, fc.constantFrom('full', 'short', 'weekday'), (day, lang, form) => {
        const text = formatDate(day, lang, form)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/[०-९]/)
      }),
    )
  })
})

describe('dateList', () => {
  it('says the month once for its days', () => {
    const days = dates('2026-02-10', '2026-02-08', '2026-02-09', '2026-02-08')
    expect(dateList(days, 'hi')).toBe('8, 9 और 10 फ़रवरी')
    expect(dateList(days, 'en')).toBe('8, 9 and 10 February')
    expect(dateList(days, 'hi', { year: 'always' })).toBe('8, 9 और 10 फ़रवरी 2026')
    expect(dateList(days, 'en', { year: 'always' })).toBe('8, 9 and 10 February 2026')
    expect(dateList(days, 'hi', { conjunction: 'एवं' })).toBe('8, 9 एवं 10 फ़रवरी')
  })

  it('goes across months', () => {
    const days = dates('2026-02-28', '2026-03-01', '2026-03-02')
    expect(dateList(days, 'hi')).toBe('28 फ़रवरी, 1 और 2 मार्च')
    expect(dateList(days, 'en')).toBe('28 February, and 1 and 2 March')
    expect(dateList(days, 'hi', { year: 'always' })).toBe('28 फ़रवरी, 1 और 2 मार्च 2026')
    expect(dateList(days, 'en', { year: 'always' })).toBe('28 February, and 1 and 2 March 2026')
    const single = dates('2026-02-28', '2026-03-01')
    expect(dateList(single, 'hi')).toBe('28 फ़रवरी और 1 मार्च')
    expect(dateList(single, 'en')).toBe('28 February and 1 March')
    const three = dates('2026-01-31', '2026-02-27', '2026-02-28', '2026-03-01')
    expect(dateList(three, 'hi')).toBe('31 जनवरी, 27, 28 फ़रवरी और 1 मार्च')
    expect(dateList(three, 'en')).toBe('31 January, 27 and 28 February, and 1 March')
  })

  it('gives each month its year across years', () => {
    const days = dates('2025-12-30', '2025-12-31', '2026-01-01')
    expect(dateList(days, 'hi')).toBe('30, 31 दिसंबर 2025 और 1 जनवरी 2026')
    expect(dateList(days, 'en')).toBe('30 and 31 December 2025, and 1 January 2026')
    expect(dateList(days, 'hi', { year: 'never' })).toBe('30, 31 दिसंबर और 1 जनवरी')
  })

  it('keeps the same month of two years apart', () => {
    const days = dates('2025-02-05', '2026-02-05')
    expect(dateList(days, 'hi')).toBe('5 फ़रवरी 2025 और 5 फ़रवरी 2026')
    expect(dateList(days, 'en')).toBe('5 February 2025 and 5 February 2026')
  })

  it('is empty without dates', () => {
    expect(dateList([], 'hi')).toBe('')
    expect(dateList([], 'en', { year: 'always' })).toBe('')
  })

  it('is formatDate for one date', () => {
    fc.assert(
      fc.property(anyDate, anyLang, (day, lang) => {
        expect(dateList([day, day], lang)).toBe(formatDate(day, lang, 'short'))
        expect(dateList([day], lang, { year: 'never' })).toBe(formatDate(day, lang, 'short'))
        expect(dateList([day], lang, { year: 'always' })).toBe(formatDate(day, lang, 'full'))
      }),
    )
  })

  it('holds every day once, in order', () => {
    fc.assert(
      fc.property(fc.array(nearDate, { minLength: 1, maxLength: 12 }), anyLang, (days, lang) => {
        const said = dateList(days, lang, { year: 'never' }).match(/\d+/g)
        expect(said).toEqual([...new Set(days)].sort().map((day) => String(Number(day.slice(8)))))
      }),
    )
  })

  it('does not depend on the order or on repetitions', () => {
    const shuffled = fc
      .array(nearDate, { maxLength: 8 })
      .chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray([...days, ...days], { minLength: days.length * 2 })))
    fc.assert(
      fc.property(shuffled, anyLang, ([days, other], lang) => {
        expect(dateList(other, lang)).toBe(dateList(days, lang))
      }),
    )
  })

  it('holds one conjunction at most in Hindi, without a comma before it', () => {
    fc.assert(
      fc.property(fc.array(nearDate, { maxLength: 12 }), (days) => {
        const text = dateList(days, 'hi')
        expect(text.split(' और ').length).toBe(new Set(days).size > 1 ? 2 : 1)
        expect(text).not.toContain(', और')
      }),
    )
  })
})

describe('dateRange', () => {
  it('says what both ends share once', () => {
    expect(dateRange(date('2026-02-05'), date('2026-02-09'), 'hi')).toBe('5 से 9 फ़रवरी')
    expect(dateRange(date('2026-02-05'), date('2026-02-09'), 'en')).toBe('5 to 9 February')
    expect(dateRange(date('2026-02-05'), date('2026-02-09'), 'hi', { year: 'always' })).toBe('5 से 9 फ़रवरी 2026')
    expect(dateRange(date('2026-02-28'), date('2026-03-02'), 'hi')).toBe('28 फ़रवरी से 2 मार्च')
    expect(dateRange(date('2026-02-28'), date('2026-03-02'), 'en', { year: 'always' })).toBe('28 February to 2 March 2026')
    expect(dateRange(date('2025-12-30'), date('2026-01-02'), 'hi')).toBe('30 दिसंबर 2025 से 2 जनवरी 2026')
    expect(dateRange(date('2025-12-30'), date('2026-01-02'), 'en')).toBe('30 December 2025 to 2 January 2026')
    expect(dateRange(date('2025-12-30'), date('2026-01-02'), 'hi', { year: 'never' })).toBe('30 दिसंबर से 2 जनवरी')
  })

  it('is one date for one day, and the same from either end', () => {
    fc.assert(
      fc.property(anyDate, nearDate, anyLang, (a, b, lang) => {
        expect(dateRange(a, a, lang, { year: 'always' })).toBe(formatDate(a, lang))
        expect(dateRange(a, b, lang)).toBe(dateRange(b, a, lang))
      }),
    )
  })
})
