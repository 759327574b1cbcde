import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { bin } = procedures

export const binRouter = (transact: Transact) => ({
  list: bin.list.handler(() => transact((s) => s.bin.list())),
})
