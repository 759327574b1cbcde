import { z } from 'zod'
import { Lang } from './bilingual.ts'

/** One way, unless reopened with a reason. */
export const PressNoteState = z.enum(['draft', 'approved', 'released'])
export type PressNoteState = z.infer<typeof PressNoteState>

/** In what order a note tells its meetings: as the desk has put them, the weightiest first, or as they took place. */
export const PressOrder = z.enum(['chosen', 'news', 'time'])
export type PressOrder = z.infer<typeof PressOrder>

/**
 * How long a note is. `brief`: the lead and, of the three weightiest meetings, the chair and the weightiest line. `standard`: every
 * line marked for release. `full`: long lists unshortened, who moved and seconded, and the next meetings besides.
 */
export const PressLength = z.enum(['brief', 'standard', 'full'])
export type PressLength = z.infer<typeof PressLength>

/** What a drafted headline is made from. */
export const HeadlineFrom = z.enum(['programme', 'decision', 'chair', 'occasion'])
export type HeadlineFrom = z.infer<typeof HeadlineFrom>

export const PressDraftOptions = z.strictObject({ order: PressOrder.default('chosen'), length: PressLength.default('standard') })
export type PressDraftOptions = Readonly<z.infer<typeof PressDraftOptions>>

/** The meetings in the desk's own order, in the usual length. */
export const usualDraft: PressDraftOptions = { order: 'chosen', length: 'standard' }

/** What a note is asked before it is approved. Each but `minutesNotApproved` is of one sentence, a headline, or a photograph. */
export const PressCheckCode = z.enum([
  'nameDiffers',
  'postDiffers',
  'quotedAbsent',
  'weekdayWrong',
  'numberDiffers',
  'internalWords',
  'minutesNotApproved',
  'legacyFont',
  'photographUntold',
])
export type PressCheckCode = z.infer<typeof PressCheckCode>

/** One thing that a note must be looked at for before it is approved. */
export const PressCheck = z.strictObject({
  code: PressCheckCode,
  /** The language of the text that it is in; null for one of both or of none. */
  lang: Lang.nullable(),
  /** The key of the sentence, `headline`, `subheadline`, or `photograph:` with an id; null where it is of the whole note. */
  key: z.string().nullable(),
  /** The sentence as it stands; '' where it is of the whole note. */
  sentence: z.string(),
  /** What is wrong, in words of the note: what was found, and what is expected. */
  params: z.record(z.string(), z.string()),
})
export type PressCheck = Readonly<z.infer<typeof PressCheck>>
