import type { PositionFields } from '../../shared/contract/people.ts'
import { type PersonId, PositionId } from '../../shared/domain/ids.ts'
import { requirePeriod } from '../app/period.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type PositionValues = PositionFields & { personId: PersonId }

const kind: Kind<'positions', PositionId, PositionValues> = {
  entity: 'position',
  table: 'positions',
  id: PositionId,
  check: requirePeriod,
  toColumns: ({ personId, title, rank, bodyId, from, to }) => ({
    personId,
    ...toText('title', title),
    rank,
    bodyId,
    startsOn: from,
    endsOn: to,
  }),
  fromRow: (row) => ({
    personId: row.personId,
    title: fromText('title', row),
    rank: row.rank,
    bodyId: row.bodyId,
    from: row.startsOn,
    to: row.endsOn,
  }),
}

export const positionsRepository = (work: Work) => versioned(work, kind)
