import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { phrases } = procedures

export const phrasesRouter = (transact: Transact) => ({
  list: phrases.list.handler(() => transact((s) => s.phrases.list())),
  create: phrases.create.handler(({ input }) => transact((s) => s.phrases.create(input))),
  update: phrases.update.handler(({ input: { id, version, changes } }) => transact((s) => s.phrases.update(id, version, changes))),
  remove: phrases.remove.handler(({ input: { id, version } }) => transact((s) => s.phrases.remove(id, version))),
  restore: phrases.restore.handler(({ input }) => transact((s) => s.phrases.restore(input.id))),
})
