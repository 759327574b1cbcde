import { z } from 'zod'
import type { PersonFields } from '../../shared/contract/people.ts'
import { AttachmentId, PersonId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const OtherNames = z.array(z.string())

const kind: Kind<'people', PersonId, PersonFields> = {
  entity: 'person',
  table: 'people',
  id: PersonId,
  toColumns: ({ name, otherNames, honorific, gender, phone, email, district }) => ({
    ...toText('name', name),
    otherNames: JSON.stringify(otherNames),
    ...toText('honorific', honorific),
    gender,
    phone,
    email,
    ...toText('district', district),
  }),
  fromRow: (row) => ({
    name: fromText('name', row),
    otherNames: OtherNames.parse(JSON.parse(row.otherNames)),
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
    const rows = []
    for (let at = 0; at < ids.length; at += 1_000) {
      rows.push(
        ...(await work.trx
          .selectFrom('people')
          .selectAll()
          .where('id', 'in', ids.slice(at, at + 1_000))
          .execute()),
      )
    }
    return rows.map((row) => ({ ...kind.fromRow(row), id: row.id }))
  },

  /** With whom a merge has made the person one; null where none has. */
  async mergedInto(id: PersonId): Promise<PersonId | null> {
    const row = await work.trx.selectFrom('people').select('mergedIntoId').where('id', '=', id).executeTakeFirst()
    return row?.mergedIntoId ?? null
  },

  /** The photographs of those who have one. */
  async photos(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, AttachmentId>> {
    if (ids.length === 0) return new Map()
    const rows = await work.trx
      .selectFrom('attachments')
      .select(['id', 'entityId'])
      .where('entity', '=', 'person')
      .where('kind', '=', 'photo')
      .where('deletedAt', 'is', null)
      .where('entityId', 'in', ids)
      .execute()
    return new Map(rows.map(({ id, entityId }) => [PersonId.parse(entityId), AttachmentId.parse(id)]))
  },
})
