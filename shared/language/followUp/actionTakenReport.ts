import { inLang, type Lang } from '../../domain/bilingual.ts'
import {
  type ActionTakenReportFacts,
  daysLate,
  type FollowedAction,
  type FollowedDecision,
  type Standing,
  standingOf,
} from '../../domain/followUp.ts'
import { formatDate } from '../dates.ts'
import { decisionKindLabel } from '../decisionKinds.ts'
import { letterheadLines } from '../letterhead.ts'
import { oneLine, sentence, setText } from '../sentences.ts'
import { signatoryLines } from '../signatures.ts'
import { responsibleFor, standingLabel } from './common.ts'

/** The wording of an action taken report (अनुपालन आख्या); a line that the facts do not give is ''. */
export type ActionTakenReportText = {
  readonly letterhead: readonly string[]
  readonly title: readonly string[]
  readonly period: string
  readonly asOf: string
  readonly columns: readonly string[]
  /** A row for each action: number and date, decision, who, by when, what was done, how it stands, days over. */
  readonly rows: readonly (readonly string[])[]
  /** "कुल 4: पूर्ण 1, विलंबित 3।", or that there is nothing. */
  readonly summary: string
  readonly withoutAction: string
  readonly signatory: readonly string[]
}

const wordings = {
  hi: {
    title: 'अनुपालन आख्या',
    of: (body: string) => `${body} द्वारा लिए गए निर्णयों पर कृत कार्यवाही`,
    period: (from: string, to: string) => `अवधि: ${from} से ${to} तक`,
    asOf: (date: string) => `दिनांक ${date} की स्थिति के अनुसार`,
    columns: ['क्र.सं.', 'निर्णय सं. एवं दिनांक', 'निर्णय एवं अपेक्षित कार्यवाही', 'दायित्व', 'समय-सीमा', 'की गई कार्यवाही', 'स्थिति', 'विलंब (दिन)'],
    none: 'इस अवधि के निर्णयों पर कोई कार्यवाही अपेक्षित नहीं थी।',
    total: (count: number, parts: string) => `कुल ${count}: ${parts}।`,
    without: (count: number) => `इनके अतिरिक्त ${count} ${count === 1 ? 'निर्णय' : 'निर्णयों'} पर कोई कार्यवाही अपेक्षित नहीं थी।`,
    noDue: 'नियत नहीं',
    noWord: 'सूचना अप्राप्त',
    free: 'निर्देश',
  },
  en: {
    title: 'Action Taken Report',
    of: (body: string) => `Action taken on the decisions of the ${body}`,
    period: (from: string, to: string) => `Period: ${from} to ${to}`,
    asOf: (date: string) => `Position as on ${date}`,
    columns: [
      'Sl. No.',
      'Decision No. and date',
      'Decision and action required',
      'Responsible',
      'Due by',
      'Action taken',
      'Status',
      'Days over',
    ],
    none: 'No action was required on the decisions of this period.',
    total: (count: number, parts: string) => `Total ${count}: ${parts}.`,
    without: (count: number) => `${count} further ${count === 1 ? 'decision' : 'decisions'} of the period required no action.`,
    noDue: 'Not fixed',
    noWord: 'No report received',
    free: 'Direction',
  },
} as const

const inOrder: readonly Standing[] = ['done', 'in-progress', 'open', 'late', 'dropped']

/** What was done, the latest word last: "6 फ़रवरी 2026: वाहन मिल गए।" */
const doneText = ({ words, status, closedOn }: FollowedAction, lang: Lang): string => {
  const said = words.map(({ date, text }) => `${formatDate(date, lang)}: ${sentence(oneLine(inLang(text, lang)), lang)}`)
  if (said.length > 0) return said.join('\n')
  if (closedOn !== null && status === 'done') return `${standingLabel.done[lang]}, ${formatDate(closedOn, lang)}`
  return wordings[lang].noWord
}

const required = ({ decision }: FollowedDecision, { action }: FollowedAction, lang: Lang): string => {
  const text = sentence(oneLine(inLang(action.text, lang)), lang)
  if (decision === null) return text
  return [sentence(oneLine(inLang(decision.text, lang)), lang), text].filter((part) => part !== '।' && part !== '.').join('\n')
}

/** The action taken report of a body between two dates, in a language. */
export const draftActionTakenReport = (facts: ActionTakenReportFacts, lang: Lang): ActionTakenReportText => {
  const { organisation, digits, asOf } = facts
  const wording = wordings[lang]
  const set = (text: string): string => setText(text, lang, digits)
  const all = facts.meetings.flatMap(({ meeting, decisions }) =>
    decisions.flatMap((decision) => decision.actions.map((followed) => ({ meeting, decision, followed }))),
  )
  const rows = all.map(({ meeting, decision, followed }, at) => {
    const standing = standingOf(followed, asOf)
    const late = daysLate(followed, asOf)
    const number =
      decision.decision === null ? wording.free : `${decisionKindLabel(decision.decision.kind, lang)} ${decision.decision.number}`
    return [
      String(at + 1),
      `${number}\n${formatDate(meeting.date, lang)}`,
      required(decision, followed, lang),
      responsibleFor(followed, lang),
      followed.action.due === null ? wording.noDue : formatDate(followed.action.due, lang),
      doneText(followed, lang),
      standingLabel[standing][lang],
      late === null ? '–' : String(late),
    ].map(set)
  })
  const counts = inOrder.flatMap((standing) => {
    const count = all.filter(({ followed }) => standingOf(followed, asOf) === standing).length
    return count === 0 ? [] : [`${standingLabel[standing][lang]} ${count}`]
  })
  const last = facts.meetings.at(-1)?.meeting
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    title: [wording.title, wording.of(inLang(facts.body, lang))].map(set),
    period: set(wording.period(formatDate(facts.from, lang), formatDate(facts.to, lang))),
    asOf: set(wording.asOf(formatDate(asOf, lang))),
    columns: wording.columns,
    rows,
    summary: set(rows.length === 0 ? wording.none : wording.total(rows.length, counts.join(', '))),
    withoutAction: facts.withoutAction === 0 || rows.length === 0 ? '' : set(wording.without(facts.withoutAction)),
    signatory: last === undefined ? [] : signatoryLines(last, lang).map(set),
  }
}
