import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { backlog } = procedures

export const backlogRouter = (transact: Transact) => ({
  list: backlog.list.handler(({ input }) => transact((s) => s.backlog.list(input.bodyId))),
  create: backlog.create.handler(({ input }) => transact((s) => s.backlog.create(input))),
  update: backlog.update.handler(({ input: { id, version, changes } }) => transact((s) => s.backlog.update(id, version, changes))),
  remove: backlog.remove.handler(({ input: { id, version } }) => transact((s) => s.backlog.remove(id, version))),
  restore: backlog.restore.handler(({ input }) => transact((s) => s.backlog.restore(input.id))),
  move: backlog.move.handler(({ input: { id, to } }) => transact((s) => s.backlog.move(id, to))),
  draw: backlog.draw.handler(({ input: { id, meetingId } }) => transact((s) => s.backlog.draw(id, meetingId))),
  sendBack: backlog.sendBack.handler(({ input: { id, version } }) => transact((s) => s.backlog.sendBack(id, version))),
})
