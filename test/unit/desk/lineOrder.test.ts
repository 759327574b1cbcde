import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merged, movedLines } from '../../../electron/desk/lineOrder.ts'

const ids = 'abcdefghij'.split('')
/** Some of the ids, each once, in any order. */
const list = fc.shuffledSubarray(ids)
const lists = fc.tuple(list, list)

/** What of a list is in another one, in its own order. */
const within = (all: readonly string[], named: Iterable<string>): readonly string[] => {
  const set = new Set(named)
  return all.filter((id) => set.has(id))
}

describe('two orders brought together', () => {
  test('hold everything of both, each once, and keep the order that is wanted', () => {
    fc.assert(
      fc.property(lists, ([there, wanted]) => {
        const all = merged(there, wanted)
        expect([...all].sort()).toEqual([...new Set([...there, ...wanted])].sort())
        expect(within(all, wanted)).toEqual(wanted)
      }),
    )
  })

  test('leave what came from elsewhere behind the line that it stood behind, or at the head', () => {
    fc.assert(
      fc.property(lists, ([there, wanted]) => {
        const all = merged(there, wanted)
        const named = new Set(wanted)
        const leaderIn = (order: readonly string[], id: string) => order.slice(0, order.indexOf(id)).findLast((one) => named.has(one))
        for (const id of there.filter((one) => !named.has(one))) expect(leaderIn(all, id)).toBe(leaderIn(there, id))
        const rest = there.filter((id) => !named.has(id))
        const leaders = new Set(rest.map((id) => leaderIn(there, id)))
        for (const leader of leaders) {
          const followers = rest.filter((id) => leaderIn(there, id) === leader)
          expect(within(all, followers)).toEqual(followers)
        }
      }),
    )
  })

  test('are the same when they are brought together again, and stay as they are when nothing else is wanted', () => {
    fc.assert(
      fc.property(lists, ([there, wanted]) => {
        const all = merged(there, wanted)
        expect(merged(all, wanted)).toEqual(all)
        expect(merged(there, there)).toEqual(there)
        expect(merged(there, [])).toEqual(there)
      }),
    )
  })

  test('such as', () => {
    expect(merged(['a', 'x', 'b', 'y'], ['b', 'a'])).toEqual(['b', 'y', 'a', 'x'])
    expect(merged(['x', 'a'], ['a', 'new'])).toEqual(['x', 'a', 'new'])
  })
})

describe('what was moved', () => {
  test('is nothing where what stands in both keeps its order', () => {
    fc.assert(
      fc.property(list, fc.subarray(ids), fc.subarray(ids), (order, left, came) => {
        const before = order.filter((id) => !came.includes(id))
        const after = order.filter((id) => !left.includes(id))
        expect([...movedLines(before, after)]).toEqual([])
      }),
    )
  })

  test('stands in both; the others keep their order, and no fewer could be moved', () => {
    fc.assert(
      fc.property(lists, ([before, after]) => {
        const moved = movedLines(before, after)
        const both = within(before, after)
        for (const id of moved) expect(both).toContain(id)
        const kept = (order: readonly string[]) => within(order, both).filter((id) => !moved.has(id))
        expect(kept(after)).toEqual(kept(before))
        expect(moved.size).toBe(both.length - longestShared(both, within(after, both)))
      }),
    )
  })

  test('is one line where one was dragged', () => {
    expect([...movedLines(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d'])
    expect([...movedLines(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a'])
  })
})

/** The length of the longest list that runs through both, found the plain way. */
const longestShared = (one: readonly string[], other: readonly string[]): number => {
  const [first, ...rest] = one
  if (first === undefined) return 0
  const at = other.indexOf(first)
  const without = longestShared(rest, other)
  return at === -1 ? without : Math.max(without, 1 + longestShared(rest, other.slice(at + 1)))
}
