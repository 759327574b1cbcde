import { z } from 'zod'
import { BilingualName, Lang, nameLimit, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
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

/** Whom a list is of. */
export const PeopleFilter = z.strictObject({
  /** Part of names, posts, districts or numbers in either script; '' for everybody. */
  query: z.string().max(200),
  /** The day whose posts and memberships count. */
  on: CalendarDate,
  /** Only who belongs to that body on that day. */
  bodyId: BodyId.nullable(),
})
export type PeopleFilter = z.infer<typeof PeopleFilter>

/** Most people that one page holds, or that are asked for by their ids at once. */
export const pageLimit = 500

export const people = {
  /**
   * A page of those whom the filter lets through, and how many there are: who is found by name first, then in order of seniority on
   * the day, then by name in the language.
   */
  page: base
    .input(PeopleFilter.extend({ lang: Lang, offset: z.number().int().min(0), limit: z.number().int().min(1).max(pageLimit) }))
    .output(z.strictObject({ total: z.number().int(), people: z.array(PersonView) })),
  /** Those of them who are not in the bin; who has been merged into another is not among them. */
  many: base.input(z.strictObject({ ids: z.array(PersonId).max(pageLimit) })).output(z.array(PersonView)),
  /** Everybody, in order of seniority today. */
  list: base.output(z.array(PersonView)),
  /** The person; the one with whom a merge has made them one, where it has. */
  get: base.input(z.strictObject({ id: PersonId })).output(PersonView),
  ...editable({ id: PersonId, fields: PersonFields, create: NewPerson, view: PersonView }),
}

export const positions = editable({
  id: PositionId,
  fields: PositionFields,
  create: PositionFields.extend({ personId: PersonId }),
  view: PositionView,
})
