import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressProblem, blindCopies, Medium } from '../../../shared/domain/recipients.ts'

describe('the address of a recipient', () => {
  test.each([
    ['email', 'desk@example.in', null],
    ['email', 'desk.example.in', 'mailInvalid'],
    ['email', 'a@b.in, c@d.in', 'mailInvalid'],
    ['messenger', '+91 94250-12345', null],
    ['messenger', '(0177) 2650000', null],
    ['messenger', '12345', 'phoneInvalid'],
    ['messenger', 'desk@example.in', 'phoneInvalid'],
    ['hand', 'माल रोड', null],
    ['website', 'example.in/press', null],
  ] as const)('by %s: %s', (medium, address, expected) => {
    expect(addressProblem({ medium, address })).toBe(expected)
  })

  test('may still be missing in every medium', () => {
    for (const medium of Medium.options) expect(addressProblem({ medium, address: '' })).toBeNull()
  })
})

describe('blind copies', () => {
  test('go to all who get notes by mail now, each once', () => {
    expect(
      blindCopies([
        { medium: 'email', address: 'a@example.in', active: true },
        { medium: 'messenger', address: '9425012345', active: true },
        { medium: 'email', address: 'b@example.in', active: false },
        { medium: 'email', address: '', active: true },
        { medium: 'email', address: 'c@example.in', active: true },
        { medium: 'email', address: 'A@example.in', active: true },
      ]),
    ).toBe('A@example.in, c@example.in')
  })

  test('never name one who rests', () => {
    const one = fc.record({ medium: fc.constantFrom(...Medium.options), address: fc.emailAddress(), active: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const named = blindCopies(list).split(', ').filter(Boolean)
        const wanted = new Set(
          list.filter(({ medium, active }) => active && medium === 'email').map(({ address }) => address.toLowerCase()),
        )
        expect(new Set(named.map((address) => address.toLowerCase()))).toEqual(wanted)
        expect(named.length).toBe(wanted.size)
      }),
    )
  })
})
