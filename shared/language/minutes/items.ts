import { inLang, isEmpty, type Lang } from '../../domain/bilingual.ts'
import type { ActionFacts, ActionTakenFacts, AgendaItemFacts, DecisionFacts, MeetingFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import { formatDate } from '../dates.ts'
import { decisionLabel, minutedDecision, votesText } from '../decisionKinds.ts'
import { asClause, type ProperNames, withoutStop } from '../english/article.ts'
import { joinList } from '../lists.ts'
import { nounOf } from '../meetingKinds.ts'
import { fullName, type Mentions } from '../names.ts'
import { oneLine, sentence } from '../sentences.ts'
import { speechSentence } from '../speechVerbs.ts'
import type { ActionRowText, DecisionText, MinutesItemText } from './text.ts'
import { wordings } from './wordings.ts'

/** Whether confidential items are told in these minutes, or left out of them. */
export type Confidential = 'left-out' | 'kept'

const ofPeople = (label: string, person: PersonFacts | null, lang: Lang): string =>
  person === null ? '' : `${label}: ${fullName(person, lang)}`

/** "डॉ. सुनीता ठाकुर ने असहमति व्यक्त करते हुए कहा कि …", "Dr Sunita Thakur dissented, stating that …". */
const dissentText = ({ person, text }: DecisionFacts['dissents'][number], names: ProperNames, lang: Lang): string => {
  const words = withoutStop(oneLine(inLang(text, lang)))
  const name = fullName(person, lang)
  if (lang === 'hi')
    return words === '' ? `${name} ने असहमति व्यक्त की` : `${name} ने असहमति व्यक्त करते हुए कहा कि ${words.replace(/^कि\s+/u, '')}`
  return words === '' ? `${name} dissented` : `${name} dissented, stating that ${asClause(words.replace(/^that\s+/i, ''), names)}`
}

const interestsText = ({ interests }: AgendaItemFacts, lang: Lang): string => {
  if (interests.length === 0) return ''
  const who = joinList(
    interests.map((person) => fullName(person, lang)),
    lang,
  )
  return lang === 'hi'
    ? `${who} ने इस विषय में अपना हित घोषित किया तथा विचार-विमर्श में भाग नहीं लिया।`
    : `${who} declared an interest in the item and took no part in the discussion.`
}

const responsibleText = ({ person, body }: Pick<ActionFacts, 'person' | 'body'>, lang: Lang): string =>
  [person === null ? '' : fullName(person, lang), inLang(body, lang)].filter((part) => part !== '').join(', ')

/** One line of the action taken: decision and date, what was to be done, by whom and by when, how it stands and the latest word. */
const toldText = (told: ActionTakenFacts, date: MeetingFacts['date'], lang: Lang): string => {
  const wording = wordings[lang]
  const { action, status, closedOn } = told
  const isOpen = status === 'open' || status === 'in-progress'
  const said = isOpen && action.due !== null && action.due < date ? wording.overdue : wording.statuses[status]
  const state = closedOn === null ? said : `${said} (${formatDate(closedOn, lang)})`
  const from = `${told.decisionNumber === null ? '' : `${wording.decision} ${told.decisionNumber}, `}${formatDate(told.meetingDate, lang)}`
  const responsible = responsibleText(action, lang)
  const facts = [
    withoutStop(oneLine(inLang(action.text, lang) || inLang(told.decision, lang))),
    responsible === '' ? '' : `${wording.responsible}: ${responsible}`,
    action.due === null ? '' : `${wording.due}: ${formatDate(action.due, lang)}`,
    `${wording.status}: ${state}`,
  ].filter((fact) => fact !== '')
  const word = withoutStop(oneLine(inLang(told.word, lang)))
  return [sentence(`${from} – ${facts.join('; ')}`, lang), word === '' ? '' : sentence(word, lang)].filter((part) => part !== '').join(' ')
}

const decisionText = (decision: DecisionFacts, item: AgendaItemFacts, meeting: string, names: ProperNames, lang: Lang): DecisionText => {
  const wording = wordings[lang]
  const movers = [ofPeople(wording.proposer, decision.proposer, lang), ofPeople(wording.seconder, decision.seconder, lang)].filter(
    (mover) => mover !== '',
  )
  const votes = decision.votes === null ? '' : votesText(decision.votes, lang)
  const text = minutedDecision({ kind: decision.kind, text: oneLine(inLang(decision.text, lang)), meeting, names }, lang)
  const dissents = decision.dissents.map((dissent) => dissentText(dissent, names, lang))
  const parts = [text, movers.join('; '), votes, ...dissents].filter((part) => part !== '')
  return {
    id: decision.id,
    label: `${decisionLabel(decision.kind, item.kind, lang)} ${decision.number}`,
    text: parts.map((part) => sentence(part, lang)).join(' '),
  }
}

/** What circulated minutes say of a confidential item: that there was one. */
const withheld = (item: AgendaItemFacts, lang: Lang): MinutesItemText => {
  const wording = wordings[lang]
  const title = inLang(item.title, lang)
  return {
    id: item.id,
    section: inLang(item.section, lang),
    heading: `${wording.item} ${item.number}${title === '' ? '' : `: ${title}`} (${wording.confidential})`,
    ...{ interests: '', told: null, discussion: [], decisions: [], heldOver: '' },
  }
}

/** One item: its heading, what was said, what was decided. */
export const itemText = (
  item: AgendaItemFacts,
  meeting: MeetingFacts,
  lang: Lang,
  names: ProperNames,
  mentions: Mentions,
  confidential: Confidential,
): MinutesItemText => {
  if (item.confidential && confidential === 'left-out') return withheld(item, lang)
  const wording = wordings[lang]
  const presenter = item.presenter === null ? '' : ` (${wording.presented}: ${fullName(item.presenter, lang)})`
  const title = inLang(item.title, lang)
  const apart = item.confidential ? ` (${wording.confidentialHere})` : ''
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
    section: inLang(item.section, lang),
    heading: `${wording.item} ${item.number}${title === '' ? '' : `: ${title}`}${presenter}${apart}`,
    interests: interestsText(item, lang),
    told:
      item.actionTaken.length === 0
        ? null
        : { opening: wording.told, lines: item.actionTaken.map((told) => toldText(told, meeting.date, lang)) },
    heldOver: item.heldOver ? wording.heldOver : '',
    discussion,
    decisions: item.decisions.filter(({ text }) => !isEmpty(text)).map((decision) => decisionText(decision, item, noun, names, lang)),
  }
}

/**
 * What is to be done, by whom and by when, in the order of the decisions; what follows from no decision has the number of its item.
 * Confidential items keep theirs for the full minutes.
 */
export const actionRows = (meeting: MeetingFacts, lang: Lang, confidential: Confidential): readonly ActionRowText[] =>
  meeting.agenda
    .filter((item) => !item.confidential || confidential === 'kept')
    .flatMap((item) => [
      ...item.decisions.flatMap((decision) => decision.actions.map((action) => ({ number: decision.number, action }))),
      ...item.actions.map((action) => ({ number: String(item.number), action })),
    ])
    .filter(({ action }) => !isEmpty(action.text))
    .map(({ number, action }, at) => ({
      id: action.id,
      serial: String(at + 1),
      decision: number,
      action: withoutStop(oneLine(inLang(action.text, lang))),
      responsible: responsibleText(action, lang),
      due: action.due === null ? '' : formatDate(action.due, lang),
    }))
