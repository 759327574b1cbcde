import { describe, expect, test } from 'vitest'
import { PhotographFacts, PressNoteFacts } from '../../../../shared/domain/facts.ts'
import { pressNoteMail, pressNoteMessage } from '../../../../shared/language/press/channels.ts'
import { pressChecks } from '../../../../shared/language/press/checks.ts'
import { draftPressNote, pressNotePlainText } from '../../../../shared/language/pressNote.ts'
import { samplePerson, samplePressNote } from '../sampleFacts.ts'

const photograph = (id: string, change: Partial<PhotographFacts> = {}): PhotographFacts => ({
  ...{ id, caption: {}, credit: {}, people: [], namesPeople: true, wide: false },
  print: { sha256: 'a'.repeat(64), mime: 'image/jpeg', width: 1600, height: 1067 },
  ...change,
})
const [verma, thakur] = [samplePerson('verma'), samplePerson('thakur')]

const textsOf = (photographs: readonly PhotographFacts[], lang: 'hi' | 'en', digits: 'latin' | 'devanagari' = 'latin') =>
  draftPressNote({ ...samplePressNote, photographs, digits }, lang)
const captions = (photographs: readonly PhotographFacts[], lang: 'hi' | 'en'): readonly string[] =>
  textsOf(photographs, lang).photographs.map(({ caption }) => caption)

const nfc = (text: string): string => text.normalize('NFC')

describe('the line under a photograph', () => {
  test('names from left to right, with posts as of the date; later photographs by name alone', () => {
    const two = [photograph('1', { people: [thakur, verma] }), photograph('2', { people: [verma] })]
    expect(captions(two, 'hi')).toEqual([
      nfc('बाएँ से: महासचिव (संगठन) डॉ. सुनीता ठाकुर और प्रदेश अध्यक्ष श्री महेश वर्मा'),
      nfc('चित्र में: श्री महेश वर्मा'),
    ])
    expect(captions(two, 'en')).toEqual([
      'From left: General Secretary (Organisation) Dr Sunita Thakur and State President Shri Mahesh Verma',
      'Seen here: Shri Mahesh Verma',
    ])
  })

  test('is the writer’s own words, then the names; or those words alone', () => {
    const own = { caption: { hi: 'समीक्षा बैठक का दृश्य', en: 'The review meeting in progress.' }, people: [verma, thakur] }
    expect(captions([photograph('1', own)], 'hi')[0]).toMatch(/^समीक्षा बैठक का दृश्य। बाएँ से: प्रदेश अध्यक्ष/u)
    expect(captions([photograph('1', own)], 'en')[0]).toMatch(/^The review meeting in progress\. From left: State President/)
    expect(captions([photograph('1', { ...own, namesPeople: false })], 'hi')).toEqual(['समीक्षा बैठक का दृश्य'])
    expect(captions([photograph('1', { people: [verma], namesPeople: false })], 'hi')).toEqual([''])
  })

  test('is that of the other language where one is missing', () => {
    expect(captions([photograph('1', { caption: { hi: 'दृश्य' } })], 'en')).toEqual(['दृश्य'])
  })

  test('has its credit below', () => {
    const [one] = textsOf([photograph('1', { credit: { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' } })], 'hi').photographs
    expect(one?.credit).toBe(nfc('फ़ोटो: राकेश शर्मा'))
  })
})

describe('the captions as text', () => {
  const all = [
    photograph('1', { caption: { hi: 'पहली', en: 'The first' }, credit: { hi: 'पीटीआई', en: 'PTI' } }),
    photograph('2'),
    photograph('3', { caption: { hi: 'तीसरी *तारा*', en: 'The third' } }),
  ]

  test('stand last in text, mail and message, numbered as the photographs are', () => {
    const hindi = textsOf(all, 'hi', 'devanagari')
    const lines = nfc('फ़ोटो:\n१. पहली (फ़ोटो: पीटीआई)\n३. तीसरी *तारा*')
    expect(pressNotePlainText(hindi).endsWith(`\n\n${lines}`)).toBe(true)
    expect(pressNoteMail(hindi).body.endsWith(`\n\n${lines}`)).toBe(true)
    expect(pressNoteMessage(hindi).endsWith(`\n\n${lines.replaceAll('*', '∗')}`)).toBe(true)
    expect(pressNotePlainText(textsOf(all, 'en'))).toMatch(/\n\nPhotographs:\n1\. The first \(Photo: PTI\)\n3\. The third$/)
  })

  test('leave a note whose photographs say nothing as it is', () => {
    for (const lang of ['hi', 'en'] as const) {
      expect(pressNotePlainText(textsOf([photograph('1')], lang))).toBe(pressNotePlainText(textsOf([], lang)))
    }
  })
})

test('a note approved before there were photographs is read as one without', () => {
  const { photographs: _none, ...before } = samplePressNote
  expect(PressNoteFacts.parse(JSON.parse(JSON.stringify(before))).photographs).toEqual([])
})

test('what is kept of a photograph is read back as it was', () => {
  const facts = photograph('1', { people: [verma], caption: { hi: 'दृश्य' } })
  expect(PhotographFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts)
})

describe('the check before approval reads the captions too', () => {
  const directory = [verma, thakur]
  const found = (...photographs: readonly PhotographFacts[]) => {
    const before = JSON.stringify(pressChecks(samplePressNote, directory))
    return pressChecks({ ...samplePressNote, photographs }, directory)
      .filter((check) => !before.includes(JSON.stringify(check)))
      .map(({ code, key, lang }) => [code, key, lang])
  }

  test('and finds nothing in names of the directory', () => {
    expect(found(photograph('1', { people: [thakur, verma] }), photograph('2', { people: [verma] }))).toEqual([])
  })

  test('words of a line that is held back, a wrong weekday, a number that differs, a name misspelt, text that is not in Unicode', () => {
    const internal = { hi: 'तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है' }
    expect(found(photograph('1', { caption: internal }))).toContainEqual(['internalWords', 'photograph:1', 'hi'])
    expect(found(photograph('1', { caption: { hi: 'सोमवार, 5 फ़रवरी 2026 की बैठक' } }))).toContainEqual([
      'weekdayWrong',
      'photograph:1',
      'hi',
    ])
    const differs = { hi: '43 पदाधिकारी उपस्थित', en: '34 office-bearers present' }
    expect(found(photograph('1', { caption: differs }))).toContainEqual(['numberDiffers', 'photograph:1', null])
    const kruti = { hi: "Jh egs'k oekZ us cSBd dh v/;{krk dhA" }
    expect(found(photograph('1', { caption: kruti }))).toContainEqual(['legacyFont', 'photograph:1', 'hi'])
    expect(found(photograph('1', { caption: { hi: 'डॉ. महेश वर्मा मंच पर' } }))).toContainEqual(['nameDiffers', 'photograph:1', 'hi'])
  })

  test('and tells of a photograph of which nothing is said', () => {
    expect(found(photograph('1', { people: [verma] }), photograph('2'))).toEqual([['photographUntold', 'photograph:2', null]])
  })
})
