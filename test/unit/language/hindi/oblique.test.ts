import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { genitive, grammaticalGender, oblique } from '../../../../shared/language/hindi/oblique.ts'

describe('oblique', () => {
  test.each([
    ['अभियान का लक्ष्य', 'अभियान के लक्ष्य'],
    ['तैयारियाँ', 'तैयारियों'],
    ['तैयारियां', 'तैयारियों'],
    ['योजनाएँ', 'योजनाओं'],
    ['आगामी बैठकें', 'आगामी बैठकों'],
    ['मेला', 'मेले'],
    ['पौधारोपण मेला', 'पौधारोपण मेले'],
    ['प्रमुख मुद्दे', 'प्रमुख मुद्दों'],
    ['पिछला लेखा और नया बजट', 'पिछले लेखे और नए बजट'],
    ['अगला चरण', 'अगले चरण'],
    ['12वाँ सत्र', '12वें सत्र'],
    ['मार्च में होने वाला सम्मेलन', 'मार्च में होने वाले सम्मेलन'],
    ['तीन सदस्य', 'तीन सदस्यों'],
    ['सभी प्रभारी', 'सभी प्रभारियों'],
    ['समस्त कार्यकर्ता', 'समस्त कार्यकर्ताओं'],
    ['नए सदस्य', 'नए सदस्यों'],
    ['नया सदस्य बनाना', 'नए सदस्य बनाने'],
    ['व्यय का ब्योरा (ज़िलावार)', 'व्यय के ब्योरे (ज़िलावार)'],
  ])('%s → %s', (direct, form) => {
    expect(oblique(direct)).toBe(form.normalize('NFC'))
  })

  test.each([
    'चर्चा',
    'योजना',
    'समीक्षा',
    'यात्रा',
    'पिता',
    'नेता',
    'राजा',
    'कार्यकर्ता',
    'लाभार्थी सम्मेलन और उसकी रिपोर्टिंग',
    'अमृतसर',
    'सभी समितियों के कामकाज की प्रगति',
  ])('%s stays', (phrase) => {
    expect(oblique(phrase)).toBe(phrase.normalize('NFC'))
  })

  test('word for word, का before its noun always becomes के', () => {
    const words = ['अभियान', 'का', 'लक्ष्य', 'मेला', 'तैयारियाँ', 'योजनाएँ', 'और', 'नया', 'सभी', 'सदस्य', 'की', 'प्रगति', 'मुद्दे', '2026']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (parts) => {
        const once = oblique(parts.join(' '))
        expect(once.split(' ')).toHaveLength(parts.length)
        expect(once).toBe(once.normalize('NFC'))
        expect(once).not.toMatch(/(?:^|\s)का\s(?!और)/u)
      }),
    )
  })
})

describe('grammaticalGender', () => {
  test.each([
    ['विस्तृत प्रस्तुति', 'f', false],
    ['वार्षिक प्रतिवेदन', 'm', false],
    ['प्रगति रिपोर्ट', 'f', false],
    ['सदस्यता अभियान के आँकड़े', 'm', true],
    ['तीन बैठकें', 'f', true],
    ['योजनाएँ', 'f', true],
    ['महिला सम्मेलन', 'm', false],
    ['पत्रकार वार्ता', 'f', false],
    ['लाभार्थी संपर्क कार्यशाला', 'f', false],
    ['सामाजिक समरसता', 'f', false],
    ['अधिकारी', 'm', false],
    ['कार्यालय की तैयारी', 'f', false],
    ['दो सुझाव', 'm', true],
    ['गाँव संपर्क अभियान', 'm', false],
  ] as const)('%s', (phrase, gender, plural) => {
    expect(grammaticalGender(phrase)).toEqual({ gender, plural })
  })

  test('genitive agrees', () => {
    expect(genitive('समीक्षा बैठक')).toBe('की')
    expect(genitive('महिला सम्मेलन')).toBe('का')
    expect(genitive('प्रमुख मुद्दे')).toBe('के')
  })
})
