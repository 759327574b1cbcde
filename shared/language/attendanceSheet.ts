import { isInvitee, serialsOf } from '../domain/attendance.ts'
import { inLang, type Lang } from '../domain/bilingual.ts'
import type { AttendanceFacts, MeetingDocumentFacts, MeetingFacts } from '../domain/facts.ts'
import { designation } from './designations.ts'
import { capitalised } from './english/article.ts'
import { type LabelledValue, letterheadLines, meetingMeta } from './letterhead.ts'
import { eventTitle } from './meetingKinds.ts'
import { fullName } from './names.ts'
import { properNames, setText } from './sentences.ts'
import { meetingSecretary, officeLines, toBeFilled } from './signatures.ts'

export type AttendanceRowText = {
  readonly serial: string
  /** With the name of whom they came for on a line below. */
  readonly name: string
  readonly designation: string
  readonly district: string
  readonly phone: string
  /** When they came, as 11:20; '' where that is not known yet. */
  readonly arrival: string
}

/** The wording of the sheet that people sign as they come, in one language (secretarial standard SS-1 of the ICSI as a pattern). */
export type AttendanceSheetText = {
  readonly letterhead: readonly string[]
  readonly heading: string
  /** The meeting that it belongs to. */
  readonly title: string
  readonly meta: readonly LabelledValue[]
  /** Serial number, name, designation, district, mobile number, arrival, signature. */
  readonly columns: readonly string[]
  /** Members in order of seniority, the chair first. */
  readonly members: readonly AttendanceRowText[]
  readonly inviteesHeading: string
  readonly invitees: readonly AttendanceRowText[]
  readonly othersHeading: string
  /** Serial numbers of the empty rows for those who come unannounced; they go on from the rows before. */
  readonly blankRows: readonly string[]
  /** How many were called, and dots for a pen where it is to be said how many came. */
  readonly totals: readonly string[]
  /** "प्रमाणित किया जाता है …", and who signs under it. */
  readonly authentication: { readonly sentence: string; readonly lines: readonly string[] }
}

const wordings = {
  hi: {
    heading: 'उपस्थिति पंजिका',
    columns: ['क्र.सं.', 'नाम', 'पदनाम', 'क्षेत्र / ज़िला', 'मोबाइल', 'आगमन', 'हस्ताक्षर'],
    invitees: 'विशेष आमंत्रित',
    others: 'अन्य उपस्थित',
    substitute: (name: string) => `${name} के स्थान पर`,
    totals: {
      called: 'आहूत',
      present: 'उपस्थित',
      members: 'सदस्य',
      participants: 'प्रतिभागी',
      invitees: 'विशेष आमंत्रित',
      others: 'अन्य',
      all: 'कुल',
    },
    authentication: 'प्रमाणित किया जाता है कि उपर्युक्त उपस्थिति सही है।',
  },
  en: {
    heading: 'Attendance Register',
    columns: ['Sl. No.', 'Name', 'Designation', 'Area / District', 'Mobile', 'Arrival', 'Signature'],
    invitees: 'Special invitees',
    others: 'Others present',
    substitute: (name: string) => `in place of ${name}`,
    totals: {
      called: 'Called',
      present: 'Present',
      members: 'members',
      participants: 'participants',
      invitees: 'special invitees',
      others: 'others',
      all: 'total',
    },
    authentication: 'Certified that the attendance recorded above is correct.',
  },
} as const

const isChair = (one: AttendanceFacts, meeting: MeetingFacts): boolean =>
  meeting.chair === null ? one.capacity === 'chair' : one.person.id === meeting.chair.id

type Counts = { readonly isOfBody: boolean; readonly members: number; readonly invitees: number; readonly hasOthers: boolean }

const totalLines = ({ isOfBody, members, invitees, hasOthers }: Counts, lang: Lang): readonly string[] => {
  const { totals } = wordings[lang]
  const line = (label: string, parts: readonly (readonly [string, string] | null)[]): string =>
    `${label}: ${parts.flatMap((part) => (part === null ? [] : [part.join(' ')])).join(', ')}`
  const isOfSeveral = invitees > 0
  const ownLabel = isOfBody ? totals.members : totals.participants
  return [
    line(totals.called, [
      [ownLabel, String(members)],
      isOfSeveral ? [totals.invitees, String(invitees)] : null,
      isOfSeveral ? [totals.all, String(members + invitees)] : null,
    ]),
    line(totals.present, [
      [ownLabel, toBeFilled],
      isOfSeveral ? [totals.invitees, toBeFilled] : null,
      hasOthers ? [totals.others, toBeFilled] : null,
      isOfSeveral || hasOthers ? [totals.all, toBeFilled] : null,
    ]),
  ]
}

/**
 * The attendance sheet of a meeting in a language, for signature by hand, with so many empty rows. Serial numbers once printed stay;
 * whoever was called since comes after them.
 */
export const draftAttendanceSheet = (facts: MeetingDocumentFacts, lang: Lang, blankRows: number): AttendanceSheetText => {
  const { meeting, organisation, digits } = facts
  const wording = wordings[lang]
  const set = (text: string): string => setText(text, lang, digits)
  const chairFirst = [...meeting.attendance].sort((a, b) => Number(isChair(b, meeting)) - Number(isChair(a, meeting)))
  const isMember = (one: AttendanceFacts): boolean => isChair(one, meeting) || !isInvitee(one.capacity)
  const members = chairFirst.filter(isMember)
  const invitees = chairFirst.filter((one) => !isMember(one))
  const inSheet = [...members, ...invitees]
  const serials = serialsOf(inSheet.map(({ serial }) => ({ serial: serial ?? null })))
  const serialOf = new Map(inSheet.map((one, at) => [one, serials[at] ?? at + 1]))
  const bySerial = (a: AttendanceFacts, b: AttendanceFacts): number => (serialOf.get(a) ?? 0) - (serialOf.get(b) ?? 0)
  const rows = (all: readonly AttendanceFacts[]): readonly AttendanceRowText[] =>
    all.toSorted(bySerial).map((one) => row(one, serialOf.get(one) ?? 0))
  const row = ({ person, arrived, substituteFor }: AttendanceFacts, serial: number): AttendanceRowText => ({
    serial: set(String(serial)),
    name: set([fullName(person, lang), ...(substituteFor ? [`(${wording.substitute(fullName(substituteFor, lang))})`] : [])].join('\n')),
    designation: set(lang === 'en' ? capitalised(designation(person, lang)) : designation(person, lang)),
    district: set(person.district === null ? '' : inLang(person.district, lang)),
    phone: set(person.phone ?? ''),
    arrival: set(arrived ?? ''),
  })
  const { secretary } = meeting
  return {
    letterhead: letterheadLines(organisation, lang).map(set),
    heading: wording.heading,
    title: set(eventTitle(meeting, lang, properNames(organisation, [meeting]))),
    meta: meetingMeta(meeting, lang, ['number', 'body', 'date', 'venue', 'time']).map(({ label, value }) => ({ label, value: set(value) })),
    columns: wording.columns,
    members: rows(members),
    inviteesHeading: invitees.length === 0 ? '' : wording.invitees,
    invitees: rows(invitees),
    othersHeading: blankRows === 0 ? '' : wording.others,
    blankRows: Array.from({ length: blankRows }, (_, at) => set(String(Math.max(0, ...serials) + at + 1))),
    totals: totalLines(
      { isOfBody: meeting.body !== null, members: members.length, invitees: invitees.length, hasOthers: blankRows > 0 },
      lang,
    ).map(set),
    authentication: {
      sentence: wording.authentication,
      lines: officeLines(secretary, meetingSecretary[lang], lang).map(set),
    },
  }
}
