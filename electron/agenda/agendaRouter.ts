import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { agenda } = procedures

export const agendaRouter = (transact: Transact) => ({
  create: agenda.create.handler(({ input }) => transact((s) => s.agenda.create(input))),
  update: agenda.update.handler(({ input: { id, version, changes } }) => transact((s) => s.agenda.update(id, version, changes))),
  remove: agenda.remove.handler(({ input: { id, version } }) => transact((s) => s.agenda.remove(id, version))),
  restore: agenda.restore.handler(({ input }) => transact((s) => s.agenda.restore(input.id))),
  move: agenda.move.handler(({ input: { id, to } }) => transact((s) => s.agenda.move(id, to))),
})
