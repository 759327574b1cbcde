import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { register } = procedures

export const registerRouter = (transact: Transact) => ({
  read: register.read.handler(({ input }) => transact((s) => s.register.read(input))),
  compare: register.compare.handler(({ input }) => transact((s) => s.register.compare(input))),
  speech: register.speech.handler(({ input }) => transact((s) => s.register.speech(input.personId))),
})
