import { inLang, type Lang } from '../../domain/bilingual.ts'
import type { ExtractFacts, FollowedAction, FollowedDecision } from '../../domain/followUp.ts'
import { formatDate } from '../dates.ts'
import { decisionKindLabel } from '../decisionKinds.ts'
import { letterheadLines, placeAndDate } from '../letterhead.ts'
import { eventTitle } from '../meetingKinds.ts'
import { fullName, listed } from '../names.ts'
import { oneLine, properNames, sentence, setText } from '../sentences.ts'
import { signatoryLines } from '../signatures.ts'
import { responsibleFor } from './common.ts'

export type ExtractDecisionText = {
  /** "विषय 2: कार्यक्रम की तैयारी". */
  readonly item: string
  /** "निर्णय 2.1", or '' for an action that stands by itself. */
  readonly label: string
  readonly text: string
  /** Each action with who and by when. */
  readonly actions: readonly string[]
}

/** The wording of an extract from the minutes (उद्धरण); a line that the facts do not give is ''. */
export type ExtractText = {
  readonly letterhead: readonly string[]
  readonly title: readonly string[]
  readonly period: string
  readonly meetings: readonly { readonly heading: string; readonly decisions: readonly ExtractDecisionText[] }[]
  /** Said instead where nothing concerns them. */
  readonly none: string
  readonly certified: string
  /** Place and day on which it is certified, a line each. */
  readonly given: readonly string[]
  readonly signatory: readonly string[]
}

const wordings = {
  hi: {
    title: 'कार्यवृत्त का उद्धरण',
    of: (who: string) => `${who} से संबंधित निर्णय`,
    both: (from: string, to: string) => `अवधि: ${from} से ${to} तक`,
    since: (from: string) => `अवधि: ${from} से`,
    until: (to: string) => `अवधि: ${to} तक`,
    heading: (title: string, date: string, number: string) => `${title}, ${date}${number === '' ? '' : ` (बैठक क्रमांक ${number})`}`,
    item: 'विषय',
    action: 'कार्यवाही',
    who: 'दायित्व',
    due: 'समय-सीमा',
    movers: { proposer: 'प्रस्तावक', seconder: 'समर्थक' },
    none: 'इस अवधि में इनसे संबंधित कोई निर्णय नहीं है।',
    certified: 'प्रमाणित किया जाता है कि उपर्युक्त उद्धरण मूल कार्यवृत्त के अनुरूप है।',
  },
  en: {
    title: 'Extract from the Minutes',
    of: (who: string) => `Decisions concerning ${who}`,
    both: (from: string, to: string) => `Period: ${from} to ${to}`,
    since: (from: string) => `Period: from ${from}`,
    until: (to: string) => `Period: up to ${to}`,
    heading: (title: string, date: string, number: string) => `${title}, ${date}${number === '' ? '' : ` (Meeting No. ${number})`}`,
    item: 'Item',
    action: 'Action',
    who: 'Responsible',
    due: 'Due by',
    movers: { proposer: 'Proposed by', seconder: 'Seconded by' },
    none: 'There is no decision concerning them in this period.',
    certified: 'Certified to be a true extract from the minutes.',
  },
} as const

const actionLine = (followed: FollowedAction, lang: Lang): string => {
  const wording = wordings[lang]
  const who = responsibleFor(followed, lang)
  const { text, due } = followed.action
  return [
    `${wording.action}: ${oneLine(inLang(text, lang)).replace(/[।.]$/u, '')}`,
    who === '' ? '' : `${wording.who}: ${who}`,
    due === null ? '' : `${wording.due}: ${formatDate(due, lang)}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

const decisionText = ({ item, decision, actions }: FollowedDecision, lang: Lang): ExtractDecisionText => {
  const wording = wordings[lang]
  const movers = (['proposer', 'seconder'] as const).flatMap((part) => {
    const person = decision?.[part] ?? null
    return person === null ? [] : [`${wording.movers[part]}: ${fullName(person, lang)}`]
  })
  return {
    item: `${wording.item} ${item.number}: ${inLang(item.title, lang)}`,
    label: decision === null ? '' : `${decisionKindLabel(decision.kind, lang)} ${decision.number}`,
    text:
      decision === null
        ? ''
        : [sentence(oneLine(inLang(decision.text, lang)), lang), movers.length === 0 ? '' : sentence(movers.join('; '), lang)]
            .filter((part) => part !== '')
            .join(' '),
    actions: actions.map((action) => sentence(actionLine(action, lang), lang)),
  }
}

/** The extract of the decisions that concern one person or body, in a language, certified by the secretary of the latest meeting. */
export const draftExtract = (facts: ExtractFacts, lang: Lang): ExtractText => {
  const { organisation, digits, asOf, concerned, from, to } = facts
  const wording = wordings[lang]
  const set = (text: string): string => setText(text, lang, digits)
  const names = properNames(organisation, [])
  const who = 'person' in concerned ? listed(concerned.person, lang) : inLang(concerned.body, lang)
  const [first, last] = [from && formatDate(from, lang), to && formatDate(to, lang)]
  const period = first && last ? wording.both(first, last) : first ? wording.since(first) : last ? wording.until(last) : ''
  const latest = facts.meetings.at(-1)?.meeting
  const isEmpty = facts.meetings.length === 0
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    title: [wording.title, wording.of(who)].map(set),
    period: set(period),
    meetings: facts.meetings.map(({ meeting, decisions }) => ({
      heading: set(wording.heading(eventTitle(meeting, lang, names), formatDate(meeting.date, lang), meeting.number ?? '')),
      decisions: decisions.map((decision) => {
        const text = decisionText(decision, lang)
        return { item: set(text.item), label: set(text.label), text: set(text.text), actions: text.actions.map(set) }
      }),
    })),
    none: isEmpty ? wording.none : '',
    certified: isEmpty ? '' : wording.certified,
    given: isEmpty ? [] : placeAndDate(organisation, asOf, lang).map(set),
    signatory: latest === undefined ? [] : signatoryLines(latest, lang).map(set),
  }
}
