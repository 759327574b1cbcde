import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { people } = procedures

export const peopleRouter = (transact: Transact) => ({
  list: people.list.handler(() => transact((s) => s.people.list())),
  page: people.page.handler(({ input: { lang, offset, limit, ...filter } }) =>
    transact((s) => s.people.page(filter, { lang, offset, limit })),
  ),
  many: people.many.handler(({ input }) => transact((s) => s.people.many(input.ids))),
  get: people.get.handler(({ input }) => transact((s) => s.people.get(input.id))),
  create: people.create.handler(({ input }) => transact((s) => s.people.create(input))),
  update: people.update.handler(({ input: { id, version, changes } }) => transact((s) => s.people.update(id, version, changes))),
  remove: people.remove.handler(({ input: { id, version } }) => transact((s) => s.people.remove(id, version))),
  restore: people.restore.handler(({ input }) => transact((s) => s.people.restore(input.id))),
})
