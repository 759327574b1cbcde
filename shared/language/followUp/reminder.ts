import { inLang, type Lang } from '../../domain/bilingual.ts'
import { daysLate, type ReminderFacts } from '../../domain/followUp.ts'
import { formatDate } from '../dates.ts'
import { designation } from '../designations.ts'
import { letterheadLines } from '../letterhead.ts'
import { joinList } from '../lists.ts'
import { fullName } from '../names.ts'
import { oneLine, properNames, sentence, setText } from '../sentences.ts'
import { signatoryLines, toBeFilled } from '../signatures.ts'
import { ofMeetingHeld } from './common.ts'

/** The wording of a letter of reminder (अनुस्मारक); a line that the facts do not give is ''. */
export type ReminderText = {
  readonly letterhead: readonly string[]
  readonly numberLine: string
  readonly dateLine: string
  readonly heading: string
  /** To whom, a line each. */
  readonly addressee: readonly string[]
  readonly subject: string
  readonly salutation: string
  readonly opening: string
  /** What is awaited, set apart. */
  readonly awaited: string
  readonly closing: readonly string[]
  readonly regards: string
  readonly signatory: readonly string[]
}

const ordinals: Readonly<Record<Lang, readonly string[]>> = {
  hi: ['', 'प्रथम', 'द्वितीय', 'तृतीय', 'चतुर्थ', 'पंचम'],
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth'],
}

const ordinalOf = (n: number, lang: Lang): string => ordinals[lang][n] ?? (lang === 'hi' ? `${n}वाँ` : `${n}th`)

/** The reminders that went before this one, by name: "प्रथम एवं द्वितीय", "first and second". */
const earlierOnes = (ordinal: number, lang: Lang): string =>
  joinList(
    Array.from({ length: ordinal - 1 }, (_, at) => ordinalOf(at + 1, lang)),
    lang,
    'एवं',
  )

const headingOf = (ordinal: number, lang: Lang): string => {
  if (lang === 'en') return ordinal === 1 ? 'REMINDER' : `${ordinalOf(ordinal, lang)} REMINDER`.toUpperCase()
  return ordinal === 1 ? 'अनुस्मारक' : `${ordinalOf(ordinal, lang)} अनुस्मारक`
}

type Parts = {
  readonly meeting: string
  readonly number: string | null
  readonly due: string | null
  readonly late: number | null
  readonly isReport: boolean
  readonly ordinal: number
}

const hindi = ({ meeting, number, due, late, isReport, ordinal }: Parts) => {
  const asked = isReport ? 'निम्नलिखित आख्या' : 'निम्नलिखित कार्यवाही'
  const by = number === null ? `${meeting} में दिए गए निर्देश` : `${meeting} में लिए गए निर्णय संख्या ${number}`
  const when = due === null ? '' : ` ${due} तक`
  return {
    subject: number === null ? `${meeting} में दिए गए निर्देश का अनुपालन` : `${meeting} के निर्णय संख्या ${number} का अनुपालन`,
    opening: `उपर्युक्त विषय में निवेदन है कि ${by} के अनुसार आपके स्तर से${when} ${asked} अपेक्षित ${late === null ? 'है' : 'थी'}:`,
    state:
      late === null
        ? 'इसकी सूचना इस कार्यालय में अभी प्राप्त नहीं हुई है।'
        : `नियत समय-सीमा को ${late} दिन ${late === 1 ? 'बीत चुका है' : 'बीत चुके हैं'}, किंतु इसकी सूचना इस कार्यालय में अब तक प्राप्त नहीं हुई है।`,
    earlier: ordinal === 1 ? '' : `इस विषय में ${earlierOnes(ordinal, 'hi')} अनुस्मारक पूर्व में ${ordinal === 2 ? 'भेजा जा चुका है' : 'भेजे जा चुके हैं'}।`,
    request: isReport
      ? 'अतः अनुरोध है कि वांछित आख्या अविलंब इस कार्यालय को उपलब्ध कराने का कष्ट करें।'
      : 'अतः अनुरोध है कि वांछित कार्यवाही पूर्ण कर उसकी आख्या अविलंब इस कार्यालय को उपलब्ध कराने का कष्ट करें।',
  }
}

const english = ({ meeting, number, due, late, isReport, ordinal }: Parts) => {
  const asked = isReport ? 'the following report' : 'the following action'
  const by = number === null ? `a direction given at ${meeting}` : `decision No. ${number} of ${meeting}`
  const when = due === null ? '' : ` by ${due}`
  return {
    subject: number === null ? `Compliance with a direction given at ${meeting}` : `Compliance with decision No. ${number} of ${meeting}`,
    opening: `In pursuance of ${by}, ${asked} ${late === null ? 'is' : 'was'} awaited from you${when}:`,
    state:
      late === null
        ? 'This office has not yet received a report on it.'
        : `It is now ${late} ${late === 1 ? 'day' : 'days'} overdue, and this office has received no report on it.`,
    earlier:
      ordinal === 1 ? '' : `The ${earlierOnes(ordinal, 'en')} ${ordinal === 2 ? 'reminder has' : 'reminders have'} been sent already.`,
    request: isReport
      ? 'You are requested to send the report to this office without further delay.'
      : 'You are requested to complete the action and to report compliance to this office without further delay.',
  }
}

/** The letter that reminds of one action, in a language; signed by the secretary of the meeting that gave it, or by its chair where that is the addressee. */
export const draftReminder = (facts: ReminderFacts, lang: Lang): ReminderText => {
  const { organisation, digits, asOf, ordinal, meeting, decision, action: followed } = facts
  const { action } = followed
  const set = (text: string): string => setText(text, lang, digits)
  const names = properNames(organisation, [])
  const parts: Parts = {
    meeting: ofMeetingHeld({ meeting }, lang, names),
    number: decision.decision?.number ?? null,
    due: action.due === null ? null : formatDate(action.due, lang),
    late: daysLate(followed, asOf),
    isReport: action.kind === 'report',
    ordinal,
  }
  const said = lang === 'hi' ? hindi(parts) : english(parts)
  const { person } = action
  const to = person === null ? [inLang(action.body, lang)] : [fullName(person, lang), designation(person, lang)]
  const salutation =
    lang === 'hi'
      ? { male: 'महोदय,', female: 'महोदया,', other: 'महोदय/महोदया,' }[person?.gender ?? 'other']
      : person === null || person.gender === null || person.gender === 'other'
        ? 'Sir/Madam,'
        : person.gender === 'male'
          ? 'Sir,'
          : 'Madam,'
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    numberLine: lang === 'hi' ? `पत्रांक: ${toBeFilled}` : `No. ${toBeFilled}`,
    dateLine: set(`${lang === 'hi' ? 'दिनांक' : 'Date'}: ${formatDate(asOf, lang)}`),
    heading: set(headingOf(ordinal, lang)),
    addressee: [lang === 'hi' ? 'सेवा में,' : 'To', ...to.filter((line) => line !== '').map(set)],
    subject: set(`${lang === 'hi' ? 'विषय' : 'Subject'}: ${said.subject}${lang === 'hi' ? '।' : ''}`),
    salutation,
    opening: set(said.opening),
    awaited: set(sentence(oneLine(inLang(action.text, lang)), lang)),
    closing: [[said.state, said.earlier].filter((part) => part !== '').join(' '), said.request].map(set),
    regards: lang === 'hi' ? 'भवदीय,' : 'Yours faithfully,',
    signatory: signatoryLines(meeting, lang, person).map(set),
  }
}
