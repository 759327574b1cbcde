import type { PersonFields } from '../../shared/contract/people.ts'
import { PersonId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const kind: Kind<'people', PersonId, PersonFields> = {
  entity: 'person',
  table: 'people',
  id: PersonId,
  toColumns: ({ name, honorific, gender, phone, email, district }) => ({
    ...toText('name', name),
    ...toText('honorific', honorific),
    gender,
    phone,
    email,
    ...toText('district', district),
  }),
  fromRow: (row) => ({
    name: fromText('name', row),
    honorific: fromText('honorific', row),
    gender: row.gender,
    phone: row.phone,
    email: row.email,
    district: fromText('district', row),
  }),
}

export const peopleRepository = (work: Work) => ({
  ...versioned(work, kind),

  /** Those people, also the ones in the bin: old papers go on naming them. */
  async everKnown(ids: readonly PersonId[]): Promise<readonly (PersonFields & { readonly id: PersonId })[]> {
    if (ids.length === 0) return []
    const rows = await work.trx.selectFrom('people').selectAll().where('id', 'in', ids).execute()
    return rows.map((row) => ({ ...kind.fromRow(row), id: row.id }))
  },
})
