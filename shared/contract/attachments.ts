import { z } from 'zod'
import { cleanLine } from '../domain/bilingual.ts'
import { Instant } from '../domain/calendar.ts'
import { ActionId, AgendaItemId, AttachmentId, MeetingId, PersonId } from '../domain/ids.ts'
import { base, Version, versionOf } from './base.ts'
import { Exported } from './documents.ts'

/** Largest file that may be attached, in bytes. */
export const attachmentLimit = 20 * 1024 * 1024

/** What files may be attached to: an item of the agenda, an action as what was received on it, a person, or a meeting: its signed sheet. */
export const AttachmentOwner = z.discriminatedUnion('entity', [
  z.strictObject({ entity: z.literal('agendaItem'), id: AgendaItemId }),
  z.strictObject({ entity: z.literal('action'), id: ActionId }),
  z.strictObject({ entity: z.literal('person'), id: PersonId }),
  z.strictObject({ entity: z.literal('meeting'), id: MeetingId }),
])
export type AttachmentOwner = z.infer<typeof AttachmentOwner>

/** What a file is to its owner: any file, or the photograph of a person. */
export type AttachmentKind = 'file' | 'photo'

/** The last part of a path, on one line: `पत्र.pdf`. */
export const FileName = z
  .string()
  .max(255)
  .transform((name) => cleanLine(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)))
  .refine((name) => /[^.\s]/.test(name), { error: 'text.empty' })

const Mime = z
  .string()
  .max(127)
  .regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/)

export const AttachmentView = z.strictObject({
  id: AttachmentId,
  version: Version,
  owner: AttachmentOwner,
  fileName: z.string(),
  mime: z.string(),
  /** In bytes. */
  size: z.number().int().min(0),
  /** Who put it there, and when. */
  added: z.strictObject({ who: z.string(), at: Instant }).nullable(),
})
export type AttachmentView = z.infer<typeof AttachmentView>

export const attachments = {
  /** In the order in which they were added. */
  list: base.input(z.strictObject({ owner: AttachmentOwner })).output(z.array(AttachmentView)),
  /** The content as base64; at most 20 MB of it. */
  add: base
    .input(
      z.strictObject({
        owner: AttachmentOwner,
        fileName: FileName,
        mime: Mime,
        data: z.string().max(Math.ceil(attachmentLimit / 3) * 4),
      }),
    )
    .output(AttachmentView),
  remove: base.input(versionOf(AttachmentId)).output(z.strictObject({ id: AttachmentId })),
  restore: base.input(z.strictObject({ id: AttachmentId })).output(AttachmentView),
  /** Saves a copy where the user says, or hands it to the browser to download. */
  export: base.input(z.strictObject({ id: AttachmentId })).output(Exported),
}
