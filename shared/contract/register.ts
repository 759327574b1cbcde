import { z } from 'zod'
import { BilingualName, OptionalBilingualName, OptionalBilingualText } from '../domain/bilingual.ts'
import { CalendarDate, WallTime } from '../domain/calendar.ts'
import { BodyId, DecisionId, MeetingId, PersonId, RemarkId } from '../domain/ids.ts'
import { PersonFacts } from '../domain/people.ts'
import { SpeechVerb } from '../domain/proceedings.ts'
import { LeaveRule } from '../domain/register.ts'
import { base } from './base.ts'

/** Most people whose register is asked for by their ids. */
export const peopleLimit = 500

/** Whose register: that of a body, or of people wherever they are called. */
export const RegisterOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('body'), bodyId: BodyId }),
  z.strictObject({ kind: z.literal('people'), personIds: z.array(PersonId).min(1).max(peopleLimit) }),
])
export type RegisterOf = z.infer<typeof RegisterOf>

/** The first and the last day, both included. */
export const RegisterPeriod = z.strictObject({ from: CalendarDate, to: CalendarDate })
export type RegisterPeriod = z.infer<typeof RegisterPeriod>

export const RegisterQuery = RegisterPeriod.extend({ of: RegisterOf })
export type RegisterQuery = z.infer<typeof RegisterQuery>

/** A meeting that was held. */
export const RegisterMeetingView = z.strictObject({
  id: MeetingId,
  title: BilingualName,
  /** As printed; null where it has none. */
  number: z.string().nullable(),
  bodyId: BodyId.nullable(),
  date: CalendarDate,
  start: WallTime,
  /** Whether its sheet names anybody. */
  isTaken: z.boolean(),
})
export type RegisterMeetingView = z.infer<typeof RegisterMeetingView>

/** A person as of the last day of the period, with a letter for each meeting (`shared/domain/register.ts`). */
export const RegisterPersonView = PersonFacts.omit({ id: true, phone: true, district: true }).extend({ id: PersonId, row: z.string() })
export type RegisterPersonView = z.infer<typeof RegisterPersonView>

const NamedBody = z.strictObject({ id: BodyId, name: BilingualName })

export const RegisterView = z.strictObject({
  leaveRule: LeaveRule,
  /** Per cent below which somebody is named. */
  threshold: z.number().int(),
  /** In order of time. */
  meetings: z.array(RegisterMeetingView),
  /** In order of seniority. */
  people: z.array(RegisterPersonView),
  /** Those that the meetings are of. */
  bodies: z.array(NamedBody),
})
export type RegisterView = z.infer<typeof RegisterView>

/** The totals of one body over a period. */
export const BodyAttendance = z.strictObject({
  body: NamedBody,
  meetings: z.number().int(),
  /** Cells that count, of all members and meetings. */
  held: z.number().int(),
  attended: z.number().int(),
  counted: z.number().int(),
})
export type BodyAttendance = z.infer<typeof BodyAttendance>

const SpokenAt = z.strictObject({ id: MeetingId, title: BilingualName, date: CalendarDate })

/** What a person said and moved, the latest first. */
export const PersonSpeech = z.strictObject({
  remarks: z.array(
    z.strictObject({ id: RemarkId, verb: SpeechVerb, text: OptionalBilingualText, item: OptionalBilingualName, meeting: SpokenAt }),
  ),
  decisions: z.array(
    z.strictObject({ id: DecisionId, part: z.enum(['proposer', 'seconder']), text: OptionalBilingualText, meeting: SpokenAt }),
  ),
})
export type PersonSpeech = z.infer<typeof PersonSpeech>

export const register = {
  /** Who was at which meeting held in the period. */
  read: base.input(RegisterQuery).output(RegisterView),
  /** Every body that met in the period, by name. */
  compare: base.input(RegisterPeriod).output(z.array(BodyAttendance)),
  /** At most 500 of each. */
  speech: base.input(z.strictObject({ personId: PersonId })).output(PersonSpeech),
}
