import type { ColumnUse, ImportField } from '../../shared/contract/directoryImport.ts'
import { areKrutiDev, isConvertible } from '../../shared/language/legacy/detect.ts'
import { fromKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { phoneNumbers } from '../../shared/language/likeness.ts'
import { fold } from '../../shared/language/search.ts'
import { columnLimit, type TableRow } from './table.ts'

/** Where headings are looked for. */
const searchedRows = 25

/** So many cells of a column tell what it holds. */
const sampled = 400

const any = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s./(–-])(?:${words.map((word) => fold(word)).join('|')})(?=$|[\\s./):–-])`)

const member = any('सदस्यता', 'membership', 'member')
const post = any('पद', 'पदनाम', 'दायित्व', 'post', 'posts', 'designation', 'position', 'office held')
const body = any('निकाय', 'समिति', 'कार्यसमिति', 'मोर्चा', 'प्रकोष्ठ', 'body', 'committee', 'organisation', 'organization')
const from = any('से', 'कब से', 'आरंभ', 'प्रारंभ', 'नियुक्ति', 'नियुक्ति तिथि', 'from', 'since', 'start', 'start date', 'appointed')
const to = any('तक', 'कब तक', 'समाप्ति', 'to', 'till', 'until', 'upto', 'end', 'end date')
const rank = any('वरिष्ठता', 'वरीयता', 'rank', 'seniority', 'precedence')

/** What a heading says of its column, the most telling first; null is a column that is of no use here, such as a serial number. */
const rules: readonly (readonly [(heading: string) => boolean, ImportField | null])[] = [
  [(text) => /^(?:(?:s|sl|sr|serial)\b|क्र\.?(?:सं\.?)?$|क्रमांक|क्रम|सरल)/.test(text), null],
  [(text) => /पिता|पति|माता|father|husband|mother|guardian/.test(text), null],
  [(text) => /वर्तनी|उर्फ|अन्य नाम|alias|spelling|also known/.test(text), 'otherNames'],
  [(text) => /आदरसूचक|संबोधन|honorific|salutation|prefix/.test(text), 'honorific'],
  [(text) => any('लिंग', 'gender', 'sex').test(text), 'gender'],
  [(text) => /फोन|मोबाइल|मोबाईल|दूरभाष|संपर्क|व्हाट|phone|mobile|\btel|contact|whats/.test(text), 'phone'],
  [(text) => /ई[- ]?मेल|e[- ]?mail/.test(text), 'email'],
  [(text) => /जिला|जिले|जनपद|^dist|district|\bzila\b/.test(text), 'district'],
  [(text) => member.test(text) && to.test(text), 'memberTo'],
  [(text) => member.test(text) && from.test(text), 'memberFrom'],
  [(text) => rank.test(text), 'postRank'],
  [(text) => post.test(text) && body.test(text), 'postBody'],
  [(text) => to.test(text), 'postTo'],
  [(text) => from.test(text), 'postFrom'],
  [(text) => any('भूमिका', 'हैसियत', 'role', 'capacity').test(text), 'role'],
  [(text) => post.test(text), 'post'],
  [(text) => body.test(text), 'body'],
  [(text) => any('नाम', 'name', 'names', 'पूरा नाम').test(text), 'name'],
]

/** The field that a heading names in Hindi or English; null for one to leave out, undefined for one that says nothing. */
const fieldOf = (heading: string): ImportField | null | undefined => {
  const text = fold(heading)
  return text === '' ? undefined : rules.find(([fits]) => fits(text))?.[1]
}

/** {@link fieldOf}, also of a heading typed in Kruti Dev, and the heading as it reads. */
const readHeading = (heading: string): { readonly text: string; readonly field: ImportField | null | undefined } => {
  const field = fieldOf(heading)
  if (field !== undefined || heading === '' || /[\u0900-\u097F]/.test(heading)) return { text: heading, field }
  const converted = fromKrutiDev(heading)
  const found = fieldOf(converted)
  return found === undefined ? { text: heading, field } : { text: converted, field: found }
}

type Headings = { readonly row: number; readonly rows: 1 | 2 }

/** The heading of each column: of two rows the upper one stands over the lower one. */
export const headingTexts = (rows: readonly TableRow[], { row, rows: count }: Headings): readonly string[] => {
  const at = rows.findIndex(({ number }) => number === row)
  if (row === 0 || at < 0) return []
  const upper = rows[at]?.cells ?? []
  const next = rows[at + 1]
  const lower = count === 2 && next?.number === row + 1 ? next.cells : []
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_none, column) => {
    const parts = [upper[column] ?? '', lower[column] ?? ''].map((part) => readHeading(part).text).filter((part) => part !== '')
    return [...new Set(parts)].join(' ')
  })
}

const known = (headings: readonly string[]): number => headings.filter((heading) => readHeading(heading).field !== undefined).length

const looksLikeData = (cell: string): boolean => /@/.test(cell) || /\d{4,}/.test(cell.replace(/\s/g, ''))

/** The rows that hold the headings, among the first of the sheet; row 0 where none does. */
export const findHeadings = (rows: readonly TableRow[]): Headings => {
  let best: Headings & { readonly found: number } = { row: 0, rows: 1, found: 0 }
  rows.slice(0, searchedRows).forEach(({ number, cells }, at) => {
    const filled = cells.filter((cell) => cell !== '')
    if (filled.some(looksLikeData)) return
    // A title merged over the whole sheet is the same text in every cell.
    const distinct = [...new Set(filled)]
    const found = known(distinct)
    if (found > best.found && found * 2 >= distinct.length) best = { row: number, rows: 1, found }
    const next = rows[at + 1]
    if (next?.number !== number + 1 || next.cells.some(looksLikeData)) return
    const lower = next.cells.filter((cell, column) => cell !== '' && cell !== cells[column])
    const both = new Set(headingTexts(rows, { row: number, rows: 2 }))
    const lowerKnown = known(lower)
    const together = known([...both])
    if (lowerKnown > 0 && lowerKnown * 2 >= lower.length && distinct.length > 1 && found > 0 && together > best.found)
      best = { row: number, rows: 2, found: together }
  })
  return { row: best.row, rows: best.rows }
}

/** A column of only a name's length, as letters: A, B, … AA. */
export const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

export type ColumnGuess = { readonly letter: string; readonly heading: string; readonly samples: string[]; readonly use: ColumnUse }

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length

const byContent = (cells: readonly string[]): ImportField | null => {
  if (share(cells, (cell) => /^\S+@\S+\.\S+$/.test(cell)) > 0.6) return 'email'
  return share(cells, (cell) => phoneNumbers(cell).some((number) => number.length === 10)) > 0.6 ? 'phone' : null
}

/** What each column seems to hold, from its heading and its cells. */
export const guessColumns = (
  headings: readonly string[],
  data: readonly TableRow[],
  legacyCells: readonly number[],
): readonly ColumnGuess[] => {
  const width = Math.min(
    columnLimit,
    data.reduce((most, { cells }) => Math.max(most, cells.length), headings.length),
  )
  return Array.from({ length: width }, (_none, column) => {
    const cells = data
      .slice(0, sampled)
      .map((row) => row.cells[column] ?? '')
      .filter((cell) => cell !== '')
    const heading = headings[column] ?? ''
    const named = readHeading(heading).field
    const legacyFont = (legacyCells[column] ?? 0) * 2 >= cells.length && cells.some(isConvertible)
    return {
      letter: letterOf(column),
      heading,
      samples: cells.slice(0, 3),
      use: { field: named === undefined ? byContent(cells) : named, krutiDev: legacyFont || areKrutiDev(cells) },
    }
  })
}

/** What tells tables of one make: their headings. '' where there are none. */
export const signatureOf = (headings: readonly string[]): string =>
  headings.every((heading) => heading === '') ? '' : headings.map(fold).join('|').slice(0, 4_000)
