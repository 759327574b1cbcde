import { z } from 'zod'

/** What press notes are sent to. */
export const RecipientKind = z.enum(['newspaper', 'agency', 'channel', 'portal'])
export type RecipientKind = z.infer<typeof RecipientKind>

/** How a recipient gets its notes. */
export const Medium = z.enum(['email', 'messenger', 'hand', 'website'])
export type Medium = z.infer<typeof Medium>

/** In which language a recipient gets its notes. */
export const NoteLanguage = z.enum(['hi', 'en', 'both'])
export type NoteLanguage = z.infer<typeof NoteLanguage>

/** The font that a newsroom sets Hindi in. */
export const NoteFont = z.enum(['unicode', 'kruti-dev-010'])
export type NoteFont = z.infer<typeof NoteFont>

type Addressed = { readonly medium: Medium; readonly address: string; readonly active: boolean }

/**
 * What is wrong with an address: no address of mail, or no telephone number where a messenger needs one. An address that is still
 * missing is not wrong.
 */
export const addressProblem = ({ medium, address }: Pick<Addressed, 'medium' | 'address'>): 'mailInvalid' | 'phoneInvalid' | null => {
  if (address === '') return null
  if (medium === 'email' && !z.email().safeParse(address).success) return 'mailInvalid'
  if (medium === 'messenger' && !/^\+?(?:[\s()-]*\d){7,15}[\s()-]*$/.test(address)) return 'phoneInvalid'
  return null
}

/** The addresses of mail of all who get notes now, each once, as a mail program takes them for blind copies. */
export const blindCopies = (recipients: readonly Addressed[]): string => {
  const addresses = recipients.filter(({ medium, address, active }) => active && medium === 'email' && address !== '')
  const byName = new Map(addresses.map(({ address }) => [address.toLowerCase(), address]))
  return [...byName.values()].join(', ')
}
