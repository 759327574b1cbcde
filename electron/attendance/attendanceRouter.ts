import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { attendance } = procedures

export const attendanceRouter = (transact: Transact) => ({
  create: attendance.create.handler(({ input }) => transact((s) => s.attendance.create(input))),
  update: attendance.update.handler(({ input: { id, version, changes } }) => transact((s) => s.attendance.update(id, version, changes))),
  remove: attendance.remove.handler(({ input: { id, version } }) => transact((s) => s.attendance.remove(id, version))),
  restore: attendance.restore.handler(({ input }) => transact((s) => s.attendance.restore(input.id))),
  correct: attendance.correct.handler(({ input: { id, version, changes, reason } }) =>
    transact((s) => s.attendance.correct(id, version, changes, reason)),
  ),
  addLate: attendance.addLate.handler(({ input }) => transact((s) => s.attendance.addLate(input))),
  corrections: attendance.corrections.handler(({ input }) => transact((s) => s.attendance.corrections(input.meetingId))),
  number: attendance.number.handler(({ input }) => transact((s) => s.attendance.number(input.meetingId))),
  callMembers: attendance.callMembers.handler(({ input }) => transact((s) => s.attendance.callMembers(input.meetingId))),
})
