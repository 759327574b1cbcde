import type {
  ColumnUse,
  ImportCounts,
  ImportSource,
  ImportTable,
  Opened,
  RowChoice,
  RowKind,
} from '../../shared/contract/directoryImport.ts'
import type { DirectoryImportId } from '../../shared/domain/ids.ts'
import type { Transact } from '../app/transact.ts'
import { ImportStopped } from './directoryImportService.ts'
import { ImportThread } from './importThread.ts'
import type { Reading } from './reading.ts'

type Session = { readonly source: string; signature: string; writing: { done: number; readonly total: number; stopped: boolean } | null }

export type Applied = { readonly outcome: 'done'; readonly counts: ImportCounts } | { readonly outcome: 'cancelled' | 'closed' }

const closed = { outcome: 'closed' } as const

/** As it was set the last time, where there are as many columns. */
const withUses = (table: Omit<ImportTable, 'remembered'>, uses: readonly ColumnUse[] | null): ImportTable => {
  if (uses === null || uses.length !== table.columns.length) return { ...table, remembered: false }
  return { ...table, columns: table.columns.map((column, at) => ({ ...column, use: uses[at] ?? column.use })), remembered: true }
}

/** The tables that screens have open: read and compared by a thread, written in one transaction. */
export class ImportSessions {
  readonly #thread = new ImportThread()
  readonly #sessions = new Map<DirectoryImportId, Session>()

  async open(transact: Transact, id: DirectoryImportId, source: ImportSource): Promise<Opened> {
    this.#sessions.set(id, { source: source.kind === 'file' ? source.name : '', signature: '', writing: null })
    return this.#answered(transact, id, await this.#thread.ask(id, { what: 'open', source }))
  }

  async arrange(transact: Transact, id: DirectoryImportId, layout: ImportTable['layout']): Promise<Opened> {
    return this.#answered(transact, id, await this.#thread.ask(id, { what: 'arrange', layout }))
  }

  async #answered(transact: Transact, id: DirectoryImportId, reading: Reading | null): Promise<Opened> {
    const session = this.#sessions.get(id)
    if (reading === null || session === undefined) return closed
    if (reading.outcome === 'unreadable') return reading
    const { table, signature } = reading.read
    session.signature = signature
    return { outcome: 'read', table: withUses(table, await transact((s) => s.directoryImport.uses(signature))) }
  }

  async check(transact: Transact, id: DirectoryImportId, uses: readonly ColumnUse[]) {
    const session = this.#sessions.get(id)
    if (session === undefined) return closed
    const directory = await transact(async (s) => {
      await s.directoryImport.remember(session.signature, uses)
      return s.directoryImport.directory()
    })
    const counts = await this.#thread.ask(id, { what: 'check', uses, directory })
    return counts === null ? closed : ({ outcome: 'checked', counts } as const)
  }

  async rows(id: DirectoryImportId, page: { readonly kinds: readonly RowKind[]; readonly offset: number; readonly limit: number }) {
    const found = await this.#thread.ask(id, { what: 'rows', ...page })
    return found === null ? closed : ({ outcome: 'rows', ...found } as const)
  }

  async decide(id: DirectoryImportId, row: number | null, choice: RowChoice | null) {
    const counts = await this.#thread.ask(id, { what: 'decide', row, choice })
    return counts === null ? closed : ({ outcome: 'checked', counts } as const)
  }

  /** Writes what the rows say, or nothing. A table is written once. */
  async apply(transact: Transact, id: DirectoryImportId): Promise<Applied> {
    const session = this.#sessions.get(id)
    if (session === undefined || session.writing !== null) return closed
    const drafts = await this.#thread.ask(id, { what: 'drafts' })
    if (drafts === null) return closed
    const writing = { done: 0, total: drafts.length, stopped: false }
    session.writing = writing
    try {
      const counts = await transact(async (s) => {
        if (await s.directoryImport.wasApplied(id)) return null
        return s.directoryImport.apply(id, session.source, drafts, (done) => {
          writing.done = done
          if (writing.stopped) throw new ImportStopped()
        })
      })
      if (counts === null) return closed
      await this.close(id)
      return { outcome: 'done', counts }
    } catch (error) {
      if (error instanceof ImportStopped) return { outcome: 'cancelled' }
      throw error
    } finally {
      session.writing = null
    }
  }

  progress(id: DirectoryImportId): { readonly done: number; readonly total: number } {
    const writing = this.#sessions.get(id)?.writing
    if (writing) return { done: writing.done, total: writing.total }
    return this.#thread.progress(id) ?? { done: 0, total: 0 }
  }

  /** What is being written is not written; what is being read or compared is dropped, with every table that is open. */
  async cancel(id: DirectoryImportId): Promise<void> {
    const writing = this.#sessions.get(id)?.writing
    if (writing) writing.stopped = true
    else if (this.#thread.isBusy(id)) await this.#thread.end()
  }

  async close(id: DirectoryImportId): Promise<void> {
    if (this.#sessions.delete(id)) await this.#thread.ask(id, { what: 'close' })
  }

  /** Before the program ends. */
  async end(): Promise<void> {
    for (const { writing } of this.#sessions.values()) if (writing) writing.stopped = true
    await this.#thread.end()
  }
}
