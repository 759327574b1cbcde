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

const shares = [1.5, 4.6, 5.2, 1.8, 3.9] as const

/** Least height of a row in millimetres: room for a signature by hand. */
const rowHeight = 10

const cells = (rows: readonly AttendanceRowText[]): readonly (readonly string[])[] =>
  rows.map(({ serial, name, designation, arrival }) => [serial, name, designation, arrival, ''])

/** Where the settings say nothing else. */
const usualBlankRows = 5

/** The sheet that people sign as they come: members, invitees apart, empty rows, one count of serials through all of it. */
export const attendanceSheetDocument = (facts: MeetingDocumentFacts, lang: Lang, blankRows = usualBlankRows): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftAttendanceSheet(facts, lang, blankRows)
  const columns = shares.map(
    (share, at): Column => ({ heading: text.columns[at] ?? '', share, set: at === 0 || at === 3 ? 'centred' : 'text' }),
  )
  const table = (rows: readonly (readonly string[])[]): readonly FileChild[] =>
    rows.length === 0 ? [] : [grid({ columns, rows, rowHeight })]
  // Those who come unannounced sign below the last rows, so below the invitees where there are any.
  const blank = text.blankRows.map((serial) => [serial])
  const members = cells(text.members)
  const invitees = cells(text.invitees)
  return packDocument({
    properties: { title: `${text.heading}: ${text.title}`, author: inLang(organisation.name, lang) },
    lang,
    digits,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)]),
      ...paragraphs('Title', [text.heading, text.title]),
      ...metaTable(text.meta),
      paragraph('TableGap', ''),
      ...table(invitees.length === 0 ? [...members, ...blank] : members),
      ...(invitees.length === 0 ? [] : [paragraph('Heading1', text.inviteesHeading), ...table([...invitees, ...blank])]),
      ...paragraphs('ClosingLine', [text.authentication.sentence]),
      ...signature(text.authentication.lines),
    ],
  })
}
