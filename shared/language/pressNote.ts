import { inLang, isEmpty, type Lang } from '../domain/bilingual.ts'
import { splitDateTime } from '../domain/calendar.ts'
import type { MeetingFacts, PressNoteFacts } from '../domain/facts.ts'
import { formatDate } from './dates.ts'
import { capitalised } from './english/article.ts'
import { oblique } from './hindi/oblique.ts'
import { commonNoun, eventTitle, nounOf } from './meetingKinds.ts'
import { Mentions } from './names.ts'
import { countWord } from './numbers.ts'
import { attendanceSentences, chairSentence } from './press/attendance.ts'
import { type Drafting, nounIn, titleOf, words } from './press/drafting.ts'
import { lead } from './press/lead.ts'
import { programmeSentence } from './press/programme.ts'
import { releasedItems, statementSentences } from './press/statements.ts'
import type { PressNoteText, PressParagraph, PressSentence, PressSource } from './press/text.ts'
import { properNames, sentence, setText } from './sentences.ts'
import { formatTime } from './times.ts'
import { topicSentence } from './topics.ts'

export type { PressNoteText } from './press/text.ts'

type MeetingParagraphs = {
  readonly meeting: MeetingFacts
  readonly opening: readonly PressSentence[]
  readonly statements: readonly PressSentence[]
}

const meetingParagraphs = (meeting: MeetingFacts, isOnly: boolean, drafting: Drafting): MeetingParagraphs => {
  const { lang, names } = drafting
  const noun = nounIn(nounOf(meeting), lang)
  const subject = isOnly
    ? lang === 'hi'
      ? noun
      : `The ${noun}`
    : lang === 'hi'
      ? titleOf(meeting, drafting)
      : capitalised(titleOf(meeting, drafting))
  const items = releasedItems(meeting.agenda)
  const chair = chairSentence(meeting, subject, drafting)
  const attendance = attendanceSentences(meeting, chair !== null, subject, drafting)
  const isNamed = isOnly || chair !== null || attendance.length > 0
  const topic = topicSentence(items, noun, lang, names)
  const topicText =
    topic && !isNamed ? topic.text.replace(lang === 'hi' ? noun : `The ${noun}`, lang === 'hi' ? oblique(subject) : subject) : topic?.text
  const topics: readonly PressSentence[] =
    topic && topicText
      ? [
          {
            text: sentence(topicText, lang),
            sources: topic.items.map(({ id }): PressSource => ({ meeting: meeting.id, kind: 'item', id })),
          },
        ]
      : []
  return {
    meeting,
    opening: [...(chair ? [chair] : []), ...attendance, ...topics],
    statements: statementSentences(meeting, items, drafting),
  }
}

const releaseLine = ({ embargo }: PressNoteFacts, lang: Lang): string => {
  if (embargo === null) return lang === 'hi' ? 'तत्काल प्रकाशनार्थ' : 'For immediate release'
  const { date, time } = splitDateTime(embargo)
  const hour = formatTime(time, lang)
  return lang === 'hi'
    ? `${formatDate(date, lang)}, ${hour} से पूर्व प्रकाशित न किया जाए`
    : `Not to be published before ${hour} on ${formatDate(date, lang)}`
}

const headlineOf = (facts: PressNoteFacts, drafting: Drafting): string => {
  const { lang } = drafting
  if (!isEmpty(facts.headline)) return inLang(facts.headline, lang)
  const [only, ...others] = facts.meetings
  if (only === undefined) return ''
  const organisation = inLang(facts.organisation.name, lang)
  if (others.length === 0)
    return lang === 'hi' ? `${eventTitle(only, lang)} संपन्न` : `${capitalised(eventTitle(only, lang, drafting.names))} held`
  const noun = commonNoun(facts.meetings.map(nounOf))
  const count = countWord(facts.meetings.length, lang)
  if (lang === 'hi')
    return words(organisation === '' ? '' : `${organisation} ${noun.hi.gender === 'f' ? 'की' : 'के'}`, count, noun.hi.many, 'संपन्न')
  return organisation === '' ? capitalised(`${count} ${noun.en.many} held`) : `${organisation} holds ${count} ${noun.en.many}`
}

const draftParagraphs = (facts: PressNoteFacts, headline: string, drafting: Drafting): readonly PressParagraph[] => {
  if (facts.meetings.length === 0) return []
  const opening = lead(drafting)
  const told = facts.meetings.map((meeting) => meetingParagraphs(meeting, facts.meetings.length === 1, drafting))
  let said = [
    headline,
    ...opening.sentences.map(({ text }) => text),
    ...told.flatMap((one) => [...one.opening, ...one.statements].map(({ text }) => text)),
  ].join('\n')
  const paragraphs = told.flatMap(({ meeting, opening: first, statements }) => {
    // Of a meeting with nothing released the note tells no more than that it was held.
    const programme = statements.length === 0 ? null : programmeSentence(meeting, said, drafting)
    if (programme) said = `${said}\n${programme.text}`
    return [{ sentences: programme ? [...first, programme] : first }, { sentences: statements }]
  })
  return [opening, ...paragraphs].filter(({ sentences }) => sentences.length > 0)
}

/**
 * The press note of the facts in a language: only lines marked for release come in, an agenda item only with such a line, and posts
 * only at the first mention of a person. The same facts always give the same text.
 */
export const draftPressNote = (facts: PressNoteFacts, lang: Lang): PressNoteText => {
  const { organisation } = facts
  const drafting: Drafting = { facts, lang, names: properNames(organisation, facts.meetings), mentions: new Mentions(lang) }
  const set = (text: string): string => setText(text, lang, facts.digits)
  const headline = headlineOf(facts, drafting)
  const { name, title, phone } = organisation.mediaContact
  const contactName = inLang(name, lang)
  const contact = [set(phone === '' ? organisation.phone : phone), organisation.email].filter((part) => part !== '').join(' · ')
  return {
    office: [inLang(organisation.name, lang), inLang(organisation.office, lang)].filter((line) => line !== '').map(set),
    heading: lang === 'hi' ? 'प्रेस विज्ञप्ति' : 'PRESS NOTE',
    numberLine: facts.number === '' ? '' : set(lang === 'hi' ? `क्रमांक: ${facts.number}` : `No. ${facts.number}`),
    dateLine: set(`${lang === 'hi' ? 'दिनांक' : 'Date'}: ${formatDate(facts.date, lang)}`),
    releaseLine: set(releaseLine(facts, lang)),
    headline: set(headline),
    paragraphs: draftParagraphs(facts, headline, drafting).map(({ sentences }) => ({
      sentences: sentences.map(({ text, sources }) => ({ text: set(text), sources })),
    })),
    signature: [contactName === '' ? '' : `(${set(contactName)})`, set(inLang(title, lang)), contact].filter((line) => line !== ''),
  }
}

/** The press note as plain text, as messengers and mails take it: a blank line between blocks, a tab between number and date. */
export const pressNotePlainText = (text: PressNoteText): string =>
  [
    text.office.join('\n'),
    text.heading,
    [[text.numberLine, text.dateLine].filter((part) => part !== '').join('\t'), text.releaseLine].join('\n'),
    text.headline,
    ...text.paragraphs.map(({ sentences }) => sentences.map((one) => one.text).join(' ')),
    text.signature.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
