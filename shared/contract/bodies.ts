import { z } from 'zod'
import { Capacity } from '../domain/attendance.ts'
import { BilingualName, plainLine } from '../domain/bilingual.ts'
import { BodyKind } from '../domain/bodies.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { BodyId, MembershipId, PersonId } from '../domain/ids.ts'
import { QuorumRule } from '../domain/quorum.ts'
import { base, editable, Version } from './base.ts'

export const BodyFields = z.strictObject({
  name: BilingualName,
  quorum: QuorumRule.nullable(),
  /** Stands for the body in numbers: `का.स./2026/4`. */
  code: plainLine(20),
  /** Whether those who come in the place of a member count towards the quorum. */
  substitutesCount: z.boolean(),
  kind: BodyKind.nullable(),
  /** First day of its term. */
  from: CalendarDate.nullable(),
  /** Last day of its term. */
  to: CalendarDate.nullable(),
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

/** A body that is new; of these, what is left out is not said yet. */
const NewBody = BodyFields.partial({ code: true, substitutesCount: true, kind: true, from: true, to: true })
export type NewBody = z.infer<typeof NewBody>

export const bodies = {
  /** All bodies by name, each with its members, past ones too. */
  list: base.output(z.array(BodyView)),
  ...editable({ id: BodyId, fields: BodyFields, create: NewBody, view: BodyView }),
}

export const memberships = editable({
  id: MembershipId,
  fields: MembershipFields,
  create: MembershipFields.extend({ bodyId: BodyId, personId: PersonId }),
  view: MembershipView,
})
