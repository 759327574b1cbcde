import type { Lang } from '../domain/bilingual.ts'
import type { AgendaKind } from '../domain/meetings.ts'
import type { DecisionKind, Votes } from '../domain/proceedings.ts'
import { asClause, capitalised, type ProperNames, subjectInSentence, withoutStop } from './english/article.ts'
import { infinitive, isEnglishClause, isInfinitive, isPastReport } from './english/clause.ts'
import { oblique } from './hindi/oblique.ts'
import { isClause, isPastPassive } from './hindi/verbs.ts'

type Wording = {
  readonly label: { readonly hi: string; readonly en: string }
  /** Predicate before कि, and after a noun phrase in the oblique; `again` is the clause in other words. */
  readonly hi: { readonly clause: string; readonly phrase: string; readonly again: string }
  /** Verb before that, before a noun phrase, and before an infinitive; `passive` before that after "It was". */
  readonly en: { readonly clause: string; readonly phrase: string; readonly infinitive: string; readonly passive: string }
}

const kinds: Readonly<Record<DecisionKind, Wording>> = {
  decision: {
    label: { hi: 'निर्णय', en: 'Decision' },
    hi: { clause: 'निर्णय लिया गया', phrase: 'का निर्णय लिया गया', again: 'तय किया गया' },
    en: { clause: 'decided that', phrase: 'decided on', infinitive: 'decided', passive: 'decided that' },
  },
  directive: {
    label: { hi: 'निर्देश', en: 'Direction' },
    hi: { clause: 'निर्देश दिया गया', phrase: 'का निर्देश दिया गया', again: 'निर्देशित किया गया' },
    en: { clause: 'directed that', phrase: 'gave directions on', infinitive: 'gave directions', passive: 'directed that' },
  },
  resolution: {
    label: { hi: 'संकल्प', en: 'Resolution' },
    hi: { clause: 'संकल्प पारित किया गया', phrase: 'का संकल्प पारित किया गया', again: 'संकल्प स्वीकार किया गया' },
    en: { clause: 'resolved that', phrase: 'adopted a resolution on', infinitive: 'resolved', passive: 'resolved that' },
  },
  recommendation: {
    label: { hi: 'अनुशंसा', en: 'Recommendation' },
    hi: { clause: 'अनुशंसा की गई', phrase: 'की अनुशंसा की गई', again: 'संस्तुति की गई' },
    en: { clause: 'recommended that', phrase: 'recommended', infinitive: 'made a recommendation', passive: 'recommended that' },
  },
  approval: {
    label: { hi: 'अनुमोदन', en: 'Approval' },
    hi: { clause: 'इस बात का अनुमोदन किया गया', phrase: 'का अनुमोदन किया गया', again: 'इस बात को स्वीकृति दी गई' },
    en: { clause: 'gave its approval that', phrase: 'approved', infinitive: 'gave its approval', passive: 'approved that' },
  },
  appointment: {
    label: { hi: 'नियुक्ति', en: 'Appointment' },
    hi: { clause: 'निर्णय लिया गया', phrase: 'की नियुक्ति की गई', again: 'तय किया गया' },
    en: { clause: 'decided that', phrase: 'appointed', infinitive: 'decided', passive: 'decided that' },
  },
}

/** The kind on screen: "निर्णय", "Decision". */
export const decisionKindLabel = (kind: DecisionKind, lang: Lang): string => kinds[kind].label[lang]

/** The word before a decision's number in the minutes: a resolution that only confirms the last minutes is a निर्णय. */
export const decisionLabel = (kind: DecisionKind, itemKind: AgendaKind, lang: Lang): string =>
  decisionKindLabel(kind === 'resolution' && itemKind === 'confirmation' ? 'decision' : kind, lang)

export type DecisionSentence = {
  readonly kind: DecisionKind
  readonly text: string
  readonly votes: Votes | null
  /** The word for the meeting: बैठक; meeting. */
  readonly meeting: string
  /** Whether a decision of the same kind stood in the sentence before: "यह भी निर्देश दिया गया", "also directed". */
  readonly goesOn: boolean
  /** Whether it would be the third of its kind in a row: in other words then. */
  readonly isThird?: boolean
  readonly names: ProperNames
}

const hindi = ({ kind, text, votes, meeting, goesOn, isThird = false }: DecisionSentence): string => {
  const { clause, phrase, again } = kinds[kind].hi
  const said = text.replace(/^कि\s+/u, '')
  const unanimously = votes?.outcome === 'unanimous' ? 'सर्वसम्मति से ' : ''
  if (isPastPassive(said)) return said
  if (isClause(said) || !/[\u0900-\u097F]/u.test(said))
    return `${meeting} में ${unanimously}${goesOn ? 'यह भी ' : ''}${isThird ? again : clause} कि ${said}`
  // An object marked को ("… को संयोजक") lacks only its participle.
  if (kind === 'appointment' && /\sको\s/u.test(said)) return `${meeting} में ${unanimously}${said} नियुक्त किया गया`
  // A phrase that brings its postposition takes no का: "… के समर्थन में संकल्प".
  if (/\s(?:में|पर|हेतु|से|तक|के लिए|के विरुद्ध|के पक्ष में|के संबंध में|के विषय में|के बारे में)$/u.test(said))
    return `${meeting} में ${unanimously}${said} ${goesOn ? 'भी ' : ''}${phrase.replace(/^(?:का|की)\s/u, '')}`
  return `${meeting} में ${unanimously}${oblique(said)} ${phrase.replace(/^(का|की)\s/u, (_, of: string) => `${of} ${goesOn ? 'भी ' : ''}`)}`
}

const english = ({ kind, text, votes, meeting, goesOn, isThird = false, names }: DecisionSentence): string => {
  const { clause, phrase, infinitive: before, passive } = kinds[kind].en
  const unanimously = votes?.outcome === 'unanimous' ? 'unanimously ' : ''
  const said = text.replace(/^that\s+/i, '')
  const opening = `The ${meeting} ${goesOn ? 'also ' : ''}${unanimously}`
  if (isPastReport(said)) return capitalised(said)
  if (isInfinitive(said)) return `${opening}${before} ${infinitive(said)}`
  const ordered = kind === 'directive' ? /^([^,]+?)\s(to\s[a-z]+\b.*)$/su.exec(said) : null
  if (ordered && !isEnglishClause(said)) return `${opening}directed ${subjectInSentence(ordered[1] ?? '', names)} ${ordered[2] ?? ''}`
  if (isEnglishClause(said) || !/[A-Za-z]/.test(said))
    return `${isThird ? `It was further ${unanimously}${passive}` : `${opening}${clause}`} ${asClause(said, names)}`
  if (/^(?:in|on|for|against|about|regarding|with)\s/i.test(said))
    return `${opening}${phrase.replace(/ on$/, '')} ${subjectInSentence(said, names)}`
  return `${opening}${phrase} ${subjectInSentence(said, names)}`
}

/**
 * A decision as a sentence without its full stop: "बैठक में निर्देश दिया गया कि …", "The meeting directed that …".
 * A text that already reports what was done ("… की पुष्टि की गई") stands as it is.
 */
export const decisionSentence = (decision: DecisionSentence, lang: Lang): string => {
  const text = withoutStop(decision.text)
  return (lang === 'hi' ? hindi({ ...decision, text }) : english({ ...decision, text })).normalize('NFC')
}

const isPhrase = (text: string, lang: Lang): boolean =>
  lang === 'hi'
    ? /[\u0900-\u097F]/u.test(text) && !isClause(text) && !isPastPassive(text)
    : /[A-Za-z]/.test(text) && !isEnglishClause(text) && !isPastReport(text) && !isInfinitive(text) && !/\sto\s[a-z]/.test(text)

/**
 * A decision as the minutes put it behind its number, without its full stop: as typed, but a bare noun phrase becomes what was done
 * with it ("वार्षिक बजट का अनुमोदन किया गया", "The meeting approved the annual budget").
 */
export const minutedDecision = (decision: Omit<DecisionSentence, 'votes' | 'goesOn'>, lang: Lang): string => {
  const text = withoutStop(decision.text).replace(/^(?:कि|that)\s+/iu, '')
  if (!isPhrase(text, lang)) return text
  const said = decisionSentence({ ...decision, text, votes: null, goesOn: false }, lang)
  return lang === 'hi' ? said.replace(`${decision.meeting} में `, '') : said
}

/** The votes as the minutes give them: "मत: पक्ष में 12, विपक्ष में 3, तटस्थ 1", "निर्णय सर्वसम्मति से लिया गया"; in Latin digits. */
export const votesText = (votes: Votes, lang: Lang): string => {
  if (votes.outcome === 'unanimous') return lang === 'hi' ? 'निर्णय सर्वसम्मति से लिया गया' : 'The decision was unanimous'
  return lang === 'hi'
    ? `मत: पक्ष में ${votes.for}, विपक्ष में ${votes.against}, तटस्थ ${votes.abstaining}`
    : `Votes: for ${votes.for}, against ${votes.against}, abstaining ${votes.abstaining}`
}
