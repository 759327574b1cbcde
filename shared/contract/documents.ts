import { z } from 'zod'
import { Lang } from '../domain/bilingual.ts'
import { MeetingId, PressNoteId } from '../domain/ids.ts'
import { base } from './base.ts'

/** A document of a meeting or of a press note. */
export const DocumentOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('attendance'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('minutes'), meetingId: MeetingId }),
  z.strictObject({ kind: z.literal('press-note'), pressNoteId: PressNoteId }),
])
export type DocumentOf = z.infer<typeof DocumentOf>

const DocumentInput = z.strictObject({ document: DocumentOf, lang: Lang })

export const documents = {
  /** The very bytes that would be saved, base64. */
  preview: base.input(DocumentInput).output(z.strictObject({ fileName: z.string(), data: z.base64() })),
  /** Saves where the user says (a window's own dialog), or hands the bytes to the browser to download. */
  export: base
    .input(DocumentInput)
    .output(
      z.discriminatedUnion('outcome', [
        z.strictObject({ outcome: z.literal('saved'), path: z.string() }),
        z.strictObject({ outcome: z.literal('cancelled') }),
        z.strictObject({ outcome: z.literal('download'), fileName: z.string(), data: z.base64() }),
      ]),
    ),
}
