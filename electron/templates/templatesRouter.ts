import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { templates } = procedures

export const templatesRouter = (transact: Transact) => ({
  list: templates.list.handler(() => transact((s) => s.templates.list())),
  create: templates.create.handler(({ input }) => transact((s) => s.templates.create(input))),
  update: templates.update.handler(({ input: { id, version, changes } }) => transact((s) => s.templates.update(id, version, changes))),
  remove: templates.remove.handler(({ input: { id, version } }) => transact((s) => s.templates.remove(id, version))),
  restore: templates.restore.handler(({ input }) => transact((s) => s.templates.restore(input.id))),
})
