import { z } from 'zod'

/** One way, unless reopened with a reason. */
export const PressNoteState = z.enum(['draft', 'approved', 'released'])
export type PressNoteState = z.infer<typeof PressNoteState>
