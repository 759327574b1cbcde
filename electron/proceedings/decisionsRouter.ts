import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { decisions } = procedures

export const decisionsRouter = (transact: Transact) => ({
  create: decisions.create.handler(({ input }) => transact((s) => s.decisions.create(input))),
  update: decisions.update.handler(({ input: { id, version, changes } }) => transact((s) => s.decisions.update(id, version, changes))),
  remove: decisions.remove.handler(({ input: { id, version } }) => transact((s) => s.decisions.remove(id, version))),
  restore: decisions.restore.handler(({ input }) => transact((s) => s.decisions.restore(input.id))),
  move: decisions.move.handler(({ input: { id, to } }) => transact((s) => s.decisions.move(id, to))),
})
