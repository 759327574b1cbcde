import { describe, expect, it } from 'vitest'
import { countWord } from '../../../shared/language/numbers.ts'

describe('countWord', () => {
  it('says counts up to twenty in words', () => {
    expect(Array.from({ length: 20 }, (_, n) => countWord(n + 1, 'hi')).join(' ')).toBe(
      'एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
    )
    expect(Array.from({ length: 20 }, (_, n) => countWord(n + 1, 'en')).join(' ')).toBe(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    )
    expect(countWord(0, 'hi')).toBe('शून्य')
  })

  it('says greater ones in digits, grouped as in India', () => {
    expect(countWord(21, 'hi')).toBe('21')
    expect(countWord(125_000, 'hi')).toBe('1,25,000')
    expect(countWord(125_000, 'en')).toBe('1,25,000')
  })
})
