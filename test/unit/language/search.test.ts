import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, fold, looseKey, matches, romanise } from '../../../shared/language/search.ts'

const names = [
  'महेश वर्मा',
  'सुनीता ठाकुर',
  'राजीव सूद',
  'कमला नेगी',
  'पवन खन्ना',
  'निर्मल सिंह राणा',
  'सत्यपाल चौहान',
  'देवेंद्र मेहता',
  'दरख़्शां अहमद',
  'ईशान गुप्ता',
] as const

const consonant = fc.constantFrom(...'कखगघचछजझटठडढणतथदधनपफबभमयरलवशसह')
const sign = fc.constantFrom('', 'ा', 'ि', 'ी', 'ु', 'ू', 'े', 'ै', 'ो', 'ौ', 'ं')
const word = fc.array(fc.tuple(consonant, sign), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(''))
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

describe('fold', () => {
  it.each([
    ['गाँव', 'गांव'],
    ['हिन्दी', 'हिंदी'],
    ['फ़रवरी', 'फरवरी'],
    ['\u092B\u093C', '\u095E'],
    ['सम्पर्क', 'संपर्क'],
    ['चण्डीगढ़', 'चंडीगढ'],
    ['क्\u200Dष', 'क्ष'],
    ['  Mahesh   VERMA ', 'mahesh verma'],
    ['बैठक १४', 'बैठक 14'],
    ['Café', 'cafe'],
  ])('%s is %s', (a, b) => expect(fold(a)).toBe(fold(b)))

  it('keeps apart what differs', () => {
    expect(fold('अन्न')).not.toBe(fold('अंन'))
    expect(fold('कमल')).not.toBe(fold('कमला'))
    expect(fold('बल')).not.toBe(fold('बाल'))
  })

  it('changes nothing the second time, and gives NFC', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'कनमङञण्ँं़ \u200DतपचटA०') }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
    )
  })
})

describe('looseKey', () => {
  it.each([
    ['suneeta thakkur', 'sunita thakur'],
    ['sunita thakur', 'सुनीता ठाकुर'],
    ['Laxman', 'लक्ष्मण'],
    ['Surinder', 'सुरेन्द्र'],
    ['Rajeev Sood', 'राजीव सूद'],
    ['Pawan', 'पवन'],
    ['Devender', 'देवेंद्र'],
    ['Kamala', 'Kamla'],
    ['Ahmed', 'अहमद'],
    ['Farooq', 'फ़ारूक़'],
    ['gaon', 'गाँव'],
  ])('%s is %s', (a, b) => expect(looseKey(a)).toBe(looseKey(b)))

  it('keeps other names apart', () => {
    expect(new Set(names.map(looseKey)).size).toBe(names.length)
  })
})

describe('matches', () => {
  it.each([
    ['raina', 'रैना'],
    ['suneeta thakkur', 'सुनीता ठाकुर'],
    ['thak sun', 'डॉ. सुनीता ठाकुर'],
    ['सुनी', 'Sunita Thakur'],
    ['गांव', 'गाँव संपर्क अभियान'],
    ['gaon samp', 'गाँव संपर्क अभियान'],
    ['फरवरी', 'फ़रवरी'],
    ['सुनिता', 'सुनीता'],
    ['devender', 'देवेंद्र मेहता'],
    ['choudhary', 'चौधरी'],
    ['kamala', 'कमला'],
    ['jay', 'जयेश'],
    ['c', 'Chauhan'],
    ['14/2026', 'बैठक १४/२०२६'],
    ['', 'कोई'],
    [' . ', 'कोई'],
  ])('%s finds %s', (query, text) => expect(matches(query, text)).toBe(true))

  it.each([
    ['ma', 'Kamla'],
    ['kamlesh', 'कमला'],
    ['mahesh thakur', 'महेश वर्मा'],
    ['ram', 'सुनीता'],
    ['x', ''],
  ])('%s does not find %s', (query, text) => expect(matches(query, text)).toBe(false))

  it('looks at every name, and past a missing one', () => {
    expect(matches('mahesh president', undefined, 'महेश वर्मा', 'State President')).toBe(true)
    expect(matches('mahesh', undefined)).toBe(false)
  })

  it('finds each sample name, and no other, by its Roman spelling', () => {
    for (const sought of names) expect(names.filter((other) => matches(romanise(sought), other))).toEqual([sought])
  })

  it('finds a name by its Roman spelling, whole or as far as it is typed', () => {
    fc.assert(
      fc.property(name, fc.nat(), (text, length) => {
        const roman = romanise(text)
        expect(matches(roman, text)).toBe(true)
        expect(matches(roman.slice(0, length % (roman.length + 1)), text)).toBe(true)
      }),
    )
  })

  it('finds a name by itself, by its words in any order, and in capitals', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(matches(text, text)).toBe(true)
        expect(matches(text.split(' ').reverse().join(' '), text)).toBe(true)
        expect(matches(romanise(text).toUpperCase(), text)).toBe(true)
      }),
    )
  })
})

describe('compareNames', () => {
  it('sorts as each language does', () => {
    expect(['राजीव', 'अनिल', 'कमला', 'ईशान'].sort((a, b) => compareNames(a, b, 'hi'))).toEqual(['अनिल', 'ईशान', 'कमला', 'राजीव'])
    expect(['Ward 10', 'ward 9', 'Élan', 'Zila'].sort((a, b) => compareNames(a, b, 'en'))).toEqual(['Élan', 'ward 9', 'Ward 10', 'Zila'])
  })
})
