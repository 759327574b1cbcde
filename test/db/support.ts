import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient, isDefinedError, ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { type App, createApp } from '../../electron/app/createApp.ts'
import type { ExportFile } from '../../electron/app/exportFile.ts'
import { type MakePdf, throughDialog } from '../../electron/app/makePdf.ts'
import { openDatabase } from '../../electron/db/connection.ts'

/** A folder that goes away with the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Where a test's database lies; nothing is there yet. */
export const temporaryFile = async (): Promise<string> => join(await temporaryFolder(), 'karyavritt.sqlite')

/** A typed client that calls the procedures as the screens do, with no transport between. */
export const clientOf = (app: App) => createRouterClient(app.router)
export type TestClient = ReturnType<typeof clientOf>

export type TestApp = { readonly app: App; readonly client: TestClient; readonly databaseFile: string; readonly clock: { now: Date } }

const noExport: ExportFile = async () => ({ outcome: 'cancelled' })

type AppOptions = { readonly exporter?: ExportFile; readonly pdf?: MakePdf; readonly databaseFile?: string }

/** The whole program on a fresh database file, or on one that is there, on a clock that the test sets. */
export const temporaryApp = async ({
  exporter = noExport,
  pdf = throughDialog,
  databaseFile: there,
}: AppOptions = {}): Promise<TestApp> => {
  const databaseFile = there ?? (await temporaryFile())
  const clock = { now: new Date('2026-02-05T06:00:00.000Z') }
  const app = await createApp({ databaseFile, who: 'लिपिक', exporter, pdf, clock: () => clock.now })
  onTestFinished(() => app.close())
  return { app, client: clientOf(app), databaseFile, clock }
}

/** What a refused call answers: the error of the contract, with its code and data. Fails when the call succeeds, or fails otherwise. */
export const refusalOf = async (call: Promise<unknown>): Promise<{ readonly code: string; readonly data: unknown }> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ORPCError && isDefinedError(error)) return { code: error.code, data: error.data }
    throw error
  }
  throw new Error('the call was not refused')
}

/** Runs a statement on a database beside the program, on a connection of its own. */
export const runSql = async (databaseFile: string, statement: string): Promise<void> => {
  const db = await openDatabase(databaseFile)
  try {
    await sql.raw(statement).execute(db)
  } finally {
    await db.destroy()
  }
}
