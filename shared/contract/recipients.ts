import { z } from 'zod'
import { BilingualName, OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { RecipientId } from '../domain/ids.ts'
import { Medium, NoteFont, NoteLanguage, RecipientKind } from '../domain/recipients.ts'
import { base, editable, Version } from './base.ts'

export const RecipientFields = z.strictObject({
  /** Of the newspaper, agency or channel. */
  name: BilingualName,
  kind: RecipientKind,
  reporter: OptionalBilingualName,
  medium: Medium,
  /** Of mail, or a telephone number; a place or a page for the other media. '' while it is not known. */
  address: plainLine(300),
  language: NoteLanguage,
  font: NoteFont,
  /** Whether it gets notes now. */
  active: z.boolean(),
})
export type RecipientFields = z.infer<typeof RecipientFields>

export const RecipientView = RecipientFields.extend({ id: RecipientId, version: Version })
export type RecipientView = z.infer<typeof RecipientView>

/** The distribution list of press notes (वितरण सूची), by name. */
export const recipients = {
  list: base.output(z.array(RecipientView)),
  ...editable({
    id: RecipientId,
    fields: RecipientFields,
    /** A newspaper that gets the Hindi note by mail, where nothing else is said. */
    create: RecipientFields.partial().extend({ name: BilingualName }),
    view: RecipientView,
  }),
}
