import { z } from 'zod'
import { Lang, plainLine } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { ActionId, BodyId, MeetingId, PersonId, PressNoteId } from '../domain/ids.ts'
import { base } from './base.ts'
import { RegisterPeriod, RegisterQuery } from './register.ts'

/** A picture drawn by the screen: PNG in base64, and the size at which it is seen. */
export const PngPicture = z.strictObject({
  data: z.base64().max(12_000_000).startsWith('iVBORw0KGgo'),
  width: z.number().int().min(1).max(4_000),
  height: z.number().int().min(1).max(8_000),
  /** What it shows, for whoever can't see it. */
  alt: z.string().max(4_000),
})
export type PngPicture = Readonly<z.infer<typeof PngPicture>>

/** A document of a meeting, of a press note, of what followed from decisions, or of a register. */
export const DocumentOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('attendance'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('minutes'), meetingId: MeetingId }),
  /** With the items that the circulated minutes leave out. */
  z.strictObject({ kind: z.literal('full-minutes'), meetingId: MeetingId }),
  /** The meeting for a calendar (iCalendar, RFC 5545). */
  z.strictObject({ kind: z.literal('calendar'), meetingId: MeetingId }),
  /** What became of the decisions that a body took between two dates (अनुपालन आख्या). */
  z.strictObject({ kind: z.literal('action-taken-report'), bodyId: BodyId, from: CalendarDate, to: CalendarDate }),
  /** The decisions that concern one person or one body (उद्धरण). */
  z.strictObject({
    kind: z.literal('extract'),
    concerned: z.union([z.strictObject({ personId: PersonId }), z.strictObject({ bodyId: BodyId })]),
    from: CalendarDate.nullable(),
    to: CalendarDate.nullable(),
  }),
  /** A letter that reminds of an action (अनुस्मारक): the first, the second. */
  z.strictObject({ kind: z.literal('reminder'), actionId: ActionId, ordinal: z.number().int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('press-note'), pressNoteId: PressNoteId }),
  /** The note in both languages in one file; the language asked for stands first. */
  z.strictObject({ kind: z.literal('press-note-both'), pressNoteId: PressNoteId }),
  /** A text file with title, summary and body. */
  z.strictObject({ kind: z.literal('press-note-website'), pressNoteId: PressNoteId }),
  /** In the keyboard of Kruti Dev 010, which has Hindi only: for Word, and as a text file. */
  z.strictObject({ kind: z.literal('press-note-kruti-dev'), pressNoteId: PressNoteId }),
  z.strictObject({ kind: z.literal('press-note-kruti-dev-text'), pressNoteId: PressNoteId }),
  /** A sheet of the organisation's letterhead without text. */
  z.strictObject({ kind: z.literal('letterhead') }),
  z.strictObject({ kind: z.literal('register'), register: RegisterQuery }),
  /** The register for Excel, with real dates and totals that count themselves. */
  z.strictObject({ kind: z.literal('register-workbook'), register: RegisterQuery }),
  z.strictObject({ kind: z.literal('attendance-statement'), register: RegisterQuery, pictures: z.array(PngPicture).max(4) }),
  RegisterPeriod.extend({ kind: z.literal('attendance-certificate'), personId: PersonId }),
])
export type DocumentOf = z.infer<typeof DocumentOf>

const DocumentInput = z.strictObject({ document: DocumentOf, lang: Lang })

/** What came of saving a file: written where the user said, given up, or handed to the browser to download. */
export const Exported = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), path: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('download'), fileName: z.string(), data: z.base64() }),
])
export type Exported = z.infer<typeof Exported>

/** A picture saved as a file of its own. */
const SavedPicture = PngPicture.pick({ data: true }).extend({ name: plainLine(200) })

export const documents = {
  /** The very bytes that would be saved, base64. */
  preview: base.input(DocumentInput).output(z.strictObject({ fileName: z.string(), data: z.base64() })),
  /** Saves where the user says (a window's own dialog), or hands the bytes to the browser to download. */
  export: base.input(DocumentInput).output(Exported),
  /** How this machine makes a PDF: a converter of the file, the window that shows the page, or only the print dialog. */
  pdfWay: base.output(z.enum(['converter', 'page', 'dialog'])),
  /** The document as a PDF, saved as by `export`; for the way `page` the window must show it as a sheet. */
  exportPdf: base.input(DocumentInput).output(Exported),
  savePicture: base.input(SavedPicture).output(Exported),
}
