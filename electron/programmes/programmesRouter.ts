import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { programmes } = procedures

export const programmesRouter = (transact: Transact) => ({
  list: programmes.list.handler(() => transact((s) => s.programmes.list())),
  create: programmes.create.handler(({ input }) => transact((s) => s.programmes.create(input))),
  update: programmes.update.handler(({ input: { id, version, changes } }) => transact((s) => s.programmes.update(id, version, changes))),
  remove: programmes.remove.handler(({ input: { id, version } }) => transact((s) => s.programmes.remove(id, version))),
  restore: programmes.restore.handler(({ input }) => transact((s) => s.programmes.restore(input.id))),
})
