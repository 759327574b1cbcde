import { inLang, type Lang } from '../../domain/bilingual.ts'
import type { DecisionFacts, MeetingFacts, RemarkFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import type { PressOrder } from '../../domain/press.ts'
import { decisionSentence } from '../decisionKinds.ts'
import { isPastReport } from '../english/clause.ts'
import { isPastPassive } from '../hindi/verbs.ts'
import { nounOf } from '../meetingKinds.ts'
import { fullName } from '../names.ts'
import { oneLine } from '../sentences.ts'
import { speechSentence } from '../speechVerbs.ts'
import { type Drafting, nounIn, spokenBy, textsOf, told } from './drafting.ts'
import type { ReleasedLine } from './lines.ts'
import { linesByValue } from './newsValue.ts'
import { reportSentence } from './reports.ts'
import type { PressSentence, PressSource } from './text.ts'

const pronoun = (person: PersonFacts, lang: Lang): string => {
  if (lang === 'hi') return 'उन्होंने'
  if (person.gender === 'male') return 'He'
  return person.gender === 'female' ? 'She' : fullName(person, lang)
}

/** Whether the words speak of a third person themselves: after "He said" that one would be taken for the speaker. */
const isOfAnother = (words: string, lang: Lang): boolean =>
  lang === 'hi' ? /^(?:कि )?(?:उन|उस|वह |वे )/u.test(words) : /\b(?:he|him|his|she|her|hers)\b/i.test(words)

/** Whether the words report what was done: such a sentence stands as it is, without "it was decided that". */
const isReported = (text: string, lang: Lang): boolean => (lang === 'hi' ? isPastPassive(text) : isPastReport(text))

const moversSentence = (meeting: MeetingFacts, { id, proposer, seconder }: DecisionFacts, drafting: Drafting): PressSentence | null => {
  const { lang, mentions } = drafting
  if (proposer === null) return null
  const [mover, second] = [mentions.mention(proposer), seconder === null ? '' : mentions.mention(seconder)]
  const text =
    lang === 'hi'
      ? `इसका प्रस्ताव ${mover} ने रखा${second === '' ? '' : ` और समर्थन ${second} ने किया`}`
      : `It was moved by ${mover}${second === '' ? '' : ` and seconded by ${second}`}`
  const sources: readonly PressSource[] = [{ meeting: meeting.id, kind: 'decision', id }]
  const content = [spokenBy(proposer, lang), spokenBy(seconder, lang)]
  const texts = [...textsOf(proposer), ...(seconder === null ? [] : textsOf(seconder))]
  return told({ kind: 'movers', of: [id], text, sources, content, texts }, lang)
}

/** A decision that is the third in a row does not name the meeting once more: "यह भी तय किया गया कि …", "It approved …". */
const withoutMeeting = (said: string, noun: string, lang: Lang): string =>
  lang === 'hi' ? said.replace(`${noun} में `, '') : said.replace(new RegExp(`^The ${noun} `), 'It ')

/** The lines as the note tells them: by news value the decisions come first, weightiest first, and then what was said. */
const inOrder = (lines: readonly ReleasedLine[], order: PressOrder): readonly ReleasedLine[] =>
  order === 'news'
    ? [...linesByValue(lines.filter(({ kind }) => kind === 'decision')), ...lines.filter(({ kind }) => kind === 'remark')]
    : lines

/** What was said and decided: the sentences of each line, those of one line together. */
export const statementSentences = (
  meeting: MeetingFacts,
  lines: readonly ReleasedLine[],
  order: PressOrder,
  /** Whom the sentence before names, in the same paragraph: who goes on by pronoun. */
  justNamed: PersonFacts | null,
  drafting: Drafting,
): readonly (readonly PressSentence[])[] => {
  const { lang, length, names, mentions, variety } = drafting
  const noun = nounIn(nounOf(meeting), lang)
  let [speaker, run, place]: [string | null, number, string] = [null, 0, '']
  let named: string | null = justNamed?.id ?? null
  let previous: string | null = null
  let decisions = 0

  const remark = ({ id, person, verb, text: given }: RemarkFacts, item: string): readonly PressSentence[] => {
    run = person !== null && person.id === speaker && item === place ? run + 1 : 0
    ;[speaker, place, previous, decisions] = [person?.id ?? null, item, null, 0]
    const goesOn = run % 2 === 1
    const words = oneLine(inLang(given, lang))
    const speech = {
      verb,
      text: words,
      speaker:
        person === null
          ? null
          : (run > 0 || person.id === named) && !isOfAnother(words, lang)
            ? pronoun(person, lang)
            : mentions.mention(person),
      goesOn,
      opening: variety.speech(verb, goesOn),
      meeting: noun,
      register: 'press' as const,
      names,
    }
    named = null
    const sources: readonly PressSource[] = [{ meeting: meeting.id, kind: 'remark', id }]
    const content = [verb, speech.text, spokenBy(person, lang)]
    const texts = [given, ...(person === null ? [] : textsOf(person))]
    return [told({ kind: 'remark', of: [id], text: speechSentence(speech, lang), sources, content, texts }, lang)]
  }

  const decision = (line: DecisionFacts): readonly PressSentence[] => {
    const { id, kind, text: given, votes } = line
    ;[speaker, named] = [null, null]
    const text = oneLine(inLang(given, lang))
    const isDone = isReported(text, lang)
    const isThird = !isDone && variety.decision(kind)
    const said = decisionSentence({ kind, text, votes, meeting: noun, goesOn: previous === kind, isThird, names }, lang)
    previous = isDone ? null : kind
    decisions = isDone ? 0 : decisions + 1
    const sources: readonly PressSource[] = [{ meeting: meeting.id, kind: 'decision', id }]
    const content = [kind, text, votes]
    const spoken = decisions % 3 === 0 ? withoutMeeting(said, noun, lang) : said
    const sentence = told({ kind: 'decision', of: [id], text: spoken, sources, content, texts: [given] }, lang)
    const report = length === 'brief' ? null : reportSentence(meeting, line, drafting)
    const movers = length === 'full' ? moversSentence(meeting, line, drafting) : null
    if (report !== null || movers !== null) [previous, decisions] = [null, 0]
    return [sentence, ...(movers ? [movers] : []), ...(report ? [report] : [])]
  }

  return inOrder(lines, order).map((one) => (one.kind === 'remark' ? remark(one.line, one.item.id) : decision(one.line)))
}

/** So many sentences make a paragraph that is easily read. */
const paragraphLength = 5

/** The sentences in paragraphs of an easy length; those of one line stay together, and nobody is a pronoun at the start of one. */
export const inParagraphs = (lines: readonly (readonly PressSentence[])[]): readonly (readonly PressSentence[])[] => {
  const paragraphs: PressSentence[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const goesOn = /^(?:उन्हों|उनक|He |She |इस)/u.test(line[0]?.text ?? '')
    if (last === undefined || (last.length >= paragraphLength && !goesOn)) paragraphs.push([...line])
    else last.push(...line)
  }
  return paragraphs
}
