import type { Capacity } from './attendance.ts'
import type { Bilingual } from './bilingual.ts'
import type { CalendarDate } from './calendar.ts'
import type { PersonFacts } from './people.ts'

type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** A post as the directory has it: that body's, where it is of one. */
export type DirectoryPost = Span & { readonly title: Bilingual; readonly body: Bilingual; readonly rank: number }

export type DirectoryMembership = Span & { readonly body: Bilingual; readonly role: Capacity }

/** A small picture of a person. */
export type Portrait = { readonly mime: 'image/jpeg' | 'image/png' | 'image/webp'; readonly data: string }

/** One person of the directory: as a document of its day names them, with all that they hold or held. */
export type DirectoryEntry = {
  readonly person: PersonFacts
  readonly otherNames: readonly string[]
  readonly email: string
  /** By rank. */
  readonly posts: readonly DirectoryPost[]
  readonly memberships: readonly DirectoryMembership[]
  readonly portrait: Portrait | null
}

/** The people of a directory as of a day, in order of seniority. */
export type DirectoryFacts = { readonly organisation: Bilingual; readonly on: CalendarDate; readonly entries: readonly DirectoryEntry[] }
