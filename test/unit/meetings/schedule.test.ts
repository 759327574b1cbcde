import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claim, clashesOf, overlap, spanOf } from '../../../electron/meetings/schedule.ts'
import { WallTime } from '../../../shared/domain/calendar.ts'
import { PersonId, VenueId } from '../../../shared/domain/ids.ts'

const time = (text: string) => WallTime.parse(text)
const anySpan = fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({ from, to: from + length }))

describe('the span of a meeting', () => {
  test('goes to its end, else as long as is planned, else an hour', () => {
    expect(spanOf(time('11:00'), time('12:45'), 30)).toEqual({ from: 660, to: 765 })
    expect(spanOf(time('11:00'), null, 30)).toEqual({ from: 660, to: 690 })
    expect(spanOf(time('11:00'), null, null)).toEqual({ from: 660, to: 720 })
  })

  test('is never empty', () => {
    expect(spanOf(time('11:00'), time('11:00'), null)).toEqual({ from: 660, to: 661 })
  })

  test('may begin when another ends', () => {
    expect(overlap({ from: 600, to: 660 }, { from: 660, to: 720 })).toBe(false)
    expect(overlap({ from: 600, to: 661 }, { from: 660, to: 720 })).toBe(true)
  })

  test('clashes with another when they have a minute in common, seen from either', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const minutes = Array.from({ length: a.to - a.from }, (_, index) => a.from + index)
        const common = minutes.some((minute) => minute >= b.from && minute < b.to)
        expect(overlap(a, b)).toBe(common)
        expect(overlap(b, a)).toBe(common)
      }),
    )
  })
})

describe('two meetings', () => {
  const id = (last: number) => `019c0000-0000-7000-8000-00000000000${last}`
  const [asha, birju, chetan] = [PersonId.parse(id(1)), PersonId.parse(id(2)), PersonId.parse(id(3))]
  const [hall, room] = [VenueId.parse(id(4)), VenueId.parse(id(5))]
  const claim = (more: Partial<Claim>): Claim => ({
    ...{ span: { from: 660, to: 720 }, venueId: null, chairId: null, secretaryId: null },
    ...more,
  })
  const of = (wanted: Partial<Claim>, other: Partial<Claim>) => clashesOf(claim(wanted), claim(other))

  test('clash over the venue that both want', () => {
    expect(of({ venueId: hall }, { venueId: hall })).toEqual(['venue'])
    expect(of({ venueId: hall }, { venueId: room })).toEqual([])
  })

  test('clash over somebody who leads both, in whichever office they do so', () => {
    expect(of({ chairId: asha }, { chairId: asha })).toEqual(['chair'])
    expect(of({ chairId: asha, secretaryId: birju }, { chairId: birju, secretaryId: asha })).toEqual(['chair', 'secretary'])
    expect(of({ chairId: asha, secretaryId: birju }, { chairId: chetan })).toEqual([])
  })

  test('do not clash over what neither has, nor one after the other', () => {
    expect(of({}, {})).toEqual([])
    expect(of({ venueId: hall, chairId: asha }, { venueId: hall, chairId: asha, span: { from: 720, to: 780 } })).toEqual([])
  })
})
