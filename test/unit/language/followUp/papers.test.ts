import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, CalendarDate } from '../../../../shared/domain/calendar.ts'
import { daysLate, standingOf } from '../../../../shared/domain/followUp.ts'
import { ActionStatus, isClosed } from '../../../../shared/domain/proceedings.ts'
import { draftActionTakenReport } from '../../../../shared/language/followUp/actionTakenReport.ts'
import { draftExtract } from '../../../../shared/language/followUp/extract.ts'
import { draftReminder } from '../../../../shared/language/followUp/reminder.ts'
import { asOf, extract, reminder, report } from './facts.ts'

const nfc = (text: string) => text.normalize('NFC')

test('the report tells of each action what was done, how it stands and how late it is', () => {
  const text = draftActionTakenReport(report, 'hi')
  expect(text.title).toEqual(['अनुपालन आख्या', 'प्रदेश कार्यसमिति द्वारा लिए गए निर्णयों पर कृत कार्यवाही'].map(nfc))
  expect(text.period).toBe(nfc('अवधि: 1 जनवरी 2026 से 31 मार्च 2026 तक'))
  expect(text.rows).toEqual(
    [
      [
        '1',
        'निर्देश 2.1\n5 फ़रवरी 2026',
        'हर बूथ के लिए एक प्रभारी 7 फ़रवरी तक नियुक्त किया जाए।\nबूथ प्रभारियों की सूची कार्यालय में जमा करना।',
        'श्री पवन खन्ना',
        '7 फ़रवरी 2026',
        '9 फ़रवरी 2026: सूची जमा हो गई।',
        'पूर्ण',
        '2',
      ],
      [
        '2',
        'निर्णय 2.2\n5 फ़रवरी 2026',
        'तीन ब्लॉकों के लिए वाहन व्यय कार्यालय वहन करेगा।\nवाहन व्यवस्था सुनिश्चित करना।',
        'डॉ. देवेंद्र मेहता',
        '6 फ़रवरी 2026',
        'सूचना अप्राप्त',
        'विलंबित',
        '14',
      ],
    ].map((row) => row.map(nfc)),
  )
  expect(text.summary).toBe(nfc('कुल 2: पूर्ण 1, विलंबित 1।'))
  expect(text.withoutAction).toBe(nfc('इनके अतिरिक्त 1 निर्णय पर कोई कार्यवाही अपेक्षित नहीं थी।'))
  expect(text.columns).toEqual(
    ['क्र.सं.', 'निर्णय सं. एवं दिनांक', 'निर्णय एवं अपेक्षित कार्यवाही', 'दायित्व', 'समय-सीमा', 'की गई कार्यवाही', 'स्थिति', 'विलंब (दिन)'].map(nfc),
  )
  expect(text.asOf).toBe(nfc('दिनांक 20 फ़रवरी 2026 की स्थिति के अनुसार'))
  expect(draftActionTakenReport(report, 'en').summary).toBe('Total 2: Complete 1, Overdue 1.')
})

test('a period without anything to be done says so', () => {
  const text = draftActionTakenReport({ ...report, meetings: [], withoutAction: 3 }, 'hi')
  expect([text.rows, text.summary, text.withoutAction]).toEqual([[], nfc('इस अवधि के निर्णयों पर कोई कार्यवाही अपेक्षित नहीं थी।'), ''])
})

test('an extract holds the decisions of one person, each under its item, certified', () => {
  const text = draftExtract(extract, 'hi')
  expect(text.title).toEqual(['कार्यवृत्त का उद्धरण', 'डॉ. देवेंद्र मेहता, महासचिव से संबंधित निर्णय'].map(nfc))
  expect(text.meetings).toEqual([
    {
      heading: nfc('गाँव संपर्क अभियान की समीक्षा बैठक, 5 फ़रवरी 2026 (बैठक क्रमांक 1/2026)'),
      decisions: [
        {
          item: nfc('विषय 2: 8, 9 और 10 फ़रवरी के कार्यक्रम की तैयारी'),
          label: 'निर्णय 2.2',
          text: nfc('तीन ब्लॉकों के लिए वाहन व्यय कार्यालय वहन करेगा।'),
          actions: [nfc('कार्यवाही: वाहन व्यवस्था सुनिश्चित करना; दायित्व: डॉ. देवेंद्र मेहता; समय-सीमा: 6 फ़रवरी 2026।')],
        },
      ],
    },
  ])
  expect(text.certified).toBe('प्रमाणित किया जाता है कि उपर्युक्त उद्धरण मूल कार्यवृत्त के अनुरूप है।')
  expect(text.given).toEqual(['स्थान: शिमला', 'दिनांक: 20 फ़रवरी 2026'].map(nfc))
  expect(draftExtract({ ...extract, meetings: [] }, 'en').given).toEqual([])
  expect(draftExtract({ ...extract, meetings: [] }, 'en').none).toBe('There is no decision concerning them in this period.')
})

test('a second reminder says what was decided, by when, how late it is, and that one went before', () => {
  const text = draftReminder(reminder, 'hi')
  expect([text.heading, text.salutation, text.regards]).toEqual(['द्वितीय अनुस्मारक', 'महोदय,', 'भवदीय,'])
  expect(text.addressee).toEqual(['सेवा में,', 'डॉ. देवेंद्र मेहता', 'महासचिव'])
  expect(text.subject).toBe(nfc('विषय: दिनांक 5 फ़रवरी 2026 को संपन्न गाँव संपर्क अभियान की समीक्षा बैठक के निर्णय संख्या 2.2 का अनुपालन।'))
  expect(text.opening).toBe(
    nfc(
      'उपर्युक्त विषय में निवेदन है कि दिनांक 5 फ़रवरी 2026 को संपन्न गाँव संपर्क अभियान की समीक्षा बैठक में लिए गए निर्णय संख्या 2.2 के अनुसार आपके स्तर से 6 फ़रवरी 2026 तक निम्नलिखित कार्यवाही अपेक्षित थी:',
    ),
  )
  expect(text.closing).toEqual(
    [
      'नियत समय-सीमा को 14 दिन बीत चुके हैं, किंतु इसकी सूचना इस कार्यालय में अब तक प्राप्त नहीं हुई है। इस विषय में प्रथम अनुस्मारक पूर्व में भेजा जा चुका है।',
      'अतः अनुरोध है कि वांछित कार्यवाही पूर्ण कर उसकी आख्या अविलंब इस कार्यालय को उपलब्ध कराने का कष्ट करें।',
    ].map(nfc),
  )
  expect(draftReminder({ ...reminder, ordinal: 1 }, 'en').closing[0]).toBe(
    'It is now 14 days overdue, and this office has received no report on it.',
  )
})

test('nobody reminds themself: the secretary is reminded by the chair, anybody else by the secretary', () => {
  expect(draftReminder(reminder, 'hi').signatory).toEqual(['(श्री महेश वर्मा)', 'प्रदेश अध्यक्ष'])
  const { action } = reminder
  const toBody = { ...action, action: { ...action.action, person: null, body: { hi: 'आईटी विभाग', en: 'IT Department' } } }
  expect(draftReminder({ ...reminder, action: toBody }, 'hi').signatory).toEqual(['(डॉ. देवेंद्र मेहता)', 'महासचिव', 'बैठक सचिव'])
  expect(draftReminder({ ...reminder, action: toBody }, 'hi').salutation).toBe('महोदय/महोदया,')
  const alone = { ...reminder, meeting: { ...reminder.meeting, chair: null } }
  expect(draftReminder(alone, 'en').signatory).toEqual(['(………………………………)', 'Designation: ………………'])
})

test('one day over is one day, and a third reminder names the two before it', () => {
  const dayAfter = { ...reminder, ordinal: 3, asOf: CalendarDate.parse('2026-02-07') }
  expect(draftReminder(dayAfter, 'hi').heading).toBe('तृतीय अनुस्मारक')
  expect(draftReminder(dayAfter, 'hi').closing[0]).toBe(
    'नियत समय-सीमा को 1 दिन बीत चुका है, किंतु इसकी सूचना इस कार्यालय में अब तक प्राप्त नहीं हुई है। इस विषय में प्रथम एवं द्वितीय अनुस्मारक पूर्व में भेजे जा चुके हैं।',
  )
  expect(draftReminder(dayAfter, 'en').closing[0]).toBe(
    'It is now 1 day overdue, and this office has received no report on it. The first and second reminders have been sent already.',
  )
})

test('nothing is late before its day or without one; what is closed counts until it was closed', () => {
  const [first] = report.meetings[0]?.decisions ?? []
  const [known] = first?.actions ?? []
  if (known === undefined) throw new Error('the sample has an action')
  fc.assert(
    fc.property(
      fc.constantFrom(...ActionStatus.options),
      fc.option(fc.integer({ min: -400, max: 400 })),
      fc.option(fc.integer({ min: -400, max: 0 })),
      (status, due, closed) => {
        const followed = {
          ...known,
          action: { ...known.action, due: due === null ? null : addDays(asOf, due) },
          status,
          closedOn: isClosed(status) && closed !== null ? addDays(asOf, closed) : null,
        }
        const until = followed.closedOn ?? asOf
        const expected = due === null ? 0 : Math.max(0, (Date.parse(until) - Date.parse(addDays(asOf, due))) / 86_400_000)
        expect(daysLate(followed, asOf) ?? 0).toBe(expected)
        expect(standingOf(followed, asOf) === 'late').toBe(!isClosed(status) && expected > 0)
      },
    ),
  )
  expect(CalendarDate.parse('2026-02-20')).toBe(asOf)
})
