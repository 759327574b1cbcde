import { expect, test } from 'vitest'
import { infinitive, isEnglishClause, isInfinitive, isPastReport } from '../../../../shared/language/english/clause.ts'

test.each([
  'every booth must be reached',
  'a team be formed in each district',
  'each worker gets a kit',
  'workers who are new need to be trained and will report',
])('clause: %s', (text) => {
  expect(isEnglishClause(text)).toBe(true)
})

test.each([
  'a detailed presentation on the budget',
  'all possible help',
  'to reach every booth',
  'workers who are new',
  'the need to strengthen booths',
])('phrase: %s', (text) => {
  expect(isEnglishClause(text)).toBe(false)
})

test('reports of what was done stand apart', () => {
  expect(isPastReport('The minutes of the previous meeting were confirmed.')).toBe(true)
  expect(isPastReport('Workers who were appointed are to report')).toBe(false)
  expect(isPastReport('An in-charge is to be named')).toBe(false)
})

test('orders become infinitives', () => {
  expect(isInfinitive('Submit the list')).toBe(true)
  expect(isInfinitive('The list')).toBe(false)
  expect(infinitive('Submit the list')).toBe('to submit the list')
  expect(infinitive('to submit the list')).toBe('to submit the list')
})
