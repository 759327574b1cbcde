import { z } from 'zod'
import { ColumnUse, type ImportCounts, type PastImport } from '../../shared/contract/directoryImport.ts'
import type { DirectoryImportId } from '../../shared/domain/ids.ts'
import { BodyId, MembershipId, PersonId, PositionId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'

const Values = z.record(z.string(), z.unknown())
const Changed = <Id extends z.ZodType>(id: Id) => z.array(z.strictObject({ id, before: Values, after: Values }))

/** What an import wrote, thing by thing. */
const Steps = z.strictObject({
  people: z.array(PersonId),
  positions: z.array(z.strictObject({ id: PositionId, personId: PersonId })),
  memberships: z.array(z.strictObject({ id: MembershipId, bodyId: BodyId })),
  bodies: z.array(BodyId),
  changedPeople: Changed(PersonId),
  changedPositions: z.array(z.strictObject({ id: PositionId, personId: PersonId, before: Values, after: Values })),
  changedMemberships: z.array(z.strictObject({ id: MembershipId, bodyId: BodyId, before: Values, after: Values })),
})
export type Steps = z.infer<typeof Steps>

const Counts = z.strictObject({
  created: z.number().int(),
  changed: z.number().int(),
  positions: z.number().int(),
  memberships: z.number().int(),
  bodies: z.number().int(),
})

const Uses = z.array(ColumnUse)

export const directoryImportRepository = ({ trx, now, who }: Work) => ({
  /** How the columns of a table with these headings were set; null where there was none. */
  async uses(signature: string): Promise<readonly ColumnUse[] | null> {
    const row = await trx.selectFrom('importMappings').select('uses').where('signature', '=', signature).executeTakeFirst()
    return row === undefined ? null : Uses.parse(JSON.parse(row.uses))
  },

  async remember(signature: string, uses: readonly ColumnUse[]): Promise<void> {
    const values = { uses: JSON.stringify(uses), at: now }
    await trx
      .insertInto('importMappings')
      .values({ signature, ...values })
      .onConflict((conflict) => conflict.column('signature').doUpdateSet(values))
      .execute()
  },

  async insert(id: DirectoryImportId, source: string, counts: ImportCounts, steps: Steps): Promise<void> {
    const values = { id, source, at: now, who, counts: JSON.stringify(counts), steps: JSON.stringify(steps) }
    await trx.insertInto('directoryImports').values(values).execute()
  },

  async find(id: DirectoryImportId): Promise<{ readonly view: PastImport; readonly steps: Steps } | null> {
    const row = await trx.selectFrom('directoryImports').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) return null
    const { source, at, undoneAt } = row
    return {
      view: { id, source, at, who: row.who, undoneAt, ...Counts.parse(JSON.parse(row.counts)) },
      steps: Steps.parse(JSON.parse(row.steps)),
    }
  },

  async list(): Promise<PastImport[]> {
    const rows = await trx
      .selectFrom('directoryImports')
      .select(['id', 'source', 'at', 'who', 'counts', 'undoneAt'])
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(50)
      .execute()
    return rows.map(({ counts, ...row }) => ({ ...row, ...Counts.parse(JSON.parse(counts)) }))
  },

  async setUndone(id: DirectoryImportId): Promise<void> {
    await trx.updateTable('directoryImports').set({ undoneAt: now, undoneBy: who }).where('id', '=', id).execute()
  },
})
