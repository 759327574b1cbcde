import { z } from 'zod'
import { BilingualName, nameLimit, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { AttachmentId, BodyId, PersonId, PositionId } from '../domain/ids.ts'
import { Gender } from '../domain/people.ts'
import { base, editable, Version } from './base.ts'

/** Another spelling of a person's name, in either script, as it stands on some list or card. */
const OtherName = plainLine(nameLimit).pipe(z.string().min(1))

export const PersonFields = z.strictObject({
  name: BilingualName,
  /** Other spellings under which the person is found; no document prints them. */
  otherNames: z
    .array(OtherName)
    .max(30)
    .transform((names) => [...new Set(names)]),
  honorific: OptionalBilingualName,
  gender: Gender.nullable(),
  phone: plainLine(50),
  email: plainLine(200),
  district: OptionalBilingualName,
})
export type PersonFields = z.infer<typeof PersonFields>

export const PositionFields = z.strictObject({
  title: BilingualName,
  /** Place in the organisation's order; lower is higher. */
  rank: z.number().int().min(1).max(99_999),
  bodyId: BodyId.nullable(),
  from: CalendarDate.nullable(),
  /** Last day held. */
  to: CalendarDate.nullable(),
})
export type PositionFields = z.infer<typeof PositionFields>

export const PositionView = PositionFields.extend({ id: PositionId, version: Version, personId: PersonId })
export type PositionView = z.infer<typeof PositionView>

export const PersonView = PersonFields.extend({
  id: PersonId,
  version: Version,
  /** The photograph, as a file of the person. */
  photo: AttachmentId.nullable(),
  /** All positions ever held, by rank. */
  positions: z.array(PositionView),
})
export type PersonView = z.infer<typeof PersonView>

/** A person who is new; other spellings may be left out. */
const NewPerson = PersonFields.partial({ otherNames: true })
export type NewPerson = z.infer<typeof NewPerson>

export const people = {
  /** Everybody, in order of seniority today. */
  list: base.output(z.array(PersonView)),
  get: base.input(z.strictObject({ id: PersonId })).output(PersonView),
  ...editable({ id: PersonId, fields: PersonFields, create: NewPerson, view: PersonView }),
}

export const positions = editable({
  id: PositionId,
  fields: PositionFields,
  create: PositionFields.extend({ personId: PersonId }),
  view: PositionView,
})
