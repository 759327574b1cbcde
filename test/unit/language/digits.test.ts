import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withDigits, withLatinDigits } from '../../../shared/language/digits.ts'

const devanagari = /[०-९]/

describe('withDigits', () => {
  it('sets the digits of a text in Devanagari and leaves the rest', () => {
    expect(withDigits('बैठक क्रमांक 14/2026, Room 9', 'devanagari')).toBe('बैठक क्रमांक १४/२०२६, Room ९')
    expect(withDigits('0123456789', 'devanagari')).toBe('०१२३४५६७८९')
  })

  it('leaves every text as it is for Latin digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withDigits(text, 'latin')).toBe(text)
      }),
    )
  })

  it('changes nothing the second time, leaves no Latin digit and keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = withDigits(text, 'devanagari')
        expect(withDigits(once, 'devanagari')).toBe(once)
        expect(once).not.toMatch(/[0-9]/)
        expect(once).toHaveLength(text.length)
      }),
    )
  })

  it('comes back from Devanagari digits unchanged', () => {
    const withoutDevanagari = fc.string({ unit: 'grapheme' }).filter((text) => !devanagari.test(text))
    fc.assert(
      fc.property(withoutDevanagari, (text) => {
        expect(withLatinDigits(withDigits(text, 'devanagari'))).toBe(text)
      }),
    )
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(Number(withLatinDigits(withDigits(String(n), 'devanagari')))).toBe(n)
      }),
    )
  })
})
