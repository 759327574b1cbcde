import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { meetings } = procedures

export const meetingsRouter = (transact: Transact) => ({
  create: meetings.create.handler(({ input }) => transact((s) => s.meetings.create(input))),
  update: meetings.update.handler(({ input: { id, version, changes } }) => transact((s) => s.meetings.update(id, version, changes))),
  remove: meetings.remove.handler(({ input: { id, version } }) => transact((s) => s.meetings.remove(id, version))),
  restore: meetings.restore.handler(({ input }) => transact((s) => s.meetings.restore(input.id))),
  get: meetings.get.handler(({ input }) => transact((s) => s.meetings.get(input.id))),
  advance: meetings.advance.handler(({ input: { id, version } }) => transact((s) => s.meetings.advance(id, version))),
  accept: meetings.accept.handler(({ input: { id, version } }) => transact((s) => s.meetings.accept(id, version))),
  copy: meetings.copy.handler(({ input: { id, date, start } }) => transact((s) => s.planning.copy(id, date, start))),
  repeat: meetings.repeat.handler(({ input: { id, every, times } }) => transact((s) => s.planning.repeat(id, every, times))),
  series: meetings.series.handler(({ input }) => transact((s) => s.planning.series(input.series))),
  clashes: meetings.clashes.handler(({ input }) => transact((s) => s.planning.clashes(input))),
  reopen: meetings.reopen.handler(({ input: { id, version, reason } }) => transact((s) => s.meetings.reopen(id, version, reason))),
})
