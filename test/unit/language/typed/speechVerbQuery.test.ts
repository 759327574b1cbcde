import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/domain/bilingual.ts'
import { SpeechVerb } from '../../../../shared/domain/proceedings.ts'
import { romanise } from '../../../../shared/language/search.ts'
import { speechVerbLabel } from '../../../../shared/language/speechVerbs.ts'
import { exactSpeechVerb, speechVerbsMatching } from '../../../../shared/language/typed/speechVerbQuery.ts'

describe('exactSpeechVerb', () => {
  it.each([
    ...['कहा', 'ने कहा', 'कहा कि', 'ने कहा कि', 'कहा:', 'said', 'Said', 'said that', 'said:', 'kaha', 'kaha ki'].map((word) => [
      word,
      'said',
    ]),
    ...['बताया', 'अवगत कराया', 'अवगत कराया कि', 'informed', 'told', 'bataya'].map((word) => [word, 'informed']),
    ...['ज़ोर दिया', 'जोर दिया', 'बल दिया', 'zor diya', 'jor diya', 'stressed', 'emphasized'].map((word) => [word, 'emphasised']),
    ...['निर्देश दिया', 'निर्देश दिए', 'निर्देश दिये', 'निर्देशित किया', 'directed', 'nirdesh'].map((word) => [word, 'directed']),
    ['सुझाव दिया', 'suggested'],
    ['मांग की', 'demanded'],
    ['जानकारी दी', 'reported'],
    ['आभार व्यक्त किया', 'thanked'],
    ['चिंता व्यक्त की', 'expressed-concern'],
    ['expressed concern', 'expressed-concern'],
  ])('knows "%s" as %s', (words, verb) => {
    expect(exactSpeechVerb(words)).toBe(verb)
  })

  it.each(['', ' ', 'कि', 'that', 'उन्होंने कहा', 'कह', 'sai', 'said so', 'कहानी', 'सूची'])('finds no verb in "%s"', (words) => {
    expect(exactSpeechVerb(words)).toBeNull()
  })

  it('knows every verb by its label, alone and in Roman letters', () => {
    for (const verb of SpeechVerb.options) {
      for (const lang of languages) expect(exactSpeechVerb(speechVerbLabel(verb, lang))).toBe(verb)
      expect(exactSpeechVerb(romanise(speechVerbLabel(verb, 'hi')))).toBe(verb)
    }
  })
})

describe('speechVerbsMatching', () => {
  it('offers the common verbs where nothing is typed', () => {
    expect(speechVerbsMatching('', 'hi').slice(0, 4)).toEqual(['said', 'informed', 'emphasised', 'presented'])
    expect(speechVerbsMatching('', 'hi')).toEqual(speechVerbsMatching('', 'en'))
  })

  it('finds a verb by the beginning of its word in either script, the language of the text first', () => {
    expect(speechVerbsMatching('निर्', 'hi')[0]).toBe('directed')
    expect(speechVerbsMatching('nirde', 'hi')[0]).toBe('directed')
    expect(speechVerbsMatching('sujh', 'en')[0]).toBe('suggested')
    expect(speechVerbsMatching('sa', 'en')[0]).toBe('said')
    expect(speechVerbsMatching('sa', 'hi').at(-1)).toBe('said')
    expect(speechVerbsMatching('qqq', 'hi')).toEqual([])
  })

  it('finds every verb by every beginning of its label', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SpeechVerb.options), fc.constantFrom(...languages), fc.nat(), (verb, lang, cut) => {
        const label = [...new Intl.Segmenter(lang).segment(speechVerbLabel(verb, lang))].map(({ segment }) => segment)
        const start = label.slice(0, 1 + (cut % label.length)).join('')
        expect(speechVerbsMatching(start, lang)).toContain(verb)
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, lang) => {
        expect(new Set(speechVerbsMatching(text, lang)).size).toBe(speechVerbsMatching(text, lang).length)
        exactSpeechVerb(text)
      }),
    )
  })
})
