import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { press } = procedures

export const pressRouter = (transact: Transact) => ({
  create: press.create.handler(({ input }) => transact((s) => s.press.create(input))),
  update: press.update.handler(({ input: { id, version, changes } }) => transact((s) => s.press.update(id, version, changes))),
  remove: press.remove.handler(({ input: { id, version } }) => transact((s) => s.press.remove(id, version))),
  restore: press.restore.handler(({ input }) => transact((s) => s.press.restore(input.id))),
  get: press.get.handler(({ input }) => transact((s) => s.press.get(input.id))),
  draft: press.draft.handler(({ input: { id, lang } }) => transact((s) => s.press.draft(id, lang))),
  checks: press.checks.handler(({ input }) => transact((s) => s.press.checks(input.id))),
  advance: press.advance.handler(({ input: { id, version } }) => transact((s) => s.press.advance(id, version))),
  reopen: press.reopen.handler(({ input: { id, version, reason } }) => transact((s) => s.press.reopen(id, version, reason))),
})
