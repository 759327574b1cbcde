import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedName, lettersApart, likenessKeys, phoneNumbers } from '../../../shared/language/likeness.ts'

const keysOf = (name: string, kind: string) =>
  likenessKeys({ name: { hi: name }, otherNames: [], phone: '', email: '' })
    .filter((one) => one.kind === kind)
    .map(({ key }) => key)
const share = (a: string, b: string, kind: string) => keysOf(a, kind).some((key) => keysOf(b, kind).includes(key))

describe('entries of one person', () => {
  test.each([
    ['सुनीता ठाकुर', 'Suneeta Thakkur'],
    ['सुनीता ठाकुर', 'ठाकुर सुनीता'],
    ['राम कुमार', 'रामकुमार'],
    ['गाँधी फ़कीर', 'गांधी फकीर'],
    ['श्री महेश वर्मा', 'महेश वर्मा'],
    ['Dr. Mahesh Varma', 'महेश वर्मा'],
    ['श्रीमती कमला नेगी', 'Smt Kamala Negi'],
  ])('%s and %s share a name', (a, b) => {
    expect(share(a, b, 'name')).toBe(true)
  })

  test.each([
    ['महेश वर्मा', 'Mahesh Verma'],
    ['Sunita Thakur', 'Sunita Takur'],
    ['विनोद बंसल', 'Binod Vansal'],
    ['Surendra Chauhan', 'Surinder Chohan'],
  ])('%s and %s sound alike', (a, b) => {
    expect(share(a, b, 'sound')).toBe(true)
  })

  test.each([
    ['महेश वर्मा', 'कमला नेगी'],
    ['सुनीता ठाकुर', 'सुनील ठाकुर'],
    ['महेश वर्मा', 'महेश शर्मा'],
  ])('%s and %s share nothing', (a, b) => {
    expect([share(a, b, 'name'), share(a, b, 'sound')]).toEqual([false, false])
  })

  test('a name that is only a form of address is still a name', () => {
    expect(keysOf('श्री', 'name')).toHaveLength(1)
    expect(keysOf('।।', 'name')).toEqual([])
  })

  test('have a telephone in common however it is written, and an e-mail', () => {
    expect(phoneNumbers('+91 94180-00001, 01905 222222')).toEqual(['9418000001', '1905222222'])
    expect(phoneNumbers('०९४१८०००००१')).toEqual(['9418000001'])
    expect(phoneNumbers('100; -')).toEqual([])
    const keys = likenessKeys({ name: { en: 'A' }, otherNames: [], phone: '094180 00001', email: ' Sunita@Example.org' })
    expect(keys).toContainEqual({ kind: 'phone', key: '9418000001' })
    expect(keys).toContainEqual({ kind: 'email', key: 'sunita@example.org' })
  })

  test('have no key twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (hi, otherNames) => {
        const keys = likenessKeys({ name: { hi }, otherNames, phone: hi, email: hi }).map(({ kind, key }) => `${kind} ${key}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.every((key) => !key.endsWith(' '))).toBe(true)
      }),
    )
  })
})

describe('letters apart', () => {
  test.each([
    ['', '', 0],
    ['thakur', 'takur', 1],
    ['sunita', 'suntia', 1],
    ['varma', 'verma', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (a, b, apart) => {
    expect(lettersApart(a, b)).toBe(apart)
  })

  test('is the same both ways, 0 for the same only, and never more than the longer one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const apart = lettersApart(a, b)
        expect(lettersApart(b, a)).toBe(apart)
        expect(apart === 0).toBe(a === b)
        expect(apart).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(apart).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
    )
  })

  test('compares names as one word, without forms of address', () => {
    expect(joinedName('श्री राम कुमार')).toBe(joinedName('Ramkumar'))
  })
})
