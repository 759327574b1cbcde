import type { CellProblem, ColumnUse, ImportField } from '../../shared/contract/directoryImport.ts'
import type { Capacity } from '../../shared/domain/attendance.ts'
import { type Bilingual, cleanLine, isEmpty, nameLimit } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { Gender } from '../../shared/domain/people.ts'
import { withLatinDigits } from '../../shared/language/digits.ts'
import { isConvertible } from '../../shared/language/legacy/detect.ts'
import { fromKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import type { TableRow } from './table.ts'
import { byScript, readDate, readGender, readRole, splitAddress } from './values.ts'

type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** What one row says of a person; what it does not say is empty or null. */
export type Candidate = {
  readonly row: number
  readonly name: Bilingual
  readonly otherNames: readonly string[]
  readonly honorific: Bilingual
  readonly gender: Gender | null
  readonly phone: string
  readonly email: string
  readonly district: Bilingual
  readonly post: (Span & { readonly title: Bilingual; readonly rank: number | null; readonly body: Bilingual }) | null
  readonly membership: (Span & { readonly body: Bilingual; readonly role: Capacity | null }) | null
}

/** Something wrong with a cell, by the place of its column. */
export type Wrong = { readonly column: number; readonly text: string; readonly problem: CellProblem }

export type ReadRow = { readonly candidate: Candidate; readonly problems: readonly Wrong[] }

const limits: Partial<Readonly<Record<ImportField, number>>> = { phone: 50, email: 200 }

/** The text of a cell, in Unicode where its column is in Kruti Dev. */
const cellText = (cell: string, krutiDev: boolean): string => cleanLine(krutiDev && isConvertible(cell) ? fromKrutiDev(cell) : cell)

/** Reads a row by the use of its columns. */
export const readRow = (row: TableRow, uses: readonly ColumnUse[], today: CalendarDate): ReadRow => {
  const problems: Wrong[] = []
  const texts = new Map<ImportField, string[]>()
  const places = new Map<ImportField, number>()
  uses.forEach(({ field, krutiDev }, column) => {
    if (field === null) return
    const text = cellText(row.cells[column] ?? '', krutiDev)
    if (!places.has(field)) places.set(field, column)
    if (text === '') return
    if (text.length > (limits[field] ?? nameLimit)) problems.push({ column, text: `${text.slice(0, 60)}…`, problem: 'tooLong' })
    else texts.set(field, [...(texts.get(field) ?? []), text])
  })
  const say = (field: ImportField, problem: CellProblem): void => {
    problems.push({ column: places.get(field) ?? 0, text: all(field).join(' '), problem })
  }
  const all = (field: ImportField): readonly string[] => texts.get(field) ?? []
  const read = <Value>(field: ImportField, problem: CellProblem, reader: (text: string) => Value | null): Value | null => {
    const [text] = all(field)
    if (text === undefined) return null
    const value = reader(text)
    if (value === null) say(field, problem)
    return value
  }
  const date = (field: ImportField) => read(field, 'date', (text) => readDate(text, today))
  const span = (from: ImportField, to: ImportField): Span => {
    const dates = { from: date(from), to: date(to) }
    if (dates.from !== null && dates.to !== null && dates.to < dates.from) say(to, 'endBeforeStart')
    return dates
  }

  const names = all('name').map(splitAddress)
  const name = byScript(
    names.map((one) => one.name),
    ' ',
  )
  if (isEmpty(name)) say('name', 'required')
  const title = byScript(all('post'), ', ')
  const postBody = byScript(all('postBody'), ', ')
  const rank = read('postRank', 'rank', (text) => {
    const number = Number(withLatinDigits(text))
    return Number.isInteger(number) && number >= 1 && number <= 99_999 ? number : null
  })
  const postSpan = span('postFrom', 'postTo')
  const saysMoreOfPost = postSpan.from !== null || postSpan.to !== null || !isEmpty(postBody)
  if (isEmpty(title) && saysMoreOfPost) say('post', 'noPost')
  const body = byScript(all('body'), ', ')
  const role = read('role', 'role', readRole)
  const memberSpan = span('memberFrom', 'memberTo')
  if (isEmpty(body) && (role !== null || memberSpan.from !== null || memberSpan.to !== null)) say('body', 'noBody')
  const said = byScript(all('honorific'), ' ')
  const candidate: Candidate = {
    row: row.number,
    name,
    otherNames: all('otherNames').flatMap((text) => text.split(/\s*[,;/|]\s*/).filter((other) => other !== '')),
    honorific: isEmpty(said)
      ? byScript(
          names.map((one) => one.address),
          ' ',
        )
      : said,
    gender: read('gender', 'gender', readGender),
    phone: withLatinDigits(all('phone').join(', ')).slice(0, 50),
    email: (all('email')[0] ?? '').toLowerCase(),
    district: byScript(all('district'), ', '),
    post: isEmpty(title) ? null : { title, rank, body: postBody, ...postSpan },
    membership: isEmpty(body) ? null : { body, role, ...memberSpan },
  }
  return { candidate, problems }
}
