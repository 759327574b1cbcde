import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'
import type { ImportSessions } from './importSessions.ts'

const { directoryImport } = procedures

export const directoryImportRouter = (transact: Transact, imports: ImportSessions) => ({
  open: directoryImport.open.handler(({ input: { id, source } }) => imports.open(transact, id, source)),
  arrange: directoryImport.arrange.handler(({ input: { id, layout } }) => imports.arrange(transact, id, layout)),
  check: directoryImport.check.handler(({ input: { id, uses } }) => imports.check(transact, id, uses)),
  rows: directoryImport.rows.handler(({ input: { id, ...page } }) => imports.rows(id, page)),
  decide: directoryImport.decide.handler(({ input: { id, row, choice } }) => imports.decide(id, row, choice)),
  apply: directoryImport.apply.handler(({ input: { id } }) => imports.apply(transact, id)),
  progress: directoryImport.progress.handler(({ input: { id } }) => imports.progress(id)),
  cancel: directoryImport.cancel.handler(async ({ input: { id } }) => {
    await imports.cancel(id)
    return { id }
  }),
  close: directoryImport.close.handler(async ({ input: { id } }) => {
    await imports.close(id)
    return { id }
  }),
  list: directoryImport.list.handler(() => transact((s) => s.directoryImport.list())),
  undo: directoryImport.undo.handler(({ input: { id } }) => transact((s) => s.directoryImport.undo(id))),
})
