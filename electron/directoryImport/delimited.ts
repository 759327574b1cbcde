import Papa from 'papaparse'
import { importRowLimit, type ReadingNote } from '../../shared/contract/directoryImport.ts'
import { cellLimit, columnLimit, type Source, type Table, UnreadableFile } from './table.ts'

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Whether every second byte is nought, as in Latin text in UTF-16: 'le' where it is the second one. */
const evenNoughts = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const some = bytes.subarray(0, 4_000)
  let [even, odd] = [0, 0]
  some.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  if (odd > some.length / 5 && even < odd / 4) return 'utf-16le'
  return even > some.length / 5 && odd < even / 4 ? 'utf-16be' : null
}

/** The text of a file, by its byte order mark or by what it can be: UTF-8, UTF-16, else Windows-1252. */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly isWindows1252: boolean } => {
  const sure = (encoding: string) => ({ text: decode(bytes, encoding), isWindows1252: false })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be')
  const wide = evenNoughts(bytes)
  if (wide !== null) return sure(wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows1252: false }
  } catch {
    return { text: decode(bytes, 'windows-1252'), isWindows1252: true }
  }
}

/**
 * Cells as spreadsheets put them on the clipboard: tab between them, quotation marks only around what has a line end or a tab in it.
 * A mark that stands anywhere else is a letter: in Kruti Dev it is ष.
 */
export const splitTabs = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"' ? /^"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/.exec(text.slice(at, at + cellLimit)) : null
    if (quoted?.[1] !== undefined && /[\t\r\n]|""/.test(quoted[1])) {
      row.push(quoted[1].replaceAll('""', '"'))
      at += quoted[0].length
    } else {
      const from = at
      while (at < text.length && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at += 1
      row.push(text.slice(from, at))
    }
    const end = text[at]
    if (end !== '\t') {
      rows.push(row)
      row = []
      if (end === '\r' && text[at + 1] === '\n') at += 1
    } else if (at + 1 === text.length) row.push('')
    at += 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

const splitMarks = (text: string): string[][] => {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '|'], skipEmptyLines: false })
  return data
}

/** Whether tabs separate the cells: most of the first lines have one. */
const hasTabs = (text: string): boolean => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 20)
    .filter((line) => line.trim() !== '')
  return lines.filter((line) => line.includes('\t')).length * 2 > lines.length
}

/** A table of text: separated by tabs, commas, semicolons or bars; one column where there are none. */
export const openText = (text: string, isWindows1252 = false): Source => {
  const clean = text.replace(/^\uFEFF/, '')
  if (clean.trim() === '') throw new UnreadableFile('empty')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell that it is no text
  if (/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(clean.slice(0, 100_000))) throw new UnreadableFile('notTable')
  return {
    sheets: [{ name: '', hidden: false }],
    read: (_sheet, progress): Table => {
      const lines = hasTabs(clean) ? splitTabs(clean) : splitMarks(clean)
      progress(lines.length)
      const notes = new Set<ReadingNote>(isWindows1252 ? ['windows1252'] : [])
      const rows = lines.flatMap((cells, at) => {
        const trimmed = cells.slice(0, columnLimit).map((cell) => cell.slice(0, cellLimit).trim())
        if (cells.length > columnLimit) notes.add('columnsCut')
        return trimmed.some((cell) => cell !== '') ? [{ number: at + 1, cells: trimmed, hidden: false }] : []
      })
      if (rows.length > importRowLimit) notes.add('rowsCut')
      return { rows: rows.slice(0, importRowLimit), legacyCells: [], notes: [...notes] }
    },
  }
}
