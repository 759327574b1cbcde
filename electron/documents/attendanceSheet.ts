import type { FileChild } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { type AttendanceRowText, draftAttendanceSheet } from '../../shared/language/attendanceSheet.ts'
import { contactLine, letterhead } from './letterhead.ts'
import { metaTable } from './metaTable.ts'
import { packDocument } from './pack.ts'
import { signature } from './signatures.ts'
import { type Column, grid } from './table.ts'
import { paragraph, paragraphs } from './text.ts'

/** In millimetres. */
const shares = [12, 35, 35, 20, 25, 16, 27] as const
const centred: ReadonlySet<number> = new Set([0, 4, 5])

/** Least height of a row in millimetres: room for a signature by hand. */
const rowHeight = 10

const cells = (rows: readonly AttendanceRowText[]): readonly (readonly string[])[] =>
  rows.map(({ serial, name, designation, district, phone, arrival }) => [serial, name, designation, district, phone, arrival, ''])

/** Where the settings say nothing else. */
const usualBlankRows = 5

/** The sheet that people sign as they come: members, invitees apart, empty rows, one count of serials through all of it. */
export const attendanceSheetDocument = (facts: MeetingDocumentFacts, lang: Lang, blankRows = usualBlankRows): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftAttendanceSheet(facts, lang, blankRows)
  const columns = shares.map((share, at): Column => ({ heading: text.columns[at] ?? '', share, set: centred.has(at) ? 'centred' : 'text' }))
  const table = (heading: string, rows: readonly (readonly string[])[]): readonly FileChild[] =>
    rows.length === 0 ? [] : [...paragraphs('Heading1', [heading]), grid({ columns, rows, rowHeight, head: 'CellHeadNarrow' })]
  return packDocument({
    properties: { title: `${text.heading}: ${text.title}`, author: inLang(organisation.name, lang) },
    lang,
    digits,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)]),
      ...paragraphs('Title', [text.heading, text.title]),
      ...metaTable(text.meta),
      paragraph('TableGap', ''),
      ...table('', cells(text.members)),
      ...table(text.inviteesHeading, cells(text.invitees)),
      ...table(
        text.othersHeading,
        text.blankRows.map((serial) => [serial]),
      ),
      ...paragraphs('ClosingLine', [...text.totals, text.authentication.sentence]),
      ...signature(text.authentication.lines),
    ],
  })
}
