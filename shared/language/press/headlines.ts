import { inLang, type Lang } from '../../domain/bilingual.ts'
import type { DecisionFacts, MeetingFacts } from '../../domain/facts.ts'
import type { PersonFacts } from '../../domain/people.ts'
import type { HeadlineFrom } from '../../domain/press.ts'
import type { DecisionKind } from '../../domain/proceedings.ts'
import { capitalised, withoutStop } from '../english/article.ts'
import { infinitive, isEnglishClause, isInfinitive, isPastReport } from '../english/clause.ts'
import { agreeing, grammaticalGender, oblique } from '../hindi/oblique.ts'
import { isClause, isPastPassive } from '../hindi/verbs.ts'
import { commonNoun, nounOf } from '../meetingKinds.ts'
import { withDesignation } from '../names.ts'
import { countWord } from '../numbers.ts'
import { oneLine } from '../sentences.ts'
import { chairOf, type Drafting, pressTitle, titleOf, words } from './drafting.ts'
import { commonPlace, placeOf } from './lead.ts'
import { type ReleasedLine, releasedLines } from './lines.ts'
import { linesByValue, meetingsByValue } from './newsValue.ts'
import { programmeLine } from './programme.ts'

/** A headline that may stand over the note, with the line below it. */
export type HeadlineSuggestion = {
  readonly from: HeadlineFrom
  readonly headline: string
  readonly subheadline: string
  /** The ids of the lines that the two quote: the note must tell them however brief it is. */
  readonly lines: readonly string[]
}

/** Words of a headline, and the line that they come from; null where they come from none. */
type Quoting = { readonly words: string; readonly line: string | null }

type Words = Pick<Drafting, 'facts' | 'lang' | 'names'>

/** A line longer than this is no headline. */
const longestHeadline = 110

const bare = (text: string): string =>
  withoutStop(oneLine(text))
    .replace(/^(?:कि|that)\s+/iu, '')
    .replace(/[।.,;]+(?=["”’']$)/u, '')

/** A clause as English headlines have it: no article at the start, "to be" for what is to come. */
const inHeadline = (text: string): string => {
  const ahead = text
    .replace(/\b(?:is|are) to be\b/, 'to be')
    .replace(/\b(?:is|are) to\b/, 'to')
    .replace(/\bwill\b/, 'to')
  const hasVerb = ahead !== text || /\b(?:must|should|shall|may|can|has|have|had|is|are|was|were)\b/.test(text)
  return capitalised((hasVerb ? ahead : text.replace(/\sbe\s/, ' to be ')).replace(/^(?:the|an?)\s+/i, ''))
}

const phraseHindi: Readonly<Record<DecisionKind, string>> = {
  decision: 'का निर्णय',
  directive: 'के निर्देश',
  resolution: 'का संकल्प पारित',
  recommendation: 'की अनुशंसा',
  approval: 'को स्वीकृति',
  appointment: 'की नियुक्ति',
}
const phraseEnglish: Readonly<Record<DecisionKind, (said: string) => string>> = {
  decision: (said) => `Decision on ${said}`,
  directive: (said) => `Directions on ${said}`,
  resolution: (said) => `Resolution adopted on ${said}`,
  recommendation: (said) => `${said} recommended`,
  approval: (said) => `${said} approved`,
  appointment: (said) => `${said} appointed`,
}

/** A report of what was done as a headline: without the auxiliary, "… पारित", "… adopted". */
const reported = (said: string, lang: Lang): string =>
  lang === 'hi'
    ? said.replace(/\s(?:किया|की|किए)\s(?:गया|गई|गए|गईं)$/u, '')
    : inHeadline(said.replace(/\s(?:was|were|has been|have been)\s/, ' '))

/** A decision as a headline; "…: जन सेवा मंच" follows where the words are what was decided and not a report of it. */
const ofDecision = ({ kind, text }: DecisionFacts, { facts, lang, names }: Words, isAttributed: boolean): string | null => {
  const said = bare(inLang(text, lang))
  const organisation = inLang(facts.organisation.name, lang)
  const by = isAttributed && organisation !== '' ? `: ${organisation}` : ''
  const isLatin = !/[\u0900-\u097F]/u.test(said)
  const appointed = kind === 'appointment' ? (isLatin ? /^(.+?) as (?:the |an? )?(.+)$/i : /^(.+?) को (.+)$/u).exec(said) : null
  if (appointed) return isLatin ? `${appointed[1]} appointed ${appointed[2]}` : `${appointed[1]} ${appointed[2]} नियुक्त`
  if (isLatin ? isPastReport(said) : isPastPassive(said)) return reported(said, lang)
  if (!isLatin) return isClause(said) || lang === 'en' ? `${said}${by}` : `${oblique(said)} ${phraseHindi[kind]}`
  if (isInfinitive(said)) return organisation === '' ? null : `${organisation} ${infinitive(said)}`
  if (isEnglishClause(said)) return `${inHeadlineOf(said, lang)}${by}`
  const phrase = said.replace(/^(?:the|an?)\s+/i, '')
  const isFirst = kind === 'recommendation' || kind === 'approval' || kind === 'appointment'
  return phraseEnglish[kind](isFirst ? capitalised(phrase) : titleWords(phrase, names))
}

const titleWords = (phrase: string, names: readonly string[]): string =>
  names.some((name) => phrase.startsWith(name)) ? phrase : phrase.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

const inHeadlineOf = (said: string, lang: Lang): string => (lang === 'en' ? inHeadline(said) : said)

const nameOf = ({ name }: PersonFacts, lang: Lang): string => inLang(name, lang)

/** What somebody said as a headline: "…: महेश वर्मा"; null where the words are no clause of their own. */
const ofRemark = (released: ReleasedLine, { lang }: Words): string | null => {
  if (released.kind !== 'remark' || released.line.person === null) return null
  const said = bare(inLang(released.line.text, lang))
  const isDevanagari = /[\u0900-\u097F]/u.test(said)
  const isWhole = isDevanagari ? isClause(said) && !/[?]/.test(said) : isEnglishClause(said) || /^[“"].*[”"]$/u.test(said)
  if (!isWhole) return null
  return `${inHeadlineOf(said, lang)}: ${nameOf(released.line.person, lang)}`
}

const short = (headline: string | null): string | null => (headline === null || headline.length > longestHeadline ? null : headline)

/** Which meeting was held where, or how many: "प्रदेश कार्यालय में हुईं तीन बैठकें", "Three meetings at the State Headquarters". */
const occasion = (held: readonly MeetingFacts[], drafting: Words): string => {
  const { lang } = drafting
  const [only, ...others] = held
  if (only === undefined) return ''
  if (others.length === 0) {
    const title = pressTitle(only, drafting)
    if (lang === 'en') return capitalised(words(title, placeOf(only, drafting)))
    return words(placeOf(only, drafting), agreeing(grammaticalGender(title), ['हुआ', 'हुए', 'हुई', 'हुईं']), title)
  }
  const noun = commonNoun(held.map(nounOf))
  const [place, count] = [commonPlace(held, drafting), countWord(held.length, lang)]
  const organisation = inLang(drafting.facts.organisation.name, lang)
  if (place === '' && organisation !== '')
    return lang === 'en'
      ? `${organisation} holds ${count} ${noun.en.many}`
      : `${organisation} ${noun.hi.gender === 'f' ? 'की' : 'के'} ${count} ${noun.hi.many}`
  if (lang === 'en') return capitalised(words(count, noun.en.many, place))
  return words(place, place === '' ? '' : noun.hi.gender === 'f' ? 'हुईं' : 'हुए', count, noun.hi.many)
}

/** The meeting with its chair: "… की अध्यक्षता में हुई … बैठक", "… chairs the meeting of …"; null without one. */
const chaired = (meeting: MeetingFacts, drafting: Words): string | null => {
  const { lang } = drafting
  const chair = chairOf(meeting)
  if (chair === null || meeting.kind === 'press-conference') return null
  const name = withDesignation(chair, lang)
  if (lang === 'en') return `${name} chairs ${titleOf(meeting, drafting)}`
  const title = pressTitle(meeting, drafting)
  return `${name} की अध्यक्षता में ${agreeing(grammaticalGender(title), ['हुआ', 'हुए', 'हुई', 'हुईं'])} ${title}`
}

const ofCancelled = (meeting: MeetingFacts, drafting: Words): string => {
  const { cancelled } = meeting
  const { lang } = drafting
  const title = pressTitle(meeting, drafting)
  const isPutOff = cancelled?.to !== null
  if (lang === 'hi') return `${title} ${isPutOff ? 'स्थगित' : 'रद्द'}`
  return capitalised(`${title} ${isPutOff ? 'postponed' : 'cancelled'}`)
}

/**
 * Headlines to choose from, the likeliest first, each with its line below: from a programme that lies ahead, from the weightiest
 * decision, from the chair (what somebody in the chair said, or that they chaired; without a decision what another said), and always
 * one that only names the occasion. What the facts do not give is left out.
 */
export const headlinesOf = (drafting: Words): readonly HeadlineSuggestion[] => {
  const { facts, lang } = drafting
  const held = facts.meetings.filter(({ cancelled }) => cancelled === null)
  const [put] = facts.meetings
  if (put === undefined) return []
  if (held.length === 0) return [{ from: 'occasion', headline: ofCancelled(put, drafting), subheadline: '', lines: [] }]

  const byValue = meetingsByValue(held, facts.date)
  const lines = linesByValue(byValue.flatMap(releasedLines))
  const [only, ...others] = held
  const where: Quoting = { words: occasion(held, drafting), line: null }
  const alone = only !== undefined && others.length === 0 ? chaired(only, drafting) : null
  const whole: Quoting = alone === null ? where : { words: alone, line: null }

  /** The first line that makes a headline. */
  const firstOf = (of: readonly ReleasedLine[], make: (one: ReleasedLine) => string | null): Quoting | null =>
    of.flatMap((one): readonly Quoting[] => {
      const said = short(make(one))
      return said === null ? [] : [{ words: said, line: one.line.id }]
    })[0] ?? null
  const decided = (isAttributed: boolean) => (one: ReleasedLine) =>
    one.kind === 'decision' ? ofDecision(one.line, drafting, isAttributed) : null
  const decision = firstOf(lines, decided(true))
  const unattributed = firstOf(lines, decided(false))

  const programmes = byValue.flatMap((meeting) => programmeLine(meeting, drafting) ?? [])
  const programme = short(programmes[0] === undefined ? null : inHeadlineOf(programmes[0], lang))

  const chairs = new Set(byValue.map((meeting) => chairOf(meeting)?.id))
  const remarks = lines.filter(({ kind }) => kind === 'remark')
  const ofChairs = remarks.filter(({ line }) => 'person' in line && line.person !== null && chairs.has(line.person.id))
  // What others said leads only a note that has no decision to tell.
  const quoted = firstOf([...ofChairs, ...(decision === null ? remarks : [])], (one) => ofRemark(one, drafting))
  const [first] = byValue
  const chairing = first === undefined ? null : chaired(first, drafting)
  const nothing: Quoting = { words: '', line: null }
  const chair = quoted ?? (chairing === null ? null : { words: chairing, line: null })

  const suggestion = (from: HeadlineFrom, over: Quoting | null, below: Quoting): readonly HeadlineSuggestion[] =>
    over === null
      ? []
      : [
          {
            from,
            headline: over.words,
            subheadline: below.words,
            lines: [over, below].flatMap(({ line }) => (line === null ? [] : [line])),
          },
        ]
  return [
    ...suggestion('programme', programme === null ? null : { words: programme, line: null }, unattributed ?? whole),
    ...suggestion('decision', decision, whole),
    ...suggestion('chair', chair, unattributed ?? (quoted === null && others.length === 0 ? nothing : where)),
    ...suggestion('occasion', where, unattributed ?? nothing),
  ]
}
