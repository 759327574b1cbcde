import { z } from 'zod'
import { Instant } from '../domain/calendar.ts'
import { base, Entity } from './base.ts'

export const TrailEntry = z.strictObject({
  id: z.string(),
  at: Instant,
  who: z.string(),
  entity: Entity,
  entityId: z.string(),
  change: z.enum(['created', 'updated', 'removed', 'restored', 'advanced', 'reopened']),
  /** The fields before and after; only those that changed. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type TrailEntry = z.infer<typeof TrailEntry>

/** The audit trail, newest first. */
export const trail = {
  list: base
    .input(z.strictObject({ entityId: z.string().optional(), before: z.string().optional(), limit: z.number().int().min(1).max(500) }))
    .output(z.array(TrailEntry)),
}
