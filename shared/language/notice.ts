import { isInvitee } from '../domain/attendance.ts'
import { inLang, isEmpty, type Lang } from '../domain/bilingual.ts'
import type { AgendaItemFacts, MeetingDocumentFacts, MeetingFacts } from '../domain/facts.ts'
import { cancellationSentences } from './cancellation.ts'
import { formatDate } from './dates.ts'
import { capitalised, meetingInSentence, type ProperNames } from './english/article.ts'
import { agreeing, grammaticalGender, oblique } from './hindi/oblique.ts'
import { letterheadLines } from './letterhead.ts'
import { eventTitle } from './meetingKinds.ts'
import { fullName, withDesignation } from './names.ts'
import { properNames, sentence, setText } from './sentences.ts'
import { forPen, meetingSecretary, signatureLines, toBeFilled } from './signatures.ts'
import { bodiesOf, onSittingDates } from './sittings.ts'
import { formatTime } from './times.ts'
import { atVenue } from './venues.ts'

export type AgendaRowText = { readonly number: string; readonly title: string; readonly presenter: string; readonly minutes: string }

export type AgendaSectionText = { readonly heading: string; readonly rows: readonly AgendaRowText[] }

/** The wording of a notice of meeting with its agenda, in one language; a line that the facts do not give is ''. */
export type NoticeText = {
  readonly letterhead: readonly string[]
  /** "पत्रांक: …", with dots for a pen where the number is not given yet; likewise the date. */
  readonly numberLine: string
  readonly dateLine: string
  readonly heading: string
  /** The meeting that it calls. */
  readonly title: string
  /** Who is called, a line each: "सेवा में,", "समस्त सदस्य, प्रदेश कार्यसमिति". */
  readonly addressee: readonly string[]
  /** Who is called, where and when, and the request to come. */
  readonly sentences: readonly string[]
  readonly enclosureLine: string
  /** The items in their sections; those before the first section, or all where there is none, stand under ''. */
  readonly agenda: { readonly heading: string; readonly columns: readonly string[]; readonly sections: readonly AgendaSectionText[] }
  /** Name in brackets, post, office held in the meeting. */
  readonly signatory: readonly string[]
  readonly copies: { readonly heading: string; readonly lines: readonly string[] }
}

const wordings = {
  hi: {
    number: 'पत्रांक',
    date: 'दिनांक',
    heading: 'सूचना',
    to: 'सेवा में,',
    members: (body: string) => `समस्त सदस्य, ${body}`,
    participants: 'समस्त प्रतिभागी',
    enclosure: 'संलग्नक: कार्यसूची',
    agenda: 'कार्यसूची',
    columns: ['क्र.सं.', 'विषय', 'प्रस्तुतकर्ता', 'अवधि (मिनट)'],
    copies: 'प्रतिलिपि:',
    chair: 'अध्यक्ष',
    request: 'आपकी उपस्थिति प्रार्थनीय है।',
    invitees: 'समस्त विशेष आमंत्रित',
    file: 'कार्यालय पत्रावली',
  },
  en: {
    number: 'No.',
    date: 'Date',
    heading: 'NOTICE',
    to: 'To',
    members: (body: string) => `All members, ${body}`,
    participants: 'All participants',
    enclosure: 'Enclosure: Agenda',
    agenda: 'Agenda',
    columns: ['Sl. No.', 'Subject', 'Presented by', 'Duration (minutes)'],
    copies: 'Copy to:',
    chair: 'Chair',
    request: 'You are requested to attend.',
    invitees: 'All special invitees',
    file: 'Office file',
  },
} as const

const callSentence = (meeting: MeetingFacts, lang: Lang, names: ProperNames): string => {
  const held = onSittingDates(meeting, lang, 'weekday')
  const goesOn = meeting.lastDate !== null && meeting.lastDate > meeting.date
  const begins = formatTime(meeting.start, lang)
  const chair = meeting.chair === null ? '' : withDesignation(meeting.chair, lang)
  const venue = isEmpty(meeting.venue) ? '' : inLang(meeting.venue, lang)
  const title = eventTitle(meeting, lang, names)
  if (lang === 'en') {
    const where = venue === '' ? '' : ` ${atVenue(venue, lang)}`
    const under = chair === '' ? '' : `, under the chairmanship of ${chair}`
    return sentence(
      `${capitalised(meetingInSentence(title, names))} will be held ${held}${goesOn ? ', beginning' : ''} at ${begins}${where}${under}`,
      lang,
    )
  }
  // The venue stands in the order in which it is written: "सभागार, प्रदेश कार्यालय में".
  const where = venue === '' ? '' : /^ऑनलाइन/u.test(venue) ? 'ऑनलाइन' : `${oblique(venue)} में`
  const under = chair === '' ? '' : `${chair} की अध्यक्षता में`
  // A बैठक is called (आहूत); workshops and conferences are held (आयोजित).
  const called = /(?:बैठक|सभा|अधिवेशन|मीटिंग)$/u.test(title) ? 'आहूत' : 'आयोजित'
  const verb = agreeing(grammaticalGender(title), ['किया गया है', 'किए गए हैं', 'की गई है', 'की गई हैं'])
  return sentence([title, held, goesOn ? `${begins} से` : begins, where, under, called, verb].filter((part) => part !== '').join(' '), lang)
}

const addresseeLines = (meeting: MeetingFacts, lang: Lang): readonly string[] => {
  const wording = wordings[lang]
  const body = bodiesOf(meeting, lang)
  const hasInvitees = meeting.attendance.some(({ capacity }) => isInvitee(capacity))
  return [wording.to, body === '' ? wording.participants : wording.members(body), ...(hasInvitees ? [wording.invitees] : [])]
}

const copyLines = (meeting: MeetingFacts, lang: Lang): readonly string[] => {
  const given = meeting.notice.copiesTo.map((to) => inLang(to, lang)).filter((line) => line !== '')
  return given.length > 0 ? given : [wordings[lang].file]
}

const agendaSections = (items: readonly AgendaItemFacts[], lang: Lang, set: (text: string) => string): readonly AgendaSectionText[] => {
  const sections: { readonly heading: string; readonly rows: AgendaRowText[] }[] = []
  for (const { number, title, presenter, minutes, section } of items) {
    if (sections.length === 0 || !isEmpty(section)) sections.push({ heading: set(inLang(section, lang)), rows: [] })
    sections.at(-1)?.rows.push({
      number: set(String(number)),
      title: set(inLang(title, lang)),
      presenter: presenter === null ? '' : set(fullName(presenter, lang)),
      minutes: minutes === null ? '' : set(String(minutes)),
    })
  }
  return sections
}

/** The notice of a meeting in a language, signed by its secretary or, where there is none, by its chair; with neither, lines for a pen. */
export const draftNotice = (facts: MeetingDocumentFacts, lang: Lang): NoticeText => {
  const { meeting, organisation, digits } = facts
  const { notice } = meeting
  const wording = wordings[lang]
  const set = (text: string): string => setText(text, lang, digits)
  const names = properNames(organisation, [meeting])
  const signatory = meeting.secretary ?? meeting.chair
  const isOff = meeting.cancelled !== null
  const agenda = isOff ? [] : meeting.agenda
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    numberLine: set(`${wording.number}${lang === 'hi' ? ':' : ''} ${notice.number ?? toBeFilled}`),
    dateLine: set(`${wording.date}: ${notice.date === null ? toBeFilled : formatDate(notice.date, lang)}`),
    heading: wording.heading,
    title: set(eventTitle(meeting, lang, names)),
    addressee: addresseeLines(meeting, lang).map(set),
    sentences: isOff
      ? cancellationSentences(meeting, lang, names).map(set)
      : [set(callSentence(meeting, lang, names)), set(inLang(notice.text, lang)) || wording.request],
    enclosureLine: agenda.length === 0 ? '' : wording.enclosure,
    agenda: {
      heading: wording.agenda,
      columns: wording.columns,
      sections: agendaSections(agenda, lang, set),
    },
    signatory: (signatory === null
      ? forPen[lang]
      : signatureLines(signatory, meeting.secretary ? meetingSecretary[lang] : wording.chair, lang)
    ).map(set),
    copies: { heading: wording.copies, lines: copyLines(meeting, lang).map(set) },
  }
}
