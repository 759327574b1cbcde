import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexPeople, peopleMatching } from '../../../../shared/language/typed/nameQuery.ts'

const people = indexPeople([
  { id: 1, name: { hi: 'श्रीमती सुनीता ठाकुर' } },
  { id: 2, name: { hi: 'महेश वर्मा', en: 'Mahesh Verma' } },
  { id: 3, name: { hi: 'विजय रैना' } },
  { id: 4, name: { en: 'Raina Kapoor' } },
  { id: 5, name: { hi: 'कमला नेगी' } },
  { id: 6, name: { en: 'Vijay Kumar' } },
])
const found = (query: string, limit = 8): readonly number[] => peopleMatching(query, people, limit).map(({ id }) => id)

describe('peopleMatching', () => {
  it.each([
    ['raina', [4, 3]],
    ['रैना', [4, 3]],
    ['thakkur', [1]],
    ['suneeta th', [1]],
    ['ठाकुर', [1]],
    ['verma', [2]],
    ['kamla', [5]],
    ['kamala', [5]],
    ['vijay', [3, 6]],
    ['विजय', [3, 6]],
    ['vijay k', [6]],
    ['zzz', []],
    ['aina', []],
  ] as const)('"%s" finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  it('gives the first in order where nothing is typed, and never more than asked for', () => {
    expect(found('')).toEqual([1, 2, 3, 4, 5, 6])
    expect(found('', 2)).toEqual([1, 2])
    expect(found('v', 1)).toEqual([3])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 8 }), (query, limit) => {
        expect(peopleMatching(query, people, limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
