import { describe, expect, test } from 'vitest'
import { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import type { MeetingDocumentFacts, MeetingFacts } from '../../../shared/domain/facts.ts'
import { draftMinutes, minutesPlainText } from '../../../shared/language/minutes.ts'
import { sampleMeeting, samplePerson, sampleText } from './sampleFacts.ts'

const changed = (id: string, change: Partial<MeetingFacts>): MeetingDocumentFacts => {
  const facts = sampleMeeting(id)
  return { ...facts, meeting: { ...facts.meeting, ...change } }
}

describe('minutes', () => {
  test('of the sample are its text to the letter, up to the foot of the page', () => {
    const expected = sampleText('minutes-review.hi.txt').replace(/\n\nपृष्ठ 1 \/ 1$/, '')
    expect(minutesPlainText(draftMinutes(sampleMeeting('review'), 'hi'))).toBe(expected)
  })

  test('in English follow the form of an Indian office', () => {
    const text = minutesPlainText(draftMinutes(sampleMeeting('review'), 'en'))
    expect(text).toContain(
      'Minutes of the review meeting of the Village Outreach Campaign\nheld on 5 February 2026 under the chairmanship of State President Shri Mahesh Verma',
    )
    expect(text).toContain(
      'Meeting No.: 1/2026\tBody: State Working Committee\nVenue: Conference Hall, State Headquarters\tTime: 11:00 a.m. to 12:45 p.m.',
    )
    expect(text).toContain('\t5. Shri Pawan Khanna, State Vice-President and Campaign In-charge – arrived 11:20')
    expect(text).toContain(
      'Decision 1.1: The minutes of the previous meeting were confirmed. Proposed by: Dr Sunita Thakur; seconded by: Smt Kamla Negi.',
    )
    expect(text).toContain('Direction 2.1: An in-charge is to be named for every booth by 7 February.')
    expect(text).toContain('Quorum: required 3, present 6 – met')
    expect(text).toContain('The meeting ended with a vote of thanks to the Chair.')
  })

  test('set invitees and those online apart, the chair first', () => {
    const { groups } = draftMinutes(sampleMeeting('committee'), 'hi').attendance
    expect(groups.map(({ heading }) => heading)).toEqual(['उपस्थित (4)', 'ऑनलाइन (1)', 'विशेष आमंत्रित (1)'])
    expect(groups[0]?.lines[0]).toBe('डॉ. निर्मल सिंह राणा, संसदीय क्लस्टर प्रभारी एवं पूर्व उपमुख्यमंत्री – अध्यक्ष')
    expect(groups[2]?.lines).toEqual(['श्री महेश वर्मा, प्रदेश अध्यक्ष'])
  })

  test('list up to forty names in their place, more in an annexure', () => {
    const { meeting } = sampleMeeting('review')
    const [one] = meeting.attendance
    if (one === undefined) throw new Error('the sample has nobody present')
    const of = (count: number) => draftMinutes(changed('review', { attendance: Array.from({ length: count }, () => one) }), 'en').attendance
    expect(of(40).annexure).toBeNull()
    expect(of(41).annexure).toEqual({
      reference: 'Present (41) – listed at Annexure 1.',
      title: ['Annexure 1', 'Attendance: Review meeting of the Village Outreach Campaign, 5 February 2026'],
    })
  })

  test('without a chair, number, body, quorum or action leave those lines out', () => {
    const text = draftMinutes(changed('workshop', { chair: null, secretary: null }), 'hi')
    expect(text.title).toEqual(['दिनांक 5 फ़रवरी 2026 को संपन्न'.normalize('NFC'), 'लाभार्थी संपर्क कार्यशाला का कार्यवृत्त'])
    expect(text.meta.map(({ label }) => label)).toEqual(['स्थान', 'समय'])
    expect([text.attendance.quorum, text.actions]).toEqual(['', null])
    expect(text.signatures).toEqual([{ role: 'chair', lines: ['(………………………………)', 'पदनाम: ………………'] }])
    expect(text.thanks).toBe('अंत में धन्यवाद ज्ञापन के साथ कार्यशाला संपन्न हुई।')
  })

  test('name an office once where the post says it already', () => {
    const secretary = { ...samplePerson('mehta'), posts: [{ title: { hi: 'सचिव', en: 'Secretary' }, former: false }] }
    const { meeting } = sampleMeeting('review')
    const attendance = meeting.attendance.map((one) => (one.person.id === 'mehta' ? { ...one, person: secretary } : one))
    const text = draftMinutes(changed('review', { secretary, attendance }), 'hi')
    expect(text.attendance.groups[0]?.lines).toContain('डॉ. देवेंद्र मेहता, सचिव')
    expect(text.signatures[0]?.lines).toEqual(['(डॉ. देवेंद्र मेहता)', 'सचिव'])
  })

  test('thank a woman in the chair as महोदया and agree with the noun', () => {
    const text = draftMinutes(
      changed('workshop', { chair: samplePerson('thakur'), kind: 'conference', title: { hi: 'महिला सम्मेलन' } }),
      'hi',
    )
    expect(text.thanks).toBe('अंत में अध्यक्ष महोदया के प्रति धन्यवाद ज्ञापन के साथ सम्मेलन संपन्न हुआ।')
  })

  test('say quorum not met, votes and the next meeting', () => {
    const { meeting } = sampleMeeting('review')
    const facts = changed('review', {
      quorum: { required: 9, present: 6, met: false },
      next: { date: CalendarDate.parse('2026-02-12'), start: WallTime.parse('11:00'), venue: { hi: 'समिति कक्ष', en: 'Committee Room' } },
      agenda: meeting.agenda.map((item) => ({
        ...item,
        decisions: item.decisions.map((one) => ({ ...one, votes: { outcome: 'counted', for: 12, against: 3, abstaining: 1 } as const })),
      })),
    })
    const hindi = draftMinutes(facts, 'hi')
    expect(hindi.attendance.quorum).toBe('गणपूर्ति: आवश्यक 9, उपस्थित 6 – अपूर्ण')
    expect(hindi.proceedings.items[1]?.decisions[1]?.text).toBe(
      'तीन ब्लॉकों के लिए वाहन व्यय कार्यालय वहन करेगा। मत: पक्ष में 12, विपक्ष में 3, तटस्थ 1।',
    )
    expect(hindi.nextMeeting).toBe('आगामी बैठक दिनांक 12 फ़रवरी 2026 को पूर्वाह्न 11:00 बजे समिति कक्ष में होगी।'.normalize('NFC'))
    expect(draftMinutes(facts, 'en').nextMeeting).toBe(
      'The next meeting will be held on 12 February 2026 at 11:00 a.m. at the Committee Room.',
    )
  })

  test('hold every line, marked for release or not, and their digits follow the setting', () => {
    const facts = { ...sampleMeeting('review'), digits: 'devanagari' } as const
    const text = minutesPlainText(draftMinutes(facts, 'hi'))
    expect(text).toContain('तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है')
    expect(text).toContain('\t१. श्री महेश वर्मा')
    expect(text).not.toMatch(/[0-9]/)
  })
})
