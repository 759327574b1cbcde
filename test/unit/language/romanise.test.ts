import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romanise, romaniseFully } from '../../../shared/language/romanise.ts'

describe('romanise', () => {
  it.each([
    ['महेश वर्मा', 'mahesh varma'],
    ['रैना', 'raina'],
    ['सुनीता ठाकुर', 'sunita thakur'],
    ['कमला नेगी', 'kamla negi'],
    ['पवन खन्ना', 'pavan khanna'],
    ['निर्मल सिंह राणा', 'nirmal singh rana'],
    ['सत्यपाल चौहान', 'satyapal chauhan'],
    ['देवेंद्र मेहता', 'devendra mehta'],
    ['दरख़्शां अहमद', 'darakhshan ahmad'],
    ['ईशान गुप्ता', 'ishan gupta'],
    ['मनमोहन', 'manmohan'],
    ['जगदीश', 'jagdish'],
    ['रामचन्द्र', 'ramchandra'],
    ['संपर्क', 'sampark'],
    ['नगरपालिका', 'nagarpalika'],
    ['फ़ारूक़ बढ़ई', 'faruq barhai'],
    ['ऋषि', 'rishi'],
    ['न', 'na'],
    ['दुःख', 'duhkh'],
    ['१२ Room', '12 Room'],
  ])('spells %s', (name, roman) => {
    expect(romanise(name)).toBe(roman)
    expect(romanise(name.normalize('NFD'))).toBe(roman)
  })

  it('keeps every inherent vowel when asked', () => {
    expect(romaniseFully('कमला')).toBe('kamala')
    expect(romaniseFully('मनमोहन')).toBe('manamohana')
  })

  it('leaves no Devanagari letter, and other text as it is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंँः़्अआइईउऊऋएऐओऔ१२') })
    fc.assert(
      fc.property(letters, (text) => {
        expect(romanise(text)).toMatch(/^[a-z0-9]*$/)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
        expect(romanise(text)).toBe(text)
      }),
    )
  })
})
