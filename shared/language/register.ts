import { inLang, type Lang } from '../domain/bilingual.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import {
  cellOf,
  countOf,
  inRoom,
  type LeaveRule,
  longestAbsence,
  meetingTallies,
  percentOf,
  personTally,
  type RegisterMark,
  type RegisterTally,
  registerMarks,
  sumOfTallies,
  withoutLeave,
} from '../domain/register.ts'
import type { RegisterFacts, RegisterMeetingFacts } from '../domain/registerFacts.ts'
import { dateRange, formatDate } from './dates.ts'
import { letterheadLines } from './letterhead.ts'
import { listed } from './names.ts'
import { formatPercent } from './percent.ts'
import { setText } from './sentences.ts'
import { officeLines } from './signatures.ts'

const letters: Readonly<Record<Lang, Readonly<Record<RegisterMark, string>>>> = {
  hi: { present: 'उ', late: 'वि', left: 'पू', online: 'ऑ', substitute: 'प्र', leave: 'अव', absent: 'अ', blank: '–' },
  en: { present: 'P', late: 'La', left: 'E', online: 'O', substitute: 'S', leave: 'L', absent: 'A', blank: '–' },
}

const meanings: Readonly<Record<Lang, Readonly<Record<RegisterMark, string>>>> = {
  hi: {
    ...{ present: 'उपस्थित', late: 'विलंब से आगमन', left: 'समय से पूर्व प्रस्थान', online: 'ऑनलाइन', substitute: 'प्रतिनिधि के रूप में' },
    ...{ leave: 'अवकाश पर', absent: 'अनुपस्थित', blank: 'प्रविष्टि नहीं' },
  },
  en: {
    ...{ present: 'Present', late: 'Came late', left: 'Left early', online: 'Online', substitute: 'As a substitute' },
    ...{ leave: 'On leave', absent: 'Absent', blank: 'Not entered' },
  },
}

/** What a mark means: "विलंब से आगमन", "Came late". */
export const markMeaning = (mark: RegisterMark, lang: Lang): string => meanings[lang][mark]

/** The letter by which a register shows a mark: "उ", "P". */
export const markLetter = (mark: RegisterMark, lang: Lang): string => letters[lang][mark]

/** What stands in a cell on paper; in brackets where it does not count, '' for a cell with nothing in it. */
export const cellText = (letter: string, lang: Lang): string => {
  const cell = cellOf(letter)
  if (cell === null) return ''
  const text = markLetter(cell.mark, lang)
  return cell.counts ? text : `(${text})`
}

const wordings = {
  hi: {
    register: 'उपस्थिति पंजिका',
    statement: 'उपस्थिति विवरण',
    people: 'चयनित व्यक्ति',
    period: (from: string, to: string) => `अवधि: ${from} से ${to} तक`,
    bracket: 'कोष्ठक में = सदस्य से भिन्न रूप में उपस्थित, गणना में सम्मिलित नहीं',
    noMark: 'रिक्त = उस दिन सदस्य नहीं',
    leave: {
      present: 'अवकाश को उपस्थिति माना गया है।',
      absent: 'अवकाश को अनुपस्थिति माना गया है।',
      'left-out': 'अवकाश की बैठकें गणना में सम्मिलित नहीं हैं।',
    } satisfies Record<LeaveRule, string>,
    counted: 'प्रतिशत उन बैठकों पर आधारित है जो सदस्यता की अवधि में हुईं।',
    columns: { serial: 'क्र.सं.', name: 'नाम एवं पदनाम', attended: 'उपस्थित', counted: 'बैठकें', percent: 'प्रतिशत', absence: 'लगातार अनुपस्थिति' },
    attended: 'उपस्थित सदस्य',
    percent: 'प्रतिशत',
    block: (first: number, last: number, all: number) => `बैठक ${first} से ${last} (कुल ${all})`,
    summary: (meetings: number, people: number, percent: string) =>
      `इस अवधि में ${meetings} ${meetings === 1 ? 'बैठक हुई, जिसकी' : 'बैठकें हुईं, जिनकी'} पंजिका में ${people} ${people === 1 ? 'व्यक्ति का नाम अंकित है' : 'व्यक्तियों के नाम अंकित हैं'}। औसत उपस्थिति ${percent} रही।`,
    meetings: 'बैठकवार उपस्थिति',
    meetingColumns: ['क्र.सं.', 'दिनांक', 'बैठक', 'सदस्य', 'उपस्थित', 'ऑनलाइन', 'अवकाश', 'अनुपस्थित', 'प्रतिशत'],
    persons: 'सदस्यवार उपस्थिति',
    personColumns: ['क्र.सं.', 'नाम एवं पदनाम', 'बैठकें', 'उपस्थित', 'ऑनलाइन', 'अवकाश', 'अनुपस्थित', 'प्रतिशत', 'लगातार अनुपस्थिति'],
    below: (threshold: string) => `${threshold} से कम उपस्थिति`,
    belowLine: (who: string, attended: number, counted: number, percent: string) => `${who}: ${counted} में से ${attended} (${percent})`,
    nobody: (threshold: string) => `सभी सदस्यों की उपस्थिति ${threshold} या अधिक रही।`,
    total: 'योग',
    authentication: 'प्रमाणित किया जाता है कि उपर्युक्त विवरण उपस्थिति पंजिका के अनुसार सही है।',
    secretary: (body: string) => (body === '' ? 'सचिव' : `सचिव, ${body}`),
    number: 'बैठक क्रमांक',
    date: 'दिनांक',
    meeting: 'बैठक',
    body: 'निकाय',
  },
  en: {
    register: 'Attendance Register',
    statement: 'Attendance Statement',
    people: 'Chosen people',
    period: (from: string, to: string) => `Period: ${from} to ${to}`,
    bracket: 'in brackets = other than as a member, not counted',
    noMark: 'empty = not a member on that day',
    leave: {
      present: 'Leave is counted as attendance.',
      absent: 'Leave is counted as absence.',
      'left-out': 'Meetings on leave are left out of the count.',
    } satisfies Record<LeaveRule, string>,
    counted: 'Percentages are of the meetings held during membership.',
    columns: {
      serial: 'Sl. No.',
      name: 'Name and designation',
      attended: 'Attended',
      counted: 'Meetings',
      percent: 'Per cent',
      absence: 'Absent in a row',
    },
    attended: 'Members present',
    percent: 'Per cent',
    block: (first: number, last: number, all: number) => `Meetings ${first} to ${last} (of ${all})`,
    summary: (meetings: number, people: number, percent: string) =>
      `${meetings} ${meetings === 1 ? 'meeting was' : 'meetings were'} held in the period; the register names ${people} ${people === 1 ? 'person' : 'people'} for ${meetings === 1 ? 'it' : 'them'}. The average attendance was ${percent}.`,
    meetings: 'Attendance by meeting',
    meetingColumns: ['Sl. No.', 'Date', 'Meeting', 'Members', 'Present', 'Online', 'Leave', 'Absent', 'Per cent'],
    persons: 'Attendance by member',
    personColumns: ['Sl. No.', 'Name and designation', 'Meetings', 'Present', 'Online', 'Leave', 'Absent', 'Per cent', 'Absent in a row'],
    below: (threshold: string) => `Attendance below ${threshold}`,
    belowLine: (who: string, attended: number, counted: number, percent: string) => `${who}: ${attended} of ${counted} (${percent})`,
    nobody: (threshold: string) => `Every member attended ${threshold} or more.`,
    total: 'Total',
    authentication: 'Certified that this statement is correct according to the attendance register.',
    secretary: (body: string) => (body === '' ? 'Secretary' : `Secretary, ${body}`),
    number: 'Meeting No.',
    date: 'Date',
    meeting: 'Meeting',
    body: 'Body',
  },
} as const

type Wording = (typeof wordings)[Lang]

/** What a register's paper says whatever its kind. */
export type RegisterHead = {
  readonly letterhead: readonly string[]
  readonly title: readonly string[]
  readonly period: string
  /** What each letter means, and how it is counted. */
  readonly legend: string
  readonly rules: string
  readonly signatory: readonly string[]
}

const markLegend = (lang: Lang, wording: Wording): string =>
  [...registerMarks.map((mark) => `${letters[lang][mark]} = ${meanings[lang][mark]}`), wording.bracket, wording.noMark].join('; ')

const headOf = (facts: RegisterFacts, lang: Lang, heading: string, set: (text: string) => string): RegisterHead => {
  const wording = wordings[lang]
  const role = wording.secretary(inLang(facts.body, lang))
  return {
    letterhead: letterheadLines(facts.organisation, lang).map(set),
    title: [heading, facts.body === null ? wording.people : inLang(facts.body, lang)].map(set),
    period: set(wording.period(formatDate(facts.from, lang), formatDate(facts.to, lang))),
    legend: set(markLegend(lang, wording)),
    rules: set(`${wording.counted} ${wording.leave[facts.leaveRule]}`),
    signatory: officeLines(facts.secretary, role, lang).map(set),
  }
}

/** The totals of a person in a row of the register. */
export type RegisterTotals = { readonly attended: string; readonly counted: string; readonly percent: string; readonly absence: string }

/** The wording of a register on paper, in one language. */
export type RegisterText = RegisterHead & {
  readonly columns: Readonly<Record<'serial' | 'name' | keyof RegisterTotals, string>>
  readonly meetings: readonly { readonly date: CalendarDate; readonly attended: string; readonly percent: string }[]
  readonly people: readonly { readonly name: string; readonly cells: readonly string[]; readonly totals: RegisterTotals }[]
  readonly attended: string
  readonly percent: string
  readonly whole: RegisterTotals
  /** "बैठक 1 से 20 (कुल 52)", over each block of columns. */
  readonly block: (first: number, last: number) => string
}

const totalsOf = (tally: RegisterTally, absence: number | null, set: (text: string) => string): RegisterTotals => ({
  attended: set(String(tally.attended)),
  counted: set(String(tally.counted)),
  percent: set(formatPercent(percentOf(tally))),
  absence: absence === null ? '' : absence > 1 ? set(String(absence)) : '–',
})

type Counted = {
  readonly byMeeting: readonly RegisterTally[]
  readonly byPerson: readonly RegisterTally[]
  readonly whole: RegisterTally
}

const count = ({ people, meetings, leaveRule }: RegisterFacts): Counted => {
  const byPerson = people.map(({ row }) => personTally(row, leaveRule))
  return {
    byMeeting: meetingTallies(
      people.map(({ row }) => row),
      meetings.length,
      leaveRule,
    ),
    byPerson,
    whole: sumOfTallies(byPerson),
  }
}

/** The register as a Word document says it: who, each meeting in a letter, totals of both. */
export const draftRegister = (facts: RegisterFacts, lang: Lang): RegisterText => {
  const set = (text: string): string => setText(text, lang, facts.digits)
  const wording = wordings[lang]
  const { byMeeting, byPerson, whole } = count(facts)
  return {
    ...headOf(facts, lang, wording.register, set),
    columns: wording.columns,
    meetings: facts.meetings.map(({ date }, at) => {
      const tally = byMeeting[at] ?? whole
      const percent = percentOf(tally)
      return { date, attended: set(String(tally.attended)), percent: percent === null ? '' : set(`${Math.round(percent)}%`) }
    }),
    people: facts.people.map(({ person, row }, at) => ({
      name: set(listed(person, lang)),
      cells: Array.from(row, (letter) => cellText(letter, lang)),
      totals: totalsOf(byPerson[at] ?? whole, longestAbsence(row, facts.leaveRule)?.length ?? 0, set),
    })),
    attended: wording.attended,
    percent: wording.percent,
    whole: totalsOf(whole, null, set),
    block: (first, last) => set(wording.block(first, last, facts.meetings.length)),
  }
}

/** The wording of an attendance statement (उपस्थिति विवरण), in one language. */
export type StatementText = RegisterHead & {
  readonly summary: string
  readonly meetings: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly people: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly below: { readonly heading: string; readonly lines: readonly string[] }
  readonly authentication: string
}

const figures = ({ held, marks, ...tally }: RegisterTally): readonly string[] => [
  String(inRoom({ marks })),
  String(marks.online),
  String(marks.leave),
  String(withoutLeave({ marks })),
  formatPercent(percentOf(tally)),
]

const totalRow = (label: string, tally: RegisterTally): readonly string[] => ['', '', label, String(tally.held), ...figures(tally)]

/** The statement of a body for a period: what it comes to, meeting by meeting and member by member. */
export const draftStatement = (facts: RegisterFacts, lang: Lang): StatementText => {
  const set = (text: string): string => setText(text, lang, facts.digits)
  const wording = wordings[lang]
  const { byMeeting, byPerson, whole } = count(facts)
  const threshold = formatPercent(facts.threshold)
  const below = facts.people.flatMap(({ person }, at) => {
    const tally = byPerson[at]
    const percent = tally === undefined ? null : percentOf(tally)
    if (tally === undefined || percent === null || percent >= facts.threshold) return []
    return [set(wording.belowLine(listed(person, lang), tally.attended, tally.counted, formatPercent(percent)))]
  })
  const meetingRow = ({ date, title, number }: RegisterMeetingFacts, at: number): readonly string[] => {
    const tally = byMeeting[at] ?? whole
    const named = [inLang(title, lang), number === null ? '' : `(${number})`].filter((part) => part !== '').join(' ')
    return [String(at + 1), formatDate(date, lang), named, String(tally.held), ...figures(tally)]
  }
  return {
    ...headOf(facts, lang, wording.statement, set),
    summary: set(wording.summary(facts.meetings.length, facts.people.length, formatPercent(percentOf(whole)))),
    meetings: {
      heading: wording.meetings,
      columns: wording.meetingColumns,
      rows: [...facts.meetings.map(meetingRow), totalRow(wording.total, whole)].map((row) => row.map(set)),
    },
    people: {
      heading: wording.persons,
      columns: wording.personColumns,
      rows: facts.people.map(({ person, row }, at) => {
        const tally = byPerson[at] ?? whole
        const run = longestAbsence(row, facts.leaveRule)
        const span = run === null ? undefined : [facts.meetings[run.first]?.date, facts.meetings[run.last]?.date]
        const [first, last] = span ?? []
        const said =
          run === null || run.length === 1 || first === undefined || last === undefined
            ? '–'
            : `${run.length}\n(${dateRange(first, last, lang, { year: 'always' })})`
        return [String(at + 1), listed(person, lang), String(tally.held), ...figures(tally), said].map(set)
      }),
    },
    below: { heading: set(wording.below(threshold)), lines: below.length === 0 ? [set(wording.nobody(threshold))] : below },
    authentication: wording.authentication,
  }
}

/** The headings of the register as a workbook. */
export type WorkbookWords = {
  readonly register: string
  readonly meetings: string
  readonly serial: string
  readonly name: string
  readonly attended: string
  readonly counted: string
  readonly percent: string
  readonly presentMembers: string
  readonly absence: string
  readonly number: string
  readonly date: string
  readonly meeting: string
  readonly body: string
  readonly total: string
}

export const workbookWords = (lang: Lang): WorkbookWords => {
  const wording = wordings[lang]
  return {
    register: lang === 'hi' ? wording.register : 'Attendance register',
    meetings: wording.meetings,
    ...{ serial: wording.columns.serial, name: wording.columns.name, attended: wording.columns.attended },
    ...{ counted: wording.columns.counted, percent: wording.columns.percent, absence: wording.columns.absence },
    ...{ presentMembers: wording.attended, number: wording.number, date: wording.date, meeting: wording.meeting },
    ...{ body: wording.body, total: wording.total },
  }
}

/** The head of a register in a workbook: title, period, what the letters mean, how it is counted. */
export const workbookHead = (facts: RegisterFacts, lang: Lang): readonly string[] => {
  const head = headOf(facts, lang, workbookWords(lang).register, (text) => text.normalize('NFC'))
  return [head.title.join(': '), head.period, head.legend, head.rules]
}

/** The letters that a formula counts: of those who attended, and of all that the per cent is taken of. */
export const lettersThatCount = (
  rule: LeaveRule,
  lang: Lang,
): { readonly attended: readonly string[]; readonly counted: readonly string[] } => {
  const of = (marks: readonly RegisterMark[]): readonly string[] => marks.map((mark) => markLetter(mark, lang))
  return {
    attended: of(registerMarks.filter((mark) => countOf(mark, rule) === 'attended')),
    counted: of(registerMarks.filter((mark) => countOf(mark, rule) !== 'left-out')),
  }
}
