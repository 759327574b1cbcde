import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { attendance } = procedures

export const attendanceRouter = (transact: Transact) => ({
  create: attendance.create.handler(({ input }) => transact((s) => s.attendance.create(input))),
  update: attendance.update.handler(({ input: { id, version, changes } }) => transact((s) => s.attendance.update(id, version, changes))),
  remove: attendance.remove.handler(({ input: { id, version } }) => transact((s) => s.attendance.remove(id, version))),
  restore: attendance.restore.handler(({ input }) => transact((s) => s.attendance.restore(input.id))),
  callMembers: attendance.callMembers.handler(({ input }) => transact((s) => s.attendance.callMembers(input.meetingId))),
})
