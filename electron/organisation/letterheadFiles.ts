import { createHash } from 'node:crypto'
import type { Work } from '../db/unitOfWork.ts'

/** The files of letterheads, each kept once by its content. */
export const letterheadFiles = ({ trx }: Work) => ({
  /** Keeps a file and gives its SHA-256. */
  async keep(content: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(content).digest('hex')
    await trx
      .insertInto('letterheadFiles')
      .values({ sha256, size: content.length, content })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute()
    return sha256
  },

  /** The bytes of one; null where none has that content. */
  async content(sha256: string): Promise<Uint8Array | null> {
    const row = await trx.selectFrom('letterheadFiles').select('content').where('sha256', '=', sha256).executeTakeFirst()
    return row?.content ?? null
  },
})
