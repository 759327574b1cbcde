import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { markLetters } from '../../../shared/domain/register.ts'
import type { RegisterFacts } from '../../../shared/domain/registerFacts.ts'
import { draftCertificate } from '../../../shared/language/attendanceCertificate.ts'
import { draftRegister, draftStatement } from '../../../shared/language/register.ts'
import { registerFacts } from '../../documents/registerFacts.ts'

const asOf = CalendarDate.parse('2027-01-05')
const nfc = (text: string): string => text.normalize('NFC')

/** A register of as many people as rows, each row a word of marks. */
const factsOf = (...rows: readonly (readonly (keyof typeof markLetters)[])[]): RegisterFacts => {
  const facts = registerFacts(rows.length, rows[0]?.length ?? 0)
  return {
    ...facts,
    people: facts.people.map((one, at) => ({ ...one, row: (rows[at] ?? []).map((mark) => markLetters[mark]).join('') })),
  }
}

describe('the certificate', () => {
  const of = (facts: RegisterFacts, who: number): RegisterFacts => ({ ...facts, people: facts.people.slice(who, who + 1) })
  const facts = factsOf(['present', 'absent'], ['present', 'online'], ['present', 'absent'])

  test('has a number to be filled in, and place and date on lines of their own', () => {
    const text = draftCertificate(of(facts, 2), asOf, 'hi')
    expect(text.numberLine).toMatch(/^पत्रांक: …+$/u)
    expect(text.given).toEqual(['स्थान: शिमला', nfc('दिनांक: 5 जनवरी 2027')])
    expect(draftCertificate(of(facts, 2), asOf, 'en').given).toEqual(['Place: Shimla', 'Date: 5 January 2027'])
    const nowhere = { ...of(facts, 2), organisation: { ...facts.organisation, place: {} } }
    expect(draftCertificate(nowhere, asOf, 'hi').given).toEqual([nfc('दिनांक: 5 जनवरी 2027')])
  })

  test('says that attendance online is counted where there was any, and only there', () => {
    expect(draftCertificate(of(facts, 1), asOf, 'hi').sentences[0]).toContain('2 बैठकों में से 2 में (ऑनलाइन सहित) उपस्थित रहीं।')
    expect(draftCertificate(of(facts, 0), asOf, 'hi').sentences[0]).toContain('2 बैठकों में से 1 में उपस्थित रहे।')
    expect(draftCertificate(of(facts, 1), asOf, 'en').sentences[0]).toContain('online attendance included')
    expect(draftCertificate(of(facts, 0), asOf, 'en').sentences[0]).not.toContain('online')
  })

  test('is signed by the secretary; that of the secretary by the chair; with neither, by a pen', () => {
    expect(draftCertificate(of(facts, 2), asOf, 'hi').signatory).toEqual(['(श्रीमती सुनीता ठाकुर)', 'महासचिव (संगठन)', 'बैठक सचिव'])
    expect(draftCertificate(of(facts, 1), asOf, 'hi').signatory).toEqual(['(श्री महेश वर्मा)', 'प्रदेश अध्यक्ष'])
    const alone = { ...of(facts, 1), chair: null }
    expect(draftCertificate(alone, asOf, 'hi').signatory).toEqual(['(………………………………)', 'पदनाम: ………………'])
  })
})

describe('the statement', () => {
  test('counts one meeting and one person as one', () => {
    expect(draftStatement(factsOf(['present']), 'hi').summary).toBe(
      'इस अवधि में 1 बैठक हुई, जिसकी पंजिका में 1 व्यक्ति का नाम अंकित है। औसत उपस्थिति 100% रही।',
    )
    expect(draftStatement(factsOf(['present', 'absent'], ['absent', 'present']), 'hi').summary).toBe(
      nfc('इस अवधि में 2 बैठकें हुईं, जिनकी पंजिका में 2 व्यक्तियों के नाम अंकित हैं। औसत उपस्थिति 50% रही।'),
    )
  })

  test('calls its tables by meeting and by member, and one absence is none in a row', () => {
    const text = draftStatement(factsOf(['present', 'absent', 'absent'], ['absent', 'present', 'absent']), 'hi')
    expect([text.meetings.heading, text.people.heading]).toEqual(['बैठकवार उपस्थिति', 'सदस्यवार उपस्थिति'])
    expect(text.people.columns.at(-1)).toBe('लगातार अनुपस्थिति')
    expect(text.people.rows.map((row) => row.at(-1))).toEqual([nfc('2\n(22 जनवरी से 5 फ़रवरी 2026)'), '–'])
  })

  test('is signed as secretary of the body, with dots for the name of one that is not known', () => {
    const facts = factsOf(['present'])
    expect(draftStatement(facts, 'hi').signatory.at(-1)).toBe('सचिव, प्रदेश कार्यसमिति')
    expect(draftStatement({ ...facts, secretary: null }, 'en').signatory).toEqual([
      '(………………………………)',
      'Secretary, State Executive Committee',
    ])
  })
})

test('the register tells what each mark means, brackets and an empty cell too', () => {
  const { legend } = draftRegister(factsOf(['present']), 'hi')
  const parts = legend.split('; ')
  expect(parts).toContain('वि = विलंब से आगमन')
  expect(parts).toContain('पू = समय से पूर्व प्रस्थान')
  expect(parts.slice(-2)).toEqual(['कोष्ठक में = सदस्य से भिन्न रूप में उपस्थित, गणना में सम्मिलित नहीं', 'रिक्त = उस दिन सदस्य नहीं'])
  for (const part of parts) expect(part).toContain(' = ')
})
