import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { positions } = procedures

export const positionsRouter = (transact: Transact) => ({
  create: positions.create.handler(({ input }) => transact((s) => s.positions.create(input))),
  update: positions.update.handler(({ input: { id, version, changes } }) => transact((s) => s.positions.update(id, version, changes))),
  remove: positions.remove.handler(({ input: { id, version } }) => transact((s) => s.positions.remove(id, version))),
  restore: positions.restore.handler(({ input }) => transact((s) => s.positions.restore(input.id))),
})
