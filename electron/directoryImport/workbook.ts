import { importRowLimit, type ReadingNote } from '../../shared/contract/directoryImport.ts'
import { type CellFormat, cellFormats, numberText } from './cellFormats.ts'
import { cellLimit, columnLimit, type SheetName, type Source, type Table, type TableRow, UnreadableFile } from './table.ts'
import { type Budget, newBudget, unpack } from './unpack.ts'
import { attribute, type Tag, xmlSink } from './xml.ts'

/** Most cells that a merged area fills; a merged sheet is no list. */
const mergeLimit = 200_000

type Sheet = SheetName & { readonly part: string }
type Workbook = {
  readonly sheets: readonly Sheet[]
  readonly since1904: boolean
  readonly hasMacros: boolean
  readonly formats: readonly CellFormat[]
  readonly strings: readonly string[]
}

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** The column of a reference such as `AB12`, from 0; -1 where there is none. */
const columnOf = (reference: string): number =>
  [...(/^[A-Za-z]{1,3}/.exec(reference)?.[0] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const areaOf = (reference: string): Area | null => {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':')
  const row = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 0)
  const area = { top: row(from), left: columnOf(from), bottom: row(to), right: columnOf(to) }
  return area.top > 0 && area.left >= 0 && area.bottom >= area.top && area.right >= area.left ? area : null
}

const joinPath = (target: string): string => {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target.slice(1) : `xl/${target}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Collects the shared strings: the text of each `si`, without the readings of East Asian text. */
const stringSink = (strings: string[]) => {
  let text = ''
  let isText = false
  let isReading = false
  return xmlSink({
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    close: (name) => {
      if (name === 'si') strings.push(text)
      else if (name === 'rPh') isReading = false
      else if (name === 't') isText = false
    },
    text: (piece) => {
      if (isText && text.length < cellLimit) text += piece.slice(0, cellLimit - text.length)
    },
  })
}

/** Reads all of a workbook but its sheets. */
const readWorkbook = (bytes: Uint8Array, budget: Budget): Workbook => {
  const named: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] = []
  const targets = new Map<string, string>()
  const strings: string[] = []
  const styles = cellFormats()
  let since1904 = false
  const sinkOf = (name: string) => {
    switch (name.replace(/^\/+/, '')) {
      case 'xl/workbook.xml':
        return xmlSink({
          open: (tagName, tag) => {
            if (tagName === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? '')
            if (tagName !== 'sheet') return
            const state = attribute(tag, 'state') ?? 'visible'
            named.push({ name: attribute(tag, 'name') ?? '', hidden: state !== 'visible', relation: attribute(tag, 'id') ?? '' })
          },
        })
      case 'xl/_rels/workbook.xml.rels':
        return xmlSink({
          open: (tagName, tag) => {
            if (tagName === 'Relationship') targets.set(attribute(tag, 'Id') ?? '', joinPath(attribute(tag, 'Target') ?? ''))
          },
        })
      case 'xl/styles.xml':
        return xmlSink({ open: styles.open })
      case 'xl/sharedStrings.xml':
        return stringSink(strings)
      default:
        return null
    }
  }
  const names = unpack(bytes, sinkOf, budget)
  if (!names.includes('xl/workbook.xml')) {
    if (names.includes('xl/workbook.bin')) throw new UnreadableFile('binaryExcel')
    throw new UnreadableFile(names.includes('content.xml') && names.includes('mimetype') ? 'openDocument' : 'notTable')
  }
  const sheets = named.flatMap(({ name, hidden, relation }) => {
    const part = targets.get(relation)
    return part !== undefined && names.includes(part) && !part.includes('chartsheet') ? [{ name, hidden, part }] : []
  })
  if (sheets.length === 0) throw new UnreadableFile('damaged')
  return { sheets, since1904, hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)), formats: styles.formats, strings }
}

type Draft = { readonly number: number; readonly cells: string[]; readonly hidden: boolean }

/** Fills every merged area with the value of its first cell. */
const fillMerged = (rows: readonly Draft[], areas: readonly Area[]): boolean => {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  let left = mergeLimit
  let filled = false
  for (const area of areas) {
    const value = byNumber.get(area.top)?.cells[area.left] ?? ''
    if (value === '') continue
    for (let number = area.top; number <= Math.min(area.bottom, area.top + importRowLimit); number += 1) {
      const row = byNumber.get(number)
      if (!row) continue
      for (let column = area.left; column <= Math.min(area.right, columnLimit - 1); column += 1) {
        if (left <= 0) return filled
        left -= 1
        while (row.cells.length < column) row.cells.push('')
        row.cells[column] = value
        filled = true
      }
    }
  }
  return filled
}

/** Reads one sheet, row by row. */
const sheetReader = ({ formats, strings, since1904 }: Workbook) => {
  const rows: Draft[] = []
  const areas: Area[] = []
  const legacyCells: number[] = []
  const notes = new Set<ReadingNote>()
  let row: Draft | null = null
  let lastRow = 0
  let column = -1
  let type = 'n'
  let format: CellFormat | undefined
  let value = ''
  let reading = false

  const openCell = (tag: Tag): void => {
    const reference = attribute(tag, 'r')
    column = reference === undefined ? column + 1 : columnOf(reference)
    type = attribute(tag, 't') ?? 'n'
    format = formats[Number(attribute(tag, 's') ?? 0)]
    value = ''
  }
  const textOf = (): string => {
    switch (type) {
      case 's':
        return strings[Number(value)] ?? ''
      case 'n':
        return numberText(value, format?.number ?? { kind: 'plain' }, since1904)
      case 'd':
        return value.slice(0, 10)
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      default:
        return value
    }
  }
  const closeCell = (): void => {
    const text = textOf().trim()
    if (row === null || text === '' || column < 0) return
    if (column >= columnLimit) {
      notes.add('columnsCut')
      return
    }
    while (row.cells.length < column) row.cells.push('')
    row.cells[column] = text
    if (format?.isLegacy && type !== 'n') legacyCells[column] = (legacyCells[column] ?? 0) + 1
  }
  const openRow = (tag: Tag): void => {
    lastRow = Number(attribute(tag, 'r') ?? lastRow + 1)
    column = -1
    if (rows.length >= importRowLimit) {
      notes.add('rowsCut')
      row = null
    } else row = { number: lastRow, cells: [], hidden: /^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') }
  }
  const sink = xmlSink({
    open: (name, tag) => {
      if (name === 'row') openRow(tag)
      else if (name === 'c') openCell(tag)
      else if (name === 'v' || name === 't') reading = true
      else if (name === 'mergeCell') {
        const area = areaOf(attribute(tag, 'ref') ?? '')
        if (area && areas.length < mergeLimit) areas.push(area)
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c') closeCell()
      else if (name === 'row') {
        if (row && row.cells.length > 0) rows.push(row)
        row = null
      }
    },
    text: (piece) => {
      if (reading && row && value.length < cellLimit) value += piece.slice(0, cellLimit - value.length)
    },
  })
  const finish = (): Table => {
    if (fillMerged(rows, areas)) notes.add('merged')
    const done: readonly TableRow[] = rows
    return { rows: done, legacyCells: Array.from(legacyCells, (count) => count ?? 0), notes: [...notes] }
  }
  return { sink, finish, rowCount: () => rows.length }
}

/**
 * A workbook of Excel 2007 and later (.xlsx, and .xlsm without its macros).
 * @throws {UnreadableFile}
 */
export const openWorkbook = (bytes: Uint8Array): Source => {
  const budget = newBudget()
  const workbook = readWorkbook(bytes, budget)
  return {
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    read: (index, progress) => {
      const sheet = workbook.sheets[index] ?? workbook.sheets[0]
      const reader = sheetReader(workbook)
      const left = { left: budget.left }
      unpack(
        bytes,
        (name) =>
          name === sheet?.part
            ? (chunk, final) => {
                reader.sink(chunk, final)
                progress(reader.rowCount())
              }
            : null,
        left,
      )
      const table = reader.finish()
      return workbook.hasMacros ? { ...table, notes: ['macros', ...table.notes] } : table
    },
  }
}
