import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { actions } = procedures

export const actionsRouter = (transact: Transact) => ({
  create: actions.create.handler(({ input }) => transact((s) => s.actions.create(input))),
  update: actions.update.handler(({ input: { id, version, changes } }) => transact((s) => s.actions.update(id, version, changes))),
  remove: actions.remove.handler(({ input: { id, version } }) => transact((s) => s.actions.remove(id, version))),
  restore: actions.restore.handler(({ input }) => transact((s) => s.actions.restore(input.id))),
  move: actions.move.handler(({ input: { id, to } }) => transact((s) => s.actions.move(id, to))),
})
