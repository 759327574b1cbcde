import { inLang, isEmpty, type Lang } from '../domain/bilingual.ts'
import type { MeetingDocumentFacts, MeetingFacts } from '../domain/facts.ts'
import type { PersonFacts } from '../domain/people.ts'
import { formatDate } from './dates.ts'
import { meetingInSentence, type ProperNames } from './english/article.ts'
import { agreeing, oblique } from './hindi/oblique.ts'
import { letterheadLines, meetingMeta } from './letterhead.ts'
import { eventTitle, nounOf } from './meetingKinds.ts'
import { attendanceGroups, quorumLine } from './minutes/attendance.ts'
import { actionRows, type Confidential, itemText } from './minutes/items.ts'
import { polishedIn } from './minutes/keys.ts'
import type { MinutesText, SignatureText } from './minutes/text.ts'
import { wordings } from './minutes/wordings.ts'
import { Mentions, withDesignation } from './names.ts'
import { properNames, setText } from './sentences.ts'
import { forPen, signatureLines } from './signatures.ts'
import { onSittingDates, sittingDates } from './sittings.ts'
import { formatTime } from './times.ts'
import { atVenue } from './venues.ts'

export type { MinutesText } from './minutes/text.ts'

const titleLines = (meeting: MeetingFacts, lang: Lang, names: ProperNames): readonly string[] => {
  const held = onSittingDates(meeting, lang)
  const chair = meeting.chair === null ? '' : withDesignation(meeting.chair, lang)
  if (lang === 'hi') {
    return [`${held} ${chair === '' ? '' : `${chair} की अध्यक्षता में `}संपन्न`, `${oblique(eventTitle(meeting, lang))} का कार्यवृत्त`]
  }
  return [
    `Minutes of ${meetingInSentence(eventTitle(meeting, lang, names), names)}`,
    `held ${held}${chair === '' ? '' : ` under the chairmanship of ${chair}`}`,
  ]
}

/** More names than these are listed at the end: the reader of the minutes looks for the decisions. */
const namesInText = 40

const annexureOf = (meeting: MeetingFacts, lang: Lang, set: (text: string) => string): MinutesText['attendance']['annexure'] => {
  if (meeting.attendance.length <= namesInText) return null
  const wording = wordings[lang]
  const counts = attendanceGroups(meeting, lang).map(({ heading }) => heading)
  return {
    reference: set(wording.annexed(counts.join(', '), wording.annexure)),
    title: [wording.annexure, `${wording.attendance}: ${eventTitle(meeting, lang)}, ${sittingDates(meeting, lang)}`].map(set),
  }
}

const nextMeetingSentence = ({ next }: MeetingFacts, lang: Lang): string => {
  if (next === null) return ''
  const date = formatDate(next.date, lang)
  const time = next.start === null ? '' : formatTime(next.start, lang)
  const venue = isEmpty(next.venue) ? '' : inLang(next.venue, lang)
  if (lang === 'hi') {
    return `आगामी बैठक दिनांक ${date} को ${[time, venue === '' ? '' : `${oblique(venue)} में`, 'होगी'].filter((part) => part !== '').join(' ')}।`
  }
  return `${['The next meeting will be held on', date, time === '' ? '' : `at ${time}`, venue === '' ? '' : atVenue(venue, lang)].filter((part) => part !== '').join(' ')}.`.replace(
    /\.\.$/,
    '.',
  )
}

const thanksSentence = (meeting: MeetingFacts, lang: Lang): string => {
  const noun = nounOf(meeting)
  if (lang === 'en') return `The ${noun.en.one} ended with a vote of thanks${meeting.chair === null ? '' : ' to the Chair'}.`
  const chair = meeting.chair === null ? '' : `अध्यक्ष ${meeting.chair.gender === 'female' ? 'महोदया' : 'महोदय'} के प्रति `
  const verb = agreeing({ gender: noun.hi.gender, plural: false }, ['हुआ', 'हुए', 'हुई', 'हुईं'])
  return `अंत में ${chair}धन्यवाद ज्ञापन के साथ ${noun.hi.one} संपन्न ${verb}।`
}

/** Who signs: secretary and chair, those that there are; with neither, whoever was in the chair signs with a pen alone. */
const signaturesOf = ({ secretary, chair }: MeetingFacts, lang: Lang): readonly SignatureText[] => {
  const of = (role: SignatureText['role'], person: PersonFacts | null): readonly SignatureText[] =>
    person === null ? [] : [{ role, lines: signatureLines(person, wordings[lang][role], lang) }]
  const known = [...of('secretary', secretary), ...of('chair', chair)]
  return known.length === 0 ? [{ role: 'chair', lines: forPen[lang] }] : known
}

/** The minutes of a meeting in a language. The lists of attendance carry the posts; in the text only the chair and unlisted speakers do. */
export const draftMinutes = (facts: MeetingDocumentFacts, lang: Lang, confidential: Confidential = 'left-out'): MinutesText => {
  const { meeting, organisation, digits } = facts
  const set = (text: string): string => setText(text, lang, digits)
  const names = properNames(organisation, [meeting])
  const wording = wordings[lang]
  const mentions = new Mentions(lang)
  for (const { person } of meeting.attendance) if (person.id !== meeting.chair?.id) mentions.mention(person)
  const rows = actionRows(meeting, lang, confidential)
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    mark: confidential === 'kept' && meeting.agenda.some((item) => item.confidential) ? wording.mark : '',
    title: titleLines(meeting, lang, names).map(set),
    meta: meetingMeta(meeting, lang, ['minutes', 'number', 'body', 'venue', 'time']).map(({ label, value }) => ({
      label,
      value: set(value),
    })),
    attendance: {
      heading: set(`1. ${wording.attendance}`),
      groups: attendanceGroups(meeting, lang).map(({ key, heading, lines }) => ({ key, heading: set(heading), lines: lines.map(set) })),
      quorum: set(quorumLine(meeting, lang)),
      annexure: annexureOf(meeting, lang, set),
    },
    proceedings: {
      heading: set(`2. ${wording.proceedings}`),
      discussionLabel: wording.discussion,
      items: meeting.agenda
        .map((item) => itemText(item, meeting, lang, names, mentions, confidential))
        .map(({ id, section, heading, interests, told, discussion, decisions, heldOver }) => ({
          id,
          section: set(section),
          heading: set(heading),
          interests: set(interests),
          told: told && { opening: told.opening, lines: told.lines.map(set) },
          heldOver,
          discussion: discussion.map(set),
          decisions: decisions.map((decision) => ({ id: decision.id, label: set(decision.label), text: set(decision.text) })),
        })),
    },
    actions:
      rows.length === 0
        ? null
        : {
            heading: set(`3. ${wording.actions}`),
            columns: wording.columns,
            rows: rows.map((row) => ({
              id: row.id,
              serial: set(row.serial),
              decision: set(row.decision),
              action: set(row.action),
              responsible: set(row.responsible),
              due: set(row.due),
            })),
          },
    nextMeeting: set(nextMeetingSentence(meeting, lang)),
    thanks: set(thanksSentence(meeting, lang)),
    signatures: signaturesOf(meeting, lang).map(({ role, lines }) => ({ role, lines: lines.map(set) })),
    polished: polishedIn(facts, lang),
  }
}

const inPairs = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.flatMap((_, at) => (at % 2 === 0 ? [items.slice(at, at + 2)] : []))

/** The digits that a numbered list takes: those of its heading. */
const serial = (at: number, heading: string): string => setText(`${at + 1}.`, 'hi', /[०-९]/u.test(heading) ? 'devanagari' : 'latin')

/** The minutes as plain text, tabs for columns, up to the foot of the page. */
export const minutesPlainText = (text: MinutesText): string => {
  const attendance = [
    text.attendance.heading,
    ...text.attendance.groups.flatMap(({ heading, lines }) => [heading, ...lines.map((line, at) => `\t${serial(at, heading)} ${line}`)]),
    text.attendance.quorum,
  ]
  const items = text.proceedings.items.map(({ section, heading, interests, told, discussion, decisions, heldOver }) => [
    section,
    heading,
    interests,
    ...(told === null ? [] : [told.opening, ...told.lines.map((line, at) => `\t${serial(at, heading)} ${line}`)]),
    ...(discussion.length > 0 ? [text.proceedings.discussionLabel, discussion.join(' ')] : []),
    ...decisions.map(({ label, text: said }) => `${label}: ${said}`),
    heldOver,
  ])
  const actions =
    text.actions === null
      ? []
      : [
          text.actions.heading,
          `\t${text.actions.columns.join('\t')}`,
          ...text.actions.rows.map((row) => `\t${[row.serial, row.decision, row.action, row.responsible, row.due].join('\t')}`),
        ]
  const height = Math.max(0, ...text.signatures.map(({ lines }) => lines.length))
  const signatures = Array.from({ length: height }, (_, at) => text.signatures.map(({ lines }) => lines[at] ?? '').join('\t'))
  return [
    text.letterhead,
    [text.mark],
    text.title,
    inPairs(text.meta.map(({ label, value }) => `${label}: ${value}`)).map((pair) => pair.join('\t')),
    attendance,
    [text.proceedings.heading],
    ...items,
    actions,
    [text.nextMeeting],
    [text.thanks],
    signatures,
  ]
    .map((block) => block.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}
