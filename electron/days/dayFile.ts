import { z } from 'zod'
import { AttendanceStatus, Capacity } from '../../shared/domain/attendance.ts'
import { BilingualName, OptionalBilingualName, OptionalBilingualText, plainLine } from '../../shared/domain/bilingual.ts'
import { CalendarDate, WallDateTime, WallTime } from '../../shared/domain/calendar.ts'
import { AgendaKind, MeetingKind } from '../../shared/domain/meetings.ts'
import { Gender } from '../../shared/domain/people.ts'
import { ActionKind, ActionStatus, DecisionKind, SpeechVerb, Votes } from '../../shared/domain/proceedings.ts'
import { QuorumRule } from '../../shared/domain/quorum.ts'

/** The shape of a day file: one working day of a headquarters, as `sample/day.json`. Its ids are the file's own. */

/** Text alone stands for the language that its script shows. */
const spoken = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  return /\p{Script=Devanagari}/u.test(value) ? { hi: value } : { en: value }
}
/** Absent and null mean the same in a file. */
const absent = (value: unknown): unknown => value ?? undefined

const name = z.preprocess(spoken, BilingualName)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(absent, schema.optional())
const optionalName = z.preprocess((value) => spoken(value ?? {}), OptionalBilingualName)
const optionalText = z.preprocess((value) => spoken(value ?? {}), OptionalBilingualText)
const list = <Schema extends z.ZodType>(schema: Schema, limit: number) => z.preprocess((value) => value ?? [], z.array(schema).max(limit))
const line = (limit: number) => z.preprocess((value) => value ?? '', plainLine(limit))
const flag = z.preprocess((value) => value ?? false, z.boolean())
const or = <Value>(schema: z.ZodType<Value>, fallback: NoInfer<Value>) => z.preprocess((value) => value ?? fallback, schema)

const Id = z.string().trim().min(1).max(100)
const numeral = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), plainLine(50).pipe(z.string().min(1)))

/** Other names under which offices write a capacity. */
const capacities: Readonly<Record<string, Capacity>> = {
  invitee: 'special-invitee',
  'special invitee': 'special-invitee',
  'in attendance': 'in-attendance',
  chairperson: 'chair',
}
const capacity = or(
  z.preprocess((value) => (typeof value === 'string' ? (capacities[value] ?? value) : value), Capacity),
  'member',
)

const abstentions = ['abstaining', 'abstain', 'abstained', 'abstentions']

/** Votes as a file may write them: `"unanimous"`, or counts with any of the words for those who abstain. */
const votes = z.preprocess((value) => {
  if (value === null || value === undefined) return undefined
  if (value === 'unanimous') return { outcome: 'unanimous' }
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const given: Readonly<Record<string, unknown>> = { ...value }
  if (given.outcome !== undefined) return given
  if (given.unanimous === true) return { outcome: 'unanimous' }
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !abstentions.includes(key)))
  return {
    outcome: 'counted',
    against: 0,
    ...rest,
    abstaining: abstentions.map((key) => given[key]).find((count) => count !== undefined) ?? 0,
  }
}, Votes.optional())

const Position = z.strictObject({
  title: name,
  rank: z.number().int().min(1).max(99_999),
  body: optional(Id),
  from: optional(CalendarDate),
  to: optional(CalendarDate),
})

const Person = z.strictObject({
  id: Id,
  name,
  honorific: optionalName,
  gender: optional(Gender),
  phone: line(50),
  email: line(200),
  district: optionalName,
  positions: list(Position, 100),
})

const Body = z.strictObject({
  id: Id,
  name,
  quorum: optional(QuorumRule),
  members: list(z.strictObject({ person: Id, role: capacity, from: optional(CalendarDate), to: optional(CalendarDate) }), 5000),
})

const Action = z.strictObject({
  kind: or(ActionKind, 'action'),
  text: optionalText,
  assignee: optional(Id),
  assigneeBody: optional(Id),
  due: optional(CalendarDate),
  status: or(ActionStatus, 'open'),
})

const Decision = z.strictObject({
  kind: or(DecisionKind, 'decision'),
  text: optionalText,
  proposer: optional(Id),
  seconder: optional(Id),
  votes,
  unanimous: flag,
  press: flag,
  actions: list(Action, 500),
})

const Remark = z.strictObject({ person: optional(Id), verb: or(SpeechVerb, 'said'), text: optionalText, press: flag })

const AgendaItem = z.strictObject({
  title: name,
  kind: or(AgendaKind, 'discussion'),
  presenter: optional(Id),
  minutes: optional(z.number().int().min(1).max(1440)),
  remarks: list(Remark, 1000),
  decisions: list(Decision, 500),
})

const Attendance = z.strictObject({
  person: Id,
  status: or(
    z.preprocess((value) => (value === 'late' ? 'present' : value), AttendanceStatus),
    'present',
  ),
  capacity,
  arrived: optional(WallTime),
  left: optional(WallTime),
  note: optionalText,
})

const NextMeeting = z.strictObject({ date: CalendarDate, start: optional(WallTime), time: optional(WallTime), venue: optional(name) })

const Meeting = z.strictObject({
  id: Id,
  kind: or(MeetingKind, 'regular'),
  title: name,
  body: optional(Id),
  programme: optional(Id),
  date: CalendarDate,
  start: WallTime,
  end: optional(WallTime),
  venue: optional(name),
  chair: optional(Id),
  secretary: optional(Id),
  attendance: list(Attendance, 5000),
  agenda: list(AgendaItem, 500),
  nextMeeting: optional(NextMeeting),
  notice: optional(z.strictObject({ number: optional(numeral), date: optional(CalendarDate), copiesTo: list(optionalName, 100) })),
})

const PressNote = z.strictObject({
  number: numeral,
  date: CalendarDate,
  meetings: z.array(Id).max(50),
  headline: optionalName,
  embargo: optional(z.preprocess((value) => (typeof value === 'string' ? value.replace(' ', 'T') : value), WallDateTime)),
})

const Organisation = z.strictObject({
  name: optionalName,
  office: optionalName,
  place: optionalName,
  address: optionalName,
  phone: line(200),
  email: line(200),
  mediaContact: optional(z.strictObject({ name: optionalName, title: optionalName, phone: line(200) })),
})

export const DayFile = z.strictObject({
  about: z.unknown().optional(),
  organisation: optional(Organisation),
  bodies: list(Body, 5000),
  people: list(Person, 50_000),
  programmes: list(z.strictObject({ id: Id, name, dates: list(CalendarDate, 400) }), 5000),
  meetings: z.array(Meeting).min(1).max(200),
  pressNote: optional(PressNote),
  pressNotes: list(PressNote, 50),
})
export type DayFile = z.infer<typeof DayFile>
