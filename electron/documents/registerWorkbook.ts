import type { Cell, Workbook, Worksheet } from 'exceljs'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { longestAbsence, meetingTallies, percentOf, personTally, type RegisterTally, sumOfTallies } from '../../shared/domain/register.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { safeCell } from '../../shared/domain/safeCell.ts'
import { listed } from '../../shared/language/names.ts'
import { cellText, lettersThatCount, workbookHead, workbookWords } from '../../shared/language/register.ts'

/** A cell holds a day without a zone; the library reads the UTC day of this. */
const dayOf = (date: CalendarDate): Date => new Date(`${date}T00:00:00.000Z`)

/** The letters of a column: 1 is A, 27 is AA. */
const columnName = (column: number): string => {
  const [rest, letter] = [Math.floor((column - 1) / 26), String.fromCharCode(65 + ((column - 1) % 26))]
  return rest === 0 ? letter : `${columnName(rest)}${letter}`
}

const at = (column: number, row: number): string => `${columnName(column)}${row}`

/** A formula that counts the cells of a range that hold one of the letters exactly. */
const countOf = (letters: readonly string[], range: string): string => letters.map((letter) => `COUNTIF(${range},"${letter}")`).join('+')

const setPercent = (cell: Cell, attended: string, counted: string, tally: RegisterTally): void => {
  const percent = percentOf(tally)
  cell.value = { formula: `IF(${counted}=0,"",${attended}/${counted})`, result: percent === null ? '' : percent / 100 }
  cell.numFmt = '0.0%'
}

const headRow = 6
const firstColumn = 3

const addRegister = (workbook: Workbook, facts: RegisterFacts, lang: Lang): Worksheet => {
  const words = workbookWords(lang)
  const { attended, counted } = lettersThatCount(facts.leaveRule, lang)
  const { meetings, people } = facts
  const [firstRow, lastRow] = [headRow + 1, headRow + people.length]
  const lastColumn = firstColumn + meetings.length - 1
  const sheet = workbook.addWorksheet(words.register, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRow }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 0,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      printTitlesColumn: 'A:B',
    },
  })
  for (const [line, text] of workbookHead(facts, lang).entries()) {
    sheet.getCell(line + 1, 1).value = safeCell(text)
    sheet.getCell(line + 1, 1).font = line === 0 ? { bold: true, size: 14 } : {}
  }
  const head = sheet.getRow(headRow)
  head.values = [
    words.serial,
    words.name,
    ...meetings.map(({ date }) => dayOf(date)),
    words.attended,
    words.counted,
    words.percent,
    words.absence,
  ]
  head.font = { bold: true }
  head.height = 72
  head.eachCell((cell, column) => {
    const isMeeting = column >= firstColumn && column <= lastColumn
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true, ...(isMeeting ? { textRotation: 90 } : {}) }
    if (isMeeting) cell.numFmt = 'dd-mm-yyyy'
  })
  sheet.getColumn(1).width = 7
  sheet.getColumn(2).width = 42
  for (let column = firstColumn; column <= lastColumn; column += 1) sheet.getColumn(column).width = 5.5
  for (let column = lastColumn + 1; column <= lastColumn + 4; column += 1) sheet.getColumn(column).width = 13

  for (const [index, { person, row: letters }] of people.entries()) {
    const number = firstRow + index
    const tally = personTally(letters, facts.leaveRule)
    const row = sheet.getRow(number)
    row.values = [index + 1, safeCell(listed(person, lang)), ...Array.from(letters, (letter) => cellText(letter, lang) || null)]
    row.alignment = { vertical: 'middle', horizontal: 'center' }
    row.getCell(2).alignment = { vertical: 'middle', horizontal: 'left', wrapText: true }
    const range = `${at(firstColumn, number)}:${at(lastColumn, number)}`
    row.getCell(lastColumn + 1).value = { formula: countOf(attended, range), result: tally.attended }
    row.getCell(lastColumn + 2).value = { formula: countOf(counted, range), result: tally.counted }
    setPercent(row.getCell(lastColumn + 3), at(lastColumn + 1, number), at(lastColumn + 2, number), tally)
    row.getCell(lastColumn + 4).value = longestAbsence(letters, facts.leaveRule)?.length ?? 0
  }

  const tallies = meetingTallies(
    people.map(({ row }) => row),
    meetings.length,
    facts.leaveRule,
  )
  const whole = sumOfTallies(tallies)
  const totals = [words.presentMembers, words.counted, words.percent].map((label, index) => {
    const row = sheet.getRow(lastRow + 1 + index)
    row.getCell(2).value = label
    row.font = { bold: true }
    row.alignment = { vertical: 'middle', horizontal: 'center' }
    row.getCell(2).alignment = { vertical: 'middle', horizontal: 'left' }
    return row
  })
  const [attendedRow, countedRow, percentRow] = totals
  if (attendedRow === undefined || countedRow === undefined || percentRow === undefined) throw new Error('three rows of totals')
  for (const [place, tally] of tallies.entries()) {
    const column = firstColumn + place
    const range = `${at(column, firstRow)}:${at(column, lastRow)}`
    attendedRow.getCell(column).value = { formula: countOf(attended, range), result: tally.attended }
    countedRow.getCell(column).value = { formula: countOf(counted, range), result: tally.counted }
    setPercent(percentRow.getCell(column), at(column, lastRow + 1), at(column, lastRow + 2), tally)
    percentRow.getCell(column).numFmt = '0%'
  }
  const sum = (column: number): string => `SUM(${at(column, firstRow)}:${at(column, lastRow)})`
  attendedRow.getCell(lastColumn + 1).value = { formula: sum(lastColumn + 1), result: whole.attended }
  attendedRow.getCell(lastColumn + 2).value = { formula: sum(lastColumn + 2), result: whole.counted }
  setPercent(attendedRow.getCell(lastColumn + 3), at(lastColumn + 1, lastRow + 1), at(lastColumn + 2, lastRow + 1), whole)
  return sheet
}

const addMeetings = (workbook: Workbook, register: Worksheet, facts: RegisterFacts, lang: Lang): void => {
  const words = workbookWords(lang)
  const sheet = workbook.addWorksheet(words.meetings, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  })
  sheet.columns = [
    { header: words.serial, width: 8 },
    { header: words.date, width: 13, style: { numFmt: 'dd-mm-yyyy' } },
    { header: words.number, width: 16 },
    { header: words.meeting, width: 46, style: { alignment: { wrapText: true, vertical: 'top' } } },
    { header: words.body, width: 30, style: { alignment: { wrapText: true, vertical: 'top' } } },
    { header: words.attended, width: 12 },
    { header: words.counted, width: 12 },
    { header: words.percent, width: 12, style: { numFmt: '0.0%' } },
  ]
  sheet.getRow(1).font = { bold: true }
  const last = headRow + facts.people.length
  for (const [place, { date, number, title, body }] of facts.meetings.entries()) {
    const from = (row: number): { formula: string; result: ReturnType<typeof resultOf> } => {
      const cell = register.getCell(row, firstColumn + place)
      return { formula: `'${register.name}'!${at(firstColumn + place, row)}`, result: resultOf(cell) }
    }
    sheet.addRow([
      place + 1,
      dayOf(date),
      number === null ? null : safeCell(number),
      safeCell(inLang(title, lang)),
      safeCell(inLang(body, lang)) || null,
      ...[from(last + 1), from(last + 2), from(last + 3)],
    ])
  }
}

/** What a cell with a formula comes to. */
const resultOf = (cell: Cell): number | string => {
  const { result } = cell
  return typeof result === 'number' || typeof result === 'string' ? result : ''
}

/** The register as a workbook (Office Open XML): a letter a cell, real dates, and totals that count the letters themselves. */
export const registerWorkbook = async (facts: RegisterFacts, lang: Lang): Promise<Uint8Array> => {
  // Read when the first workbook is made: it is large, and most days make none.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  workbook.creator = inLang(facts.organisation.name, lang)
  workbook.title = workbookHead(facts, lang)[0] ?? ''
  addMeetings(workbook, addRegister(workbook, facts, lang), facts, lang)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
