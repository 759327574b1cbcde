import { z } from 'zod'
import { OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { base, Version } from './base.ts'

const line = plainLine(200)

export const OrganisationFields = z.strictObject({
  name: OptionalBilingualName,
  office: OptionalBilingualName,
  place: OptionalBilingualName,
  address: OptionalBilingualName,
  phone: line,
  email: line,
  mediaContactName: OptionalBilingualName,
  mediaContactTitle: OptionalBilingualName,
  mediaContactPhone: line,
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

export const OrganisationView = OrganisationFields.extend({ version: Version })
export type OrganisationView = z.infer<typeof OrganisationView>

/** The organisation whose headquarters this is: one, always there, empty at first. */
export const organisation = {
  get: base.output(OrganisationView),
  update: base.input(z.strictObject({ version: Version, changes: OrganisationFields.partial() })).output(OrganisationView),
}
