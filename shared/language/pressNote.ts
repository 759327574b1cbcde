import { inLang, isEmpty, type Lang, languages } from '../domain/bilingual.ts'
import { splitDateTime } from '../domain/calendar.ts'
import type { MeetingFacts, PressNoteFacts, TextRun } from '../domain/facts.ts'
import type { PressDraftOptions } from '../domain/press.ts'
import { cleanRuns } from '../domain/richText.ts'
import { formatDate } from './dates.ts'
import { capitalised } from './english/article.ts'
import { oblique } from './hindi/oblique.ts'
import { nounOf } from './meetingKinds.ts'
import { Mentions } from './names.ts'
import { attendanceSentences, chairSentence } from './press/attendance.ts'
import { cancelledSentences, nextSentence } from './press/closing.ts'
import { chairOf, type Drafting, nounIn, titleOf, told } from './press/drafting.ts'
import { type HeadlineSuggestion, headlinesOf } from './press/headlines.ts'
import { lead, withDateline } from './press/lead.ts'
import { type ReleasedLine, releasedItems, releasedLines } from './press/lines.ts'
import { bestDecision, briefLines, meetingsByValue } from './press/newsValue.ts'
import { photographLines, photographTexts } from './press/photographs.ts'
import { programmeSentence } from './press/programme.ts'
import { type Shared, sharedBy, sharedSentences } from './press/shared.ts'
import { inParagraphs, statementSentences } from './press/statements.ts'
import type { PressNoteText, PressParagraph, PressSentence, PressSource } from './press/text.ts'
import { Variety } from './press/variety.ts'
import { type StandingSentence, withWriting } from './press/writing.ts'
import { oneLine, properNames, setText } from './sentences.ts'
import { formatTime } from './times.ts'
import { topicSentence } from './topics.ts'

export type { PressNoteText } from './press/text.ts'

/** How many meetings a brief note tells of beyond the lead. */
const mostInBrief = 3

type MeetingParagraphs = {
  readonly meeting: MeetingFacts
  readonly opening: readonly PressSentence[]
  readonly statements: readonly (readonly PressSentence[])[]
}

const alike = (a: string, b: string): boolean =>
  a.replace(/^(?:the|an?)\s+/i, '').toLowerCase() === b.replace(/^(?:the|an?)\s+/i, '').toLowerCase()

/** What the meeting took up: of all released items, or of the ones named. */
const topicOf = (
  meeting: MeetingFacts,
  only: readonly string[] | null,
  subject: string,
  isNamed: boolean,
  { lang, names }: Drafting,
): PressSentence | null => {
  const noun = nounIn(nounOf(meeting), lang)
  // A title that a line says once more in the same words would be told twice.
  const items = releasedItems(meeting.agenda).filter(
    ({ id, title, remarks, decisions }) =>
      (only === null || only.includes(id)) &&
      ![...remarks, ...decisions].some(({ text }) => alike(oneLine(inLang(text, lang)), oneLine(inLang(title, lang)))),
  )
  const topic = topicSentence(items, noun, lang, names)
  if (topic === null) return null
  const text = isNamed ? topic.text : topic.text.replace(lang === 'hi' ? noun : `The ${noun}`, lang === 'hi' ? oblique(subject) : subject)
  return told(
    {
      kind: 'topic',
      of: [meeting.id],
      text,
      sources: topic.items.map(({ id }): PressSource => ({ meeting: meeting.id, kind: 'item', id })),
      content: topic.items.map(({ kind, title }) => [kind, inLang(title, lang)]),
      texts: topic.items.map(({ title }) => title),
    },
    lang,
  )
}

const meetingParagraphs = (
  meeting: MeetingFacts,
  isOnly: boolean,
  shared: Shared,
  { order }: PressDraftOptions,
  drafting: Drafting,
): MeetingParagraphs => {
  const { lang, length } = drafting
  const noun = nounIn(nounOf(meeting), lang)
  const subject = isOnly
    ? lang === 'hi'
      ? noun
      : `The ${noun}`
    : lang === 'hi'
      ? titleOf(meeting, drafting)
      : capitalised(titleOf(meeting, drafting))
  const chair = shared.chair === null ? chairSentence(meeting, subject, drafting) : null
  const attendance = shared.isPresentShared || length === 'brief' ? [] : attendanceSentences(meeting, chair !== null, subject, drafting)
  const isNamed = isOnly || chair !== null || attendance.length > 0
  const all = releasedLines(meeting)
  const lines: readonly ReleasedLine[] = length === 'brief' ? briefLines(all, drafting.quoted) : all
  // What was said needs its subject before it; a decision names its own.
  const said = lines.flatMap(({ kind, item }) => (kind === 'remark' ? [item.id] : []))
  const topic = topicOf(meeting, length === 'brief' && isNamed ? said : null, subject, isNamed, drafting)
  const opening = [...(chair ? [chair] : []), ...attendance, ...(topic ? [topic] : [])]
  const justNamed = opening.length === 1 && chair !== null ? chairOf(meeting) : null
  return { meeting, opening, statements: statementSentences(meeting, lines, order, justNamed, drafting) }
}

const releaseLine = ({ embargo }: PressNoteFacts, lang: Lang): string => {
  if (embargo === null) return lang === 'hi' ? 'तत्काल प्रकाशनार्थ' : 'For immediate release'
  const { date, time } = splitDateTime(embargo)
  const hour = formatTime(time, lang)
  return lang === 'hi'
    ? `${formatDate(date, lang)}, ${hour} से पूर्व प्रकाशित न किया जाए`
    : `Not to be published before ${hour} on ${formatDate(date, lang)}`
}

const headingOf = ({ replaces }: PressNoteFacts, lang: Lang): string => {
  if (lang === 'hi') return replaces === null ? 'प्रेस विज्ञप्ति' : 'संशोधित प्रेस विज्ञप्ति'
  return replaces === null ? 'PRESS NOTE' : 'CORRECTED PRESS NOTE'
}

/** What a correction takes the place of; newsrooms must know it from the first lines. */
const replacesLine = ({ replaces, number }: PressNoteFacts, lang: Lang): string => {
  if (replaces === null) return ''
  const date = formatDate(replaces, lang)
  return lang === 'hi'
    ? `(${date} को जारी विज्ञप्ति क्रमांक ${number} के स्थान पर)`
    : `(in place of press note no. ${number} released on ${date})`
}

const textsIn = (sentences: readonly PressSentence[]): string => sentences.map(({ text }) => text).join('\n')

/** The meetings of the note in the order in which it tells them. */
const inOrder = ({ meetings, date, options: { order } }: PressNoteFacts): readonly MeetingFacts[] => {
  if (order === 'news') return meetingsByValue(meetings, date)
  if (order === 'chosen') return meetings
  const at = (meeting: MeetingFacts): string => `${meeting.date}T${meeting.start}`
  return meetings.map((meeting) => meeting).sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
}

/**
 * Of a long day a brief note tells the weightiest meetings, in the order of the note; those of the weightiest decision and of the
 * headline are among them.
 */
const toldIn = (held: readonly MeetingFacts[], { facts, length, quoted }: Drafting): readonly MeetingFacts[] => {
  if (length !== 'brief') return held
  const byValue = meetingsByValue(held, facts.date)
  const decision = bestDecision(byValue.flatMap(releasedLines))
  const decisive = byValue.filter((meeting) =>
    releasedLines(meeting).some(({ line }) => line.id === decision?.line.id || quoted.includes(line.id)),
  )
  const weightiest = [...new Set([...decisive, ...byValue])].slice(0, mostInBrief)
  return held.filter((meeting) => weightiest.includes(meeting))
}

const draftParagraphs = (facts: PressNoteFacts, drafting: Drafting): readonly PressParagraph[] => {
  const { options } = facts
  const meetings = inOrder(facts)
  const held = meetings.filter(({ cancelled }) => cancelled === null)
  const cancelled = meetings.filter((meeting) => meeting.cancelled !== null)
  const called = cancelled.map((meeting, at) => ({
    sentences: cancelledSentences(
      meeting,
      drafting,
      held.length === 0 && at === 0 ? (text) => withDateline(text, drafting) : (text) => text,
    ),
  }))
  if (held.length === 0) return called

  const opening = lead(held, drafting)
  const shared = sharedBy(held)
  const together = sharedSentences(held, shared, drafting)
  const each = toldIn(held, drafting).map((meeting) => meetingParagraphs(meeting, held.length === 1, shared, options, drafting))
  let said = textsIn([...opening.sentences, ...each.flatMap((one) => [...one.opening, ...one.statements.flat()])])
  const paragraphs = each.flatMap(({ meeting, opening: first, statements }): readonly PressParagraph[] => {
    // Of a meeting with nothing released the note tells no more than that it was held.
    const programme = statements.length === 0 ? null : programmeSentence(meeting, said, drafting)
    if (programme) said = `${said}\n${programme.text}`
    // One sentence is no paragraph, and a brief note has one a meeting.
    const [head = [], ...rest] = inParagraphs(statements)
    const ahead = programme ? [programme] : []
    if (options.length === 'brief') return [{ sentences: [...first, ...head, ...ahead] }]
    const parts = first.length + ahead.length <= 1 ? [[...first, ...ahead, ...head], ...rest] : [[...first, ...ahead], head, ...rest]
    return parts.map((sentences) => ({ sentences }))
  })
  const next = options.length === 'full' ? held.flatMap((meeting) => nextSentence(meeting, held.length === 1, drafting) ?? []) : []
  return [opening, { sentences: together }, ...paragraphs, ...called, { sentences: next }].filter(({ sentences }) => sentences.length > 0)
}

const draftingOf = (facts: PressNoteFacts, lang: Lang): Drafting => ({
  ...{ facts, lang, length: facts.options.length, quoted: [] },
  names: properNames(facts.organisation, facts.meetings),
  mentions: new Mentions(lang),
  variety: new Variety(lang),
})

/** Headlines for the note to choose from, the likeliest first; see {@link headlinesOf}. */
export const headlineSuggestions = (facts: PressNoteFacts, lang: Lang): readonly HeadlineSuggestion[] =>
  headlinesOf(draftingOf(facts, lang)).map(({ from, headline, subheadline, lines }) => ({
    ...{ from, lines },
    headline: setText(headline, lang, facts.digits),
    subheadline: setText(subheadline, lang, facts.digits),
  }))

/** The headline of the desk with the line below it, or the likeliest suggestion. */
const headingsOf = (facts: PressNoteFacts, lang: Lang): Pick<PressNoteText, 'headline' | 'subheadline'> => {
  if (!isEmpty(facts.headline)) {
    const [headline, subheadline] = [inLang(facts.headline, lang), inLang(facts.subheadline, lang)]
    return { headline: setText(headline, lang, facts.digits), subheadline: setText(subheadline, lang, facts.digits) }
  }
  const [likeliest] = headlineSuggestions(facts, lang)
  return { headline: likeliest?.headline ?? '', subheadline: likeliest?.subheadline ?? '' }
}

/**
 * The press note of the facts in a language: only lines marked for release come in, an agenda item only with such a line, and posts
 * only at the first mention of a person. The same facts always give the same text.
 */
export const draftPressNote = (facts: PressNoteFacts, lang: Lang): PressNoteText => {
  const { organisation } = facts
  // Both languages tell the lines that either headline quotes, so that neither note lacks what the other has.
  const quoted = isEmpty(facts.headline) ? languages.flatMap((one) => headlineSuggestions(facts, one)[0]?.lines ?? []) : []
  const drafting = { ...draftingOf(facts, lang), quoted }
  const set = (text: string): string => setText(text, lang, facts.digits)
  const { headline, subheadline } = headingsOf(facts, lang)
  const photographs = photographTexts(facts, lang)
  const { name, title, phone } = organisation.mediaContact
  const contactName = inLang(name, lang)
  const contact = [set(phone === '' ? organisation.phone : phone), organisation.email].filter((part) => part !== '').join(' · ')
  return {
    office: [inLang(organisation.name, lang), inLang(organisation.office, lang)].filter((line) => line !== '').map(set),
    heading: headingOf(facts, lang),
    numberLine: facts.number === '' ? '' : set(lang === 'hi' ? `क्रमांक: ${facts.number}` : `No. ${facts.number}`),
    dateLine: set(`${lang === 'hi' ? 'दिनांक' : 'Date'}: ${formatDate(facts.date, lang)}`),
    releaseLine: set([releaseLine(facts, lang), replacesLine(facts, lang)].filter((line) => line !== '').join(' ')),
    headline,
    subheadline,
    paragraphs: draftParagraphs(facts, drafting).map(({ sentences }) => ({
      sentences: sentences.map((sentence) => ({ ...sentence, text: set(sentence.text) })),
    })),
    photographs,
    photographLines: photographLines(photographs, lang, facts.digits),
    signature: [contactName === '' ? '' : `(${set(contactName)})`, set(inLang(title, lang)), contact].filter((line) => line !== ''),
  }
}

/** The press note as it stands: as drafted, the writer's words in their places. */
export const writtenPressNote = (facts: PressNoteFacts, lang: Lang): PressNoteText<StandingSentence> =>
  withWriting(draftPressNote(facts, lang), facts.written, lang).note

/** A paragraph in plain words; '' where every sentence of it was taken out. */
export const paragraphText = ({ sentences }: PressParagraph): string =>
  sentences
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')

/** A paragraph with the marks that the writer set; [] where every sentence of it was taken out. */
export const paragraphRuns = ({ sentences }: PressParagraph<StandingSentence>): readonly TextRun[] =>
  cleanRuns(sentences.filter(({ text }) => text !== '').flatMap(({ runs }, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs])))

/** The press note as plain text, as messengers and mails take it: a blank line between blocks, a tab between number and date. */
export const pressNotePlainText = (text: PressNoteText): string =>
  [
    text.office.join('\n'),
    text.heading,
    [[text.numberLine, text.dateLine].filter((part) => part !== '').join('\t'), text.releaseLine].join('\n'),
    [text.headline, text.subheadline].filter((line) => line !== '').join('\n'),
    ...text.paragraphs.map(paragraphText),
    text.signature.join('\n'),
    text.photographLines.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
