import type { Workbook, Worksheet } from 'exceljs'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { DirectoryFacts } from '../../shared/domain/directory.ts'
import { safeCell } from '../../shared/domain/safeCell.ts'
import { asOfLine, directoryWording } from '../../shared/language/directory.ts'
import { type Cell, type DirectoryTable, membershipsTable, peopleTable, postsTable } from './directoryTables.ts'

/** A telephone number may begin with +; as text, which its cell is, that computes nothing. */
const phone = /^\+?[\d\s()/,;.-]*$/

const cellValue = (cell: Cell): string | number | Date | null => {
  switch (cell?.kind) {
    case undefined:
      return null
    case 'number':
      return cell.number
    case 'date':
      // A cell holds a day without a zone; the library reads the UTC day of this.
      return new Date(`${cell.date}T00:00:00.000Z`)
    case 'phone':
      return phone.test(cell.text) ? cell.text : safeCell(cell.text)
    case 'text':
      return safeCell(cell.text)
  }
}

const addTable = (workbook: Workbook, table: DirectoryTable): Worksheet => {
  const sheet = workbook.addWorksheet(table.title, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  })
  sheet.columns = table.columns.map(({ title, width }) => ({
    header: title,
    width,
    style: { alignment: { vertical: 'top', wrapText: true } },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const cells of table.rows) {
    const row = sheet.addRow(cells.map(cellValue))
    cells.forEach((cell, index) => {
      if (cell?.kind === 'date') row.getCell(index + 1).numFmt = 'dd-mm-yyyy'
      // Stays text when somebody edits the cell.
      if (cell?.kind === 'phone' || cell?.kind === 'text') row.getCell(index + 1).numFmt = '@'
    })
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.columns.length } }
  return sheet
}

/** The directory as a workbook (Office Open XML): people, posts and memberships, with real dates; no cell holds a formula. */
export const directoryWorkbook = async (facts: DirectoryFacts, lang: Lang): Promise<Uint8Array> => {
  // Read when the first workbook is made: it is large, and most days make none.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  workbook.creator = inLang(facts.organisation, lang)
  workbook.title = [directoryWording(lang).title, asOfLine(facts.on, lang)].join(', ')
  const people = addTable(workbook, peopleTable(facts, lang))
  people.headerFooter.oddFooter = `${asOfLine(facts.on, lang).replaceAll('&', '&&')}&R&P / &N`
  addTable(workbook, postsTable(facts, lang))
  addTable(workbook, membershipsTable(facts, lang))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
