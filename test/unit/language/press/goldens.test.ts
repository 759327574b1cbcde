import { describe, expect, test } from 'vitest'
import { draftPressNote, pressNotePlainText } from '../../../../shared/language/pressNote.ts'
import { goldenDays } from './goldenDays.ts'

describe.each(goldenDays)('the press note of the day $name', ({ facts, expected }) => {
  test.each(['hi', 'en'] as const)('is the text a press officer sends: %s', (lang) => {
    expect(pressNotePlainText(draftPressNote(facts, lang))).toBe(expected[lang])
  })
})
