import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeCell } from '../../../shared/domain/safeCell.ts'

test.each(['=1+1', '+91 94180', '-2', '@SUM(A1)', '\tx', '\r=1', ' =1', '\u0000=1', '＝1'])(
  '%j does not begin as a formula does',
  (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  },
)

test.each(['महेश वर्मा', 'a=b', "'=1", '1-2', '', 'श्री @ 5'])('%j stays as it is', (text) => {
  expect(safeCell(text)).toBe(text)
})

test('no text begins as a formula does afterwards, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\n', ' ', 'a', 'क') }), (text) => {
      expect(safeCell(text)).not.toMatch(/^\s*[=+\-@]/)
      expect(safeCell(text).endsWith(text)).toBe(true)
    }),
  )
})
