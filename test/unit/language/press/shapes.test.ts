import { describe, expect, test } from 'vitest'
import { CalendarDate } from '../../../../shared/domain/calendar.ts'
import type { AgendaItemFacts, DecisionFacts, MeetingFacts, PressNoteFacts } from '../../../../shared/domain/facts.ts'
import type { PressSentence } from '../../../../shared/language/press/text.ts'
import { draftPressNote, headlineSuggestions } from '../../../../shared/language/pressNote.ts'
import { samplePerson, samplePressNote } from '../sampleFacts.ts'

const [review, committee, workshop] = samplePressNote.meetings
const item = review?.agenda[1]
const [directive] = item?.decisions ?? []
if (!review || !committee || !workshop || !item || !directive) throw new Error('the sample lost its meetings')

const sentencesOf = (change: Partial<PressNoteFacts>, lang: 'hi' | 'en'): readonly PressSentence[] =>
  draftPressNote({ ...samplePressNote, ...change }, lang).paragraphs.flatMap(({ sentences }) => sentences)
const textOf = (change: Partial<PressNoteFacts>, lang: 'hi' | 'en', kind: PressSentence['kind']): string =>
  sentencesOf(change, lang)
    .filter((one) => one.kind === kind)
    .map(({ text }) => text)
    .join(' ')
const withDecisions = (...decisions: readonly Partial<DecisionFacts>[]): MeetingFacts => ({
  ...review,
  agenda: [{ ...item, remarks: [], decisions: decisions.map((one, at) => ({ ...directive, id: `d${at}`, ...one })) }],
})
const date = (text: string) => CalendarDate.parse(text)

describe('who is in the chair', () => {
  const away = review.attendance.map((one) =>
    one.person.id === 'verma' ? { ...one, status: 'leave' as const, capacity: 'member' as const } : one,
  )

  test('is never one who was away', () => {
    expect(textOf({ meetings: [{ ...review, attendance: away }] }, 'hi', 'chair')).toBe('')
    const acting = away.map((one) => (one.person.id === 'thakur' ? { ...one, capacity: 'chair' as const } : one))
    expect(textOf({ meetings: [{ ...review, attendance: acting }] }, 'hi', 'chair')).toBe(
      'बैठक की अध्यक्षता महासचिव (संगठन) डॉ. सुनीता ठाकुर ने की।'.normalize('NFC'),
    )
  })

  test('is told once where one person chaired all', () => {
    const meetings = [review, { ...committee, chair: samplePerson('verma') }]
    expect(textOf({ meetings }, 'hi', 'chair')).toBe('दोनों बैठकों की अध्यक्षता प्रदेश अध्यक्ष श्री महेश वर्मा ने की।'.normalize('NFC'))
    expect(textOf({ meetings }, 'en', 'chair')).toBe('Both meetings were chaired by State President Shri Mahesh Verma.')
    expect(textOf({ meetings }, 'en', 'present')).toMatch(/ were present at the review meeting .* were present at the meeting of /)
  })

  test('goes on by pronoun where nothing stands between', () => {
    const meetings = [
      { ...workshop, attendance: [], chair: samplePerson('thakur'), agenda: workshop.agenda.map((one) => ({ ...one, title: {} })) },
    ]
    expect(textOf({ meetings }, 'hi', 'remark')).toMatch(/^उन्होंने इस बात पर/u)
    expect(textOf({ meetings }, 'en', 'remark')).toMatch(/^She emphasised/)
  })
})

test('words about a third person do not follow a pronoun for the speaker', () => {
  const said = (id: string, hi: string, en: string) => ({
    id,
    person: samplePerson('verma'),
    verb: 'said' as const,
    text: { hi, en },
    press: true,
  })
  const remarks = [
    said('a', 'वे सबके प्रिय थे', 'he was dear to all'),
    said('b', 'उनका जीवन सेवा था', 'his life was service'),
    said('c', 'मंच सेवा का काम बढ़ाएगा', 'the Manch will do more for others'),
  ]
  const meetings = [{ ...review, agenda: [{ ...item, remarks, decisions: [] }] }]
  expect(textOf({ meetings }, 'hi', 'remark')).toBe(
    'श्री महेश वर्मा ने कहा कि वे सबके प्रिय थे। श्री महेश वर्मा ने यह भी कहा कि उनका जीवन सेवा था। उनका कहना था कि मंच सेवा का काम बढ़ाएगा।'.normalize(
      'NFC',
    ),
  )
  expect(textOf({ meetings }, 'en', 'remark')).toBe(
    'Shri Mahesh Verma said that he was dear to all. Shri Mahesh Verma added that his life was service. He said that the Manch will do more for others.',
  )
})

describe('the same people in several meetings under different chairs', () => {
  test('are listed once, those who chaired among them', () => {
    const { attendance } = committee
    const meetings = [committee, { ...review, chair: samplePerson('verma'), attendance }]
    expect(sentencesOf({ meetings }, 'en').filter(({ kind }) => kind === 'present')).toHaveLength(1)
    expect(textOf({ meetings }, 'en', 'present')).toMatch(/^State President Shri Mahesh Verma, .* were present at both meetings\.$/)
    expect(textOf({ meetings }, 'hi', 'present')).toMatch(/^दोनों बैठकों में /u)
  })
})

describe('a meeting over several days', () => {
  const lead = (title: MeetingFacts['title'], to: string) =>
    (['hi', 'en'] as const).map((lang) => textOf({ meetings: [{ ...workshop, title, lastDate: date(to) }] }, lang, 'lead'))

  test('says so in its title and gives its days', () => {
    const [hi, en] = lead({ hi: 'बूथ प्रशिक्षण शिविर', en: 'Booth Training Camp' }, '2026-02-08')
    expect(hi).toContain('जन सेवा मंच का 5 से 8 फ़रवरी तक प्रदेश कार्यालय में चार दिवसीय बूथ प्रशिक्षण शिविर हुआ।'.normalize('NFC'))
    expect(en).toContain('held the four-day Booth Training Camp at the State Headquarters from 5 to 8 February.')
  })

  test('does not say it twice', () => {
    expect(lead({ hi: 'दो दिवसीय कार्यशाला', en: 'Two-day workshop' }, '2026-02-06').join()).not.toMatch(/दिवसीय.*दिवसीय|-day.*-day/u)
  })
})

describe('reports sought', () => {
  const report = { ...directive.actions[0], kind: 'report' as const, text: { hi: 'गुप्त', en: 'secret' } }
  const sought = (change: Partial<DecisionFacts>, lang: 'hi' | 'en') => textOf({ meetings: [withDecisions(change)] }, lang, 'report')
  if (report.id === undefined) throw new Error('the sample lost its action')
  const action = { ...directive.actions[0], ...report, status: 'open' as const, body: null, person: null, due: date('2026-02-12'), id: 'a' }

  test('of a body and a person, by date, without the words of the action', () => {
    const actions = [
      { ...action, body: { hi: 'आईटी विभाग', en: 'IT Department' } },
      { ...action, person: samplePerson('gupta'), due: null },
    ]
    const text = { hi: 'काम तेज़ किया जाए', en: 'work must be speeded up' }
    expect(sought({ text, actions }, 'hi')).toBe(
      'इस संबंध में आईटी विभाग से 12 फ़रवरी तक और आईटी विभाग प्रभारी श्री ईशान गुप्ता से रिपोर्ट माँगी गई है।'.normalize('NFC'),
    )
    expect(sought({ text, actions }, 'en')).toBe(
      'Reports on this have been sought from the IT Department by 12 February and from IT Department In-charge Shri Ishaan Gupta.',
    )
  })

  test('are not told where the decision asks for them itself, nor where they were dropped', () => {
    const actions = [{ ...action, person: samplePerson('gupta') }]
    expect(sought({ text: { hi: 'रिपोर्ट 12 फ़रवरी तक दें', en: 'work' }, actions }, 'en')).toBe('')
    expect(sought({ actions: [{ ...action, person: samplePerson('gupta'), status: 'dropped' as const }] }, 'hi')).toBe('')
  })
})

describe('decisions in a row', () => {
  test('do not all name the meeting', () => {
    const kinds = ['decision', 'approval', 'recommendation', 'appointment'] as const
    const texts = ['नया कार्यालय खुलेगा', 'वार्षिक बजट', 'युवाओं को टिकट', 'श्री अशोक कपूर को संयोजक']
    const english = ['a new office will open', 'the annual budget', 'tickets to the young', 'Shri Ashok Kapoor as convener']
    const meetings = [withDecisions(...kinds.map((kind, at) => ({ kind, actions: [], text: { hi: texts[at], en: english[at] } })))]
    expect(textOf({ meetings }, 'hi', 'decision')).toBe(
      'बैठक में निर्णय लिया गया कि नया कार्यालय खुलेगा। बैठक में वार्षिक बजट का अनुमोदन किया गया। युवाओं को टिकट की अनुशंसा की गई। बैठक में श्री अशोक कपूर को संयोजक नियुक्त किया गया।'.normalize(
        'NFC',
      ),
    )
    expect(textOf({ meetings }, 'en', 'decision')).toBe(
      'The meeting decided that a new office will open. The meeting approved the annual budget. It recommended tickets to the young. The meeting appointed Shri Ashok Kapoor as convener.',
    )
  })

  test('keep the postposition or preposition that they bring, and say what is unanimous after "also"', () => {
    const decisions = [
      { kind: 'resolution' as const, actions: [], text: { hi: 'सेब उत्पादकों के समर्थन में', en: 'in support of apple growers' } },
      {
        kind: 'resolution' as const,
        actions: [],
        votes: { outcome: 'unanimous' as const },
        text: { hi: 'आंदोलन किया जाए', en: 'an agitation be held' },
      },
    ]
    const meetings = [withDecisions(...decisions)]
    expect(textOf({ meetings }, 'hi', 'decision')).toBe(
      'बैठक में सेब उत्पादकों के समर्थन में संकल्प पारित किया गया। बैठक में सर्वसम्मति से यह भी संकल्प पारित किया गया कि आंदोलन किया जाए।'.normalize('NFC'),
    )
    expect(textOf({ meetings }, 'en', 'decision')).toBe(
      'The meeting adopted a resolution in support of apple growers. The meeting also unanimously resolved that an agitation be held.',
    )
  })

  test('a headline drops the auxiliary of what was done', () => {
    const text = { hi: 'नई कार्यकारिणी घोषित की गई', en: 'The new executive was announced' }
    const facts = { ...samplePressNote, headline: {}, meetings: [{ ...withDecisions({ kind: 'decision', text }), programme: null }] }
    expect(headlineSuggestions(facts, 'hi')[0]?.headline).toBe('नई कार्यकारिणी घोषित')
    expect(headlineSuggestions(facts, 'en')[0]?.headline).toBe('New executive announced')
  })

  test('a headline says who was appointed to what', () => {
    const text = { hi: 'श्री अशोक कपूर को संयोजक', en: 'Shri Ashok Kapoor as convener' }
    const facts = { ...samplePressNote, headline: {}, meetings: [{ ...withDecisions({ kind: 'appointment', text }), programme: null }] }
    expect(headlineSuggestions(facts, 'hi')[0]?.headline).toBe('श्री अशोक कपूर संयोजक नियुक्त')
    expect(headlineSuggestions(facts, 'en')[0]?.headline).toBe('Shri Ashok Kapoor appointed convener')
  })
})

describe('a text in one language only', () => {
  test('stands in for the other, and its sentence says that words are missing', () => {
    const hindi = (text: AgendaItemFacts): AgendaItemFacts => ({
      ...text,
      remarks: text.remarks.map((one) => (one.id === 'review-2-r1' ? { ...one, text: { hi: one.text.hi } } : one)),
    })
    const meetings = [{ ...review, agenda: review.agenda.map(hindi) }]
    const missing = (lang: 'hi' | 'en') => sentencesOf({ meetings }, lang).filter((one) => one.missing)
    expect(missing('hi')).toEqual([])
    expect(missing('en').map(({ key }) => key)).toEqual(['remark:review-2-r1'])
  })
})

test('a long run of statements is told in paragraphs of easy length', () => {
  const remarks = Array.from({ length: 14 }, (_, at) => ({
    id: `r${at}`,
    ...{ person: review.attendance[at % 6]?.person ?? null, verb: 'said' as const, press: true },
    text: { hi: `${at + 1} बूथों पर काम पूरा होगा`, en: `work will end at ${at + 1} booths` },
  }))
  const { paragraphs } = draftPressNote(
    { ...samplePressNote, meetings: [{ ...review, agenda: [{ ...item, remarks, decisions: [] }] }] },
    'hi',
  )
  expect(paragraphs.slice(2).map(({ sentences }) => sentences.length)).toEqual([5, 5, 4])
})

test('the next meetings close a full note, those of several bodies by name', () => {
  const next = { date: date('2026-02-20'), start: null, venue: null }
  const meetings = [
    { ...review, next },
    { ...committee, next },
    { ...workshop, next },
  ]
  const options = { order: 'chosen', length: 'full' } as const
  expect(textOf({ meetings, options }, 'hi', 'next')).toBe(
    'प्रदेश कार्यसमिति की अगली बैठक 20 फ़रवरी को होगी। प्रदेश चुनाव प्रबंधन समिति की अगली बैठक 20 फ़रवरी को होगी।'.normalize('NFC'),
  )
  expect(textOf({ meetings }, 'hi', 'next')).toBe('')
})
