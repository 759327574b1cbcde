import { z } from 'zod'
import { BilingualName, OptionalBilingualName } from '../domain/bilingual.ts'
import { Instant } from '../domain/calendar.ts'
import { DirectoryImportId, PersonId } from '../domain/ids.ts'
import { base } from './base.ts'

/** Largest file that is read, in bytes. */
export const importFileLimit = 40 * 1024 * 1024

/** Most rows of a table that are read. */
export const importRowLimit = 200_000

/** Most rows that one page of the preview holds. */
export const previewPageLimit = 200

/** What a table is read from: a file (base64), or cells as they were copied, tab between them. */
const ImportSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), name: z.string().max(300), data: z.string().max(Math.ceil(importFileLimit / 3) * 4) }),
  z.strictObject({ kind: z.literal('cells'), text: z.string().max(importFileLimit) }),
])
export type ImportSource = z.infer<typeof ImportSource>

/** Why a file can't be read as a table. */
export const Unreadable = z.enum([
  /** Nothing in it. */
  'empty',
  /** No spreadsheet and no text: a picture, a letter, a program. */
  'notTable',
  /** A workbook, broken off or damaged. */
  'damaged',
  /** Excel 97–2003 (.xls). */
  'oldExcel',
  /** Excel's binary workbook (.xlsb). */
  'binaryExcel',
  /** LibreOffice's own format (.ods). */
  'openDocument',
  /** Locked with a password. */
  'encrypted',
  /** Unpacked it would be larger than any real list. */
  'tooLarge',
])
export type Unreadable = z.infer<typeof Unreadable>

/** What a column may hold. A bilingual field takes a column in each language; two in one language are joined, such as the halves of a name. */
export const ImportField = z.enum([
  'name',
  'otherNames',
  'honorific',
  'gender',
  'phone',
  'email',
  'district',
  'post',
  'postRank',
  'postBody',
  'postFrom',
  'postTo',
  'body',
  'role',
  'memberFrom',
  'memberTo',
])
export type ImportField = z.infer<typeof ImportField>

/** What stands where in the sheet. */
const Layout = z.strictObject({
  sheet: z.number().int().min(0).max(1_000),
  /** The row of the headings as the spreadsheet counts, from 1; 0 where there are none. */
  headingRow: z.number().int().min(0).max(importRowLimit),
  /** Headings may stand in two rows, a wide one over several narrow ones. */
  headingRows: z.union([z.literal(1), z.literal(2)]),
  /** Hidden rows are read too. */
  withHidden: z.boolean(),
})
export type Layout = z.infer<typeof Layout>

/** What is made of a column: null where it is left out. */
export const ColumnUse = z.strictObject({ field: ImportField.nullable(), krutiDev: z.boolean() })
export type ColumnUse = z.infer<typeof ColumnUse>

const ImportColumn = z.strictObject({
  /** As the spreadsheet names it: A, B, … AA. */
  letter: z.string(),
  heading: z.string(),
  /** The first few values, as they stand in the file. */
  samples: z.array(z.string()),
  /** What it seems to hold; as it was set the last time, where a table with these headings was read before. */
  use: ColumnUse,
})
export type ImportColumn = z.infer<typeof ImportColumn>

/** What could not be read as it stands, or was read in a way that one should know. */
export const ReadingNote = z.enum(['macros', 'rowsCut', 'columnsCut', 'windows1252', 'merged'])
export type ReadingNote = z.infer<typeof ReadingNote>

export const ImportTable = z.strictObject({
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
  layout: Layout,
  columns: z.array(ImportColumn),
  /** Rows with something in them, below the headings. */
  rows: z.number().int(),
  hiddenRows: z.number().int(),
  notes: z.array(ReadingNote),
  /** The columns are set as they were the last time. */
  remembered: z.boolean(),
})
export type ImportTable = z.infer<typeof ImportTable>

/** What becomes of a row: somebody new, changes to somebody known, somebody who may be known, what can't be taken over, nothing. */
export const RowKind = z.enum(['new', 'changed', 'doubtful', 'wrong', 'same'])
export type RowKind = z.infer<typeof RowKind>

/** What is wrong with a cell. */
export const CellProblem = z.enum(['required', 'tooLong', 'date', 'endBeforeStart', 'gender', 'role', 'rank', 'noPost', 'noBody'])
export type CellProblem = z.infer<typeof CellProblem>

/** What is decided on a doubtful row: somebody new, left out, or one of those it may be. */
const RowChoice = z.union([z.literal('new'), z.literal('skip'), PersonId])
export type RowChoice = z.infer<typeof RowChoice>

const PreviewRow = z.strictObject({
  /** The row as the spreadsheet counts, from 1. */
  row: z.number().int(),
  kind: RowKind,
  name: OptionalBilingualName,
  /** What else the row says of the person: posts, bodies, district, telephone. */
  details: z.array(z.string()),
  /** What changes: the field, what stands now ('' for nothing), what will stand. */
  changes: z.array(z.strictObject({ field: ImportField, before: z.string(), after: z.string() })),
  problems: z.array(z.strictObject({ column: z.string(), heading: z.string(), text: z.string(), problem: CellProblem })),
  /** Those whom the person may be. */
  candidates: z.array(z.strictObject({ id: PersonId, name: BilingualName, details: z.array(z.string()) })),
  choice: RowChoice.nullable(),
})
export type PreviewRow = z.infer<typeof PreviewRow>

export const PreviewCounts = z.strictObject({
  new: z.number().int(),
  changed: z.number().int(),
  doubtful: z.number().int(),
  wrong: z.number().int(),
  same: z.number().int(),
  /** Doubtful rows on which nothing is decided yet. */
  undecided: z.number().int(),
  /** Bodies that are not there yet and will be made. */
  newBodies: z.array(z.string()),
})
export type PreviewCounts = z.infer<typeof PreviewCounts>

/** What an import wrote. */
const ImportCounts = z.strictObject({
  created: z.number().int(),
  changed: z.number().int(),
  positions: z.number().int(),
  memberships: z.number().int(),
  bodies: z.number().int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

const PastImport = ImportCounts.extend({
  id: DirectoryImportId,
  /** The name of the file; '' for pasted cells. */
  source: z.string(),
  at: Instant,
  who: z.string(),
  undoneAt: Instant.nullable(),
})
export type PastImport = z.infer<typeof PastImport>

const one = z.strictObject({ id: DirectoryImportId })

/** What is asked of a table that is no longer open here: after a cancellation, or when others were opened since. */
const closed = z.strictObject({ outcome: z.literal('closed') })

const opened = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('read'), table: ImportTable }),
  z.strictObject({ outcome: z.literal('unreadable'), reason: Unreadable }),
  closed,
])
export type Opened = z.infer<typeof opened>

export const directoryImport = {
  /** Reads a table, under an id that the screen has made, and guesses what its columns hold. */
  open: base.input(one.extend({ source: ImportSource })).output(opened),
  /** Reads it anew: another sheet, other rows of headings, with or without hidden rows. */
  arrange: base.input(one.extend({ layout: Layout })).output(opened),
  /** Compares every row with the directory; the use of the columns is remembered for tables with the same headings. */
  check: base
    .input(one.extend({ uses: z.array(ColumnUse).max(500) }))
    .output(z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('checked'), counts: PreviewCounts }), closed])),
  /** A page of the rows of some kinds, in the order of the file, after {@link check}. */
  rows: base
    .input(
      one.extend({
        kinds: z.array(RowKind).max(5),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(previewPageLimit),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.strictObject({ outcome: z.literal('rows'), total: z.number().int(), rows: z.array(PreviewRow) }),
        closed,
      ]),
    ),
  /** Decides on one doubtful row, or with row null on all that are undecided. */
  decide: base
    .input(one.extend({ row: z.number().int().nullable(), choice: RowChoice.nullable() }))
    .output(z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('checked'), counts: PreviewCounts }), closed])),
  /** Writes all that is to be written, or nothing. Rows that are wrong or undecided are left out. */
  apply: base
    .input(one)
    .output(
      z.discriminatedUnion('outcome', [
        z.strictObject({ outcome: z.literal('done'), counts: ImportCounts }),
        z.strictObject({ outcome: z.literal('cancelled') }),
        closed,
      ]),
    ),
  /** How far what is under way has come. */
  progress: base.input(one).output(z.strictObject({ done: z.number().int(), total: z.number().int() })),
  /** Stops what is under way; nothing is written then. */
  cancel: base.input(one).output(one),
  /** Forgets the table. */
  close: base.input(one).output(one),
  /** The imports there were, newest first. */
  list: base.output(z.array(PastImport)),
  /**
   * Takes a whole import back: who was made goes to the bin, what was changed is as before, unless somebody has changed it since.
   * Refused while papers name somebody whom it made.
   */
  undo: base.input(one).output(PastImport),
}
