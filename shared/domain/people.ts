import { z } from 'zod'
import { BilingualName, OptionalBilingualName } from './bilingual.ts'

export const Gender = z.enum(['male', 'female', 'other'])
export type Gender = z.infer<typeof Gender>

/** A post of a person as a document names it on a date: current, or ended before that date. */
export const PostFacts = z.strictObject({ title: BilingualName, former: z.boolean() })
export type PostFacts = Readonly<z.infer<typeof PostFacts>>

/**
 * A person as a document names them on a date: the posts stand in the order in which they are named
 * (current before former, each by rank), and `seniority` sorts people as the organisation does.
 */
export const PersonFacts = z.strictObject({
  id: z.string(),
  name: BilingualName,
  honorific: OptionalBilingualName,
  gender: Gender.nullable(),
  posts: z.array(PostFacts).readonly(),
  /** Rank of the highest current post; of the highest former one plus 100000; 1000000 with no post. Lower is senior. */
  seniority: z.number().int(),
  phone: z.string().nullable(),
  district: OptionalBilingualName.nullable(),
})
export type PersonFacts = Readonly<z.infer<typeof PersonFacts>>
