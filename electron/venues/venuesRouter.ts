import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { venues } = procedures

export const venuesRouter = (transact: Transact) => ({
  list: venues.list.handler(() => transact((s) => s.venues.list())),
  create: venues.create.handler(({ input }) => transact((s) => s.venues.create(input))),
  update: venues.update.handler(({ input: { id, version, changes } }) => transact((s) => s.venues.update(id, version, changes))),
  remove: venues.remove.handler(({ input: { id, version } }) => transact((s) => s.venues.remove(id, version))),
  restore: venues.restore.handler(({ input }) => transact((s) => s.venues.restore(input.id))),
})
