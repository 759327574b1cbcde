import { z } from 'zod'
import type { Instant } from '../../shared/domain/calendar.ts'
import { RevisionId } from '../../shared/domain/ids.ts'
import type { RevisionsTable } from './tables.ts'
import type { Work } from './unitOfWork.ts'

export type Revision = { readonly number: number; readonly at: Instant; readonly reason: string }

/** What the trail says of a reopening. */
const Reopening = z.object({ reason: z.string() })
const Before = z.object({ state: z.string() })

/** What was approved of things of one kind, as it stood each time, for good. */
export const revisions = (work: Work, entity: RevisionsTable['entity']) => {
  const { trx } = work
  const of = (id: string) => trx.selectFrom('revisions').where('entity', '=', entity).where('entityId', '=', id)

  /** Why the thing was last taken back from one of those states; '' when it never was. */
  const reasonOfReopening = async (id: string, states: readonly string[]): Promise<string> => {
    const rows = await trx
      .selectFrom('auditTrail')
      .select(['before', 'after'])
      .where('entity', '=', entity)
      .where('entityId', '=', id)
      .where('change', '=', 'reopened')
      .orderBy('id', 'desc')
      .execute()
    const row = rows.find(({ before }) => states.includes(Before.safeParse(JSON.parse(before ?? '{}')).data?.state ?? ''))
    return Reopening.safeParse(JSON.parse(row?.after ?? '{}')).data?.reason ?? ''
  }

  return {
    /** All revisions, the first one first. */
    async list(id: string): Promise<Revision[]> {
      const rows = await of(id).select(['number', 'at', 'reason']).orderBy('number').execute()
      return rows.map((row) => ({ ...row, number: Number(row.number) }))
    },

    /** The facts of the latest revision, still to be parsed; undefined before the first approval. */
    async latest(id: string): Promise<unknown> {
      const row = await of(id).select('facts').orderBy('number', 'desc').limit(1).executeTakeFirst()
      return row === undefined ? undefined : JSON.parse(row.facts)
    },

    /** The facts of one revision, still to be parsed; undefined where there is none of that number. */
    async at(id: string, number: number): Promise<unknown> {
      const row = await of(id).select('facts').where('number', '=', number).executeTakeFirst()
      return row === undefined ? undefined : JSON.parse(row.facts)
    },

    /** Keeps the facts as the next revision, with the reason why it was taken back from one of the `lockedStates`. */
    async keep(id: string, facts: object, lockedStates: readonly string[]): Promise<void> {
      const last = await of(id)
        .select((eb) => eb.fn.max('number').as('number'))
        .executeTakeFirst()
      await trx
        .insertInto('revisions')
        .values({
          id: work.newId(RevisionId),
          entity,
          entityId: id,
          number: Number(last?.number ?? 0) + 1,
          reason: await reasonOfReopening(id, lockedStates),
          at: work.now,
          facts: JSON.stringify(facts),
        })
        .execute()
    },
  }
}
