import { describe, expect, test } from 'vitest'
import { MeetingKind } from '../../../shared/domain/meetings.ts'
import { grammaticalGender } from '../../../shared/language/hindi/oblique.ts'
import { commonNoun, eventTitle, meetingKindLabel, meetingKindNoun, nounOf } from '../../../shared/language/meetingKinds.ts'

test('every kind has a label and a noun, whose gender is the one that its ending shows', () => {
  for (const kind of MeetingKind.options) {
    const { hi } = meetingKindNoun(kind)
    expect(grammaticalGender(hi.one).gender, hi.one).toBe(hi.gender)
    expect(meetingKindLabel(kind, 'hi')).toMatch(/[\u0900-\u097F]/u)
  }
  expect(new Set(MeetingKind.options.map((kind) => meetingKindLabel(kind, 'en'))).size).toBe(MeetingKind.options.length)
})

describe('the noun of a meeting', () => {
  test.each([
    ['review', 'गाँव संपर्क अभियान की समीक्षा बैठक', 'Review meeting of the Campaign', 'बैठक', 'meeting'],
    ['other', 'महिला सम्मेलन', "Women's Conference", 'सम्मेलन', 'conference'],
    ['workshop', 'बूथ प्रबंधन', 'Booth management', 'कार्यशाला', 'workshop'],
    ['committee', 'प्रशिक्षण समिति की बैठक', 'Meeting of the Training Committee', 'बैठक', 'meeting'],
    ['training', 'बूथ प्रशिक्षण शिविर', 'Booth training camp', 'प्रशिक्षण शिविर', 'training camp'],
  ] as const)('%s: %s', (kind, hi, en, hindi, english) => {
    const noun = nounOf({ kind, title: { hi, en } })
    expect([noun.hi.one, noun.en.one]).toEqual([hindi, english])
    expect(nounOf({ kind, title: { en } }).en.one).toBe(english)
  })
})

test('a title that names only a subject gets its noun', () => {
  const facts = { kind: 'workshop', title: { hi: 'बूथ प्रबंधन', en: 'Booth management' } } as const
  expect(eventTitle(facts, 'hi')).toBe('बूथ प्रबंधन विषयक कार्यशाला')
  expect(eventTitle(facts, 'en')).toBe('workshop on booth management')
  expect(eventTitle({ kind: 'workshop', title: { hi: 'बूथ प्रबंधन' } }, 'en')).toBe('बूथ प्रबंधन')
})

test('several meetings share a noun', () => {
  const [meeting, workshop, seminar] = [meetingKindNoun('review'), meetingKindNoun('workshop'), meetingKindNoun('seminar')]
  expect(commonNoun([workshop, workshop]).hi.many).toBe('कार्यशालाएँ')
  expect(commonNoun([meeting, workshop]).hi.many).toBe('बैठकें')
  expect(commonNoun([workshop, seminar]).hi.many).toBe('कार्यक्रम')
})
