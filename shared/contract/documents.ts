import { z } from 'zod'
import { Lang } from '../domain/bilingual.ts'
import { MeetingId, PressNoteId } from '../domain/ids.ts'
import { base } from './base.ts'

/** A document of a meeting or of a press note. */
export const DocumentOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('attendance'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('minutes'), meetingId: MeetingId }),
  /** With the items that the circulated minutes leave out. */
  z.strictObject({ kind: z.literal('full-minutes'), meetingId: MeetingId }),
  /** The meeting for a calendar (iCalendar, RFC 5545). */
  z.strictObject({ kind: z.literal('calendar'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('press-note'), pressNoteId: PressNoteId }),
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

export const documents = {
  /** The very bytes that would be saved, base64. */
  preview: base.input(DocumentInput).output(z.strictObject({ fileName: z.string(), data: z.base64() })),
  /** Saves where the user says (a window's own dialog), or hands the bytes to the browser to download. */
  export: base.input(DocumentInput).output(Exported),
}
