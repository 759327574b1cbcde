import { z } from 'zod'
import { OptionalBilingualText } from '../domain/bilingual.ts'
import { Instant } from '../domain/calendar.ts'
import { base, Entity } from './base.ts'

export const BinEntry = z.strictObject({ entity: Entity, id: z.string(), name: OptionalBilingualText, removedAt: Instant })
export type BinEntry = z.infer<typeof BinEntry>

/** What was removed, newest first; each thing's own `restore` takes it back. */
export const bin = { list: base.output(z.array(BinEntry)) }
