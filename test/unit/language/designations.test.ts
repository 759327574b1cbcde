import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, CalendarDate } from '../../../shared/domain/calendar.ts'
import { designation, type PositionHeld, postsAsOf, postTitle, seniorityAsOf } from '../../../shared/language/designations.ts'
import { khanna, person, post, rana } from './people.ts'

const date = (text: string): CalendarDate => CalendarDate.parse(text)
const held = (hi: string, rank: number, from: string | null = null, to: string | null = null): PositionHeld => ({
  title: { hi },
  rank,
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
})

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(date('2025-06-01'), days))
const anyPositions = fc
  .array(fc.record({ rank: fc.nat({ max: 90 }), from: fc.option(anyDay), to: fc.option(anyDay) }), { maxLength: 8 })
  .map((list) => list.map((position, n): PositionHeld => ({ ...position, title: { hi: `पद ${n}` } })))

describe('postsAsOf', () => {
  const positions = [
    held('अभियान प्रभारी', 50),
    held('उपमुख्यमंत्री', 5, '2017-01-01', '2022-12-31'),
    held('प्रदेश उपाध्यक्ष', 35, '2024-04-01'),
    held('सांसद', 15, '2027-01-01'),
  ]

  it('names current posts by rank, then former ones, none of the future', () => {
    expect(postsAsOf(positions, date('2026-02-05'))).toEqual([
      { title: { hi: 'प्रदेश उपाध्यक्ष' }, former: false },
      { title: { hi: 'अभियान प्रभारी' }, former: false },
      { title: { hi: 'उपमुख्यमंत्री' }, former: true },
    ])
  })

  it('counts the first and the last day as days in the post', () => {
    const titles = (day: string) => postsAsOf(positions, date(day)).map((p) => postTitle(p, 'hi'))
    expect(titles('2016-12-31')).toEqual(['अभियान प्रभारी'])
    expect(titles('2017-01-01')).toEqual(['उपमुख्यमंत्री', 'अभियान प्रभारी'])
    expect(titles('2022-12-31')).toEqual(['उपमुख्यमंत्री', 'अभियान प्रभारी'])
    expect(titles('2023-01-01')).toEqual(['अभियान प्रभारी', 'पूर्व उपमुख्यमंत्री'])
  })

  it('names a title held twice once, as current where it is held', () => {
    const again = [held('प्रदेश अध्यक्ष', 10, '2014-01-01', '2017-01-01'), held('प्रदेश अध्यक्ष', 10, '2025-01-01', '2026-12-31')]
    expect(postsAsOf(again, date('2026-02-05'))).toEqual([{ title: { hi: 'प्रदेश अध्यक्ष' }, former: false }])
    expect(postsAsOf(again, date('2027-01-01'))).toEqual([{ title: { hi: 'प्रदेश अध्यक्ष' }, former: true }])
  })

  it('has no current post after a former one, each sort by rank, and exactly those begun', () => {
    fc.assert(
      fc.property(anyPositions, anyDay, (list, day) => {
        const posts = postsAsOf(list, day)
        const formers = posts.map((p) => p.former)
        expect(formers).toEqual(formers.toSorted((a, b) => Number(a) - Number(b)))
        const rankOf = (hi: string | undefined) => list.find((p) => p.title.hi === hi)?.rank ?? -1
        for (const former of [false, true]) {
          const ranks = posts.filter((p) => p.former === former).map((p) => rankOf(p.title.hi))
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        }
        const begun = list.filter((p) => p.from === null || p.from <= day)
        expect(new Set(posts.map((p) => p.title.hi))).toEqual(new Set(begun.map((p) => p.title.hi)))
        expect(posts.filter((p) => p.former)).toHaveLength(begun.filter((p) => p.to !== null && p.to < day).length)
      }),
    )
  })

  it('does not depend on the order in which positions of different rank are kept', () => {
    const distinctRanks = anyPositions.map((list) => list.map((p, n) => ({ ...p, rank: n })))
    fc.assert(
      fc.property(distinctRanks, anyDay, (list, day) => {
        expect(postsAsOf(list.toReversed(), day)).toEqual(postsAsOf(list, day))
      }),
    )
  })
})

describe('seniorityAsOf', () => {
  it('is the rank of the highest current post, else of the highest former one behind all current ones', () => {
    const positions = [held('सदस्य', 50), held('मंत्री', 5, '2017-01-01', '2022-12-31')]
    expect(seniorityAsOf(positions, date('2020-01-01'))).toBe(5)
    expect(seniorityAsOf(positions, date('2026-02-05'))).toBe(50)
    expect(seniorityAsOf(positions.slice(1), date('2026-02-05'))).toBe(100_005)
    expect(seniorityAsOf(positions.slice(1), date('2016-01-01'))).toBe(1_000_000)
    expect(seniorityAsOf([], date('2026-02-05'))).toBe(1_000_000)
  })
})

describe('designation', () => {
  it('joins the posts as each language does', () => {
    expect(designation(khanna, 'hi')).toBe('प्रदेश उपाध्यक्ष एवं अभियान प्रभारी')
    expect(designation(khanna, 'en')).toBe('State Vice-President and Campaign In-charge')
    expect(designation(rana, 'hi')).toBe('संसदीय क्लस्टर प्रभारी एवं पूर्व उपमुख्यमंत्री')
    expect(designation(rana, 'en')).toBe('Parliamentary Cluster In-charge and former Deputy Chief Minister')
    expect(designation(person('x'), 'hi')).toBe('')
  })

  it('says "former" before each post that has ended', () => {
    const member = person('x', { posts: [post('अध्यक्ष', 'President'), post('सांसद', 'MP', true), post('विधायक', 'MLA', true)] })
    expect(designation(member, 'hi')).toBe('अध्यक्ष, पूर्व सांसद एवं पूर्व विधायक')
    expect(designation(member, 'en')).toBe('President, former MP and former MLA')
  })

  it('takes the prefix from the language that the title is in', () => {
    expect(postTitle({ title: { hi: 'सांसद' }, former: true }, 'en')).toBe('पूर्व सांसद')
    expect(postTitle({ title: { en: 'MP' }, former: true }, 'hi')).toBe('former MP')
  })

  it('does not say twice what the title says, and knows the east', () => {
    expect(postTitle({ title: { hi: 'पूर्व सांसद' }, former: true }, 'hi')).toBe('पूर्व सांसद')
    expect(postTitle({ title: { hi: 'पूर्व सांसद', en: 'Former MP' }, former: true }, 'en')).toBe('Former MP')
    expect(postTitle({ title: { hi: 'पूर्व क्षेत्र प्रभारी', en: 'East Zone In-charge' }, former: true }, 'hi')).toBe('पूर्व पूर्व क्षेत्र प्रभारी')
  })
})
