import { z } from 'zod'
import { Capacity } from '../domain/attendance.ts'
import { BilingualName, plainLine } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { BodyId, MembershipId, PersonId } from '../domain/ids.ts'
import { QuorumRule } from '../domain/quorum.ts'
import { base, editable, Version } from './base.ts'

export const BodyFields = z.strictObject({
  name: BilingualName,
  quorum: QuorumRule.nullable(),
  /** Stands for the body in numbers: `का.स./2026/4`. */
  code: plainLine(20),
})
export type BodyFields = z.infer<typeof BodyFields>

export const MembershipFields = z.strictObject({
  /** The capacity in which the person is called to its meetings. */
  role: Capacity,
  from: CalendarDate.nullable(),
  /** Last day of membership. */
  to: CalendarDate.nullable(),
})
export type MembershipFields = z.infer<typeof MembershipFields>

export const MembershipView = MembershipFields.extend({ id: MembershipId, version: Version, bodyId: BodyId, personId: PersonId })
export type MembershipView = z.infer<typeof MembershipView>

export const BodyView = BodyFields.extend({ id: BodyId, version: Version, members: z.array(MembershipView) })
export type BodyView = z.infer<typeof BodyView>

export const bodies = {
  /** All bodies by name, each with its members, past ones too. */
  list: base.output(z.array(BodyView)),
  ...editable({ id: BodyId, fields: BodyFields, create: BodyFields.partial({ code: true }), view: BodyView }),
}

export const memberships = editable({
  id: MembershipId,
  fields: MembershipFields,
  create: MembershipFields.extend({ bodyId: BodyId, personId: PersonId }),
  view: MembershipView,
})
