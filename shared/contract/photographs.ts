import { z } from 'zod'
import { OptionalBilingualName } from '../domain/bilingual.ts'
import { PersonId, PhotographId, PressNoteId } from '../domain/ids.ts'
import { FileName } from './attachments.ts'
import { base, editable, moved, Version } from './base.ts'
import { Exported } from './documents.ts'

/** Largest photograph, in bytes. */
export const photographLimit = 30 * 1024 * 1024
/** Largest picture that is printed of one, in bytes. */
export const printLimit = 4 * 1024 * 1024
/** As many photographs as go with one note. */
export const mostPhotographs = 50

const base64Of = (bytes: number) => z.string().max(Math.ceil(bytes / 3) * 4)

export const PhotographFields = z.strictObject({
  /** What the photograph shows, in the writer's words. */
  caption: OptionalBilingualName,
  /** The photographer, the agency. */
  credit: OptionalBilingualName,
  /** Those in it, from left to right. */
  people: z.array(PersonId).max(60),
  /** Whether the caption names them: "बाएँ से: …". */
  namesPeople: z.boolean(),
  /** Whether it stands by itself in a row of the document, not beside another. */
  wide: z.boolean(),
})
export type PhotographFields = z.infer<typeof PhotographFields>

export const PhotographView = PhotographFields.extend({
  id: PhotographId,
  version: Version,
  pressNoteId: PressNoteId,
  fileName: z.string(),
  /** Of the original: in bytes, and in dots. */
  size: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})
export type PhotographView = z.infer<typeof PhotographView>

const { update, remove, restore } = editable({
  id: PhotographId,
  fields: PhotographFields,
  create: PhotographFields,
  view: PhotographView,
})

/** The photographs of a press note. */
export const photographs = {
  /** In the order in which the document shows them. */
  list: base.input(z.strictObject({ pressNoteId: PressNoteId })).output(z.array(PhotographView)),
  /** Puts one after the others: the original whole, and the picture of it that documents print (JPEG or PNG); both base64. */
  add: base
    .input(
      z.strictObject({ pressNoteId: PressNoteId, fileName: FileName, original: base64Of(photographLimit), print: base64Of(printLimit) }),
    )
    .output(PhotographView),
  update,
  remove,
  restore,
  move: moved(PhotographId, PhotographView),
  /** The picture that documents print. */
  picture: base
    .input(z.strictObject({ id: PhotographId }))
    .output(z.strictObject({ mime: z.enum(['image/jpeg', 'image/png', 'image/webp']), data: z.base64() })),
  /** Saves the original where the user says, or hands it to the browser to download. */
  export: base.input(z.strictObject({ id: PhotographId })).output(Exported),
}
