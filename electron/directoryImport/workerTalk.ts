import type { ColumnUse, ImportSource, Layout, RowChoice, RowKind } from '../../shared/contract/directoryImport.ts'
import type { DirectoryData } from './reading.ts'

/** What is asked of the thread that reads tables. */
export type Job =
  | { readonly what: 'open'; readonly source: ImportSource }
  | { readonly what: 'arrange'; readonly layout: Layout }
  | { readonly what: 'check'; readonly uses: readonly ColumnUse[]; readonly directory: DirectoryData }
  | { readonly what: 'rows'; readonly kinds: readonly RowKind[]; readonly offset: number; readonly limit: number }
  | { readonly what: 'decide'; readonly row: number | null; readonly choice: RowChoice | null }
  | { readonly what: 'drafts' }
  | { readonly what: 'close' }

export type Request = { readonly call: number; readonly id: string; readonly job: Job }

/** What it answers: how far it has come, then the result or the error. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly call: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly call: number; readonly message: string }
