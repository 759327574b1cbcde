import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Votes } from '../../../../shared/domain/proceedings.ts'
import { parseVotes } from '../../../../shared/language/typed/spokenVotes.ts'

const counted = (yes: number, no: number, abstaining: number) => ({ outcome: 'counted', for: yes, against: no, abstaining })

describe('parseVotes', () => {
  it.each([
    ...['12-3-1', '12 3 1', '12/3/1', '१२-३-१', 'पक्ष 12 विपक्ष 3 तटस्थ 1', '12 पक्ष में 3 विपक्ष में 1 तटस्थ', 'for 12 against 3 abstained 1'],
    ...['12 for 3 against 1 abstaining', '12 in favour, 3 against, 1 abstention', 'पक्ष में 12, विपक्ष में 3, तटस्थ 1'],
  ])('reads "%s" as 12, 3 and 1', (text) => {
    expect(parseVotes(text)).toEqual(counted(12, 3, 1))
  })

  it.each(['12-3', '12 for, 3 against', 'Ayes 12 Noes 3', '12 ayes 3 noes', 'हाँ 12 ना 3', 'समर्थन 12 विरोध 3', 'in favour 12 against 3'])(
    'reads "%s" without abstentions',
    (text) => {
      expect(parseVotes(text)).toEqual(counted(12, 3, 0))
    },
  )

  it.each(['सर्वसम्मति', 'सर्वसम्मति से', 'सर्व सम्मति', 'सर्वसंमति', 'निर्विरोध', 'Unanimous', 'unanimously', 'nem. con.'])(
    'reads "%s" as unanimous',
    (text) => {
      expect(parseVotes(text)).toEqual({ outcome: 'unanimous' })
    },
  )

  it('takes a single side', () => {
    expect(parseVotes('विपक्ष 3')).toEqual(counted(0, 3, 0))
    expect(parseVotes('पक्ष 12')).toEqual(counted(12, 0, 0))
  })

  it.each(['', 'मत', '1 2 3 4', '-1', '999999', 'hello 3', '12 3 abstaining', '12 members, 3 against', '5 मत विपक्ष 3'])(
    'loses no number of "%s" in silence',
    (text) => {
      expect(parseVotes(text)).toBeNull()
    },
  )

  it('reads every count back, however it is written', () => {
    const count = fc.integer({ min: 0, max: 100_000 })
    const written = fc.constantFrom(
      (a: number, b: number, c: number) => `${a}-${b}-${c}`,
      (a: number, b: number, c: number) => `पक्ष ${a} विपक्ष ${b} तटस्थ ${c}`,
      (a: number, b: number, c: number) => `${a} for ${b} against ${c} abstaining`,
    )
    fc.assert(
      fc.property(count, count, count, written, (a, b, c, write) => {
        expect(parseVotes(write(a, b, c))).toEqual(counted(a, b, c))
      }),
    )
  })

  it('never fails, and gives votes only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const votes = parseVotes(text)
        expect(votes === null || Votes.safeParse(votes).success).toBe(true)
      }),
    )
  })
})
