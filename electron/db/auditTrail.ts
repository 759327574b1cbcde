import { isDeepStrictEqual } from 'node:util'
import { v7, validate } from 'uuid'
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

/** The last id of the trail in a unit of work. */
const lastIds = new WeakMap<Work, string>()

const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/**
 * An id for the next entry, greater than every one before: windows ask for what was written since the last that they know. Ids of
 * this process grow by themselves; those of another, or from before a clock was set back, may be ahead of them.
 */
const nextId = async (work: Work): Promise<string> => {
  const known =
    lastIds.get(work) ??
    (
      await work.trx
        .selectFrom('auditTrail')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirst()
    )?.id ??
    ''
  const own = v7()
  const next = own > known || !validate(known) ? own : v7({ msecs: timeOf(known) + 1 })
  lastIds.set(work, next)
  return next
}

/** Writes one entry of the audit trail: who and when come from the unit of work. */
export const recordChange = async (
  work: Work,
  entry: {
    readonly entity: Entity
    readonly entityId: string
    readonly change: Change
    readonly before: Fields | null
    readonly after: Fields | null
  },
): Promise<void> => {
  const { trx, who, now } = work
  const { entity, entityId, change, before, after } = entry
  await trx
    .insertInto('auditTrail')
    .values({
      id: await nextId(work),
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
