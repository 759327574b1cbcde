import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areKrutiDev, isConvertible, isKrutiDev } from '../../../../shared/language/legacy/detect.ts'
import { toKrutiDev } from '../../../../shared/language/legacy/krutiDev.ts'
import { latinCells, vocabulary } from './vocabulary.ts'

const set = (word: string) => toKrutiDev(word).text
const krutiDev = vocabulary.map(set)

describe('a text by itself', () => {
  test.each(["egs'k oekZ", "izns'k v/;{k", 'Jherh lquhrk Bkdqj', 'dk;Zdkfj.kh lnL;', 'jke flag', 'fnukad 5 Qjojh 2026 dks cSBd gqbZA'])(
    '%s is Kruti Dev',
    (text) => expect(isKrutiDev(text)).toBe(true),
  )
  test.each([
    '',
    '   ',
    '12345',
    'महेश वर्मा',
    'महेश Verma',
    'Mahesh Verma',
    'mahesh.verma@example.org',
    '+91 94250 12345',
    '05.02.2026',
    'State General Secretary, Madhya Pradesh',
    'The minutes of the last meeting were read and approved.',
    'https://example.org/people?id=12&sort=k',
    'SNEHLATA',
    "M. D'Souza",
  ])('%s is not', (text) => expect(isKrutiDev(text)).toBe(false))

  test('nine in ten single words are told, and nearly all pairs', () => {
    expect(krutiDev.filter(isKrutiDev).length / krutiDev.length).toBeGreaterThan(0.88)
    const two = krutiDev.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${krutiDev[at + 1] ?? word}`] : []))
    expect(two.filter(isKrutiDev).length / two.length).toBeGreaterThan(0.97)
  })
  test('no Latin cell of three letters or more is taken for it', () => {
    expect(latinCells.filter((cell) => cell.length > 2 && isKrutiDev(cell))).toEqual([])
  })
})

describe('a column', () => {
  test('is told from any five cells or more', () => {
    const column = (cells: readonly string[]) => fc.shuffledSubarray([...cells], { minLength: 5 })
    fc.assert(
      fc.property(column(krutiDev), column(latinCells), (legacy, latin) => {
        expect(areKrutiDev(legacy)).toBe(true)
        expect(areKrutiDev(latin)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
  test('in Kruti Dev leaves its addresses, numbers and Unicode cells', () => {
    expect(['mahesh@example.org', '94250 12345', 'महेश', '', '-'].filter(isConvertible)).toEqual([])
    expect(['jke', 'flag', 'tSu', 'ladYi'].every(isConvertible)).toBe(true)
  })
})
