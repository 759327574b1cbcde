import type { BodyView } from '../../shared/contract/bodies.ts'
import type {
  ColumnUse,
  ImportSource,
  ImportTable,
  Layout,
  PreviewCounts,
  RowChoice,
  RowKind,
  Unreadable,
} from '../../shared/contract/directoryImport.ts'
import type { PersonView } from '../../shared/contract/people.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { findHeadings, guessColumns, headingTexts, signatureOf } from './headings.ts'
import { Directory, type Draft } from './merging.ts'
import { openSource } from './openSource.ts'
import { Preview } from './preview.ts'
import { type Source, type Table, type TableRow, UnreadableFile } from './table.ts'

/** Told how far the work has come. */
export type Progress = (done: number, total: number) => void

/** A table as it was read, with what tells others of its make. */
export type ReadTable = { readonly table: Omit<ImportTable, 'remembered'>; readonly signature: string }

export type Reading =
  | { readonly outcome: 'read'; readonly read: ReadTable }
  | { readonly outcome: 'unreadable'; readonly reason: Unreadable }

/** What a table is compared with. */
export type DirectoryData = { readonly people: readonly PersonView[]; readonly bodies: readonly BodyView[]; readonly today: CalendarDate }

type State = { readonly source: Source; layout: Layout; table: Table; headings: readonly string[]; data: readonly TableRow[] }

const noProgress: Progress = () => undefined

const emptyTable: Table = { rows: [], legacyCells: [], notes: [] }

/** One table from its file to the preview of its rows. Pure but for the file it was given; knows no database. */
export class TableReading {
  #state: State | null = null
  #preview: Preview | null = null

  open(source: ImportSource, progress: Progress = noProgress): Reading {
    return this.#reading(() => {
      const opened = openSource(source)
      const sheet = Math.max(
        0,
        opened.sheets.findIndex(({ hidden }) => !hidden),
      )
      const first: Layout = { sheet, headingRow: 0, headingRows: 1, withHidden: false }
      this.#state = { source: opened, layout: first, table: emptyTable, headings: [], data: [] }
      this.#read(this.#state, progress)
      const { row, rows } = findHeadings(this.#state.table.rows)
      return this.#arranged(this.#state, { ...first, headingRow: row, headingRows: rows })
    })
  }

  arrange(layout: Layout, progress: Progress = noProgress): Reading | null {
    const state = this.#state
    if (state === null) return null
    return this.#reading(() => {
      if (layout.sheet === state.layout.sheet) return this.#arranged(state, layout)
      state.layout = { ...layout, sheet: Math.min(layout.sheet, state.source.sheets.length - 1) }
      this.#read(state, progress)
      const { row, rows } = findHeadings(state.table.rows)
      return this.#arranged(state, { ...state.layout, headingRow: row, headingRows: rows })
    })
  }

  check(uses: readonly ColumnUse[], directory: DirectoryData, progress: Progress = noProgress): PreviewCounts | null {
    const state = this.#state
    if (state === null) return null
    const { people, bodies, today } = directory
    const parts = { data: state.data, uses, headings: state.headings, directory: new Directory(people, bodies), today }
    this.#preview = new Preview(parts, progress)
    return this.#preview.counts()
  }

  rows(kinds: readonly RowKind[], offset: number, limit: number) {
    return this.#preview?.page(kinds, offset, limit) ?? null
  }

  decide(row: number | null, choice: RowChoice | null): PreviewCounts | null {
    this.#preview?.decide(row, choice)
    return this.#preview?.counts() ?? null
  }

  drafts(): readonly Draft[] | null {
    return this.#preview?.drafts() ?? null
  }

  #reading(job: () => ReadTable): Reading {
    try {
      return { outcome: 'read', read: job() }
    } catch (error) {
      if (error instanceof UnreadableFile) return { outcome: 'unreadable', reason: error.reason }
      throw error
    }
  }

  #read(state: State, progress: Progress): void {
    state.table = state.source.read(state.layout.sheet, (rows) => progress(rows, 0))
    if (state.table.rows.length === 0 && state.source.sheets.length === 1) throw new UnreadableFile('empty')
  }

  #arranged(state: State, layout: Layout): ReadTable {
    const { table, source } = state
    const { headingRow, headingRows } = layout
    const below = table.rows.filter(({ number }) => number > (headingRow === 0 ? 0 : headingRow + headingRows - 1))
    state.layout = { ...layout, sheet: Math.min(layout.sheet, source.sheets.length - 1) }
    state.headings = headingTexts(table.rows, { row: headingRow, rows: headingRows })
    state.data = layout.withHidden ? below : below.filter(({ hidden }) => !hidden)
    this.#preview = null
    return {
      table: {
        sheets: source.sheets.map((sheet) => ({ ...sheet })),
        layout: state.layout,
        columns: guessColumns(state.headings, state.data, table.legacyCells).map((column) => ({ ...column })),
        rows: state.data.length,
        hiddenRows: below.filter(({ hidden }) => hidden).length,
        notes: [...table.notes],
      },
      signature: signatureOf(state.headings),
    }
  }
}
