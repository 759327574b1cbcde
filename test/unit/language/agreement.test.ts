import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree, agreeInNumber, attendedVerb, genderOf } from '../../../shared/language/agreement.ts'
import { negi, ofGender, thakur, verma } from './people.ts'

describe('attendedVerb', () => {
  it('is feminine for women alone', () => {
    expect(attendedVerb([thakur, negi], 'hi')).toBe('उपस्थित रहीं')
    expect(attendedVerb([thakur], 'hi')).toBe('उपस्थित रहीं')
    expect(attendedVerb([thakur, verma, negi], 'hi')).toBe('उपस्थित रहे')
    expect(attendedVerb([verma], 'hi')).toBe('उपस्थित रहे')
  })

  it('is masculine where a gender is not known or another', () => {
    expect(attendedVerb([thakur, ofGender(null)], 'hi')).toBe('उपस्थित रहे')
    expect(attendedVerb([ofGender('other')], 'hi')).toBe('उपस्थित रहे')
    expect(attendedVerb([], 'hi')).toBe('उपस्थित रहे')
  })

  it('agrees in number in English', () => {
    expect(attendedVerb([thakur], 'en')).toBe('was present')
    expect(attendedVerb([thakur, verma], 'en')).toBe('were present')
  })
})

describe('agreement', () => {
  it('gives the form asked for', () => {
    expect(agree([thakur], { masculine: 'पहुँचे', feminine: 'पहुँचीं' })).toBe('पहुँचीं')
    expect(agree([verma], { masculine: 'पहुँचे', feminine: 'पहुँचीं' })).toBe('पहुँचे')
    expect(agreeInNumber(['a'], { one: 'has', many: 'have' })).toBe('has')
    expect(agreeInNumber([], { one: 'has', many: 'have' })).toBe('have')
  })

  it('is feminine exactly when everybody is a woman, in any order', () => {
    const people = fc.array(fc.constantFrom('male', 'female', 'other', null).map(ofGender), { minLength: 1 })
    fc.assert(
      fc.property(people, (list) => {
        expect(genderOf(list) === 'feminine').toBe(!list.some((p) => p.gender !== 'female'))
        expect(genderOf(list.toReversed())).toBe(genderOf(list))
      }),
    )
  })
})
