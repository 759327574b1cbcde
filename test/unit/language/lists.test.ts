import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/domain/bilingual.ts'
import { joinList } from '../../../shared/language/lists.ts'

describe('joinList', () => {
  it('joins as each language does', () => {
    expect(joinList(['क', 'ख', 'ग'], 'hi')).toBe('क, ख और ग')
    expect(joinList(['क', 'ख'], 'hi', 'एवं')).toBe('क एवं ख')
    expect(joinList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
    expect(joinList(['A', 'B'], 'en', 'एवं')).toBe('A and B')
    expect(joinList(['A'], 'en')).toBe('A')
    expect(joinList([], 'hi')).toBe('')
  })

  it('sets a comma before "and" where an item holds one', () => {
    const items = ['Co-in-charge Shri Rajiv Sood', 'State Vice-President and Campaign In-charge Shri Pawan Khanna', 'Smt Kamla Negi']
    expect(joinList(items, 'en')).toBe(
      'Co-in-charge Shri Rajiv Sood, State Vice-President and Campaign In-charge Shri Pawan Khanna, and Smt Kamla Negi',
    )
    expect(joinList(['Shri Anand', 'Smt Sandhya'], 'en')).toBe('Shri Anand and Smt Sandhya')
  })

  it('takes another conjunction where an item holds the one asked for', () => {
    expect(joinList(['महिला एवं बाल विकास मंत्री', 'सांसद'], 'hi', 'एवं')).toBe('महिला एवं बाल विकास मंत्री तथा सांसद')
    expect(joinList(['8 और 9 मार्च का कार्यक्रम', 'बजट'], 'hi')).toBe('8 और 9 मार्च का कार्यक्रम तथा बजट')
    expect(joinList(['क और ख', 'ग तथा घ', 'च एवं छ'], 'hi')).toBe('क और ख, ग तथा घ और च एवं छ')
  })

  it('leaves out blank items', () => {
    expect(joinList(['', 'क', ' ', 'ख'], 'hi')).toBe('क और ख')
  })

  it('holds every item once, in order, and no comma before a Hindi conjunction', () => {
    const items = fc.uniqueArray(fc.nat({ max: 9999 }), { maxLength: 12 }).map((ids) => ids.map((id) => `<${id}>`))
    fc.assert(
      fc.property(items, fc.constantFrom(...languages), fc.constantFrom('और', 'एवं', 'तथा'), (list, lang, conjunction) => {
        const text = joinList(list, lang, conjunction)
        expect(text.match(/<\d+>/g) ?? []).toEqual(list)
        expect(text).not.toMatch(/, (?:और|एवं|तथा|and) /)
        expect(text.split(lang === 'hi' ? ` ${conjunction} ` : ' and ').length).toBe(list.length > 1 ? 2 : 1)
      }),
    )
  })
})
