import { type Bilingual, inLang, languages } from '../../domain/bilingual.ts'
import type { ActionFacts, DecisionFacts, MeetingFacts } from '../../domain/facts.ts'
import { formatDate } from '../dates.ts'
import { meetingInSentence } from '../english/article.ts'
import { oblique } from '../hindi/oblique.ts'
import { joinList } from '../lists.ts'
import { type Drafting, namedAs, textsOf, told } from './drafting.ts'
import type { PressSentence } from './text.ts'

const isReport = ({ kind, status, person, body }: ActionFacts): boolean =>
  kind === 'report' && status !== 'dropped' && (person !== null || body !== null)

/** Whether the text of the decision itself asks for the reports: in either language, so that both notes tell the same. */
const isToldBy = ({ text }: DecisionFacts, reports: readonly ActionFacts[]): boolean =>
  languages.some((lang) => {
    const said = text[lang] ?? ''
    const asks = /रिपोर्ट|आख्या|प्रतिवेदन|विवरण|\breports?\b/iu.test(said)
    return asks && reports.every(({ due }) => due === null || said.includes(formatDate(due, lang, 'short')))
  })

const assignee = ({ person, body }: ActionFacts, { lang, names, mentions }: Drafting): string => {
  if (person !== null) return mentions.mention(person)
  const name = inLang(body, lang)
  return lang === 'hi' ? oblique(name) : meetingInSentence(name, names)
}

/**
 * Of whom reports are sought under a decision that is marked for release, and by when: "इस संबंध में … से 12 फ़रवरी तक रिपोर्ट माँगी गई
 * है।" The words of the action itself carry no mark and stay out.
 */
export const reportSentence = (meeting: MeetingFacts, decision: DecisionFacts, drafting: Drafting): PressSentence | null => {
  const { facts, lang } = drafting
  const reports = decision.actions.filter(isReport)
  if (reports.length === 0 || isToldBy(decision, reports)) return null
  const groups = [...Map.groupBy(reports, ({ due }) => due)].map(([due, group]) => {
    const who = joinList([...new Set(group.map((action) => assignee(action, drafting)))], lang)
    const date = due === null ? '' : formatDate(due, lang, due.slice(0, 4) === facts.date.slice(0, 4) ? 'short' : 'full')
    if (lang === 'hi') return `${who} से${date === '' ? '' : ` ${date} तक`}`
    return `from ${who}${date === '' ? '' : ` by ${date}`}`
  })
  const text =
    lang === 'hi'
      ? `इस संबंध में ${joinList(groups, lang)} रिपोर्ट माँगी गई है`
      : `${reports.length === 1 ? 'A report on this has' : 'Reports on this have'} been sought ${joinList(groups, lang)}`
  const texts = reports.flatMap(({ person, body }): readonly (Bilingual | null)[] => (person === null ? [body] : textsOf(person)))
  const content = reports.map(({ person, body, due }) => [person === null ? inLang(body, lang) : namedAs(person, lang), due])
  const sources = [{ meeting: meeting.id, kind: 'decision' as const, id: decision.id }]
  return told({ kind: 'report', of: [decision.id], text, sources, content, texts }, lang)
}
