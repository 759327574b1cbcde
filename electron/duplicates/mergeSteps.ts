import { z } from 'zod'
import { Entity } from '../../shared/contract/base.ts'
import { PersonFields } from '../../shared/contract/people.ts'

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** The tables whose rows name a person in a column of their own. */
export const ReferringTable = z.enum([
  'meetings',
  'attendance',
  'agendaItems',
  'remarks',
  'decisions',
  'actions',
  'memberships',
  'proposedItems',
  'pressNotes',
  'positions',
])
export type ReferringTable = z.infer<typeof ReferringTable>

export const PartTable = z.enum(['agendaItemInterests', 'decisionDissents', 'templateInvitees', 'photographPeople'])
export type PartTable = z.infer<typeof PartTable>

/** One thing that a merge did, with all that is needed to undo it. */
export const MergeStep = z.discriminatedUnion('op', [
  /** A row of the removed one went to the bin, because the kept one has the same. */
  z.strictObject({ op: z.literal('bin'), entity: Entity, table: ReferringTable, id: z.string() }),
  /** Those columns of a row name the kept one now. */
  z.strictObject({ op: z.literal('refer'), entity: Entity, table: ReferringTable, id: z.string(), columns: z.array(z.string()) }),
  /** A row that belongs to a thing names the kept one now; or was dropped, because there is one of the kept one's. */
  z.strictObject({ op: z.literal('part'), part: PartTable, ownerId: z.string(), dropped: Row.nullable() }),
  z.strictObject({ op: z.literal('settings') }),
  z.strictObject({ op: z.literal('photo'), id: z.string() }),
  z.strictObject({ op: z.literal('fields'), before: PersonFields, after: PersonFields }),
])
export type MergeStep = z.infer<typeof MergeStep>
