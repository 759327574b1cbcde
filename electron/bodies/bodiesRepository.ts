import type { BodyFields } from '../../shared/contract/bodies.ts'
import { BodyId } from '../../shared/domain/ids.ts'
import type { QuorumRule } from '../../shared/domain/quorum.ts'
import { fromText, toText } from '../db/columns.ts'
import type { BodiesTable } from '../db/tables.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const toQuorum = ({ quorumRule, quorumValue }: Pick<BodiesTable, 'quorumRule' | 'quorumValue'>): QuorumRule | null => {
  if (quorumRule === null || quorumValue === null) return null
  return quorumRule === 'count' ? { rule: 'count', value: Number(quorumValue) } : { rule: 'fraction', value: quorumValue }
}

const kind: Kind<'bodies', BodyId, BodyFields> = {
  entity: 'body',
  table: 'bodies',
  id: BodyId,
  toColumns: ({ name, quorum, code }) => ({
    ...toText('name', name),
    quorumRule: quorum?.rule ?? null,
    quorumValue: quorum && String(quorum.value),
    code,
  }),
  fromRow: (row) => ({ name: fromText('name', row), quorum: toQuorum(row), code: row.code }),
}

export const bodiesRepository = (work: Work) => versioned(work, kind)
