import { z } from 'zod'
import { BilingualName } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { ProgrammeId } from '../domain/ids.ts'
import { base, editable, Version } from './base.ts'

export const ProgrammeFields = z.strictObject({ name: BilingualName, dates: z.array(CalendarDate).max(400) })
export type ProgrammeFields = z.infer<typeof ProgrammeFields>

export const ProgrammeView = ProgrammeFields.extend({ id: ProgrammeId, version: Version })
export type ProgrammeView = z.infer<typeof ProgrammeView>

/** Programmes of the organisation, such as a campaign, with their dates. */
export const programmes = {
  list: base.output(z.array(ProgrammeView)),
  ...editable({ id: ProgrammeId, fields: ProgrammeFields, create: ProgrammeFields, view: ProgrammeView }),
}
