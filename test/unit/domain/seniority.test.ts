import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ranked, ranksAfterMove } from '../../../shared/domain/seniority.ts'

const posts = (...ranks: number[]): Ranked[] => ranks.map((rank, at) => ({ id: String(at), rank }))
const moves = (order: readonly Ranked[], moved: number, after: number | null) =>
  Object.fromEntries(ranksAfterMove(order, order, String(moved), after === null ? null : String(after)))

describe('moving a post in the order of the organisation', () => {
  test.each([
    ['between two with room', posts(10, 20, 30), 2, 0, { 2: 15 }],
    ['to the top', posts(10, 20, 30), 2, null, { 2: 5 }],
    ['to the end', posts(10, 20, 30), 0, 2, { 0: 40 }],
    ['to where it is', posts(10, 20, 30), 1, 0, {}],
    ['to the end where it is', posts(10, 20), 1, 0, {}],
    ['to the top with no room', posts(1, 2, 5), 2, null, { 2: 1, 0: 2, 1: 3 }],
    ['between two with no room, as far as must be', posts(10, 11, 12, 20, 30), 4, 0, { 4: 11, 1: 12, 2: 13 }],
    ['between two of one rank', posts(10, 10, 10, 11, 30), 4, 0, { 4: 11, 1: 12, 2: 12, 3: 13 }],
    ['past one of the same rank', posts(10, 10, 30), 0, 1, { 0: 20 }],
  ])('%s', (_what, order, moved, after, ranks) => {
    expect(moves(order, moved, after)).toEqual(ranks)
  })

  test('takes posts of other days along', () => {
    const order = posts(10, 11, 30)
    expect(Object.fromEntries(ranksAfterMove(order, [...order, { id: 'past', rank: 11 }], '2', '0'))).toEqual({ 2: 11, 1: 12, past: 12 })
  })

  const ranks = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
  test('puts it just there, and leaves the order of all others alone', () => {
    fc.assert(
      fc.property(ranks, fc.nat(), fc.option(fc.nat()), (given, movedAt, afterAt) => {
        const order = posts(...given.toSorted((a, b) => a - b))
        const moved = order[movedAt % order.length]
        const others = order.filter((post) => post !== moved)
        const after = afterAt === null || others.length === 0 ? null : others[afterAt % others.length]
        if (moved === undefined) return
        const given2 = ranksAfterMove(order, order, moved.id, after?.id ?? null)
        const place = after === null || after === undefined ? 0 : others.indexOf(after) + 1
        const wanted = [...others.slice(0, place), moved, ...others.slice(place)].map(({ id }) => id)
        const rankOf = (id: string) => given2.get(id) ?? order.find((post) => post.id === id)?.rank ?? 0
        // Of one rank, the order in which they stood decides; the moved one shares its rank with nobody but when nothing was to be done.
        const now = order.map(({ id }, at) => ({ id, at, rank: rankOf(id) })).sort((a, b) => a.rank - b.rank || a.at - b.at)
        expect(now.map(({ id }) => id)).toEqual(wanted)
        expect(now.every(({ rank }) => rank >= 1)).toBe(true)
        const shared = (id: string, other: string) => rankOf(id) === rankOf(other)
        for (const a of others) {
          for (const b of others) {
            const wasShared = a.rank === b.rank
            const parted =
              wasShared &&
              wanted.indexOf(moved.id) > Math.min(wanted.indexOf(a.id), wanted.indexOf(b.id)) &&
              wanted.indexOf(moved.id) < Math.max(wanted.indexOf(a.id), wanted.indexOf(b.id))
            if (!parted) expect(shared(a.id, b.id)).toBe(wasShared)
          }
        }
      }),
    )
  })
})
