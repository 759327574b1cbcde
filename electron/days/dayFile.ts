import { z } from 'zod'
import { AttendanceStatus, Capacity } from '../../shared/domain/attendance.ts'
import { BilingualName, OptionalBilingualName, OptionalBilingualText, plainLine } from '../../shared/domain/bilingual.ts'
import { CalendarDate, WallDateTime, WallTime } from '../../shared/domain/calendar.ts'
import { AgendaKind, MeetingKind } from '../../shared/domain/meetings.ts'
import { Gender } from '../../shared/domain/people.ts'
import { ActionKind, ActionStatus, DecisionKind, SpeechVerb, Votes } from '../../shared/domain/proceedings.ts'
import { QuorumRule } from '../../shared/domain/quorum.ts'
import { absent, clock, dateAndClock, numeral, spoken, votes, word } from './handwriting.ts'

const name = z.preprocess(spoken, BilingualName)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(absent, schema.optional())
const optionalName = z.preprocess((value) => spoken(value ?? {}), OptionalBilingualName)
const optionalText = z.preprocess((value) => spoken(value ?? {}), OptionalBilingualText)
const list = <Schema extends z.ZodType>(schema: Schema, limit: number) => z.preprocess((value) => value ?? [], z.array(schema).max(limit))
const line = (limit: number) => z.preprocess((value) => numeral(value ?? ''), plainLine(limit))
const flag = z.preprocess((value) => value ?? false, z.boolean())
const or = <Value>(schema: z.ZodType<Value>, fallback: NoInfer<Value>) => z.preprocess((value) => absent(value) ?? fallback, schema)
const oneOf = <Value extends string>(schema: z.ZodType<Value>, others: Readonly<Record<string, NoInfer<Value>>> = {}) =>
  z.preprocess(word(new Map(Object.entries(others))), schema)

const Id = z.preprocess(numeral, z.string().trim().min(1).max(100))
const Numeral = z.preprocess(numeral, plainLine(50).pipe(z.string().min(1)))
const Time = z.preprocess(clock, WallTime)

/** Other words under which offices know a capacity, a status and so on. */
const OneCapacity = oneOf(Capacity, {
  invitee: 'special-invitee',
  chairperson: 'chair',
  chairman: 'chair',
  president: 'chair',
  convenor: 'convener',
})
const Status = oneOf(AttendanceStatus, {
  late: 'present',
  'on-leave': 'leave',
  excused: 'leave',
  apologies: 'leave',
  virtual: 'online',
})
const OneGender = oneOf(Gender, { m: 'male', f: 'female' })
const OneAgendaKind = oneOf(AgendaKind, { 'any-other-business': 'any-other', 'action-taken-report': 'action-taken' })
const OneVerb = oneOf(SpeechVerb, { emphasized: 'emphasised', stressed: 'emphasised', told: 'said' })
const Vote = z.preprocess(votes, Votes.optional())

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
  gender: optional(OneGender),
  phone: line(50),
  email: line(200),
  district: optionalName,
  positions: list(Position, 100),
})

const Body = z.strictObject({
  id: Id,
  name,
  quorum: optional(QuorumRule),
  members: list(
    z.strictObject({ person: Id, role: or(OneCapacity, 'member'), from: optional(CalendarDate), to: optional(CalendarDate) }),
    5000,
  ),
})

const Action = z.strictObject({
  kind: or(oneOf(ActionKind), 'action'),
  text: optionalText,
  assignee: optional(Id),
  assigneeBody: optional(Id),
  due: optional(CalendarDate),
  status: or(oneOf(ActionStatus), 'open'),
})

const Decision = z.strictObject({
  kind: or(oneOf(DecisionKind), 'decision'),
  text: optionalText,
  proposer: optional(Id),
  seconder: optional(Id),
  votes: Vote,
  unanimous: flag,
  press: flag,
  actions: list(Action, 500),
})

const Remark = z.strictObject({ person: optional(Id), verb: or(OneVerb, 'said'), text: optionalText, press: flag })

const AgendaItem = z.strictObject({
  title: name,
  kind: or(OneAgendaKind, 'discussion'),
  presenter: optional(Id),
  minutes: optional(z.number().int().min(1).max(1440)),
  remarks: list(Remark, 1000),
  decisions: list(Decision, 500),
})

const Attendance = z.strictObject({
  person: Id,
  status: or(Status, 'present'),
  capacity: or(OneCapacity, 'member'),
  arrived: optional(Time),
  left: optional(Time),
  note: optionalText,
})

const NextMeeting = z.strictObject({ date: CalendarDate, start: optional(Time), time: optional(Time), venue: optional(name) })

const Meeting = z.strictObject({
  id: Id,
  kind: or(oneOf(MeetingKind), 'regular'),
  title: name,
  body: optional(Id),
  programme: optional(Id),
  date: CalendarDate,
  start: Time,
  end: optional(Time),
  venue: optional(name),
  chair: optional(Id),
  secretary: optional(Id),
  attendance: list(Attendance, 5000),
  agenda: list(AgendaItem, 500),
  nextMeeting: optional(NextMeeting),
  next: optional(NextMeeting),
  notice: optional(z.strictObject({ number: optional(Numeral), date: optional(CalendarDate), copiesTo: list(optionalName, 100) })),
})

const PressNote = z.strictObject({
  /** Absent: the next of the year. */
  number: optional(Numeral),
  date: CalendarDate,
  /** Absent: all meetings of the file. */
  meetings: optional(z.array(Id).max(50)),
  headline: optionalName,
  embargo: optional(z.preprocess(dateAndClock, WallDateTime)),
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

/** The shape of a day file: one working day of a headquarters, as `sample/day.json`. Its ids are the file's own. */
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
