import { isDeepStrictEqual } from 'node:util'
import { v7 } from 'uuid'
import type { Entity } from '../../shared/contract/base.ts'
import type { TrailEntry } from '../../shared/contract/trail.ts'
import type { Work } from './unitOfWork.ts'

export type Change = TrailEntry['change']

/** Fields of a thing by name, as JSON knows them. */
export type Fields = Readonly<Record<string, unknown>>

/** As JSON keeps it: no undefined, so that an absent half and an undefined one are the same. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

/** The names of the fields of `after` that differ from `before`. */
export const changedFields = (before: Fields, after: Fields): readonly string[] =>
  Object.keys(after).filter((name) => !isDeepStrictEqual(plain(before[name]), plain(after[name])))

/** Those fields only. */
export const pick = (fields: Fields, names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, fields[name]]))

/** Writes one entry of the audit trail: who and when come from the unit of work. */
export const recordChange = async (
  { trx, who, now }: Work,
  entry: {
    readonly entity: Entity
    readonly entityId: string
    readonly change: Change
    readonly before: Fields | null
    readonly after: Fields | null
  },
): Promise<void> => {
  const { entity, entityId, change, before, after } = entry
  await trx
    .insertInto('auditTrail')
    .values({
      id: v7(),
      at: now,
      who,
      entity,
      entityId,
      change,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    })
    .execute()
}
