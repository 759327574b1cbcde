import type { PositionFields } from '../../shared/contract/people.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { type BodyId, type PersonId, PositionId } from '../../shared/domain/ids.ts'
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

export const positionsRepository = (work: Work) => ({
  ...versioned(work, kind),

  /** The posts held on that day in the order of the organisation, of one rank by name in the language; of one body where it is named. */
  async order(on: CalendarDate, bodyId: BodyId | null, lang: Lang): Promise<readonly { readonly id: PositionId; readonly rank: number }[]> {
    const rows = await work.trx
      .selectFrom('positions')
      .innerJoin('peopleSorting', 'peopleSorting.personId', 'positions.personId')
      .select(['positions.id', 'rank'])
      .where('deletedAt', 'is', null)
      .where((eb) => eb.or([eb('startsOn', 'is', null), eb('startsOn', '<=', on)]))
      .where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', on)]))
      .$if(bodyId !== null, (query) => query.where('bodyId', '=', bodyId))
      .orderBy('rank')
      .orderBy(lang === 'hi' ? 'sortHi' : 'sortEn')
      .orderBy('positions.id')
      .execute()
    return rows.map(({ id, rank }) => ({ id, rank: Number(rank) }))
  },

  /** Every post, of whatever day. */
  async ranks(): Promise<readonly { readonly id: PositionId; readonly rank: number }[]> {
    const rows = await work.trx.selectFrom('positions').select(['id', 'rank']).where('deletedAt', 'is', null).execute()
    return rows.map(({ id, rank }) => ({ id, rank: Number(rank) }))
  },
})
