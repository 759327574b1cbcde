import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { positions } = procedures

export const positionsRouter = (transact: Transact) => ({
  create: positions.create.handler(({ input }) => transact((s) => s.positions.create(input))),
  update: positions.update.handler(({ input: { id, version, changes } }) => transact((s) => s.positions.update(id, version, changes))),
  remove: positions.remove.handler(({ input: { id, version } }) => transact((s) => s.positions.remove(id, version))),
  order: positions.order.handler(({ input: { on, bodyId, ...part } }) => transact((s) => s.positions.order({ on, bodyId }, part))),
  place: positions.place.handler(({ input }) => transact((s) => s.positions.place(input))),
  setRanks: positions.setRanks.handler(({ input }) => transact((s) => s.positions.setRanks(input.ranks))),
  restore: positions.restore.handler(({ input }) => transact((s) => s.positions.restore(input.id))),
})
