import type { Lang } from '../../shared/domain/bilingual.ts'
import type { DirectoryFacts } from '../../shared/domain/directory.ts'
import { safeCell } from '../../shared/domain/safeCell.ts'
import { type Cell, peopleTable } from './directoryTables.ts'

const textOf = (cell: Cell): string => {
  switch (cell?.kind) {
    case undefined:
      return ''
    case 'number':
      return String(cell.number)
    case 'date':
      return cell.date
    case 'phone':
    case 'text':
      return safeCell(cell.text)
  }
}

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The people of the directory as comma-separated values (RFC 4180): UTF-8 with a byte order mark, which Excel needs to see Hindi. */
export const directoryCsv = (facts: DirectoryFacts, lang: Lang): Uint8Array => {
  const { columns, rows } = peopleTable(facts, lang)
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(textOf))]
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`)
}
