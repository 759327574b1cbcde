import { z } from 'zod'
import { BilingualName, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { BodyId, PersonId, PositionId } from '../domain/ids.ts'
import { Gender } from '../domain/people.ts'
import { base, editable, Version } from './base.ts'

export const PersonFields = z.strictObject({
  name: BilingualName,
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
  /** All positions ever held, by rank. */
  positions: z.array(PositionView),
})
export type PersonView = z.infer<typeof PersonView>

export const people = {
  /** Everybody, in order of seniority today. */
  list: base.output(z.array(PersonView)),
  get: base.input(z.strictObject({ id: PersonId })).output(PersonView),
  ...editable({ id: PersonId, fields: PersonFields, create: PersonFields, view: PersonView }),
}

export const positions = editable({
  id: PositionId,
  fields: PositionFields,
  create: PositionFields.extend({ personId: PersonId }),
  view: PositionView,
})
