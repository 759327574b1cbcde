import { elements, part, partsOf } from './readBack.ts'

export type SheetCell = { readonly value: string; readonly formula: string | null; readonly format: string }
export type Sheet = { readonly name: string; readonly cells: ReadonlyMap<string, SheetCell> }

const letters = (reference: string): string => reference.replace(/\d+/, '')

/** A column by number: A is 1, AA is 27. */
export const columnNumber = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${columnName(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`
export const at = (column: number, row: number): string => `${columnName(column)}${row}`

/** The sheets of an .xlsx, read from its XML by a reader that has nothing to do with the library that wrote it. */
export const readWorkbook = (xlsx: Uint8Array): readonly Sheet[] => {
  const parts = partsOf(xlsx)
  const strings = elements(parts['xl/sharedStrings.xml'] ?? '', 'si').map((item) =>
    [...item.getElementsByTagName('t')].map(({ textContent }) => textContent ?? '').join(''),
  )
  const styles = part(xlsx, 'xl/styles.xml')
  const codes = new Map(elements(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode') ?? '']))
  const looks = [...(elements(styles, 'cellXfs')[0]?.children ?? [])].map(
    (one) => codes.get(one.getAttribute('numFmtId')) ?? one.getAttribute('numFmtId') ?? '',
  )
  return elements(part(xlsx, 'xl/workbook.xml'), 'sheet').map((sheet, index) => ({
    name: sheet.getAttribute('name') ?? '',
    cells: new Map(
      elements(part(xlsx, `xl/worksheets/sheet${index + 1}.xml`), 'c').map((cell): [string, SheetCell] => {
        const raw = cell.getElementsByTagName('v')[0]?.textContent ?? ''
        return [
          cell.getAttribute('r') ?? '',
          {
            value: cell.getAttribute('t') === 's' ? (strings[Number(raw)] ?? '') : raw,
            formula: cell.getElementsByTagName('f')[0]?.textContent ?? null,
            format: looks[Number(cell.getAttribute('s') ?? '0')] ?? '',
          },
        ]
      }),
    ),
  }))
}

const range = (text: string): readonly string[] => {
  const [from = '', to = from] = text.split(':')
  const [left, right] = [columnNumber(letters(from)), columnNumber(letters(to))]
  const [top, bottom] = [Number(from.replace(/\D/g, '')), Number(to.replace(/\D/g, ''))]
  return Array.from({ length: bottom - top + 1 }, (_, down) => down).flatMap((down) =>
    Array.from({ length: right - left + 1 }, (_, across) => at(left + across, top + down)),
  )
}

/**
 * Works a formula of the register out anew, from the cells alone: counts of texts, sums, a quotient, a cell of another sheet. What it
 * does not know it refuses.
 */
export const worksOutTo = (sheets: readonly Sheet[], name: string, reference: string): number | string => {
  const sheet = sheets.find((one) => one.name === name)
  const cell = sheet?.cells.get(reference)
  if (sheet === undefined || cell === undefined) throw new Error(`${name}!${reference} is not there`)
  const { formula } = cell
  if (formula === null) return cell.value === '' || Number.isNaN(Number(cell.value)) ? cell.value : Number(cell.value)
  const own = (one: string) => worksOutTo(sheets, name, one)
  const numeric = (value: number | string): number => (typeof value === 'number' ? value : 0)
  const sum = /^SUM\(([A-Z]+\d+:[A-Z]+\d+)\)$/.exec(formula)
  if (sum) return range(sum[1] ?? '').reduce((total, one) => total + (sheet.cells.has(one) ? numeric(own(one)) : 0), 0)
  const quotient = /^IF\(([A-Z]+\d+)=0,"",([A-Z]+\d+)\/\1\)$/.exec(formula)
  if (quotient) {
    const divisor = numeric(own(quotient[1] ?? ''))
    return divisor === 0 ? '' : numeric(own(quotient[2] ?? '')) / divisor
  }
  const elsewhere = /^'(.+)'!([A-Z]+\d+)$/.exec(formula)
  if (elsewhere) return worksOutTo(sheets, elsewhere[1] ?? '', elsewhere[2] ?? '')
  return formula.split('+').reduce((total, term) => {
    const count = /^COUNTIF\(([A-Z]+\d+:[A-Z]+\d+),"([^"]+)"\)$/.exec(term)
    if (count === null) throw new Error(`${formula} is no formula of a register`)
    return total + range(count[1] ?? '').filter((one) => sheet.cells.get(one)?.value === count[2]).length
  }, 0)
}
