import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { fullMinutesDocument, minutesDocument } from '../../electron/documents/minutes.ts'
import { noticeDocument } from '../../electron/documents/notice.ts'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { reminderDocument } from '../../electron/documents/reminder.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { languages } from '../../shared/domain/bilingual.ts'
import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { AgendaItemFacts, AttendanceFacts, MeetingDocumentFacts, MeetingFacts } from '../../shared/domain/facts.ts'
import { reminder } from '../unit/language/followUp/facts.ts'
import { samplePerson, samplePressNote } from '../unit/language/sampleFacts.ts'
import { notePictures, noteWithPhotographs } from './pressPhotographs.ts'
import { meetingWithNotice } from './sampleDocuments.ts'

const day = (text: string): CalendarDate => CalendarDate.parse(text)
const [verma, thakur, mehta, negi] = [samplePerson('verma'), samplePerson('thakur'), samplePerson('mehta'), samplePerson('negi')]

const usual: Omit<AgendaItemFacts, 'id' | 'number' | 'title' | 'kind'> = {
  ...{ presenter: null, minutes: 10, remarks: [], decisions: [], actions: [], section: {}, heldOver: false, confidential: false },
  ...{ interests: [], actionTaken: [] },
}

const actionOf = (id: string, text: Bilingual, body: Bilingual | null) => ({
  ...{ id, kind: 'action' as const, text, person: body === null ? thakur : null, body, due: day('2026-02-28'), status: 'open' as const },
})

const decisionOf = (id: string, number: string, text: Bilingual): AgendaItemFacts['decisions'][number] => ({
  ...{ id, number, kind: 'decision', text, proposer: thakur, seconder: mehta, votes: null, press: false, actions: [], dissents: [] },
})

/** All that a meeting can hold: sections, what became of old decisions, votes and dissent, an interest, what is confidential or held over. */
const agenda: readonly AgendaItemFacts[] = [
  {
    ...usual,
    ...{ id: 'i1', number: 1, kind: 'confirmation' },
    title: { hi: 'गत बैठक के कार्यवृत्त की पुष्टि', en: 'Confirmation of the minutes of the previous meeting' },
    decisions: [
      decisionOf('d1', '1.1', { hi: 'गत बैठक के कार्यवृत्त की पुष्टि की गई', en: 'The minutes of the previous meeting were confirmed' }),
    ],
  },
  {
    ...usual,
    ...{ id: 'i2', number: 2, kind: 'action-taken' },
    title: { hi: 'गत बैठक के निर्णयों पर कृत कार्यवाही', en: 'Action taken on the decisions of the previous meeting' },
    actionTaken: [
      {
        action: actionOf('a1', { hi: 'ज़िला समितियों की सूची तैयार करना', en: 'Prepare the list of district committees' }, null),
        ...{ meetingDate: day('2026-01-08'), decisionNumber: '2.1', decision: {}, status: 'done', closedOn: day('2026-01-20') },
        ...{ word: { hi: 'सूची कार्यालय में जमा', en: 'List submitted to the office' }, wordDate: day('2026-01-20') },
      },
      {
        action: { ...actionOf('a2', { hi: 'वाहनों का अनुबंध', en: 'Contract for vehicles' }, null), due: day('2026-01-31') },
        ...{
          meetingDate: day('2026-01-08'),
          decisionNumber: '3.2',
          decision: {},
          status: 'in-progress',
          closedOn: null,
          word: {},
          wordDate: null,
        },
      },
      {
        action: actionOf(
          'a3',
          { hi: 'पुराने पोस्टर हटाना', en: 'Take down the old posters' },
          { hi: 'प्रचार विभाग', en: 'Publicity Department' },
        ),
        ...{
          meetingDate: day('2026-01-08'),
          decisionNumber: null,
          decision: {},
          status: 'dropped',
          closedOn: day('2026-01-25'),
          word: {},
          wordDate: null,
        },
      },
    ],
  },
  {
    ...usual,
    ...{ id: 'i3', number: 3, kind: 'proposal', presenter: mehta, section: { hi: 'संगठन', en: 'Organisation' }, interests: [negi] },
    title: { hi: 'प्रदेश कार्यालय भवन की मरम्मत हेतु निविदा का अनुमोदन', en: 'Approval of the tender for repairs to the State Headquarters' },
    remarks: [
      {
        id: 'r1',
        person: mehta,
        verb: 'informed',
        text: { hi: 'तीन निविदाएँ प्राप्त हुई हैं', en: 'three tenders have been received' },
        press: false,
      },
      { id: 'r2', person: mehta, verb: 'said', text: { hi: 'न्यूनतम दर 4,50,000 रुपये है', en: 'the lowest is Rs 4,50,000' }, press: false },
      {
        id: 'r3',
        person: verma,
        verb: 'suggested',
        text: { hi: 'कार्य 31 मार्च से पूर्व पूर्ण कराया जाए', en: 'the work be completed before 31 March' },
        press: false,
      },
    ],
    decisions: [
      {
        ...decisionOf('d3', '3.1', { hi: 'न्यूनतम दर की निविदा स्वीकार की जाए', en: 'The lowest tender be accepted' }),
        kind: 'resolution',
        votes: { outcome: 'counted', for: 5, against: 1, abstaining: 1 },
        actions: [actionOf('a4', { hi: 'कार्यादेश जारी करना', en: 'Issue the work order' }, { hi: 'भवन समिति', en: 'Building Committee' })],
        dissents: [{ person: thakur, text: { hi: 'दरों की पुनः जाँच आवश्यक है', en: 'the rates need to be checked again' } }],
      },
    ],
  },
  {
    ...usual,
    ...{ id: 'i4', number: 4, kind: 'discussion', confidential: true },
    title: { hi: 'अनुशासन संबंधी प्रकरण', en: 'A matter of discipline' },
    remarks: [
      {
        id: 'r4',
        person: negi,
        verb: 'said',
        text: { hi: 'जाँच आख्या प्राप्त हो गई है', en: 'the report of inquiry has been received' },
        press: false,
      },
    ],
    decisions: [
      {
        ...decisionOf('d4', '4.1', { hi: 'संबंधित से स्पष्टीकरण माँगा जाए', en: 'An explanation be called for' }),
        actions: [actionOf('a5', { hi: 'स्पष्टीकरण का पत्र भेजना', en: 'Send the letter calling for an explanation' }, null)],
      },
    ],
  },
  {
    ...usual,
    ...{ id: 'i5', number: 5, kind: 'any-other', heldOver: true },
    title: { hi: 'अन्य विषय, अध्यक्ष की अनुमति से', en: 'Any other business with the permission of the Chair' },
  },
]

const called = (facts: MeetingDocumentFacts): readonly AttendanceFacts[] => {
  const [one, ...others] = facts.meeting.attendance
  if (one === undefined) throw new Error('the sample has nobody present')
  return [
    { ...one, person: { ...one.person, phone: '94180-12345', district: { hi: 'शिमला', en: 'Shimla' } } },
    ...others.map((other, at) => ({
      ...other,
      person: { ...other.person, phone: `94180-${20000 + at * 137}`, district: { hi: 'लाहौल एवं स्पीति', en: 'Lahaul and Spiti' } },
      ...(at === 0 ? { left: WallTime.parse('12:15') } : {}),
      ...(at === 1 ? { substituteFor: negi } : {}),
      ...(at === 2 ? { status: 'online' as const } : {}),
      ...(at === 3 ? { capacity: 'special-invitee' as const, status: 'online' as const } : {}),
      ...(at === 4 ? { capacity: 'in-attendance' as const } : {}),
    })),
  ]
}

/** The sample's review meeting with everything that a meeting can hold. */
export const richMeeting = (change: Partial<MeetingFacts> = {}): MeetingDocumentFacts => {
  const facts = meetingWithNotice('review')
  return {
    ...facts,
    meeting: {
      ...facts.meeting,
      agenda,
      attendance: called(facts),
      minutesNumber: 'JSM/MIN/7/2026',
      opened: WallTime.parse('11:10'),
      ...change,
    },
  }
}

const cancelled = { to: null, reason: { hi: 'अतिवृष्टि के कारण', en: 'on account of heavy rain' } }
const postponed = { to: day('2026-02-19'), reason: {} }

/** Papers that the sample day has none of, by the names of their files. */
export const richDocuments = (): ReadonlyMap<string, () => Promise<Uint8Array>> =>
  new Map(
    languages.flatMap((lang) => {
      const photographs = noteWithPhotographs()
      const { meetings } = samplePressNote
      const next = meetingWithNotice('review').meeting.next
      return [
        [`rich-notice.${lang}.docx`, () => noticeDocument(richMeeting(), lang)] as const,
        [
          `rich-notice-joint.${lang}.docx`,
          () =>
            noticeDocument(richMeeting({ jointBodies: [{ hi: 'प्रदेश परिषद', en: 'State Council' }], lastDate: day('2026-02-07') }), lang),
        ] as const,
        [`notice-cancelled.${lang}.docx`, () => noticeDocument(richMeeting({ cancelled }), lang)] as const,
        [`notice-postponed.${lang}.docx`, () => noticeDocument(richMeeting({ cancelled: postponed }), lang)] as const,
        [`rich-attendance.${lang}.docx`, () => attendanceSheetDocument(richMeeting(), lang)] as const,
        [`rich-minutes.${lang}.docx`, () => minutesDocument(richMeeting(), lang)] as const,
        [`rich-full-minutes.${lang}.docx`, () => fullMinutesDocument({ ...richMeeting(), digits: 'devanagari' }, lang)] as const,
        [`reminder-first.${lang}.docx`, () => reminderDocument({ ...reminder, ordinal: 1 }, lang)] as const,
        [
          `press-brief.${lang}.docx`,
          () => pressNoteDocument({ ...samplePressNote, options: { order: 'news', length: 'brief' } }, lang),
        ] as const,
        [
          `press-full.${lang}.docx`,
          () =>
            pressNoteDocument(
              { ...samplePressNote, options: { order: 'time', length: 'full' }, meetings: meetings.map((one) => ({ ...one, next })) },
              lang,
            ),
        ] as const,
        [`press-photographs.${lang}.docx`, () => pressNoteDocument(photographs, lang, notePictures(photographs))] as const,
      ]
    }),
  )
