import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { GridRow, gridRowShape } from './gridRow.ts'
import { twips } from './page.ts'
import type { ParagraphStyle, TableStyle } from './styles.ts'
import { runs } from './text.ts'

export type RegisterColumn = { readonly heading: string /** In twips. */; readonly width: number; readonly set: 'text' | 'small' }

class RegisterTable extends Table {
  constructor(widths: readonly number[], header: TableRow, rows: readonly GridRow[]) {
    super({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      style: 'Grid' satisfies TableStyle,
      // Columns of a letter each have no room for the margins of a table of text.
      margins: { marginUnitType: WidthType.DXA, left: twips(0.7), right: twips(0.7), top: 0, bottom: 0 },
      columnWidths: widths,
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [header],
    })
    for (const row of rows) this.root.push(row)
  }
}

const styleOf: Readonly<Record<RegisterColumn['set'], ParagraphStyle>> = { text: 'CellName', small: 'CellMark' }

/** A table of many narrow columns: its head comes again on each page, and no row is cut; the last rows are totals and stay together. */
export const registerTable = (
  columns: readonly RegisterColumn[],
  rows: readonly (readonly string[])[],
  totals: readonly (readonly string[])[],
): Table => {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, set }) =>
        new TableCell({
          children: [new Paragraph({ style: set === 'small' ? 'CellMarkHead' : 'CellHead', children: [...runs(heading)] })],
        }),
    ),
  })
  const cells = columns.map(({ set, width }) => ({ style: styleOf[set], width, isSerial: false }))
  const shape = gridRowShape({ cells, list: 1, height: undefined, keepNext: false })
  // The last row and the totals below it share a page.
  const kept = gridRowShape({ ...shape.options, keepNext: true })
  const strong = columns.map(({ set, width }): (typeof cells)[number] => ({
    style: set === 'small' ? 'CellMarkHead' : 'CellHead',
    width,
    isSerial: false,
  }))
  const total = gridRowShape({ cells: strong, list: 1, height: undefined, keepNext: false })
  return new RegisterTable(
    columns.map(({ width }) => width),
    header,
    [
      ...rows.map((texts, at) => new GridRow(at === rows.length - 1 ? kept : shape, texts)),
      ...totals.map((texts) => new GridRow(total, texts)),
    ],
  )
}
