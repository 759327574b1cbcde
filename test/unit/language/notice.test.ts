import { expect, test } from 'vitest'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { MeetingDocumentFacts, MeetingFacts } from '../../../shared/domain/facts.ts'
import { draftNotice } from '../../../shared/language/notice.ts'
import { sampleMeeting } from './sampleFacts.ts'

const changed = (id: string, change: Partial<MeetingFacts>): MeetingDocumentFacts => {
  const facts = sampleMeeting(id)
  return { ...facts, meeting: { ...facts.meeting, ...change } }
}

test('the notice calls in the words of the office', () => {
  const notice = draftNotice(
    changed('review', { notice: { number: 'जसमं/12/2026', date: CalendarDate.parse('2026-02-01'), copiesTo: [], text: {} } }),
    'hi',
  )
  expect(notice.sentences).toEqual([
    'गाँव संपर्क अभियान की समीक्षा बैठक दिनांक 5 फ़रवरी 2026 (गुरुवार) को पूर्वाह्न 11:00 बजे सभागार, प्रदेश कार्यालय में प्रदेश अध्यक्ष श्री महेश वर्मा की अध्यक्षता में आहूत की गई है।'.normalize(
      'NFC',
    ),
    'आपकी उपस्थिति प्रार्थनीय है।',
  ])
  expect([notice.numberLine, notice.dateLine]).toEqual(['पत्रांक: जसमं/12/2026', 'दिनांक: 1 फ़रवरी 2026'.normalize('NFC')])
  expect(notice.agenda.sections.map(({ heading }) => heading)).toEqual([''])
  expect(notice.agenda.sections[0]?.rows).toEqual([
    { number: '1', title: 'पिछली बैठक के कार्यवृत्त की पुष्टि', presenter: '', minutes: '5' },
    { number: '2', title: '8, 9 और 10 फ़रवरी के कार्यक्रम की तैयारी'.normalize('NFC'), presenter: 'श्री पवन खन्ना', minutes: '45' },
  ])
  expect(notice.signatory).toEqual(['(डॉ. देवेंद्र मेहता)', 'महासचिव', 'बैठक सचिव'])
  expect(notice.addressee).toEqual(['सेवा में,', 'समस्त सदस्य, प्रदेश कार्यसमिति'])
  expect(notice.copies.lines).toEqual(['कार्यालय पत्रावली'])
  expect(notice.agenda.columns).toEqual(['क्र.सं.', 'विषय', 'प्रस्तुतकर्ता', 'अवधि (मिनट)'])
})

test('the English notice, of a workshop without a body', () => {
  const notice = draftNotice(sampleMeeting('workshop'), 'en')
  expect(notice.sentences[0]).toBe(
    'The Beneficiary Contact Workshop will be held on Thursday, 5 February 2026 at 3:30 p.m. at the Conference Hall, State Headquarters, under the chairmanship of State President Shri Mahesh Verma.',
  )
  expect([notice.heading, ...notice.addressee, notice.enclosureLine]).toEqual(['NOTICE', 'To', 'All participants', 'Enclosure: Agenda'])
})

test('with neither secretary nor chair it is signed with a pen', () => {
  const of = (lang: 'hi' | 'en') => draftNotice(changed('workshop', { secretary: null, chair: null }), lang).signatory
  expect([...of('hi'), ...of('en')]).toEqual(['(………………………………)', 'पदनाम: ………………', '(………………………………)', 'Designation: ………………'])
})

test('over several days the time is that at which it begins', () => {
  const lastDate = CalendarDate.parse('2026-02-07')
  expect(draftNotice(changed('review', { lastDate }), 'hi').sentences[0]).toContain(
    'दिनांक 5 से 7 फ़रवरी 2026 तक पूर्वाह्न 11:00 बजे से सभागार, प्रदेश कार्यालय में'.normalize('NFC'),
  )
  expect(draftNotice(changed('review', { lastDate }), 'en').sentences[0]).toContain(
    'will be held from 5 to 7 February 2026, beginning at 11:00 a.m. at the Conference Hall',
  )
})

test('a conference is held, a meeting is called; venue in the oblique', () => {
  const facts = changed('workshop', { kind: 'conference', title: { hi: 'महिला सम्मेलन' }, venue: { hi: 'पुस्तक मेला' }, chair: null })
  expect(draftNotice(facts, 'hi').sentences[0]).toMatch(/पुस्तक मेले में आयोजित किया गया है।$/u)
})

test('special invitees are called too; copies go to a list of its own, else to the file; the chair signs where there is no secretary', () => {
  expect(draftNotice(sampleMeeting('committee'), 'hi').addressee).toEqual([
    'सेवा में,',
    'समस्त सदस्य, प्रदेश चुनाव प्रबंधन समिति',
    'समस्त विशेष आमंत्रित',
  ])
  const facts = changed('committee', {
    secretary: null,
    notice: { number: null, date: null, copiesTo: [{ hi: 'मीडिया प्रभारी', en: 'Media In-charge' }], text: {} },
  })
  const notice = draftNotice(facts, 'en')
  expect(notice.copies.lines).toEqual(['Media In-charge'])
  expect(notice.signatory.at(0)).toBe('(Dr Nirmal Singh Rana)')
  expect(notice.signatory.at(-1)).toBe('Chair')
  expect(notice.numberLine).toMatch(/^No\. …+$/u)
})

test('a section begins with the item that names it and takes in those after it', () => {
  const facts = sampleMeeting('review')
  const agenda = facts.meeting.agenda.map((item, at) => (at === 1 ? { ...item, section: { hi: 'कार्यक्रम', en: 'Programme' } } : item))
  const { sections } = draftNotice({ ...facts, meeting: { ...facts.meeting, agenda } }, 'hi').agenda
  expect(sections.map(({ heading, rows }) => [heading, rows.map(({ number }) => number)])).toEqual([
    ['', ['1']],
    ['कार्यक्रम', ['2']],
  ])
  expect(draftNotice({ ...facts, meeting: { ...facts.meeting, agenda: [] } }, 'hi').agenda.sections).toEqual([])
})
