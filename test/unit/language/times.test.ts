import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/domain/bilingual.ts'
import { WallTime } from '../../../shared/domain/calendar.ts'
import { formatTime, timeRange } from '../../../shared/language/times.ts'

const time = (text: string): WallTime => WallTime.parse(text)
const two = (n: number): string => String(n).padStart(2, '0')
const everyTime: readonly WallTime[] = Array.from({ length: 24 * 60 }, (_, n) => time(`${two(Math.floor(n / 60))}:${two(n % 60)}`))

describe('formatTime', () => {
  it.each([
    ['11:00', 'पूर्वाह्न 11:00 बजे', '11:00 a.m.'],
    ['13:30', 'अपराह्न 1:30 बजे', '1:30 p.m.'],
    ['09:05', 'पूर्वाह्न 9:05 बजे', '9:05 a.m.'],
    ['12:00', 'मध्याह्न 12:00 बजे', '12 noon'],
    ['12:45', 'अपराह्न 12:45 बजे', '12:45 p.m.'],
    ['00:00', 'मध्यरात्रि 12:00 बजे', '12 midnight'],
    ['00:30', 'पूर्वाह्न 12:30 बजे', '12:30 a.m.'],
    ['23:59', 'अपराह्न 11:59 बजे', '11:59 p.m.'],
  ])('says %s', (at, hi, en) => {
    expect(formatTime(time(at), 'hi')).toBe(hi)
    expect(formatTime(time(at), 'en')).toBe(en)
  })

  it('gives every minute of the day a text of its own', () => {
    for (const lang of languages) expect(new Set(everyTime.map((at) => formatTime(at, lang))).size).toBe(24 * 60)
  })
})

describe('timeRange', () => {
  it.each([
    ['11:00', '12:45', 'पूर्वाह्न 11:00 से अपराह्न 12:45 बजे तक', '11:00 a.m. to 12:45 p.m.'],
    ['13:30', '15:00', 'अपराह्न 1:30 से 3:00 बजे तक', '1:30 to 3:00 p.m.'],
    ['09:00', '10:15', 'पूर्वाह्न 9:00 से 10:15 बजे तक', '9:00 to 10:15 a.m.'],
    ['11:00', '12:00', 'पूर्वाह्न 11:00 से मध्याह्न 12:00 बजे तक', '11:00 a.m. to 12 noon'],
    ['12:00', '13:00', 'मध्याह्न 12:00 से अपराह्न 1:00 बजे तक', '12 noon to 1:00 p.m.'],
    ['22:00', '00:30', 'अपराह्न 10:00 से पूर्वाह्न 12:30 बजे तक', '10:00 p.m. to 12:30 a.m.'],
    ['15:00', '14:00', 'अपराह्न 3:00 से अपराह्न 2:00 बजे तक', '3:00 p.m. to 2:00 p.m.'],
    ['11:00', '11:00', 'पूर्वाह्न 11:00 बजे', '11:00 a.m.'],
  ])('says %s to %s', (start, end, hi, en) => {
    expect(timeRange(time(start), time(end), 'hi')).toBe(hi)
    expect(timeRange(time(start), time(end), 'en')).toBe(en)
  })

  it('is open without an end', () => {
    expect(timeRange(time('11:00'), null, 'hi')).toBe('पूर्वाह्न 11:00 बजे से')
    expect(timeRange(time('11:00'), null, 'en')).toBe('11:00 a.m. onwards')
  })

  it('tells different ranges apart', () => {
    const some = fc.constantFrom(...everyTime)
    fc.assert(
      fc.property(some, some, some, fc.constantFrom(...languages), (start, end, other, lang) => {
        fc.pre(end !== other)
        expect(timeRange(start, end, lang)).not.toBe(timeRange(start, other, lang))
      }),
    )
  })
})
