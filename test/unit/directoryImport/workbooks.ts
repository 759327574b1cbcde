import ExcelJS from 'exceljs'

type Cell = string | number | Date | null
type Options = {
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  /** Columns, from 1, that are set in Kruti Dev. */
  readonly legacy?: readonly number[]
  readonly formats?: Readonly<Record<number, string>>
  readonly name?: string
}

/** Writes a workbook with one sheet for each list of rows, as an independent program would. */
export const workbook = async (
  ...sheets: readonly { readonly rows: readonly (readonly Cell[])[]; readonly options?: Options }[]
): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  sheets.forEach(({ rows, options = {} }, at) => {
    const sheet = book.addWorksheet(options.name ?? `Sheet${at + 1}`)
    for (const row of rows) sheet.addRow([...row])
    options.legacy?.forEach((column) => {
      sheet.getColumn(column).eachCell((cell) => {
        cell.font = { name: 'Kruti Dev 010', size: 14 }
      })
    })
    Object.entries(options.formats ?? {}).forEach(([column, format]) => {
      sheet.getColumn(Number(column)).numFmt = format
    })
    options.merges?.forEach((area) => {
      sheet.mergeCells(area)
    })
    options.hiddenRows?.forEach((row) => {
      sheet.getRow(row).hidden = true
    })
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
