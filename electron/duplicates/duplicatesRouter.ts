import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { duplicates } = procedures

export const duplicatesRouter = (transact: Transact) => ({
  list: duplicates.list.handler(({ input }) => transact((s) => s.duplicates.list(input.offset, input.limit))),
  setDistinct: duplicates.setDistinct.handler(({ input }) => transact((s) => s.duplicates.setDistinct(input))),
  preview: duplicates.preview.handler(({ input }) => transact((s) => s.duplicates.preview(input.keptId, input.removedId))),
  merge: duplicates.merge.handler(({ input }) => transact((s) => s.duplicates.merge(input))),
  merges: duplicates.merges.handler(() => transact((s) => s.duplicates.merges())),
  undo: duplicates.undo.handler(({ input }) => transact((s) => s.duplicates.undo(input.id))),
})
