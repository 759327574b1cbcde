import { type Bilingual, isEmpty, type Lang } from '../../../domain/bilingual.ts'
import type { AgendaItemFacts, PressNoteFacts } from '../../../domain/facts.ts'
import type { PressCheck } from '../../../domain/press.ts'
import { fold } from '../../search.ts'
import { type Checked, finding } from './checked.ts'

/** So many words in a row that an internal line has too are no accident; a shorter line counts as a whole. */
const run = 4

/** Words that every sentence has: a run of them alone tells nothing. */
const common = new Set(
  `का के की को ने में पर से तक और या एवं तथा यह वह ये वे इस उस इन उन कि जो है हैं था थी थे हो होगा होगी होंगे जाए जाएँ गया गई गए किया की कर रहा रही रहे
  नहीं भी ही एक सभी हर लिए द्वारा अपने अपनी बैठक प्रदेश कार्यालय the a an of to in on at for by with and or is are was were be been has have had will would shall
  should must may that this these it its not all each every from as meeting said`
    .split(/\s+/)
    .map(fold),
)

const tokensOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const contentOf = (tokens: readonly string[]): number => tokens.filter((token) => !common.has(token)).length

const runsOf = (tokens: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, tokens.length - length + 1) }, (_, at) => tokens.slice(at, at + length).join(' '))

const heldBackIn = (item: AgendaItemFacts): readonly Bilingual[] => {
  const isShut = item.confidential
  const lines = [...item.remarks, ...item.decisions]
  const isReleased = !isShut && lines.some(({ press, text }) => press && !isEmpty(text))
  return [
    ...lines.filter(({ press }) => isShut || !press).map(({ text }) => text),
    ...[...item.actions, ...item.decisions.flatMap(({ actions }) => actions)].map(({ text }) => text),
    ...item.decisions.flatMap(({ dissents }) => dissents.map(({ text }) => text)),
    ...item.actionTaken.flatMap(({ action, decision, word }) => [action.text, decision, word]),
    ...(isReleased ? [] : [item.title]),
  ]
}

/** All that the meetings of the note have in a language and that is not marked for release. */
const heldBack = ({ meetings }: PressNoteFacts, lang: Lang): readonly (readonly string[])[] =>
  meetings
    .flatMap(({ agenda, attendance }) => [...agenda.flatMap(heldBackIn), ...attendance.map(({ note }) => note)])
    .map((text) => tokensOf(text[lang] ?? ''))
    .filter((tokens) => contentOf(tokens) >= 2)

/**
 * Words of an internal line in a sentence: four in a row, two of them words of substance, or the whole of a shorter line. What the
 * draft says of released lines in the same words is nobody's secret. Looks at words as search does, without spelling's accidents.
 */
export const internalChecks = (
  facts: PressNoteFacts,
  lang: Lang,
  sentences: readonly Checked[],
  drafted: readonly string[],
): readonly PressCheck[] => {
  const lines = heldBack(facts, lang)
  const lengths = [...new Set(lines.map((tokens) => Math.min(run, tokens.length)))]
  const allowed = new Set(drafted.flatMap((text) => lengths.flatMap((length) => runsOf(tokensOf(text), length))))
  const inside = new Set(
    lines.flatMap((tokens) =>
      runsOf(tokens, Math.min(run, tokens.length)).filter((words) => contentOf(words.split(' ')) >= 2 && !allowed.has(words)),
    ),
  )
  return sentences.flatMap((sentence): readonly PressCheck[] => {
    const tokens = tokensOf(sentence.text)
    const found = lengths.flatMap((length) => runsOf(tokens, length)).find((words) => inside.has(words))
    return found === undefined ? [] : [finding('internalWords', sentence, { words: found })]
  })
}
