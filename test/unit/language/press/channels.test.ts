import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextRun } from '../../../../shared/domain/facts.ts'
import { pressNoteMail, pressNoteMessage, pressNoteWebsiteText } from '../../../../shared/language/press/channels.ts'
import { draftPressNote, writtenPressNote } from '../../../../shared/language/pressNote.ts'
import { samplePressNote } from '../sampleFacts.ts'
import { goldenDays } from './goldenDays.ts'

const dayOf = (name: string) => {
  const day = goldenDays.find((one) => one.name === name)
  if (!day) throw new Error(`no day ${name}`)
  return day.facts
}

describe('the note for messengers', () => {
  test('marks office, heading and headline in bold and the lines below in italics', () => {
    const text = pressNoteMessage(draftPressNote(dayOf('one-meeting'), 'hi'))
    expect(text.split('\n').slice(0, 12)).toEqual(
      [
        '*जन सेवा मंच*',
        'प्रदेश कार्यालय, शिमला',
        '',
        '*प्रेस विज्ञप्ति*',
        '',
        'क्रमांक: 21/2026',
        'दिनांक: 12 मार्च 2026',
        '_तत्काल प्रकाशनार्थ_',
        '',
        '*सदस्यता अभियान 31 मार्च तक चलेगा: जन सेवा मंच*',
        '_प्रदेश अध्यक्ष श्री महेश वर्मा की अध्यक्षता में हुई प्रदेश कार्यकारिणी की बैठक_',
        '',
      ].map((line) => line.normalize('NFC')),
    )
  })

  test('lists decisions that follow one another', () => {
    const text = pressNoteMessage(draftPressNote(dayOf('only-decisions'), 'en'))
    expect(text).toContain(
      '\n\n- The meeting decided that libraries will be opened in every district.\n- The meeting also decided that the monthly magazine will be published from April.\n- It was further decided',
    )
    expect(pressNoteMessage(draftPressNote(samplePressNote, 'en'))).not.toContain('\n- ')
  })

  test('typed marks mark nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*_~` ]{1,30}$/), (headline) => {
        const text = pressNoteMessage(draftPressNote({ ...samplePressNote, headline: { en: `x${headline}x` } }, 'en'))
        const [line = ''] = text.split('\n\n').slice(3)
        expect(line).toMatch(/^\*[^*_~`\n]*\*$/)
      }),
    )
  })
})

describe('the note as a mail', () => {
  test('has the headline for its subject, and neither marks nor tabs', () => {
    const { subject, body } = pressNoteMail(draftPressNote(samplePressNote, 'en'))
    expect(subject).toBe('PRESS NOTE: Village Outreach Campaign gathers pace: three meetings at the State Headquarters')
    expect(body).toContain('\n\nNo. 14/2026\nDate: 5 February 2026\nFor immediate release\n\n')
    expect(body).not.toMatch(/[*\t]|\n{3}/)
    expect(body.endsWith('94180-00000 · media@jansevamanch.example')).toBe(true)
  })

  test('without a headline has the heading for its subject', () => {
    expect(pressNoteMail({ ...draftPressNote(samplePressNote, 'hi'), headline: '' }).subject).toBe('प्रेस विज्ञप्ति')
  })
})

describe('what the writer made bold or italic', () => {
  const written = (runs: readonly TextRun[]) => {
    const [sentence] = draftPressNote(samplePressNote, 'en').paragraphs[0]?.sentences ?? []
    if (sentence === undefined) throw new Error('the note has no sentence')
    const words = { key: sentence.key, lang: 'en' as const, runs: [...runs], fingerprint: sentence.fingerprint, after: null }
    return pressNoteMessage(writtenPressNote({ ...samplePressNote, written: [words] }, 'en'))
  }

  test('is so in messengers, its marks next to its words', () => {
    expect(
      written([
        { text: 'The campaign ' },
        { text: 'ends on 31 March', bold: true },
        { text: ', and ' },
        { text: 'not later ', italic: true },
        { text: '* said both.', bold: true, italic: true },
      ]),
    ).toContain('The campaign *ends on 31 March*, and _not later_ *_∗ said both._*')
  })

  test('has no marks inside a word, where messengers would show them', () => {
    expect(written([{ text: 'Village' }, { text: 's', bold: true }, { text: ' first' }])).toContain('Villages first')
  })
})

describe('the note for a website', () => {
  test('has its title, its summary, and after a blank line its paragraphs', () => {
    const note = draftPressNote(dayOf('one-meeting'), 'hi')
    const [title, summary, blank, first] = pressNoteWebsiteText(note).split('\n')
    expect([title, summary, blank]).toEqual([note.headline, note.subheadline, ''])
    expect(first).toContain(note.paragraphs[0]?.sentences[0]?.text)
    expect(pressNoteWebsiteText(note)).not.toContain(note.numberLine)
  })

  test('without a line below the headline has its first sentence for a summary', () => {
    const note = draftPressNote(samplePressNote, 'en')
    expect(pressNoteWebsiteText({ ...note, subheadline: '' }).split('\n')[1]).toBe(note.paragraphs[0]?.sentences[0]?.text)
  })
})
