import { z } from 'zod'

/** An error as the addon throws it: `code` is SQLite's name of the result code, such as `SQLITE_NOTADB`. */
const SqliteError = z.object({ code: z.string(), message: z.string() })

/** The code of an error of SQLite or of the file system; undefined when it has none. */
export const errorCode = (error: unknown): string | undefined => SqliteError.safeParse(error).data?.code

/** Whether SQLite says that the file itself is broken, or no database at all. */
export const isDamage = (error: unknown): boolean => ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(errorCode(error) ?? '')
