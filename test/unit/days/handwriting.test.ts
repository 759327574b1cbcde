import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absent, clock, dateAndClock, numeral, spoken, votes, word } from '../../../electron/days/handwriting.ts'

describe('what a hand writes', () => {
  it.each([
    ['9:30', '09:30'],
    [' 09:30 ', '09:30'],
    ['09:30:00', '09:30'],
    ['09:30:15', '09:30:15'],
    ['half past nine', 'half past nine'],
    [930, 930],
  ])('of a time as %j is %j', (given, expected) => {
    expect(clock(given)).toBe(expected)
  })

  it.each([
    ['2026-02-05 18:00', '2026-02-05T18:00'],
    ['2026-02-05T9:00:00', '2026-02-05T09:00'],
    ['2026-02-05', '2026-02-05'],
    [null, null],
  ])('of a date and time as %j is %j', (given, expected) => {
    expect(dateAndClock(given)).toBe(expected)
  })

  it('of a name is the language of its script, and no language that is null', () => {
    expect(spoken('सभा')).toEqual({ hi: 'सभा' })
    expect(spoken('IT विभाग')).toEqual({ hi: 'IT विभाग' })
    expect(spoken('Meeting')).toEqual({ en: 'Meeting' })
    expect(spoken({ hi: null, en: 'Meeting' })).toEqual({ en: 'Meeting' })
    expect(spoken(7)).toBe(7)
  })

  it('of a word of a list is the word, or the one that it means', () => {
    const read = word(new Map([['invitee', 'special-invitee']]))
    expect(['Invitee', 'special_invitee', ' Special  Invitee', 'constructor', 7].map(read)).toEqual([
      ...['special-invitee', 'special-invitee', 'special-invitee', 'constructor', 7],
    ])
  })

  it('of votes is a decision without division, or the counts', () => {
    expect(votes(' Unanimous ')).toEqual({ outcome: 'unanimous' })
    expect(votes({ outcome: 'unanimous' })).toEqual({ outcome: 'unanimous' })
    expect(votes({ for: 3, abstentions: 1 })).toEqual({ outcome: 'counted', for: 3, against: 0, abstaining: 1 })
    expect(votes({ outcome: 'lost' })).toEqual({ outcome: 'lost' })
    expect(votes('by a majority')).toBe('by a majority')
    expect(votes('')).toBeUndefined()
  })

  it('of nothing is nothing, and of a number of a paper its text', () => {
    expect([undefined, null, '', 0, false].map(absent)).toEqual([undefined, undefined, undefined, 0, false])
    expect([14, '14', null].map(numeral)).toEqual(['14', '14', null])
  })

  it('is read again to the same', () => {
    const readers = [absent, clock, dateAndClock, numeral, spoken, votes, word(new Map())]
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...readers), (value, read) => {
        const once = read(value)
        expect(read(once)).toEqual(once)
      }),
    )
  })
})
