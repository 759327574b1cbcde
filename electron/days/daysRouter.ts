import { procedures } from '../app/procedures.ts'
import type { Transact } from '../app/transact.ts'

const { days } = procedures

export const daysRouter = (transact: Transact) => ({
  desk: days.desk.handler(({ input }) => transact((s) => s.days.desk(input.date))),
  calendar: days.calendar.handler(({ input }) => transact((s) => s.days.calendar(input.from, input.to))),
  get: days.get.handler(({ input }) => transact((s) => s.days.get(input.date))),
  dates: days.dates.handler(({ input }) => transact((s) => s.days.dates(input.from, input.to))),
  nearest: days.nearest.handler(({ input }) => transact((s) => s.days.nearest(input.date, input.direction))),
  import: days.import.handler(({ input }) => transact((s) => s.days.import(input.json))),
  importSample: days.importSample.handler(() => transact((s) => s.days.importSample())),
})
