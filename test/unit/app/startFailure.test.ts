import { expect, test } from 'vitest'
import { startFailure } from '../../../electron/app/startFailure.ts'
import { type DatabaseRefusal, DatabaseRefused } from '../../../electron/db/databaseRefused.ts'

test.each<[DatabaseRefusal, RegExp, RegExp]>([
  [{ reason: 'newer', migration: '0009-later' }, /newer version/, /नए संस्करण/],
  [{ reason: 'damaged', detail: 'row 3 missing' }, /damaged/, /क्षतिग्रस्त/],
  [{ reason: 'foreign' }, /another program/, /दूसरे प्रोग्राम/],
  [{ reason: 'unreachable', code: 'EACCES' }, /\(EACCES\)/, /\(EACCES\)/],
])('says why the database was refused, and where it is: %o', (refusal, english, hindi) => {
  const error = new DatabaseRefused('/data/karyavritt.sqlite', refusal)
  expect(startFailure(error, 'en')).toMatch(english)
  expect(startFailure(error, 'en')).toMatch(/Nothing in the file was changed: \/data\/karyavritt\.sqlite$/)
  expect(startFailure(error, 'hi')).toMatch(hindi)
  expect(startFailure(error, 'hi')).toMatch(/कुछ भी बदला नहीं गया: \/data\/karyavritt\.sqlite$/)
})

test('gives what an unforeseen error says', () => {
  expect(startFailure(new Error('no display'), 'en')).toBe('Karyavritt could not start: no display')
  expect(startFailure('no display', 'hi')).toBe('कार्यवृत्त आरंभ नहीं हो सका: no display')
})
