import { AsyncLocalStorage } from 'node:async_hooks'
import { openDatabase } from '../db/connection.ts'
import { inUnitOfWork } from '../db/unitOfWork.ts'
import { ImportSessions } from '../directoryImport/importSessions.ts'
import type { ExportFile } from './exportFile.ts'
import { type MakePdf, throughDialog } from './makePdf.ts'
import { type AppRouter, createRouter } from './router.ts'
import { Services } from './services.ts'
import type { Transact } from './transact.ts'

export type App = {
  readonly router: AppRouter
  readonly transact: Transact
  /** Waits for what is under way, then lets go of the database. */
  readonly close: () => Promise<void>
}

/**
 * The whole program without its host: opens the database, and gives the procedures and a way to reach the services.
 * @throws {DatabaseRefused} when the file can't be opened
 */
export const createApp = async (parts: {
  readonly databaseFile: string
  /** Who works here, for the audit trail. */
  readonly who: string
  readonly exporter: ExportFile
  /** How PDFs are made here; without it only the print dialog can. */
  readonly pdf?: MakePdf
  readonly clock?: () => Date
}): Promise<App> => {
  const { databaseFile, who, exporter, pdf = throughDialog, clock = () => new Date() } = parts
  const database = await openDatabase(databaseFile)
  const inside = new AsyncLocalStorage<true>()
  const underWay = new Set<Promise<unknown>>()
  const imports = new ImportSessions()
  const transact: Transact = (job) => {
    // There is one connection: a second transaction inside the first would wait for it, and it for the second, for ever.
    if (inside.getStore()) throw new Error('transact was called inside transact')
    const unit = inUnitOfWork({ database, who, clock }, (work) =>
      inside.run(true, async () => {
        const services = new Services(work)
        const result = await job(services)
        await services.people.refreshIndex()
        return result
      }),
    )
    underWay.add(unit)
    const ended = () => void underWay.delete(unit)
    unit.then(ended, ended)
    return unit
  }
  const close = async (): Promise<void> => {
    await imports.end()
    await Promise.allSettled(underWay)
    await database.destroy()
  }
  while (await transact((services) => services.people.completeIndex()));
  return { router: createRouter(transact, exporter, imports, pdf), transact, close }
}
