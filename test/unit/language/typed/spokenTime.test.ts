import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/domain/bilingual.ts'
import { WallTime } from '../../../../shared/domain/calendar.ts'
import { formatTime } from '../../../../shared/language/times.ts'
import { parseTypedTime } from '../../../../shared/language/typed/spokenTime.ts'

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => WallTime.parse(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`))

describe('parseTypedTime', () => {
  it.each([
    ...(['11:20', '1120', '11.20', '११:२०', '11.20 बजे तक', '11:20:30'] as const).map((text) => [text, '11:20']),
    ...(['11 बजे', 'ग्यारह बजे', 'सुबह 11 बजे'] as const).map((text) => [text, '11:00']),
    ...(['2:30 pm', '2:30 p.m.', 'अपराह्न 2:30', '1430', 'ढाई बजे', 'साढ़े दो'] as const).map((text) => [text, '14:30']),
    ...(['साढ़े ग्यारह', 'साढ़े 11', 'half past eleven'] as const).map((text) => [text, '11:30']),
    ...(['सवा बारह', 'सवा 12 बजे', 'quarter past 12'] as const).map((text) => [text, '12:15']),
    ...(['पौने एक', 'quarter to one'] as const).map((text) => [text, '12:45']),
    ['डेढ़ बजे', '13:30'],
    ['noon', '12:00'],
    ['दोपहर 12 बजे', '12:00'],
    ['रात 12 बजे', '00:00'],
    ['12 midnight', '00:00'],
    ['रात 2 बजे', '02:00'],
    ['रात 9 बजे', '21:00'],
    ['5 am', '05:00'],
    ['0:30', '00:30'],
    ['0630', '06:30'],
    ['6', '18:00'],
    ['9', '09:00'],
  ])('reads "%s" as %s', (text, time) => {
    expect(parseTypedTime(text)).toBe(time)
  })

  it.each(['', 'hello', '24', '25:00', '11:60', '11-20', '13 am', '2026-02-12', '12345', 'समय', '1 2 3'])(
    'finds no time in "%s"',
    (text) => {
      expect(parseTypedTime(text)).toBeNull()
    },
  )

  it('reads every time that documents write, in both languages', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...languages), (time, lang) => {
        expect(parseTypedTime(formatTime(time, lang))).toBe(time)
      }),
    )
  })

  it('never fails, and gives times only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9:. apm]{0,12}$/)), (text) => {
        const time = parseTypedTime(text)
        expect(time === null || WallTime.safeParse(time).success).toBe(true)
      }),
    )
  })
})
