import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarDate, WallDateTime } from '../../../shared/domain/calendar.ts'
import type {
  AgendaItemFacts,
  AttendanceFacts,
  DecisionFacts,
  MeetingFacts,
  PressNoteFacts,
  RemarkFacts,
} from '../../../shared/domain/facts.ts'
import { draftPressNote, headlineSuggestions, type PressNoteText, pressNotePlainText } from '../../../shared/language/pressNote.ts'
import { samplePerson, samplePressNote, sampleText } from './sampleFacts.ts'

const meetingOf = (id: string): MeetingFacts => {
  const meeting = samplePressNote.meetings.find((one) => one.id === id)
  if (!meeting) throw new Error(`no meeting ${id}`)
  return meeting
}
const [review, committee, workshop] = [meetingOf('review'), meetingOf('committee'), meetingOf('workshop')]

const note = (change: Partial<PressNoteFacts>): PressNoteFacts => ({ ...samplePressNote, ...change })
const sentences = (text: PressNoteText): readonly string[] =>
  text.paragraphs.flatMap((paragraph) => paragraph.sentences.map((one) => one.text))
const hindi = (change: Partial<PressNoteFacts>): readonly string[] => sentences(draftPressNote(note(change), 'hi'))
const english = (change: Partial<PressNoteFacts>): readonly string[] => sentences(draftPressNote(note(change), 'en'))

const present = (id: string, change: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  ...{ person: samplePerson(id), status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
  ...change,
})
const crowd = (count: number, like: string, change: Partial<AttendanceFacts> = {}): readonly AttendanceFacts[] =>
  Array.from({ length: count }, (_, at) => ({
    ...present(like, change),
    person: { ...samplePerson(like), id: `${like}-${at}`, name: { hi: `नाम ${at + 1}`, en: `Name ${at + 1}` }, posts: [] },
  }))

const [firstItem] = review.agenda.slice(1)
if (!firstItem) throw new Error('the sample lost its second item')
const itemWith = (change: Partial<AgendaItemFacts>): AgendaItemFacts => ({ ...firstItem, remarks: [], decisions: [], ...change })
const remark = (id: string, person: string | null, change: Partial<RemarkFacts>): RemarkFacts => ({
  ...{ id, person: person === null ? null : samplePerson(person), verb: 'said', text: {}, press: true },
  ...change,
})
const decision = (id: string, change: Partial<DecisionFacts>): DecisionFacts => ({
  ...{ id, number: '2.1', kind: 'directive', text: {}, proposer: null, seconder: null, votes: null, press: true, actions: [] },
  dissents: [],
  ...change,
})

describe('the press note of the sample day', () => {
  test.each(['hi', 'en'] as const)('is the sample to the letter: %s', (lang) => {
    expect(pressNotePlainText(draftPressNote(samplePressNote, lang))).toBe(sampleText(`press-note.${lang}.txt`))
  })

  test('every sentence knows what it rests on', () => {
    const { paragraphs } = draftPressNote(samplePressNote, 'hi')
    const [lead, opening, statements] = paragraphs.map((paragraph) => paragraph.sentences)
    expect(lead?.[0]?.sources).toEqual(['review', 'committee', 'workshop'].map((id) => ({ meeting: id, kind: 'meeting', id })))
    expect(opening?.map(({ sources }) => sources[0]?.kind)).toEqual(['meeting', 'attendance', 'item'])
    expect(statements?.map(({ sources }) => sources)).toEqual([
      [{ meeting: 'review', kind: 'remark', id: 'review-2-r1' }],
      [{ meeting: 'review', kind: 'remark', id: 'review-2-r2' }],
      [{ meeting: 'review', kind: 'decision', id: 'review-2-d1' }],
    ])
  })

  test('Devanagari digits are in every Hindi line but the address of mail, and in no English one', () => {
    const facts = note({ digits: 'devanagari', organisation: { ...samplePressNote.organisation, email: 'media24@jansevamanch.example' } })
    const text = pressNotePlainText(draftPressNote(facts, 'hi'))
    expect(text).toContain('क्रमांक: १४/२०२६')
    expect(text).toContain('९४१८०-००००० · media24@jansevamanch.example')
    expect(text.replace('media24@', '')).not.toMatch(/[0-9]/)
    expect(pressNotePlainText(draftPressNote(facts, 'en'))).not.toMatch(/[०-९]/u)
  })
})

describe('the lead', () => {
  test('of one meeting', () => {
    expect(hindi({ meetings: [review] })[0]).toBe(
      'शिमला, 5 फ़रवरी। जन सेवा मंच की आज प्रदेश कार्यालय में गाँव संपर्क अभियान की समीक्षा बैठक हुई।'.normalize('NFC'),
    )
    expect(hindi({ meetings: [review] })[1]).toBe('बैठक की अध्यक्षता प्रदेश अध्यक्ष श्री महेश वर्मा ने की।')
    expect(english({ meetings: [review] })[0]).toBe(
      'Shimla, 5 February: Jan Seva Manch held the review meeting of the Village Outreach Campaign at the State Headquarters today.',
    )
  })

  test('of a conference agrees with its noun', () => {
    const meeting: MeetingFacts = { ...review, kind: 'conference', title: { hi: 'महिला सम्मेलन', en: "Women's Conference" } }
    expect(hindi({ meetings: [meeting] })[0]).toContain('जन सेवा मंच का आज प्रदेश कार्यालय में महिला सम्मेलन हुआ।')
    expect(english({ meetings: [meeting] })[1]).toMatch(/^The conference was chaired by /)
  })

  test('of workshops only, a day later', () => {
    const date = CalendarDate.parse('2026-02-06')
    const meetings = [workshop, { ...workshop, id: 'second', title: { hi: 'मीडिया कार्यशाला', en: 'Media workshop' } }]
    expect(hindi({ date, meetings })[0]).toContain('5 फ़रवरी को प्रदेश कार्यालय में दो कार्यशालाएँ हुईं: '.normalize('NFC'))
    expect(english({ date, meetings })[0]).toContain(
      'held two workshops at the State Headquarters on 5 February: the Beneficiary Contact Workshop and the media workshop.',
    )
  })

  test('of meetings in different places on different days', () => {
    const meetings = [
      { ...review, venue: { hi: 'होटल हॉलिडे होम', en: 'Hotel Holiday Home' } },
      { ...committee, date: CalendarDate.parse('2026-02-04') },
    ]
    expect(hindi({ meetings })[0]).toContain('की दो बैठकें हुईं: आज होटल हॉलिडे होम में गाँव'.normalize('NFC'))
    expect(english({ meetings })[0]).toMatch(/at Hotel Holiday Home today and the meeting .* at the State Headquarters on 4 February\.$/)
  })

  test('of a press conference names no chair, it is addressed', () => {
    const meeting: MeetingFacts = { ...review, kind: 'press-conference', title: { hi: 'पत्रकार वार्ता', en: 'Press conference' } }
    expect(hindi({ meetings: [meeting] })[1]).toBe('पत्रकार वार्ता को प्रदेश अध्यक्ष श्री महेश वर्मा ने संबोधित किया।')
    expect(english({ meetings: [meeting] })[0]).toContain('held a press conference at')
    const spoken = { ...meeting, attendance: [present('sood', { capacity: 'speaker' })] }
    expect(hindi({ meetings: [spoken] })[2]).toBe('इसे सह-प्रभारी श्री राजीव सूद ने भी संबोधित किया।')
  })

  test('no meeting leaves no paragraph', () => {
    expect(draftPressNote(note({ meetings: [] }), 'hi').paragraphs).toEqual([])
  })
})

describe('who was there', () => {
  test('women alone take the feminine', () => {
    const meeting: MeetingFacts = {
      ...review,
      chair: samplePerson('thakur'),
      attendance: [present('thakur', { capacity: 'chair' }), present('andrabi'), present('negi')],
    }
    expect(hindi({ meetings: [meeting] })[2]).toBe(
      'इसमें कल्याण बोर्ड अध्यक्ष डॉ. दरख़्शां अहमद और राष्ट्रीय कार्यकारिणी सदस्य श्रीमती कमला नेगी उपस्थित रहीं।'.normalize('NFC'),
    )
  })

  test('a long list is cut, with the number of all in both languages', () => {
    const meetings = [{ ...review, attendance: crowd(43, 'sood') }]
    expect(hindi({ meetings })[2]).toMatch(/श्री नाम 7 और श्री नाम 8 सहित 43 पदाधिकारी उपस्थित रहे।$/u)
    expect(english({ meetings })[2]).toMatch(/Shri Name 7 and Shri Name 8 were among the 43 office-bearers present\.$/)
    expect(hindi({ meetings: [{ ...review, attendance: crowd(13, 'negi') }] })[2]).toMatch(/सहित 13 महिला पदाधिकारी उपस्थित रहीं।$/u)
    expect(hindi({ meetings: [{ ...review, attendance: crowd(12, 'sood') }] })[2]).not.toContain('सहित')
  })

  test('those online come last and are marked; where all are, the sentence says it once', () => {
    const mixed = [present('thakur', { status: 'online' }), present('sood')]
    expect(english({ meetings: [{ ...review, attendance: mixed }] })[2]).toBe(
      'Co-in-charge Shri Rajiv Sood and General Secretary (Organisation) Dr Sunita Thakur (online) were present.',
    )
    const online: MeetingFacts = { ...review, venue: null, attendance: review.attendance.map((one) => ({ ...one, status: 'online' })) }
    const all = hindi({ meetings: [online] })
    expect(all[0]).toContain('की आज ऑनलाइन गाँव'.normalize('NFC'))
    expect(all[2]).toMatch(/ ऑनलाइन सम्मिलित हुए।$/u)
    expect(all[2]).not.toContain('(ऑनलाइन)')
  })

  test('nobody on leave or absent is named, guests are', () => {
    const attendance = [
      present('sood', { capacity: 'guest' }),
      present('negi', { status: 'leave' }),
      present('gupta', { status: 'absent' }),
    ]
    expect(english({ meetings: [{ ...review, attendance, agenda: [] }] }).slice(2)).toContain('Co-in-charge Shri Rajiv Sood was present.')
    expect(pressNotePlainText(draftPressNote(note({ meetings: [{ ...review, attendance, agenda: [] }] }), 'en'))).not.toMatch(
      /Kamla|Ishaan/,
    )
  })

  test('a meeting without a chair is named with those present, or with its topic', () => {
    const meeting: MeetingFacts = { ...review, chair: null, attendance: [present('sood')] }
    expect(hindi({ meetings: [meeting, committee] })[1]).toBe(
      'गाँव संपर्क अभियान की समीक्षा बैठक में सह-प्रभारी श्री राजीव सूद उपस्थित रहे।'.normalize('NFC'),
    )
    expect(english({ meetings: [meeting, committee] })[1]).toBe(
      'Co-in-charge Shri Rajiv Sood was present at the review meeting of the Village Outreach Campaign.',
    )
    expect(english({ meetings: [{ ...meeting, attendance: [] }, committee] })[1]).toBe(
      'The review meeting of the Village Outreach Campaign discussed preparations for the programme on 8, 9 and 10 February.',
    )
    expect(
      english({ meetings: [{ ...workshop, chair: null, attendance: [present('sood', { capacity: 'speaker' })] }, committee] })[1],
    ).toBe('Co-in-charge Shri Rajiv Sood addressed the Beneficiary Contact Workshop.')
  })

  test('beside speakers, the others but the secretary are named after them', () => {
    const attendance = [present('sood', { capacity: 'speaker' }), present('negi'), present('gupta', { capacity: 'secretary' })]
    const text = hindi({ meetings: [{ ...workshop, attendance }] })
    expect(text[2]).toBe('कार्यशाला को सह-प्रभारी श्री राजीव सूद ने संबोधित किया।')
    expect(text[3]).toBe('कार्यशाला में राष्ट्रीय कार्यकारिणी सदस्य श्रीमती कमला नेगी भी उपस्थित रहीं।')
  })
})

describe('what was said and decided', () => {
  const meetings = (item: Partial<AgendaItemFacts>): readonly MeetingFacts[] => [
    { ...review, attendance: [], programme: null, agenda: [itemWith(item)] },
  ]
  const statements = (item: Partial<AgendaItemFacts>, lang: 'hi' | 'en'): readonly string[] => {
    const last = draftPressNote(note({ meetings: meetings(item) }), lang).paragraphs.at(-1)
    return last?.sentences.map(({ text }) => text) ?? []
  }

  test('a speaker goes on by pronoun, a woman as She', () => {
    const remarks = ['काम शुरू है', 'काम बढ़ेगा', 'काम पूरा होगा'].map((hi, at) =>
      remark(String(at), 'thakur', { text: { hi, en: ['work is on', 'work will grow', 'work will end'][at] } }),
    )
    expect(statements({ remarks }, 'hi')).toEqual([
      'महासचिव (संगठन) डॉ. सुनीता ठाकुर ने कहा कि काम शुरू है।',
      'उन्होंने यह भी कहा कि काम बढ़ेगा।'.normalize('NFC'),
      'उनका कहना था कि काम पूरा होगा।',
    ])
    expect(statements({ remarks }, 'en').slice(1)).toEqual(['She added that work will grow.', 'She said that work will end.'])
    const unknown = remarks.map((one) => ({ ...one, person: { ...samplePerson('thakur'), gender: null } }))
    expect(statements({ remarks: unknown }, 'en')[1]).toBe('Dr Sunita Thakur added that work will grow.')
  })

  test('typed stops, कि, quotation marks, breaks and spaces are tidied', () => {
    const remarks = [
      remark('a', 'sood', { text: { hi: 'कि सब साथ आएँ ।  ', en: 'That all must join.' } }),
      remark('b', 'verma', { text: { hi: '"हम साथ हैं।"', en: '“We are one.”' } }),
      remark('c', null, { text: { hi: 'काम बढ़ेगा\nखर्च घटेगा', en: 'work will grow' } }),
    ]
    expect(statements({ remarks }, 'hi')).toEqual([
      'सह-प्रभारी श्री राजीव सूद ने कहा कि सब साथ आएँ।',
      'श्री महेश वर्मा ने कहा कि "हम साथ हैं।"',
      'बैठक में कहा गया कि काम बढ़ेगा; खर्च घटेगा।'.normalize('NFC'),
    ])
    expect(statements({ remarks }, 'en')).toEqual([
      'Co-in-charge Shri Rajiv Sood said that all must join.',
      'Shri Mahesh Verma said, “We are one.”',
      'It was said at the meeting that work will grow.',
    ])
  })

  test('a text in the other language stands in; one in neither is left out', () => {
    const remarks = [remark('a', 'sood', { text: { hi: 'सब साथ आएँ' } }), remark('b', 'negi', {})]
    expect(statements({ remarks }, 'en')).toEqual(['Co-in-charge Shri Rajiv Sood said that सब साथ आएँ.'])
  })

  test('directives in succession say so; a finished report stands as it is', () => {
    const decisions = [
      decision('a', { text: { hi: 'रिपोर्ट दें', en: 'reports are due' } }),
      decision('b', { text: { hi: 'सूची भेजें', en: 'lists are due' } }),
      decision('c', { kind: 'resolution', text: { hi: 'कार्यवृत्त की पुष्टि की गई।', en: 'The minutes were confirmed.' } }),
      decision('d', { kind: 'decision', votes: { outcome: 'unanimous' }, text: { hi: 'शुल्क घटेगा', en: 'the fee will fall' } }),
    ]
    expect(statements({ decisions }, 'hi')).toEqual([
      'बैठक में निर्देश दिया गया कि रिपोर्ट दें।',
      'बैठक में यह भी निर्देश दिया गया कि सूची भेजें।',
      'कार्यवृत्त की पुष्टि की गई।',
      'बैठक में सर्वसम्मति से निर्णय लिया गया कि शुल्क घटेगा।',
    ])
    expect(statements({ decisions }, 'en')[1]).toBe('The meeting also directed that lists are due.')
  })

  test('nothing released leaves out the paragraph and the topic', () => {
    const { paragraphs } = draftPressNote(
      note({ meetings: meetings({ remarks: [remark('a', 'sood', { press: false, text: { hi: 'गोपनीय' } })] }) }),
      'hi',
    )
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[1]?.sentences).toHaveLength(1)
  })
})

describe('the programme ahead', () => {
  const ahead = (dates: readonly string[]): readonly MeetingFacts[] => [
    {
      ...review,
      programme: { name: { hi: 'गाँव संपर्क अभियान', en: 'Village Outreach Campaign' }, dates: dates.map((date) => CalendarDate.parse(date)) },
    },
  ]
  const said = (dates: readonly string[]) =>
    [hindi({ meetings: ahead(dates) }).join(' '), english({ meetings: ahead(dates) }).join(' ')] as const

  test('is told once where no text has its dates', () => {
    const [hi, en] = said(['2026-02-15', '2026-02-16'])
    expect(hi).toContain(' गाँव संपर्क अभियान 15 और 16 फ़रवरी को चलेगा।'.normalize('NFC'))
    expect(en).toContain(' The Village Outreach Campaign will run on 15 and 16 February.')
    const both = [...ahead(['2026-02-15', '2026-02-16']), ...ahead(['2026-02-15', '2026-02-16'])]
    expect(english({ meetings: both }).filter((text) => text.includes('will run'))).toHaveLength(1)
  })

  test('a run of days is a span, one day is held', () => {
    expect(said(['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18'])[1]).toContain('will run from 15 to 18 February.')
    expect(said(['2026-02-15'])[0]).toContain('गाँव संपर्क अभियान 15 फ़रवरी को आयोजित होगा।'.normalize('NFC'))
  })

  test('is not told where a text has the dates, or they are past', () => {
    expect(said(['2026-02-08', '2026-02-09', '2026-02-10']).join()).not.toMatch(/चलेगा|will run/u)
    expect(said(['2026-02-01', '2026-02-02']).join()).not.toMatch(/चलेगा|will run/u)
  })
})

test('an embargo takes the place of immediate release', () => {
  const facts = note({ embargo: WallDateTime.parse('2026-02-05T18:00') })
  expect(draftPressNote(facts, 'hi').releaseLine).toBe('5 फ़रवरी 2026, अपराह्न 6:00 बजे से पूर्व प्रकाशित न किया जाए'.normalize('NFC'))
  expect(draftPressNote(facts, 'en').releaseLine).toBe('Not to be published before 6:00 p.m. on 5 February 2026')
})

describe('without a headline', () => {
  const suggested = (change: Partial<PressNoteFacts>, lang: 'hi' | 'en') =>
    headlineSuggestions(note({ headline: {}, ...change }), lang).map(({ from, headline }) => [from, headline])

  test('the likeliest suggestion stands, with its line below', () => {
    const { headline, subheadline } = draftPressNote(note({ headline: {} }), 'hi')
    expect(headline).toBe('गाँव संपर्क अभियान 8, 9 और 10 फ़रवरी को चलेगा'.normalize('NFC'))
    expect(subheadline).toBe('हर बूथ के लिए एक प्रभारी 7 फ़रवरी तक नियुक्त किया जाए'.normalize('NFC'))
  })

  test('there is one from the programme, the weightiest decision, the chair and the occasion', () => {
    expect(suggested({}, 'hi')).toEqual([
      ['programme', 'गाँव संपर्क अभियान 8, 9 और 10 फ़रवरी को चलेगा'.normalize('NFC')],
      ['decision', 'हर बूथ के लिए एक प्रभारी 7 फ़रवरी तक नियुक्त किया जाए: जन सेवा मंच'.normalize('NFC')],
      ['chair', 'ग्रामीण क्षेत्रों में हर गाँव के प्रत्येक बूथ और शहरी क्षेत्रों में प्रत्येक वार्ड तक पहुँचा जाए: महेश वर्मा'.normalize('NFC')],
      ['occasion', 'प्रदेश कार्यालय में हुईं तीन बैठकें'.normalize('NFC')],
    ])
    expect(suggested({}, 'en')).toEqual([
      ['programme', 'Village Outreach Campaign to run on 8, 9 and 10 February'],
      ['decision', 'In-charge to be named for every booth by 7 February: Jan Seva Manch'],
      ['chair', 'Every booth of every village and every ward of the towns must be reached: Mahesh Verma'],
      ['occasion', 'Three meetings at the State Headquarters'],
    ])
  })

  test('what the facts do not give is left out', () => {
    const meetings = [{ ...review, chair: null, attendance: [], programme: null, agenda: [] }]
    expect(suggested({ meetings }, 'en')).toEqual([
      ['occasion', 'Review meeting of the Village Outreach Campaign at the State Headquarters'],
    ])
    expect(suggested({ meetings: [] }, 'en')).toEqual([])
  })
})

test('an organisation that has nothing filled in yet still gives clean lines', () => {
  const empty = { name: {}, office: {}, place: {}, address: {}, phone: '', email: '', mediaContact: { name: {}, title: {}, phone: '' } }
  for (const lang of ['hi', 'en'] as const) {
    const text = pressNotePlainText(draftPressNote(note({ organisation: empty }), lang))
    expect(text).not.toMatch(/undefined|null| {2}|^[,·]|\n\n\n| [।,]/mu)
    expect(text.trim()).toBe(text)
  }
})

/** Every line of the sample with words of its own that nothing else holds, marked for release or not as drawn. */
const marked = (
  flags: readonly boolean[],
): { readonly facts: PressNoteFacts; readonly released: readonly string[]; readonly internal: readonly string[] } => {
  let [at, word] = [0, 0]
  const released: string[] = []
  const internal: string[] = []
  const mark = (isReleased: boolean): string => {
    const own = `शब्द${String.fromCharCode(0x915 + word)}`
    word += 1
    ;(isReleased ? released : internal).push(own)
    return own
  }
  const line = (): { readonly press: boolean; readonly text: { readonly hi: string; readonly en: string } } => {
    const press = flags[at % flags.length] ?? false
    const own = mark(press)
    at += 1
    return { press, text: { hi: `${own} पूरा किया जाए`, en: `${own} must be done` } }
  }
  const meetings = samplePressNote.meetings.map((meeting) => ({
    ...meeting,
    agenda: meeting.agenda.map((item) => {
      const remarks = item.remarks.map((one) => ({ ...one, ...line() }))
      const decisions = item.decisions.map((one) => ({
        ...one,
        ...line(),
        actions: one.actions.map((action) => ({ ...action, text: { hi: mark(false), en: internal.at(-1) } })),
      }))
      if ([...remarks, ...decisions].some(({ press }) => press)) return { ...item, remarks, decisions }
      const own = mark(false)
      return { ...item, title: { hi: `${own} की तैयारी`, en: `Preparation of ${own}` }, remarks, decisions }
    }),
  }))
  return { facts: note({ meetings }), released, internal }
}

test('no word of a line that is not marked for release is in the note, and every marked line is', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.constantFrom('hi', 'en'), (flags, lang) => {
      const { facts, released, internal } = marked(flags)
      const draft = draftPressNote(facts, lang)
      const text = pressNotePlainText(draft)
      for (const word of internal) expect(text).not.toContain(word)
      for (const word of released) expect(text).toContain(word)
      const told = draft.paragraphs.flatMap(({ sentences: all }) => all.flatMap(({ sources }) => sources))
      const lines = facts.meetings.flatMap(({ agenda }) => agenda.flatMap((item) => [...item.remarks, ...item.decisions]))
      for (const { id, press } of lines) expect(told.some((source) => source.id === id)).toBe(press)
      expect(pressNotePlainText(draftPressNote(structuredClone(facts), lang))).toBe(text)
      expect(text).toBe(text.normalize('NFC'))
    }),
  )
})

test('every sentence closes once, whatever was typed', () => {
  const typed = fc.stringMatching(/^[क-ह ,;।."'()a-z0-9]{1,40}$/u).filter((text) => /[क-हa-z]/u.test(text))
  fc.assert(
    fc.property(typed, fc.constantFrom('hi', 'en'), (text, lang) => {
      const remarks = [remark('a', 'sood', { text: { hi: text, en: text } })]
      const draft = draftPressNote(note({ meetings: [{ ...review, agenda: [itemWith({ remarks })] }] }), lang)
      for (const said of sentences(draft)) {
        expect(said).toMatch(lang === 'hi' ? /[।.!?…]["'”’]?$/u : /[।.!?…]["'”’]?$/u)
        expect(said).not.toMatch(/।।$|[^.]\.।$|।\.$|\s[।.]$|undefined/u)
      }
    }),
  )
})
