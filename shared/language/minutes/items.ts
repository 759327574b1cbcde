import { inLang, isEmpty, type Lang } from '../../domain/bilingual.ts'
import type { AgendaItemFacts, DecisionFacts, MeetingFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import { formatDate } from '../dates.ts'
import { decisionLabel, minutedDecision, votesText } from '../decisionKinds.ts'
import { type ProperNames, withoutStop } from '../english/article.ts'
import { nounOf } from '../meetingKinds.ts'
import { fullName, type Mentions } from '../names.ts'
import { oneLine, sentence } from '../sentences.ts'
import { speechSentence } from '../speechVerbs.ts'
import type { ActionRowText, DecisionText, MinutesItemText } from './text.ts'
import { wordings } from './wordings.ts'

const ofPeople = (label: string, person: PersonFacts | null, lang: Lang): string =>
  person === null ? '' : `${label}: ${fullName(person, lang)}`

const decisionText = (decision: DecisionFacts, item: AgendaItemFacts, meeting: string, names: ProperNames, lang: Lang): DecisionText => {
  const wording = wordings[lang]
  const movers = [ofPeople(wording.proposer, decision.proposer, lang), ofPeople(wording.seconder, decision.seconder, lang)].filter(
    (mover) => mover !== '',
  )
  const votes = decision.votes === null ? '' : votesText(decision.votes, lang)
  const text = minutedDecision({ kind: decision.kind, text: oneLine(inLang(decision.text, lang)), meeting, names }, lang)
  const parts = [text, movers.join('; '), votes].filter((part) => part !== '')
  return {
    id: decision.id,
    label: `${decisionLabel(decision.kind, item.kind, lang)} ${decision.number}`,
    text: parts.map((part) => sentence(part, lang)).join(' '),
  }
}

/** One item: its heading, what was said, what was decided. */
export const itemText = (
  item: AgendaItemFacts,
  meeting: MeetingFacts,
  lang: Lang,
  names: ProperNames,
  mentions: Mentions,
): MinutesItemText => {
  const wording = wordings[lang]
  const presenter = item.presenter === null ? '' : ` (${wording.presented}: ${fullName(item.presenter, lang)})`
  const title = inLang(item.title, lang)
  const noun = nounOf(meeting)[lang].one
  let speaker: string | null = null
  const discussion = item.remarks
    .filter(({ text }) => !isEmpty(text))
    .map((remark) => {
      const goesOn = remark.person !== null && remark.person.id === speaker
      speaker = remark.person?.id ?? null
      const speech = {
        verb: remark.verb,
        text: oneLine(inLang(remark.text, lang)),
        speaker: remark.person === null ? null : goesOn && lang === 'hi' ? 'उन्होंने' : mentions.mention(remark.person),
        goesOn,
        meeting: noun,
        register: 'minutes' as const,
        names,
      }
      return sentence(speechSentence(speech, lang), lang)
    })
  return {
    id: item.id,
    heading: `${wording.item} ${item.number}${title === '' ? '' : `: ${title}`}${presenter}`,
    discussion,
    decisions: item.decisions.filter(({ text }) => !isEmpty(text)).map((decision) => decisionText(decision, item, noun, names, lang)),
  }
}

/** What is to be done, by whom and by when, in the order of the decisions. */
export const actionRows = (meeting: MeetingFacts, lang: Lang): readonly ActionRowText[] =>
  meeting.agenda
    .flatMap((item) => item.decisions.flatMap((decision) => decision.actions.map((action) => ({ decision, action }))))
    .filter(({ action }) => !isEmpty(action.text))
    .map(({ decision, action }, at) => ({
      serial: String(at + 1),
      decision: decision.number,
      action: withoutStop(oneLine(inLang(action.text, lang))),
      responsible: [action.person === null ? '' : fullName(action.person, lang), inLang(action.body, lang)]
        .filter((part) => part !== '')
        .join(', '),
      due: action.due === null ? '' : formatDate(action.due, lang),
    }))
