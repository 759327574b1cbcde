import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { memberships } = procedures

export const membershipsRouter = (transact: Transact) => ({
  create: memberships.create.handler(({ input }) => transact((s) => s.memberships.create(input))),
  update: memberships.update.handler(({ input: { id, version, changes } }) => transact((s) => s.memberships.update(id, version, changes))),
  remove: memberships.remove.handler(({ input: { id, version } }) => transact((s) => s.memberships.remove(id, version))),
  restore: memberships.restore.handler(({ input }) => transact((s) => s.memberships.restore(input.id))),
})
