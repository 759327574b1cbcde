import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { remarks } = procedures

export const remarksRouter = (transact: Transact) => ({
  create: remarks.create.handler(({ input }) => transact((s) => s.remarks.create(input))),
  update: remarks.update.handler(({ input: { id, version, changes } }) => transact((s) => s.remarks.update(id, version, changes))),
  remove: remarks.remove.handler(({ input: { id, version } }) => transact((s) => s.remarks.remove(id, version))),
  restore: remarks.restore.handler(({ input }) => transact((s) => s.remarks.restore(input.id))),
  move: remarks.move.handler(({ input: { id, to } }) => transact((s) => s.remarks.move(id, to))),
})
