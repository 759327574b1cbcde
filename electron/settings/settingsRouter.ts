import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { settings } = procedures

export const settingsRouter = (transact: Transact) => ({
  get: settings.get.handler(() => transact((s) => s.settings.get())),
  update: settings.update.handler(({ input: { version, changes } }) => transact((s) => s.settings.update(version, changes))),
})
