import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../../shared/domain/bilingual.ts'
import type { PressNoteFacts } from '../../../../shared/domain/facts.ts'
import type { PersonFacts } from '../../../../shared/domain/people.ts'
import { type PressCheck, PressCheck as PressCheckSchema, PressLength, PressOrder } from '../../../../shared/domain/press.ts'
import { pressChecks } from '../../../../shared/language/press/checks.ts'
import { samplePerson, samplePressNote } from '../sampleFacts.ts'
import { goldenDays } from './goldenDays.ts'

const approved: PressNoteFacts = { ...samplePressNote, meetings: samplePressNote.meetings.map((one) => ({ ...one, state: 'approved' })) }

const directory: readonly PersonFacts[] = [
  ...new Map(
    [...goldenDays.flatMap(({ facts }) => facts.meetings), ...approved.meetings]
      .flatMap(({ attendance }) => attendance.map(({ person }) => person))
      .map((person) => [person.id, person]),
  ).values(),
]

/** What the checks find once the writer has put the sentence into the note. */
const found = (text: string, lang: Lang = 'hi', facts: PressNoteFacts = approved): readonly PressCheck[] =>
  pressChecks({ ...facts, written: [{ key: 'own:1', lang, runs: [{ text }], fingerprint: '', after: 'lead' }] }, directory)

const codes = (text: string, lang: Lang = 'hi'): readonly string[] => found(text, lang).map(({ code }) => code)

describe('a clean note', () => {
  test.each(goldenDays)('of the day $name raises nothing, in any order or length', ({ facts }) => {
    for (const order of PressOrder.options)
      for (const length of PressLength.options)
        for (const headline of [facts.headline, {}])
          expect(pressChecks({ ...facts, headline, options: { order, length } }, directory)).toEqual([])
  })

  test('of the sample day raises nothing, in Devanagari digits neither', () => {
    expect(pressChecks(approved, directory)).toEqual([])
    expect(pressChecks({ ...approved, digits: 'devanagari' }, directory)).toEqual([])
  })

  test('raises nothing whatever is marked, as long as nobody writes in it', () => {
    const days = fc.constantFrom(approved, ...goldenDays.map(({ facts }) => facts))
    fc.assert(
      fc.property(days, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), (day, drawn) => {
        let at = 0
        const press = (): boolean => drawn[at++ % drawn.length] ?? false
        const meetings = day.meetings.map((meeting) => ({
          ...meeting,
          agenda: meeting.agenda.map((item) => ({
            ...item,
            remarks: item.remarks.map((one) => ({ ...one, press: press() })),
            decisions: item.decisions.map((one) => ({ ...one, press: press() })),
          })),
        }))
        expect(pressChecks({ ...day, headline: {}, meetings }, directory)).toEqual([])
      }),
    )
  })
})

test('every finding is one that the wire carries', () => {
  for (const one of found('श्री सुनीता ठाकुर ने 5 फ़रवरी 2026 (शुक्रवार) को कहा कि तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है।'))
    expect(PressCheckSchema.parse(one)).toEqual(one)
})

describe('names', () => {
  test.each([
    ['hi', 'श्री महेश शर्मा ने बैठक ली।', 'महेश शर्मा', 'महेश वर्मा'],
    ['hi', 'बैठक में श्री राजिव सूद आए।', 'राजिव सूद', 'राजीव सूद'],
    ['hi', 'डॉ. निर्मल राणा पहुँचे।', 'निर्मल राणा', 'निर्मल सिंह राणा'],
    ['hi', 'श्री सुनीता ठाकुर पहुँचीं।', 'श्री सुनीता ठाकुर', 'डॉ. सुनीता ठाकुर'],
    ['en', 'Shri Rajeev Sood arrived.', 'Rajeev Sood', 'Rajiv Sood'],
    ['en', 'Smt Sunita Thakur arrived.', 'Smt Sunita Thakur', 'Dr Sunita Thakur'],
    ['en', 'Dr Devinder Mehta arrived.', 'Devinder Mehta', 'Devender Mehta'],
  ] as const)('that differ from the directory are found: %s, %s', (lang, text, wrong, expected) => {
    expect(found(text, lang)).toEqual([
      {
        code: 'nameDiffers',
        lang,
        key: 'own:1',
        sentence: text,
        params: { found: wrong.normalize('NFC'), expected: expected.normalize('NFC') },
      },
    ])
  })

  test.each([
    ['hi', 'श्री राजीव गाँधी की पुण्यतिथि मनाई जाएगी।'],
    ['hi', 'श्री रामलाल ठाकुर को श्रद्धांजलि दी गई।'],
    ['hi', 'श्रीमती विमला नेगी भी आईं।'],
    ['hi', 'महेश वर्मा के नेतृत्व में अभियान चलेगा।'],
    ['hi', 'वर्मा ने सबका स्वागत किया।'],
    ['en', 'Shri Rajiv Gandhi is remembered.'],
    ['en', 'The Mehta family came, and so did Shri Ashok Mehta.'],
    ['en', 'Prof Hemant Joshi and Smt. Kamla Negi came.'],
  ] as const)('of others, and short forms, are nobody’s mistake: %s, %s', (lang, text) => {
    expect(codes(text, lang)).toEqual([])
  })
})

describe('posts', () => {
  test.each([
    ['hi', 'महासचिव श्री राजीव सूद पहुँचे।', 'राजीव सूद', 'महासचिव', 'सह-प्रभारी'],
    ['hi', 'उपमुख्यमंत्री डॉ. निर्मल सिंह राणा पहुँचे।', 'निर्मल सिंह राणा', 'उपमुख्यमंत्री', 'संसदीय क्लस्टर प्रभारी एवं पूर्व उपमुख्यमंत्री'],
    ['hi', 'पूर्व प्रदेश अध्यक्ष श्री महेश वर्मा पहुँचे।', 'महेश वर्मा', 'पूर्व प्रदेश अध्यक्ष', 'प्रदेश अध्यक्ष'],
    ['hi', 'ज़िला अध्यक्ष श्री महेश वर्मा पहुँचे।', 'महेश वर्मा', 'ज़िला अध्यक्ष', 'प्रदेश अध्यक्ष'],
    ['hi', 'प्रदेश उपाध्यक्ष एवं कोषाध्यक्ष श्री पवन खन्ना पहुँचे।', 'पवन खन्ना', 'कोषाध्यक्ष', 'प्रदेश उपाध्यक्ष एवं अभियान प्रभारी'],
    ['en', 'Treasurer Shri Rajiv Sood arrived.', 'Rajiv Sood', 'Treasurer', 'Co-in-charge'],
    [
      'en',
      'Member of Parliament Shri Satyapal Chauhan arrived.',
      'Satyapal Chauhan',
      'Member of Parliament',
      'former Member of Parliament',
    ],
  ] as const)('that differ from the directory are found: %s, %s', (lang, text, name, wrong, expected) => {
    const [first] = found(text, lang)
    const params = { name, found: wrong, expected }
    expect(first).toMatchObject({
      code: 'postDiffers',
      params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value.normalize('NFC')])),
    })
  })

  test.each([
    ['hi', 'पूर्व उपमुख्यमंत्री डॉ. निर्मल सिंह राणा और महासचिव डॉ. देवेंद्र मेहता पहुँचे।'],
    ['hi', 'बैठक के अध्यक्ष ने श्री महेश वर्मा का स्वागत किया।'],
    ['en', 'State Vice-President Shri Pawan Khanna, and former Member of Parliament Shri Satyapal Chauhan came.'],
    ['en', 'The State President thanked Shri Rajiv Sood.'],
  ] as const)('that agree, or belong to another, raise nothing: %s, %s', (lang, text) => {
    expect(codes(text, lang)).toEqual([])
  })
})

describe('quotations', () => {
  test.each([
    ['hi', 'श्री दिनेश रावत ने कहा कि काम बढ़ेगा।', 'दिनेश रावत'],
    ['hi', 'श्री नवीन भट्ट का कहना था कि काम बढ़ेगा।', 'नवीन भट्ट'],
    ['hi', 'श्री नवीन भट्ट ने ज़ोर देकर कहा, “काम बढ़ेगा।”', 'नवीन भट्ट'],
    ['en', 'Shri Dinesh Rawat said that work will grow.', 'Dinesh Rawat'],
  ] as const)('of somebody who was at none of the meetings are found: %s, %s', (lang, text, name) => {
    expect(found(text, lang)).toEqual([
      { code: 'quotedAbsent', lang, key: 'own:1', sentence: text, params: { name: name.normalize('NFC') } },
    ])
  })

  test('of somebody who was at another of the meetings only are found in a drafted sentence', () => {
    const [review, ...others] = approved.meetings
    if (review === undefined) throw new Error('the sample lost its meetings')
    const agenda = review.agenda.map((item) => ({
      ...item,
      remarks: item.remarks.map((one) => (one.id === 'review-2-r2' ? { ...one, person: samplePerson('chauhan') } : one)),
    }))
    const raised = pressChecks({ ...approved, meetings: [{ ...review, agenda }, ...others] }, directory)
    expect(raised.map(({ code, lang, key, params }) => [code, lang, key, params.name])).toEqual([
      ['quotedAbsent', 'hi', 'remark:review-2-r2', 'सत्यपाल चौहान'],
      ['quotedAbsent', 'en', 'remark:review-2-r2', 'Satyapal Chauhan'],
    ])
  })

  test('of those who were there, and what the absent did or were asked, raise nothing', () => {
    expect(codes('श्री राजीव सूद ने कहा कि काम बढ़ेगा।')).toEqual([])
    expect(codes('श्री दिनेश रावत ने शिविर लगाया।')).toEqual([])
    expect(codes('Shri Dinesh Rawat was thanked for the camp.', 'en')).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    ['hi', 'बैठक 5 फ़रवरी 2026 (शुक्रवार) को हुई।', '5 फ़रवरी 2026', 'शुक्रवार', 'गुरुवार'],
    ['hi', 'बैठक सोमवार, 9 फरवरी को नहीं, मंगलवार, 9 फ़रवरी को होगी।', '9 फ़रवरी 2026', 'मंगलवार', 'सोमवार'],
    ['hi', 'बैठक ३१ दिसंबर, सोमवार को हुई थी।', '31 दिसंबर 2025', 'सोमवार', 'बुधवार'],
    ['en', 'It was held on Friday, 5 February 2026.', '5 February 2026', 'Friday', 'Thursday'],
    ['en', 'It will be held on February 9 (Tuesday).', '9 February 2026', 'Tuesday', 'Monday'],
    ['en', 'It will be held on 9th February, Tuesday.', '9 February 2026', 'Tuesday', 'Monday'],
  ] as const)('that fall on another day of the week are found: %s, %s', (lang, text, date, wrong, expected) => {
    expect(found(text, lang)).toEqual([
      {
        code: 'weekdayWrong',
        lang,
        key: 'own:1',
        sentence: text,
        params: { date: date.normalize('NFC'), found: wrong.normalize('NFC'), expected: expected.normalize('NFC') },
      },
    ])
  })

  test.each([
    ['hi', 'बैठक 5 फ़रवरी 2026 (बृहस्पतिवार) को हुई।'],
    ['hi', 'पत्र 6 फ़रवरी रवि को दिया गया।'],
    ['en', 'On Monday 12 March volunteers will meet.'.replace('Monday', 'Thursday')],
    ['en', 'It sat on 5 February. Friday is free.'],
  ] as const)('that agree, and words that only look like days, raise nothing: %s, %s', (lang, text) => {
    expect(codes(text, lang)).toEqual([])
  })
})

describe('numbers', () => {
  const both = (hi: string, en: string): readonly PressCheck[] => {
    const [review, ...others] = approved.meetings
    if (review === undefined) throw new Error('the sample lost its meetings')
    const agenda = review.agenda.map((item) => ({
      ...item,
      remarks: item.remarks.map((one) => (one.id === 'review-2-r2' ? { ...one, text: { hi, en } } : one)),
    }))
    return pressChecks({ ...approved, meetings: [{ ...review, agenda }, ...others] }, directory)
  }

  test.each([
    ['24 घंटे लगेंगे', '42 hours will be needed', '24', '42'],
    ['1,25,000 लोग जुड़े', '1,52,000 people joined', '125000', '152000'],
    ['2 लाख पौधे लगेंगे', '2 crore saplings will be planted', '200000', '20000000'],
    ['पाँच टोलियाँ बनेंगी', 'six teams will be formed', '5', '6'],
    ['बैठक 11:00 बजे होगी', 'the meeting will be at 11:30', '11:00', '11:30'],
    ['काम 7 फ़रवरी तक हो', 'work must be done', '7', ''],
  ])('that differ between the languages are found: %s / %s', (hi, en, inHindi, inEnglish) => {
    expect(both(hi, en).map(({ code, lang, key, params }) => [code, lang, key, params.hi, params.en])).toEqual([
      ['numberDiffers', null, 'remark:review-2-r2', inHindi, inEnglish],
    ])
  })

  test.each([
    ['24 घंटे लगेंगे', 'twenty-four hours will be needed'],
    ['2 लाख पौधे लगेंगे', '2,00,000 saplings will be planted'],
    ['दो लाख पौधे लगेंगे', 'two lakh saplings will be planted'],
    ['एक प्रभारी हो', 'there should be an in-charge'],
    ['तीनों बैठकें समय पर हों', 'all three meetings must be on time'],
    ['सभी रिपोर्ट दो', 'all must report'],
    ['12.5 प्रतिशत वृद्धि हुई', 'growth was 12.5 per cent'],
    ['तीन-चार दिन लगेंगे', 'it will take three or four days'],
  ])('said in other words raise nothing: %s / %s', (hi, en) => {
    expect(both(hi, en)).toEqual([])
  })

  test('of a sentence that one language lacks are not looked for', () => {
    expect(both('24 घंटे लगेंगे', '')).toEqual([])
  })
})

describe('words of internal lines', () => {
  test.each([
    ['hi', 'उन्होंने बताया कि तीन ब्लॉकों में वाहन की व्यवस्था नहीं हुई।'],
    ['hi', 'वाहन व्यय कार्यालय वहन करेगा, यह भी तय हुआ।'],
    ['hi', 'अब वाहन व्यवस्था सुनिश्चित करना शेष है।'],
    ['en', 'Workers said vehicles are still to be arranged in places.'],
    ['en', 'It is known that the office will bear the vehicle cost.'],
  ] as const)('are found: %s, %s', (lang, text) => {
    const raised = found(text, lang)
    expect(raised.map(({ code, key }) => [code, key])).toEqual([['internalWords', 'own:1']])
    expect(raised[0]?.params.words?.split(' ').length).toBeGreaterThanOrEqual(3)
  })

  test('are found in a headline of the desk', () => {
    const headline = { hi: 'तीन ब्लॉकों में वाहन की व्यवस्था शेष', en: 'Campaign ready' }
    expect(pressChecks({ ...approved, headline }, directory)).toMatchObject([
      { code: 'internalWords', key: 'headline' },
      { code: 'numberDiffers' },
    ])
  })

  test('in other words, or words that everybody uses, raise nothing', () => {
    expect(codes('बैठक में सभी पदाधिकारियों की उपस्थिति में चर्चा की गई।')).toEqual([])
    expect(codes('वाहनों की कोई कमी नहीं है।')).toEqual([])
    expect(codes('The campaign will go on in all the districts of the state.', 'en')).toEqual([])
  })
})

describe('text for a font such as Kruti Dev', () => {
  test.each([
    ['hi', "Jh egs'k oekZ us cSBd dh v/;{krk dhA", 'श्री महेश वर्मा ने बैठक की अध्यक्षता की।'],
    ['hi', 'बैठक में laxBu ds egklfpo us dgk कि काम बढ़ेगा।', 'संगठन के महासचिव ने कहा'],
    ['en', "izns'k dk;kZy; esa cSBd gqbZA", 'प्रदेश कार्यालय में बैठक हुई।'],
  ] as const)('is found, with what it says: %s, %s', (lang, text, expected) => {
    expect(found(text, lang)).toMatchObject([{ code: 'legacyFont', key: 'own:1', params: { expected: expected.normalize('NFC') } }])
  })

  test('English words in a Hindi sentence are none', () => {
    expect(codes('बैठक में Social Media Cell और IT Department की रिपोर्ट रखी गई।')).toEqual([])
    expect(codes('विवरण media@jansevamanch.example पर उपलब्ध है।')).toEqual([])
  })
})

describe('the longest remark that can be typed', () => {
  const full = (text: string): string => text.repeat(Math.floor(20_000 / text.length)).trim()

  test.each(['क', 'काम ', 'श्री महेश ', '“', 'ने कि ', '5 फ़रवरी ', '1,', 'to be ', 'x', '😀 مرحبا '])(
    'of "%s" alone is read to its end',
    (text) => {
      const said = full(text)
      const meetings = approved.meetings.map((meeting) => ({
        ...meeting,
        agenda: meeting.agenda.map((item) => ({
          ...item,
          remarks: item.remarks.map((one) => ({ ...one, text: { hi: said, en: said } })),
          decisions: item.decisions.map((one) => ({ ...one, text: { hi: said, en: said } })),
        })),
      }))
      for (const { code } of pressChecks({ ...approved, meetings }, directory))
        expect(['numberDiffers', 'nameDiffers', 'legacyFont']).toContain(code)
    },
  )
})

test('minutes that are not approved are named, those of a meeting that was called off are not', () => {
  const [first, ...others] = approved.meetings
  if (first === undefined) throw new Error('the sample lost its meetings')
  const raised = pressChecks({ ...approved, meetings: [{ ...first, state: 'review' }, ...others] }, directory)
  expect(raised).toEqual([
    { code: 'minutesNotApproved', lang: null, key: null, sentence: '', params: { hi: first.title.hi, en: first.title.en } },
  ])
  const off = { ...first, state: 'notified' as const, cancelled: { to: null, reason: {} } }
  expect(pressChecks({ ...approved, meetings: [off, ...others] }, directory)).toEqual([])
})
