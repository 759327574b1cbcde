import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { trail } = procedures

export const trailRouter = (transact: Transact) => ({
  list: trail.list.handler(({ input }) => transact((s) => s.trail.list(input))),
})
