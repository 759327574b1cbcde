import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { recipients } = procedures

export const recipientsRouter = (transact: Transact) => ({
  list: recipients.list.handler(() => transact((s) => s.recipients.list())),
  create: recipients.create.handler(({ input }) => transact((s) => s.recipients.create(input))),
  update: recipients.update.handler(({ input: { id, version, changes } }) => transact((s) => s.recipients.update(id, version, changes))),
  remove: recipients.remove.handler(({ input: { id, version } }) => transact((s) => s.recipients.remove(id, version))),
  restore: recipients.restore.handler(({ input }) => transact((s) => s.recipients.restore(input.id))),
})
