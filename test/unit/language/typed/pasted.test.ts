import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedLines } from '../../../../shared/language/typed/pasted.ts'

describe('pastedLines', () => {
  it.each([
    '[10:32, 5/2/2026] सुमन: सूची',
    '[10:32 am, 05/02/2026] सुमन: सूची',
    '[05/02/26, 10:32:15 PM] सुमन: सूची',
    '5/2/26, 10:32 am - सुमन: सूची',
    '10:32 AM - सुमन: सूची',
    '2026-02-05 10:32 - सुमन: सूची',
    '\u200E[10:32, 5/2/2026] सुमन: सूची',
  ])('takes the stamp off "%s"', (text) => {
    expect(pastedLines(text)).toEqual(['सुमन: सूची'])
  })

  it.each(['11:30 AM: meeting', '10:32 बजे बैठक: शुरू', '2.1 बजट', '1.5 लाख', '-5 degree', 'A. Sharma: said', 'क. सूची', 'डा. रैना', '5/2 को'])(
    'keeps "%s" whole',
    (text) => {
      expect(pastedLines(text)).toEqual([text])
    },
  )

  it('takes off bullets and numbers of every kind, and lines that are nothing else', () => {
    const text = '• एक\n- दो\n* तीन\n1. चार\n(क) पाँच\na) छह\n१. सात\n(ii) आठ\n(3) नौ\n➢ दस\n\uF0B7 ग्यारह\n•\n—'
    expect(pastedLines(text)).toEqual(['एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस', 'ग्यारह'])
  })

  it('keeps the joiners of Devanagari, and nothing else that has no width', () => {
    expect(pastedLines('क्\u200Dष र्\u200Cय')).toEqual(['क्\u200Dष र्\u200Cय'])
    expect(pastedLines('स\u200Bू\u00ADची\uFEFF \u202Eअ\u0007ब')).toEqual(['सूची अब'])
  })

  it('gives NFC, single spaces and no empty lines', () => {
    expect(pastedLines('  e\u0301   फ\u093C\u00A0\t x \r\n\r\n \n y')).toEqual(['é फ\u093C x', 'y'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const line of pastedLines(text)) {
          expect(line).toBe(line.normalize('NFC'))
          expect(line).toMatch(/\S/u)
          expect(line).not.toMatch(/[\n\r\t\u00AD\u200B\u202A-\u202E\uFEFF]| {2}|^ | $/u)
        }
      }),
    )
  })

  it('is quick with a long line that is nearly a stamp', () => {
    const start = performance.now()
    pastedLines(`${'[10:32, 5/2/2026] '.repeat(2000)}${' '.repeat(20_000)}${'1:1'.repeat(20_000)}`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
