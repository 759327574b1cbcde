import { z } from 'zod'
import { OptionalBilingualName, plainLine } from '../domain/bilingual.ts'
import { FileName } from './attachments.ts'
import { base, type Problem, Version } from './base.ts'
import { Exported } from './documents.ts'

const line = plainLine(200)

/** Largest letterhead, in bytes. */
export const letterheadLimit = 10 * 1024 * 1024

/** The papers that can be printed on the organisation's own letterhead: with notices the letters (reminder, certificate), with minutes their extracts. */
export const LetterheadPaper = z.enum(['press-note', 'notice', 'minutes'])
export type LetterheadPaper = z.infer<typeof LetterheadPaper>

/** Why a file can't be taken over as a letterhead. */
export type LetterheadFaultCode = Extract<Problem['code'], `letterhead${string}`>

export const OrganisationFields = z.strictObject({
  name: OptionalBilingualName,
  office: OptionalBilingualName,
  place: OptionalBilingualName,
  address: OptionalBilingualName,
  phone: line,
  email: line,
  mediaContactName: OptionalBilingualName,
  mediaContactTitle: OptionalBilingualName,
  mediaContactPhone: line,
  /** The organisation's own letterhead by the SHA-256 of its file, and the name of that; null for none. */
  letterheadId: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  letterheadName: FileName.or(z.literal('')),
  /** Which papers are printed on it. */
  letterheadFor: z.array(LetterheadPaper).max(LetterheadPaper.options.length),
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

export const OrganisationView = OrganisationFields.extend({ version: Version })
export type OrganisationView = z.infer<typeof OrganisationView>

/** The organisation whose headquarters this is: one, always there, empty at first. */
export const organisation = {
  get: base.output(OrganisationView),
  update: base.input(z.strictObject({ version: Version, changes: OrganisationFields.partial() })).output(OrganisationView),
  /** Takes a .docx, base64, for the letterhead. */
  setLetterhead: base
    .input(z.strictObject({ version: Version, fileName: FileName, data: z.string().max(Math.ceil(letterheadLimit / 3) * 4) }))
    .output(OrganisationView),
  /** Saves the letterhead as it was given, or hands it to the browser to download. */
  exportLetterhead: base.output(Exported),
}
