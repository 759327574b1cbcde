import { z } from 'zod'
import { assertNever } from './assertNever.ts'
import type { AttendanceStatus } from './attendance.ts'
import type { CalendarDate } from './calendar.ts'
import type { BodyId, MeetingId, PersonId } from './ids.ts'

/** How a meeting at which somebody was on leave counts for them: as one attended, as one missed, or not at all. */
export const LeaveRule = z.enum(['present', 'absent', 'left-out'])
export type LeaveRule = z.infer<typeof LeaveRule>

/**
 * What stands in a cell: the status of the sheet; of whoever was present also that they came `late`, `left` early or came as a
 * `substitute`; `blank` for a member whom the sheet of the meeting does not name.
 */
export type RegisterMark = AttendanceStatus | 'late' | 'left' | 'substitute' | 'blank'

/** The letter by which a mark travels: upper case where the cell counts, lower case where it is shown and does not. */
export const markLetters: Readonly<Record<RegisterMark, string>> = {
  ...{ present: 'P', late: 'T', left: 'E', online: 'O', substitute: 'S', leave: 'L', absent: 'A', blank: 'B' },
}

/** A cell with nothing in it: no member on that day, and not called. */
export const noMark = '.'

export const registerMarks = Object.keys(markLetters) as readonly RegisterMark[]

const marksByLetter: ReadonlyMap<string, RegisterMark> = new Map(
  registerMarks.flatMap((mark) => [
    [markLetters[mark], mark],
    [markLetters[mark].toLowerCase(), mark],
  ]),
)

/** A cell of the grid, read. */
export type RegisterCell = {
  readonly mark: RegisterMark
  /** Whether the meeting was held while the person was a member, so that it counts in totals and per cent. */
  readonly counts: boolean
}

/** The cell that a letter stands for; null for one with nothing in it. */
export const cellOf = (letter: string): RegisterCell | null => {
  const mark = marksByLetter.get(letter)
  return mark === undefined ? null : { mark, counts: letter === markLetters[mark] }
}

/** A meeting that was held. */
export type RegisterMeeting = {
  readonly id: MeetingId
  readonly bodyId: BodyId | null
  readonly date: CalendarDate
  /** Whether its sheet names anybody. */
  readonly isTaken: boolean
}

/** A span of membership, first and last day included; null is open. */
export type RegisterMembership = {
  readonly bodyId: string
  readonly personId: PersonId
  /** As {@link CalendarDate}. */
  readonly from: string | null
  readonly to: string | null
}

/**
 * What the sheets say of one person: for each meeting that names them its place among the meetings, counted from 0, and the letter of
 * the mark, in lower case where they were called as an invitee or came as a substitute: `12P,13a`.
 */
export type RegisterEntries = { readonly personId: PersonId; readonly entries: string }

export type RegisterSource = {
  /** In order of time. */
  readonly meetings: readonly RegisterMeeting[]
  readonly memberships: readonly RegisterMembership[]
  readonly entries: readonly RegisterEntries[]
}

/** The grid: a string for each person with a letter for each meeting. */
export type RegisterGrid = ReadonlyMap<PersonId, string>

const isWithin = ({ from, to }: RegisterMembership, date: CalendarDate): boolean =>
  (from === null || from <= date) && (to === null || date <= to)

const [zero, nine, comma] = [48, 57, 44] as const

/** Puts the letters of entries at their places; by hand, for a register has hundreds of thousands. */
const readEntries = (text: string, row: string[]): void => {
  let place = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= zero && code <= nine) place = place * 10 + code - zero
    else if (code === comma) place = 0
    else row[place] = text.charAt(at)
  }
}

/**
 * Who was at which meeting, in letters. A cell counts where the person was a member of the meeting's body on its day, or was called as
 * one; what is entered of anybody else is shown and does not count. A meeting whose sheet names nobody counts for nobody: its
 * attendance was never taken. Whoever has no cell at all is left out.
 */
export const buildGrid = ({ meetings, memberships, entries }: RegisterSource): RegisterGrid => {
  const rows = new Map<PersonId, string[]>()
  const rowOf = (personId: PersonId): string[] => {
    const known = rows.get(personId)
    if (known !== undefined) return known
    const row = new Array<string>(meetings.length).fill(noMark)
    rows.set(personId, row)
    return row
  }
  for (const { personId, entries: text } of entries) {
    if (text === '') continue
    const row = rowOf(personId)
    readEntries(text, row)
  }
  const places = Map.groupBy<string | null, number>(meetings.keys(), (place) => meetings[place]?.bodyId ?? null)
  for (const membership of memberships) {
    for (const place of places.get(membership.bodyId) ?? []) {
      const meeting = meetings[place]
      if (meeting === undefined || !isWithin(membership, meeting.date)) continue
      const row = rowOf(membership.personId)
      const letter = row[place] ?? noMark
      const own = letter === noMark ? markLetters.blank : letter.toUpperCase()
      row[place] = meeting.isTaken ? own : own.toLowerCase()
    }
  }
  return new Map([...rows].filter(([, row]) => row.some((letter) => letter !== noMark)).map(([id, row]) => [id, row.join('')]))
}

/** How often each mark stands among cells that count; of one person, one meeting, or all of it. */
export type RegisterTally = {
  /** Meetings held while a member (of a person), members (of a meeting). */
  readonly held: number
  readonly marks: Readonly<Record<RegisterMark, number>>
  /** Of those, attended as the rule for leave counts. */
  readonly attended: number
  /** Of those, that the per cent is taken of: without leave where it is left out. */
  readonly counted: number
  /** In cells that do not count, such as those of invitees, how many took part. */
  readonly invited: number
}

/** Attended of counted in per cent, not rounded; null where nothing counts. */
export const percentOf = ({ attended, counted }: Pick<RegisterTally, 'attended' | 'counted'>): number | null =>
  counted === 0 ? null : (attended * 100) / counted

type Count = 'attended' | 'missed' | 'left-out'

/** How a cell counts under the rule for leave. */
export const countOf = (mark: RegisterMark, rule: LeaveRule): Count => {
  switch (mark) {
    case 'present':
    case 'late':
    case 'left':
    case 'online':
    case 'substitute':
      return 'attended'
    case 'leave':
      return rule === 'present' ? 'attended' : rule === 'absent' ? 'missed' : 'left-out'
    case 'absent':
    case 'blank':
      return 'missed'
    default:
      return assertNever(mark)
  }
}

const emptyMarks: Readonly<Record<RegisterMark, number>> = {
  ...{ present: 0, late: 0, left: 0, online: 0, substitute: 0, leave: 0, absent: 0, blank: 0 },
}

/** How often each letter stands, by its character code. */
type LetterCounts = Uint32Array

const letterCounts = (): LetterCounts => new Uint32Array(128)
const codesOf = (mark: RegisterMark): readonly [counted: number, shown: number] => {
  const letter = markLetters[mark]
  return [letter.charCodeAt(0), letter.toLowerCase().charCodeAt(0)]
}

const tallyOf = (counts: LetterCounts, rule: LeaveRule): RegisterTally => {
  let [held, attended, counted, invited] = [0, 0, 0, 0]
  const marks = { ...emptyMarks }
  for (const mark of registerMarks) {
    const [upper, lower] = codesOf(mark)
    const n = counts[upper] ?? 0
    marks[mark] = n
    held += n
    const count = countOf(mark, rule)
    if (count === 'attended') attended += n
    if (count !== 'left-out') counted += n
    if (countOf(mark, 'absent') === 'attended') invited += counts[lower] ?? 0
  }
  return { held, marks, attended, counted, invited }
}

const add = (counts: LetterCounts, code: number): void => {
  counts[code] = (counts[code] ?? 0) + 1
}

/** The totals of a person: over the letters of their row. */
export const personTally = (row: string, rule: LeaveRule): RegisterTally => {
  const counts = letterCounts()
  for (let at = 0; at < row.length; at += 1) add(counts, row.charCodeAt(at))
  return tallyOf(counts, rule)
}

/** The totals of each meeting, over all rows. */
export const meetingTallies = (rows: readonly string[], meetings: number, rule: LeaveRule): readonly RegisterTally[] => {
  const counts = Array.from({ length: meetings }, letterCounts)
  // Row by row: a register may have millions of cells, and its strings are read once.
  for (const row of rows) for (const [at, own] of counts.entries()) add(own, row.charCodeAt(at))
  return counts.map((own) => tallyOf(own, rule))
}

/** The totals of all of it, from those of its parts. */
export const sumOfTallies = (tallies: readonly RegisterTally[]): RegisterTally => {
  let [held, attended, counted, invited] = [0, 0, 0, 0]
  const marks = { ...emptyMarks }
  for (const tally of tallies) {
    held += tally.held
    attended += tally.attended
    counted += tally.counted
    invited += tally.invited
    for (const mark of registerMarks) marks[mark] += tally.marks[mark]
  }
  return { held, marks, attended, counted, invited }
}

/** Meetings missed one after another: how many, and the places of the first and the last of them. */
export type AbsenceRun = { readonly length: number; readonly first: number; readonly last: number }

const lengthened = (run: AbsenceRun | null, place: number): AbsenceRun =>
  run === null ? { length: 1, first: place, last: place } : { length: run.length + 1, first: run.first, last: place }

/**
 * The longest run of meetings missed, of several equal ones the latest; null with none. Meetings that do not count for the person
 * neither break a run nor lengthen it, and leave does as the rule counts it.
 */
export const longestAbsence = (row: string, rule: LeaveRule): AbsenceRun | null => {
  let longest: AbsenceRun | null = null
  let run: AbsenceRun | null = null
  for (const [place, letter] of [...row].entries()) {
    const cell = cellOf(letter)
    if (cell === null || !cell.counts) continue
    const count = countOf(cell.mark, rule)
    if (count === 'attended') run = null
    if (count !== 'missed') continue
    run = lengthened(run, place)
    if (longest === null || run.length >= longest.length) longest = run
  }
  return longest
}

/** Whether somebody attended less than so many per cent of what counts for them. */
export const fellBelow = (tally: RegisterTally, threshold: number): boolean => {
  const percent = percentOf(tally)
  return percent !== null && percent < threshold
}

/** How many came into the room, whenever they came and went; and how many missed the meeting without leave. */
export const inRoom = ({ marks }: Pick<RegisterTally, 'marks'>): number => marks.present + marks.late + marks.left + marks.substitute
export const withoutLeave = ({ marks }: Pick<RegisterTally, 'marks'>): number => marks.absent + marks.blank
