import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { desk } = procedures

export const deskRouter = (transact: Transact) => ({
  open: desk.open.handler(({ input }) => transact((s) => s.desk.open(input.meetingId))),
  sync: desk.sync.handler(({ input }) => transact((s) => s.desk.sync(input))),
})
