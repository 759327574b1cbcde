import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curlQuotes, fromKrutiDev, toKrutiDev } from '../../../../shared/language/legacy/krutiDev.ts'
import { krutiDevRuns } from '../../../../shared/language/legacy/krutiDevRuns.ts'
import { inWindows1252 } from '../../../../shared/language/legacy/windows1252.ts'
import { pressNotePlainText, writtenPressNote } from '../../../../shared/language/pressNote.ts'
import { goldenDays } from '../press/goldenDays.ts'

test('Latin words keep their font and the spaces between them, signs that the font lacks too', () => {
  expect(krutiDevRuns('कार्यालय: State Office, शिमला ₹ 500')).toEqual([
    { text: toKrutiDev('कार्यालय: ').text, isKrutiDev: true },
    { text: 'State Office', isKrutiDev: false },
    { text: toKrutiDev(', शिमला ').text, isKrutiDev: true },
    { text: '₹', isKrutiDev: false },
    { text: ' 500', isKrutiDev: true },
  ])
})

test.each(goldenDays.map(({ name, facts }) => [name, facts] as const))(
  'the note of %s reads the same once it is turned back',
  (_name, facts) => {
    const text = pressNotePlainText(writtenPressNote({ ...facts, digits: 'latin' }, 'hi'))
    for (const line of text.split('\n')) {
      const runs = krutiDevRuns(line)
      expect(runs.map((run) => (run.isKrutiDev ? fromKrutiDev(run.text) : run.text)).join('')).toBe(curlQuotes(line))
      for (const { text: set, isKrutiDev } of runs) expect(/[\u0900-\u097F]/.test(set), set).toBe(false && isKrutiDev)
    }
  },
)

test('no character is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const runs = krutiDevRuns(text)
      for (const sign of toKrutiDev(text).unshown) expect(runs.map((run) => run.text).join('')).toContain(sign)
      for (const [at, run] of runs.entries()) expect(run.isKrutiDev).not.toBe(runs[at + 1]?.isKrutiDev)
    }),
  )
})

test('Windows-1252 holds what the keyboard of the font has; nothing is replaced', () => {
  expect(inWindows1252('dk;Zo`Ùk “1”')).toEqual(Uint8Array.from([...'dk;Zo`\u00D9k \x931\x94'].map((one) => one.charCodeAt(0))))
  expect(inWindows1252('बैठक')).toBeNull()
  expect(inWindows1252('₹')).toBeNull()
})
