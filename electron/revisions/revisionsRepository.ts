import { z } from 'zod'
import type { Instant } from '../../shared/domain/calendar.ts'
import { RevisionId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'

type Revised = 'meeting' | 'pressNote'
export type Revision = { readonly number: number; readonly at: Instant; readonly reason: string }

const Reopening = z.object({ reason: z.string() })

/** What was approved, each time it was: the facts as they stood, for good, with the reason of a correction. */
export const revisionsRepository = ({ trx, now, newId }: Work, entity: Revised) => {
  const of = (entityId: string) => trx.selectFrom('revisions').where('entity', '=', entity).where('entityId', '=', entityId)

  /** Why it was last reopened; '' when it never was. */
  const lastReason = async (entityId: string): Promise<string> => {
    const reopened = await trx
      .selectFrom('auditTrail')
      .select('after')
      .where('entityId', '=', entityId)
      .where('change', '=', 'reopened')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    return reopened?.after ? Reopening.parse(JSON.parse(reopened.after)).reason : ''
  }

  return {
    /** All revisions, oldest first. */
    async list(entityId: string): Promise<Revision[]> {
      const rows = await of(entityId).select(['number', 'at', 'reason']).orderBy('number').execute()
      return rows.map(({ number, at, reason }) => ({ number: Number(number), at, reason }))
    },

    /** The facts last approved, as stored: to be parsed by whoever knows their shape. */
    async latestFacts(entityId: string): Promise<unknown> {
      const row = await of(entityId).select('facts').orderBy('number', 'desc').executeTakeFirstOrThrow()
      return JSON.parse(row.facts)
    },

    async keep(entityId: string, facts: object): Promise<void> {
      const last = await of(entityId)
        .select((eb) => eb.fn.max('number').as('number'))
        .executeTakeFirst()
      const number = Number(last?.number ?? 0) + 1
      await trx
        .insertInto('revisions')
        .values({
          id: newId(RevisionId),
          entity,
          entityId,
          number,
          reason: await lastReason(entityId),
          at: now,
          facts: JSON.stringify(facts),
        })
        .execute()
    },
  }
}
