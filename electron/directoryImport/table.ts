import type { ReadingNote, Unreadable } from '../../shared/contract/directoryImport.ts'

/** Raised where a file can't be read as a table. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable

  constructor(reason: Unreadable, cause?: unknown) {
    super(`the file can't be read: ${reason}`, { cause })
    this.name = 'UnreadableFile'
    this.reason = reason
  }
}

/** One row with something in it. Cells that are empty at its end may be missing. */
export type TableRow = {
  /** As the spreadsheet counts, from 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly hidden: boolean
}

/** A sheet as it was read: dates as `2026-02-05`, merged cells filled with their value. */
export type Table = {
  readonly rows: readonly TableRow[]
  /** How many cells of each column are set in a font of the Kruti Dev family. */
  readonly legacyCells: readonly number[]
  readonly notes: readonly ReadingNote[]
}

export type SheetName = { readonly name: string; readonly hidden: boolean }

/** A file whose sheets can be read. */
export type Source = {
  readonly sheets: readonly SheetName[]
  /** @throws {UnreadableFile} */
  readonly read: (sheet: number, progress: (share: number) => void) => Table
}

/** Most columns that are read; what stands to the right of them is none of a list. */
export const columnLimit = 200

/** Longest text of one cell; what is longer is cut, and no field takes so much. */
export const cellLimit = 4_000
