import { z } from 'zod'
import { BilingualName } from '../domain/bilingual.ts'
import { VenueId } from '../domain/ids.ts'
import { base, editable, Version } from './base.ts'

export const VenueFields = z.strictObject({ name: BilingualName })
export type VenueFields = z.infer<typeof VenueFields>

export const VenueView = VenueFields.extend({ id: VenueId, version: Version })
export type VenueView = z.infer<typeof VenueView>

export const venues = {
  list: base.output(z.array(VenueView)),
  ...editable({ id: VenueId, fields: VenueFields, create: VenueFields, view: VenueView }),
}
