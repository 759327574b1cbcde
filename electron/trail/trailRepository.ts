import { z } from 'zod'
import type { TrailEntry } from '../../shared/contract/trail.ts'
import type { Work } from '../db/unitOfWork.ts'

/** What the column holds: JSON that we wrote. */
const Fields = z.record(z.string(), z.unknown())
const toFields = (json: string | null): TrailEntry['before'] => (json === null ? null : Fields.parse(JSON.parse(json)))

export type TrailQuery = { readonly entityId?: string | undefined; readonly before?: string | undefined; readonly limit: number }

export const trailRepository = ({ trx }: Work) => ({
  /** The newest first. Ids are made in the order of time, so they give the order. */
  async list({ entityId, before, limit }: TrailQuery): Promise<TrailEntry[]> {
    const rows = await trx
      .selectFrom('auditTrail')
      .selectAll()
      .$if(entityId !== undefined, (query) => query.where('entityId', '=', entityId ?? ''))
      .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row) => ({ ...row, before: toFields(row.before), after: toFields(row.after) }))
  },
})
