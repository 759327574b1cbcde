import type { Lang } from '../domain/bilingual.ts'
import type { SpeechVerb } from '../domain/proceedings.ts'
import { capitalised, withoutStop } from './english/article.ts'
import { englishSpeech } from './english/speech.ts'
import { hindiSpeech } from './hindi/speech.ts'
import type { Speech } from './speech.ts'
import { verbPatterns } from './verbPatterns.ts'

/** The verb on screen, as an office says it: "कहा", "ज़ोर दिया"; "said", "emphasised". */
export const speechVerbLabel = (verb: SpeechVerb, lang: Lang): string => verbPatterns[verb].label[lang].normalize('NFC')

/** What somebody said, as a sentence without its full stop: "श्री राजीव सूद ने कहा कि …", "Shri Rajiv Sood said that …". */
export const speechSentence = (speech: Speech, lang: Lang): string => {
  const text = withoutStop(speech.text)
  return (lang === 'hi' ? hindiSpeech({ ...speech, text }) : capitalised(englishSpeech({ ...speech, text }))).normalize('NFC')
}
