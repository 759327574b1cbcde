import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { bodies } = procedures

export const bodiesRouter = (transact: Transact) => ({
  list: bodies.list.handler(() => transact((s) => s.bodies.list())),
  create: bodies.create.handler(({ input }) => transact((s) => s.bodies.create(input))),
  update: bodies.update.handler(({ input: { id, version, changes } }) => transact((s) => s.bodies.update(id, version, changes))),
  remove: bodies.remove.handler(({ input: { id, version } }) => transact((s) => s.bodies.remove(id, version))),
  restore: bodies.restore.handler(({ input }) => transact((s) => s.bodies.restore(input.id))),
})
