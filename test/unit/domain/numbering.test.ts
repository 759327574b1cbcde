import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { fillPattern, NumberPattern, nextOfPattern, yearOfNumbers } from '../../../shared/domain/numbering.ts'

const date = (text: string) => CalendarDate.parse(text)
const of = (body: string, day = '2026-02-05', yearStart: 'january' | 'april' = 'january') => ({ body, date: date(day), yearStart })

/** What a pattern is put together from, the number left out; the last are what a replacement would read as an order. */
const piece = fc.constantFrom('{body}', '{year}', '/', '-', '.', ' ', 'का.वृ.', 'No', '7', '{', '}', '$&', '$1', '{nn}')
const pattern = fc
  .tuple(fc.array(piece, { maxLength: 5 }), fc.array(piece, { maxLength: 5 }))
  .map(([before, after]) => [...before, '{n}', ...after].join(''))
const code = fc.constantFrom('', 'का.स.', 'WC', '$&', '{year}', '{n}', 'अ/ब', '12')
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((at) => date(at.toISOString().slice(0, 10)))
const circumstances = fc.record({ body: code, date: day, yearStart: fc.constantFrom('january' as const, 'april' as const) })

describe('the year of running numbers', () => {
  test.each([
    ['2026-01-01', 'january', '2026'],
    ['2026-12-31', 'january', '2026'],
    ['2026-03-31', 'april', '2025-26'],
    ['2026-04-01', 'april', '2026-27'],
    ['2000-03-31', 'april', '1999-00'],
  ] as const)('of %s, from %s on, is %s', (at, start, year) => {
    expect(yearOfNumbers(date(at), start)).toBe(year)
  })
})

describe('a number by pattern', () => {
  test.each([
    ['{n}/{year}', of(''), '4/2026'],
    ['{body}/{year}/{n}', of('का.स.'), 'का.स./2026/4'],
    ['{body}/{year}/{n}', of('का.स.', '2026-02-05', 'april'), 'का.स./2025-26/4'],
    // A body without a code leaves no empty place.
    ['{body}/{year}/{n}', of(''), '2026/4'],
    ['{year}/{body}/{n}', of(''), '2026/4'],
    ['{year}/{n}/{body}', of(''), '2026/4'],
    ['{body}-{n}', of(''), '4'],
    ['कार्यवृत्त {n}', of('का.स.'), 'कार्यवृत्त 4'],
    // What the code of a body holds is text.
    ['{body}/{n}', of('{year}$&{n}'), '{year}$&{n}/4'],
  ])('%s for %o is %s', (given, circumstance, number) => {
    expect(fillPattern(given, 4, circumstance)).toBe(number)
  })

  test('that was given comes one after another, without a gap or a double', () => {
    fc.assert(
      fc.property(pattern, circumstances, fc.integer({ min: 1, max: 30 }), (given, circumstance, count) => {
        const numbers: string[] = []
        for (let n = 1; n <= count; n += 1) {
          expect(nextOfPattern(given, numbers, circumstance)).toBe(n)
          numbers.push(fillPattern(given, n, circumstance))
        }
        expect(new Set(numbers).size).toBe(count)
      }),
    )
  })

  test('that is new has not been given to anything, whatever has been', () => {
    fc.assert(
      fc.property(
        pattern,
        circumstances,
        fc.array(fc.oneof(fc.string(), fc.nat().map(String)), { maxLength: 20 }),
        (given, at, numbers) => {
          const all = [...numbers, ...numbers.map((number) => fillPattern(given, number, at))]
          expect(all).not.toContain(fillPattern(given, nextOfPattern(given, all, at), at))
        },
      ),
    )
  })

  test('begins anew with the year that stands in it, and goes on where none does', () => {
    const [before, after] = [of('', '2026-03-31', 'april'), of('', '2026-04-01', 'april')]
    const given = [1, 2, 3].map((n) => fillPattern('{n}/{year}', n, before))
    expect(nextOfPattern('{n}/{year}', given, before)).toBe(4)
    expect(nextOfPattern('{n}/{year}', given, after)).toBe(1)
    expect(nextOfPattern('{n}', ['1', '2'], after)).toBe(3)
  })

  test('counts for each body alone where the body stands in it', () => {
    const given = [fillPattern('{body}/{n}', 9, of('मं.'))]
    expect(nextOfPattern('{body}/{n}', given, of('मं.'))).toBe(10)
    expect(nextOfPattern('{body}/{n}', given, of('का.'))).toBe(1)
  })
})

describe('a pattern', () => {
  test.each(['', '{year}', '{n}{n}', 'n', '{ n }', '{n}/{n}'])('%j is refused', (text) => {
    expect(NumberPattern.safeParse(text).error?.issues[0]?.message).toBe('pattern.number')
  })

  test('is stored on one line', () => {
    expect(NumberPattern.parse('  का.स.\n{n} ')).toBe('का.स. {n}')
  })
})
