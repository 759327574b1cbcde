import { z } from 'zod'

/** What a body is, as its name and its papers call it. */
export const BodyKind = z.enum([
  'executive',
  'committee',
  'board',
  'council',
  'commission',
  'department',
  'cell',
  'front',
  'team',
  'office',
  'unit',
  'other',
])
export type BodyKind = z.infer<typeof BodyKind>
