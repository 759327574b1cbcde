import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { GridRow, type GridRowShape, gridRowShape } from './gridRow.ts'
import { textWidth } from './page.ts'
import type { ParagraphStyle, TableStyle } from './styles.ts'
import { runs } from './text.ts'

export type Column = {
  readonly heading: string
  /** Share of the width between the margins. */
  readonly share: number
  /** 'serial' counts the rows by a list and shows no text; the others set their text. */
  readonly set: 'serial' | 'text' | 'centred'
}

export type GridOptions = {
  readonly columns: readonly Column[]
  /** The text of each cell in order of the columns; that of a serial column is not looked at. */
  readonly rows: readonly (readonly string[])[]
  /** Which list the serials count on: tables with the same number go on from one another. */
  readonly list?: number
  /** Least height of a row, in millimetres. */
  readonly rowHeight?: number
  /** Width of the table in twips; that between the margins of an upright page unless given. */
  readonly across?: number
  /** Whether the table stays on one page; a free one keeps its first two rows with its head, and its last two, on one page. */
  readonly kept?: 'free' | 'together'
  /** Whether the last row holds totals. */
  readonly isTotalled?: boolean
  /** Style of the headings. */
  readonly head?: 'CellHead' | 'CellHeadNarrow'
}

/** A table of up to so many rows stays on one page: it would look torn with a row or two on the next. */
export const shortTable = 12

const totalStyleOf: Readonly<Record<Column['set'], ParagraphStyle>> = {
  serial: 'CellTotalCentre',
  text: 'CellTotal',
  centred: 'CellTotalCentre',
}

const styleOf: Readonly<Record<Column['set'], ParagraphStyle>> = { serial: 'CellCentre', text: 'Cell', centred: 'CellCentre' }

/** Widths in twips that fill the width, that of the text unless given, by the columns' shares. */
export const widthsOf = (columns: readonly { readonly share: number }[], across = textWidth): readonly number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.floor((across * share) / whole))
}

const lookOf = (across: number) => ({ layout: TableLayoutType.FIXED, width: { size: across, type: WidthType.DXA } }) as const

class GridTable extends Table {
  constructor(header: TableRow, widths: readonly number[], rows: readonly GridRow[], across: number) {
    super({
      ...lookOf(across),
      style: 'Grid' satisfies TableStyle,
      columnWidths: widths,
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [header],
    })
    for (const row of rows) this.root.push(row)
  }
}

/** A table with lines: the header row comes again on each page, and no row is cut by the end of a page. */
export const grid = (options: GridOptions): Table => {
  const { columns, rows, list = 1, rowHeight, kept = 'free', across = textWidth, isTotalled = false, head = 'CellHead' } = options
  const widths = widthsOf(columns, across)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }) => new TableCell({ children: [new Paragraph({ style: head, children: [...runs(heading)] })] })),
  })
  const shapeOf = (styles: Readonly<Record<Column['set'], ParagraphStyle>>, keepNext: boolean): GridRowShape =>
    gridRowShape({
      cells: columns.map(({ set }, at) => ({ style: styles[set], width: widths[at] ?? 0, isSerial: set === 'serial' })),
      list,
      height: rowHeight,
      keepNext,
    })
  const last = rows.length - 1
  const [keptRow, freeRow, lastRow] = [shapeOf(styleOf, true), shapeOf(styleOf, false), shapeOf(isTotalled ? totalStyleOf : styleOf, false)]
  const isKept = (at: number): boolean => kept === 'together' || at === 0 || at === last - 1
  const body = rows.map((texts, at) => new GridRow(at === last ? lastRow : isKept(at) ? keptRow : freeRow, texts))
  return new GridTable(header, widths, body, across)
}

/** Things side by side in columns of the same width, without lines; a row is not cut by the end of a page. */
export const sideBySide = (rows: readonly (readonly (readonly Paragraph[])[])[]): Table => {
  const count = Math.max(1, ...rows.map((row) => row.length))
  const empty = (): Paragraph => new Paragraph({ style: 'Line' })
  return new Table({
    style: 'Plain' satisfies TableStyle,
    ...lookOf(textWidth),
    columnWidths: widthsOf(Array.from({ length: count }, () => ({ share: 1 }))),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: count }, (_, at) => {
            const content = row[at] ?? []
            return new TableCell({ children: content.length === 0 ? [empty()] : [...content] })
          }),
        }),
    ),
  })
}
