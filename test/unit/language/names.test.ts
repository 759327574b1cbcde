import { describe, expect, it } from 'vitest'
import { fullName, listed, Mentions, withDesignation } from '../../../shared/language/names.ts'
import { khanna, person, thakur, verma } from './people.ts'

describe('names', () => {
  it('sets the honorific before the name and the posts before both', () => {
    expect(fullName(thakur, 'hi')).toBe('डॉ. सुनीता ठाकुर')
    expect(fullName(thakur, 'en')).toBe('Dr Sunita Thakur')
    expect(withDesignation(verma, 'hi')).toBe('प्रदेश अध्यक्ष श्री महेश वर्मा')
    expect(withDesignation(verma, 'en')).toBe('State President Shri Mahesh Verma')
  })

  it('sets the posts after the name in lists', () => {
    expect(listed(khanna, 'hi')).toBe('श्री पवन खन्ना, प्रदेश उपाध्यक्ष एवं अभियान प्रभारी')
    expect(listed(khanna, 'en')).toBe('Shri Pawan Khanna, State Vice-President and Campaign In-charge')
  })

  it('leaves out what a person has not', () => {
    const plain = person('x', { name: { hi: 'सोनम' } })
    expect([fullName(plain, 'hi'), withDesignation(plain, 'hi'), listed(plain, 'hi')]).toEqual(['सोनम', 'सोनम', 'सोनम'])
  })

  it('takes the honorific of the language that the name is in', () => {
    const half = person('x', { name: { hi: 'सोनम नेगी' }, honorific: { hi: 'सुश्री', en: 'Ms' } })
    expect(fullName(half, 'en')).toBe('सुश्री सोनम नेगी')
  })
})

describe('Mentions', () => {
  it('names the posts at the first mention alone', () => {
    const mentions = new Mentions('hi')
    expect(mentions.has(verma)).toBe(false)
    expect(mentions.mention(verma)).toBe('प्रदेश अध्यक्ष श्री महेश वर्मा')
    expect(mentions.has(verma)).toBe(true)
    expect(mentions.mention(thakur)).toBe('महासचिव (संगठन) डॉ. सुनीता ठाकुर')
    expect(mentions.mention(verma)).toBe('श्री महेश वर्मा')
    expect(mentions.mention({ ...verma })).toBe('श्री महेश वर्मा')
  })

  it('tells namesakes apart, and each text begins anew', () => {
    const mentions = new Mentions('en')
    mentions.mention(verma)
    expect(mentions.mention({ ...verma, id: 'other' })).toBe('State President Shri Mahesh Verma')
    expect(new Mentions('en').mention(verma)).toBe('State President Shri Mahesh Verma')
  })
})
