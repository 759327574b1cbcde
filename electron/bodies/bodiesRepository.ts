import type { BodyFields } from '../../shared/contract/bodies.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import { BodyId } from '../../shared/domain/ids.ts'
import type { QuorumRule } from '../../shared/domain/quorum.ts'
import { requirePeriod } from '../app/period.ts'
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
  check: requirePeriod,
  toColumns: ({ name, quorum, code, substitutesCount, kind, from, to }) => ({
    ...toText('name', name),
    quorumRule: quorum?.rule ?? null,
    quorumValue: quorum && String(quorum.value),
    code,
    substitutesCount: substitutesCount ? 1 : 0,
    kind,
    startsOn: from,
    endsOn: to,
  }),
  fromRow: (row) => ({
    name: fromText('name', row),
    quorum: toQuorum(row),
    code: row.code,
    substitutesCount: Number(row.substitutesCount) === 1,
    kind: row.kind,
    from: row.startsOn,
    to: row.endsOn,
  }),
}

export const bodiesRepository = (work: Work) => ({
  ...versioned(work, kind),

  /** The names of all bodies that are not in the bin. */
  async names(): Promise<readonly { readonly id: BodyId; readonly name: Bilingual }[]> {
    const rows = await work.trx.selectFrom('bodies').select(['id', 'nameHi', 'nameEn']).where('deletedAt', 'is', null).execute()
    return rows.map((row) => ({ id: row.id, name: fromText('name', row) }))
  },

  /** How many meetings the body sits in beside another. */
  async countJointMeetings(id: BodyId): Promise<number> {
    const { count } = await work.trx
      .selectFrom('meetings')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('deletedAt', 'is', null)
      .where('jointBodyIds', 'like', `%"${id}"%`)
      .executeTakeFirstOrThrow()
    return Number(count)
  },
})
