import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { organisation } = procedures

export const organisationRouter = (transact: Transact) => ({
  get: organisation.get.handler(() => transact((s) => s.organisation.get())),
  update: organisation.update.handler(({ input: { version, changes } }) => transact((s) => s.organisation.update(version, changes))),
})
