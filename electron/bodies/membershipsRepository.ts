import type { MembershipFields } from '../../shared/contract/bodies.ts'
import { type BodyId, MembershipId, type PersonId } from '../../shared/domain/ids.ts'
import { requirePeriod } from '../app/period.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type MembershipValues = MembershipFields & { bodyId: BodyId; personId: PersonId }

const kind: Kind<'memberships', MembershipId, MembershipValues> = {
  entity: 'membership',
  table: 'memberships',
  id: MembershipId,
  check: requirePeriod,
  toColumns: ({ bodyId, personId, role, from, to }) => ({ bodyId, personId, role, startsOn: from, endsOn: to }),
  fromRow: ({ bodyId, personId, role, startsOn, endsOn }) => ({ bodyId, personId, role, from: startsOn, to: endsOn }),
}

export const membershipsRepository = (work: Work) => versioned(work, kind)
