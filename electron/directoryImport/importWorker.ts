import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { type Progress, TableReading } from './reading.ts'
import type { Answer, Job, Request } from './workerTalk.ts'

/** So many tables are kept open; who opens one more loses the oldest. */
const kept = 4

/** Between two words on progress, in milliseconds. */
const quiet = 100

const tables = new Map<string, TableReading>()

const opened = (id: string): TableReading => {
  const table = new TableReading()
  tables.delete(id)
  tables.set(id, table)
  for (const oldest of tables.keys()) if (tables.size > kept) tables.delete(oldest)
  return table
}

const run = (id: string, job: Job, progress: Progress): unknown => {
  if (job.what === 'open') return opened(id).open(job.source, progress)
  const table = tables.get(id)
  if (table === undefined) return null
  switch (job.what) {
    case 'arrange':
      return table.arrange(job.layout, progress)
    case 'check':
      return table.check(job.uses, job.directory, progress)
    case 'rows':
      return table.rows(job.kinds, job.offset, job.limit)
    case 'decide':
      return table.decide(job.row, job.choice)
    case 'drafts':
      return table.drafts()
    case 'close':
      tables.delete(id)
      return null
    default:
      return assertNever(job)
  }
}

const answer = (message: Answer): void => parentPort?.postMessage(message)

parentPort?.on('message', ({ call, id, job }: Request) => {
  let last = 0
  const progress: Progress = (done, total) => {
    const now = performance.now()
    if (now - last < quiet) return
    last = now
    answer({ kind: 'progress', id, done, total })
  }
  try {
    answer({ kind: 'result', call, result: run(id, job, progress) })
  } catch (error) {
    answer({ kind: 'failed', call, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
