import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { actionEntries } = procedures

export const actionEntriesRouter = (transact: Transact) => ({
  create: actionEntries.create.handler(({ input }) => transact((s) => s.actionEntries.create(input))),
  update: actionEntries.update.handler(({ input: { id, version, changes } }) =>
    transact((s) => s.actionEntries.update(id, version, changes)),
  ),
  remove: actionEntries.remove.handler(({ input: { id, version } }) => transact((s) => s.actionEntries.remove(id, version))),
  restore: actionEntries.restore.handler(({ input }) => transact((s) => s.actionEntries.restore(input.id))),
})
