import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { followUp } = procedures

export const followUpRouter = (transact: Transact) => ({
  list: followUp.list.handler(({ input }) => transact((s) => s.followUp.list(input))),
  counts: followUp.counts.handler(({ input }) => transact((s) => s.followUp.counts(input))),
  get: followUp.get.handler(({ input }) => transact((s) => s.followUp.get(input.id))),
  setStatus: followUp.setStatus.handler(({ input: { id, version, status } }) => transact((s) => s.followUp.setStatus(id, version, status))),
  life: followUp.life.handler(({ input }) => transact((s) => s.followUp.life(input.decisionId))),
})
