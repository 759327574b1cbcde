import { z } from 'zod'

/** The parts of the directory of people. */
export const DirectoryView = z.enum(['list', 'order', 'duplicates', 'merges'])
export type DirectoryView = z.infer<typeof DirectoryView>
