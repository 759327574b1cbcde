import { isInvitee, serialsOf } from '../domain/attendance.ts'
import type { Lang } from '../domain/bilingual.ts'
import type { AttendanceFacts, MeetingDocumentFacts, MeetingFacts } from '../domain/facts.ts'
import { designation } from './designations.ts'
import { type LabelledValue, letterheadLines, meetingMeta } from './letterhead.ts'
import { eventTitle } from './meetingKinds.ts'
import { fullName } from './names.ts'
import { properNames, setText } from './sentences.ts'
import { meetingSecretary, signatureLines } from './signatures.ts'

export type AttendanceRowText = {
  readonly serial: string
  readonly name: string
  readonly designation: string
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
  /** Serial number, name, designation, arrival, signature. */
  readonly columns: readonly string[]
  /** Members in order of seniority, the chair first. */
  readonly members: readonly AttendanceRowText[]
  readonly inviteesHeading: string
  readonly invitees: readonly AttendanceRowText[]
  /** Serial numbers of the empty rows for those who come unannounced; they go on from the rows before. */
  readonly blankRows: readonly string[]
  /** "प्रमाणित किया जाता है …", and who signs under it. */
  readonly authentication: { readonly sentence: string; readonly lines: readonly string[] }
}

const wordings = {
  hi: {
    heading: 'उपस्थिति पंजिका',
    columns: ['क्र.सं.', 'नाम', 'पदनाम', 'आगमन', 'हस्ताक्षर'],
    invitees: 'विशेष आमंत्रित',
    authentication: 'प्रमाणित किया जाता है कि उपर्युक्त उपस्थिति सही है।',
  },
  en: {
    heading: 'ATTENDANCE REGISTER',
    columns: ['Sl. No.', 'Name', 'Designation', 'Arrival', 'Signature'],
    invitees: 'Special invitees',
    authentication: 'Certified that the attendance recorded above is correct.',
  },
} as const

const isChair = (one: AttendanceFacts, meeting: MeetingFacts): boolean =>
  meeting.chair === null ? one.capacity === 'chair' : one.person.id === meeting.chair.id

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
  const row = ({ person, arrived }: AttendanceFacts, serial: number): AttendanceRowText => ({
    serial: set(String(serial)),
    name: set(fullName(person, lang)),
    designation: set(designation(person, lang)),
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
    blankRows: Array.from({ length: blankRows }, (_, at) => set(String(Math.max(0, ...serials) + at + 1))),
    authentication: {
      sentence: wording.authentication,
      lines: secretary === null ? [meetingSecretary[lang]] : signatureLines(secretary, meetingSecretary[lang], lang).map(set),
    },
  }
}
