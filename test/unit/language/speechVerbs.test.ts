import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { SpeechVerb } from '../../../shared/domain/proceedings.ts'
import { speechSentence, speechVerbLabel } from '../../../shared/language/speechVerbs.ts'

const said = (
  verb: SpeechVerb,
  text: string,
  lang: Lang,
  more: { speaker?: string | null; goesOn?: boolean; register?: 'press' | 'minutes' } = {},
): string =>
  speechSentence(
    {
      verb,
      text,
      speaker: more.speaker === undefined ? (lang === 'hi' ? 'श्री राजीव सूद' : 'Shri Rajiv Sood') : more.speaker,
      goesOn: more.goesOn ?? false,
      meeting: lang === 'hi' ? 'बैठक' : 'meeting',
      register: more.register ?? 'press',
      names: ['Shimla'],
    },
    lang,
  )

describe('in Hindi', () => {
  test.each([
    ['emphasised', 'हर बूथ तक पहुँचा जाए', 'श्री राजीव सूद ने इस बात पर ज़ोर दिया कि हर बूथ तक पहुँचा जाए'],
    ['emphasised', 'अनुशासन', 'श्री राजीव सूद ने अनुशासन पर ज़ोर दिया'],
    ['said', 'कि सब मिलकर काम करें ।', 'श्री राजीव सूद ने कहा कि सब मिलकर काम करें'],
    ['presented', 'बजट पर विस्तृत प्रस्तुति', 'श्री राजीव सूद ने बजट पर विस्तृत प्रस्तुति दी'],
    ['presented', 'वार्षिक प्रतिवेदन', 'श्री राजीव सूद ने वार्षिक प्रतिवेदन प्रस्तुत किया'],
    ['presented', 'सदस्यता अभियान के आँकड़े', 'श्री राजीव सूद ने सदस्यता अभियान के आँकड़े प्रस्तुत किए'],
    ['presented', 'बजट पर', 'श्री राजीव सूद ने बजट पर प्रस्तुति दी'],
    ['thanked', 'सभी प्रतिनिधि', 'श्री राजीव सूद ने सभी प्रतिनिधियों का आभार व्यक्त किया'],
    ['thanked', 'सभी का आभार व्यक्त किया', 'श्री राजीव सूद ने सभी का आभार व्यक्त किया'],
    ['thanked', 'सहयोग के लिए आभार', 'श्री राजीव सूद ने सहयोग के लिए आभार व्यक्त किया'],
    ['welcomed', 'नई नीति', 'श्री राजीव सूद ने नई नीति का स्वागत किया'],
    ['asked', 'सभी ज़िले सूची भेजें', 'श्री राजीव सूद ने कहा कि सभी ज़िले सूची भेजें'],
    ['reported', 'बजट पर', 'श्री राजीव सूद ने बजट पर जानकारी दी'],
    ['informed', 'समिति ने सूची जारी की', 'श्री राजीव सूद ने बताया कि समिति ने सूची जारी की'],
    ['informed', 'अब तक 500 लोगों को प्रशिक्षण दिया', 'श्री राजीव सूद ने बताया कि अब तक 500 लोगों को प्रशिक्षण दिया'],
    ['agreed', 'इस प्रस्ताव से', 'श्री राजीव सूद ने इस प्रस्ताव से सहमति व्यक्त की'],
    ['asked', 'सूची कब तक तैयार होगी?', 'श्री राजीव सूद ने पूछा कि सूची कब तक तैयार होगी?'],
  ] as const)('%s: %s', (verb, text, sentence) => {
    expect(said(verb, text, 'hi')).toBe(sentence.normalize('NFC'))
  })

  test('the minutes say अवगत कराया', () => {
    expect(said('informed', 'वाहन शेष हैं', 'hi')).toBe('श्री राजीव सूद ने बताया कि वाहन शेष हैं')
    expect(said('informed', 'वाहन शेष हैं', 'hi', { register: 'minutes' })).toBe('श्री राजीव सूद ने अवगत कराया कि वाहन शेष हैं')
  })

  test('the same speaker goes on, and nobody is named', () => {
    expect(said('said', 'काम शुरू होगा', 'hi', { speaker: 'उन्होंने', goesOn: true })).toBe('उन्होंने यह भी कहा कि काम शुरू होगा')
    expect(said('said', 'काम शुरू होगा', 'hi', { speaker: null })).toBe('बैठक में कहा गया कि काम शुरू होगा')
    expect(said('announced', 'नई कार्यकारिणी', 'hi', { speaker: null })).toBe('बैठक में नई कार्यकारिणी की घोषणा की गई')
    expect(said('presented', 'वार्षिक प्रतिवेदन', 'hi', { speaker: null })).toBe('बैठक में वार्षिक प्रतिवेदन प्रस्तुत किया गया')
  })
})

describe('in English', () => {
  test.each([
    ['emphasised', 'Every booth must be reached.', 'Shri Rajiv Sood emphasised that every booth must be reached'],
    ['emphasised', 'discipline', 'Shri Rajiv Sood emphasised discipline'],
    ['presented', 'a detailed presentation on the budget', 'Shri Rajiv Sood gave a detailed presentation on the budget'],
    ['presented', 'the annual report', 'Shri Rajiv Sood presented the annual report'],
    ['thanked', 'all delegates', 'Shri Rajiv Sood thanked all delegates'],
    ['thanked', 'thanked all delegates', 'Shri Rajiv Sood thanked all delegates'],
    ['urged', 'all workers to reach their booths', 'Shri Rajiv Sood urged all workers to reach their booths'],
    ['appealed', 'the youth to donate blood', 'Shri Rajiv Sood appealed to the youth to donate blood'],
    ['informed', 'vehicles are short', 'Shri Rajiv Sood informed the meeting that vehicles are short'],
    ['assured', 'all possible help', 'Shri Rajiv Sood assured the meeting of all possible help'],
    ['informed', 'the status of vehicles', 'Shri Rajiv Sood informed the meeting about the status of vehicles'],
    ['reported', 'the district enrolled 500 members', 'Shri Rajiv Sood reported that the district enrolled 500 members'],
    ['said', 'on discipline', 'Shri Rajiv Sood spoke on discipline'],
    ['said', 'In January the district met the target', 'Shri Rajiv Sood said that in January the district met the target'],
    ['agreed', 'with this proposal', 'Shri Rajiv Sood agreed with this proposal'],
    ['expressed-concern', 'at rising prices', 'Shri Rajiv Sood expressed concern at rising prices'],
    ['emphasised', 'to reach every booth', 'Shri Rajiv Sood emphasised the need to reach every booth'],
    ['recommended', 'opening a new branch', 'Shri Rajiv Sood recommended opening a new branch'],
    ['said', '“We are ready.”', 'Shri Rajiv Sood said, “We are ready.”'],
    ['asked', 'is the list ready?', 'Shri Rajiv Sood asked, “Is the list ready?”'],
  ] as const)('%s: %s', (verb, text, sentence) => {
    expect(said(verb, text, 'en')).toBe(sentence)
  })

  test('the same speaker goes on, and nobody is named', () => {
    expect(said('said', 'work has begun', 'en', { speaker: 'She', goesOn: true })).toBe('She added that work has begun')
    expect(said('said', 'work has begun', 'en', { speaker: null })).toBe('It was said at the meeting that work has begun')
    expect(said('thanked', 'all delegates', 'en', { speaker: null })).toBe('The meeting thanked all delegates')
  })
})

test('every verb makes a whole sentence of clause and phrase, keeps the words, leaves no mark of a pattern', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SpeechVerb.options),
      fc.constantFrom('hi', 'en'),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('clause', 'phrase'),
      (verb, lang, goesOn, isNamed, shape) => {
        const text =
          lang === 'hi'
            ? shape === 'clause'
              ? 'काम समय पर पूरा हो'
              : 'जल संकट'
            : shape === 'clause'
              ? 'work must end in time'
              : 'the water crisis'
        const sentence = said(verb, text, lang, { goesOn, ...(isNamed ? {} : { speaker: null }) })
        expect(sentence).toContain(text)
        expect(sentence).not.toMatch(/[{}]|undefined|\s\s|कि कि|that that/u)
        expect(sentence).toBe(sentence.normalize('NFC'))
      },
    ),
  )
  for (const verb of SpeechVerb.options) {
    expect(speechVerbLabel(verb, 'hi')).toMatch(/[\u0900-\u097F]/u)
    expect(speechVerbLabel(verb, 'en')).toMatch(/^[a-z ]+$/)
  }
})
