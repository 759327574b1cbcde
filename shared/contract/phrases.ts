import { z } from 'zod'
import { BilingualText } from '../domain/bilingual.ts'
import { PhraseId } from '../domain/ids.ts'
import { base, editable, Version } from './base.ts'

export const PhraseFields = z.strictObject({ text: BilingualText })
export type PhraseFields = z.infer<typeof PhraseFields>

export const PhraseView = PhraseFields.extend({ id: PhraseId, version: Version })
export type PhraseView = z.infer<typeof PhraseView>

/** Stock phrases of the office in the order in which they were made, at hand wherever proceedings and minutes are written. */
export const phrases = {
  list: base.output(z.array(PhraseView)),
  ...editable({ id: PhraseId, fields: PhraseFields, create: PhraseFields, view: PhraseView }),
}
