import { type Lang, languages } from '../../domain/bilingual.ts'
import { SpeechVerb } from '../../domain/proceedings.ts'
import { fold, romanise } from '../search.ts'
import { speechVerbLabel } from '../speechVerbs.ts'

/** Besides their label, how people type the verbs. */
const others: Readonly<Partial<Record<SpeechVerb, readonly string[]>>> = {
  informed: ['अवगत कराया', 'avgat', 'told'],
  emphasised: ['बल दिया', 'जोर', 'stressed', 'emphasized'],
  directed: ['निर्देश दिए', 'निर्देश दिये', 'निर्देशित किया', 'nirdesh', 'instructed'],
  suggested: ['सुझाव दिए', 'सुझाव दिये', 'sujhav'],
  asked: ['puchha', 'poochha'],
  requested: ['अनुरोध किया', 'निवेदन किया', 'anurodh'],
  thanked: ['आभार', 'आभार व्यक्त किया', 'धन्यवाद', 'abhar'],
  supported: ['समर्थन किया', 'samarthan'],
  objected: ['आपत्ति', 'आपत्ति की', 'विरोध किया', 'विरोध', 'apatti'],
  agreed: ['सहमति व्यक्त की', 'सहमति जताई'],
  demanded: ['मांग रखी'],
  hoped: ['आशा जताई'],
  'expressed-concern': ['चिंता जताई'],
  recommended: ['संस्तुति की'],
}

const forms: ReadonlyMap<SpeechVerb, Readonly<Record<Lang, readonly string[]>>> = new Map(
  SpeechVerb.options.map((verb) => {
    const more = others[verb] ?? []
    const isLatin = (word: string): boolean => /^[a-z ]+$/i.test(word)
    const hindi = [speechVerbLabel(verb, 'hi'), ...more.filter((word) => !isLatin(word))]
    return [
      verb,
      {
        hi: [...hindi, ...hindi.map(romanise), ...hindi.map((word) => romanise(fold(word)))].map(fold),
        en: [speechVerbLabel(verb, 'en'), ...more.filter(isLatin)].map(fold),
      },
    ] as const
  }),
)

/** The verbs that a query begins, in both languages and Roman Hindi, best first; '' gives the most used ones. */
export const speechVerbsMatching = (query: string, lang: Lang): readonly SpeechVerb[] => {
  const sought = fold(query)
  if (sought === '') return SpeechVerb.options.slice(0, 8)
  const other: Lang = lang === 'hi' ? 'en' : 'hi'
  const rank = (verb: SpeechVerb): number => {
    if (forms.get(verb)?.[lang].some((form) => form.startsWith(sought))) return 0
    return forms.get(verb)?.[other].some((form) => form.startsWith(sought)) ? 1 : 2
  }
  return SpeechVerb.options.filter((verb) => rank(verb) < 2).sort((a, b) => rank(a) - rank(b))
}

/** The verb that a word or short phrase is, as people type it: "कहा", "अवगत कराया कि", "stressed that"; null when it is none. */
export const exactSpeechVerb = (words: string): SpeechVerb | null => {
  const sought = fold(words)
    .replace(/^ने /u, '')
    .replace(/\s*[:–-]+$/u, '')
  const verbOf = (phrase: string): SpeechVerb | null =>
    SpeechVerb.options.find((verb) => languages.some((lang) => forms.get(verb)?.[lang].includes(phrase))) ?? null
  // Roman "ki" is कि, but "apil ki" is अपील की: the words are tried whole first.
  return verbOf(sought) ?? verbOf(sought.replace(/ (?:कि|that|ki)$/u, ''))
}
