/** Why a file can't be opened as our database; whatever it is, the file was left as it stood. */
export type DatabaseRefusal =
  /** Written by a newer program: it holds a migration that this one does not know. */
  | { readonly reason: 'newer'; readonly migration: string }
  /** No SQLite file, or one that fails its own check. */
  | { readonly reason: 'damaged'; readonly detail: string }
  /** A SQLite file of another program. */
  | { readonly reason: 'foreign' }
  /** The file or its folder can't be read or written; `code` is the system's or SQLite's own. */
  | { readonly reason: 'unreachable'; readonly code: string }

export class DatabaseRefused extends Error {
  readonly file: string
  readonly refusal: DatabaseRefusal

  constructor(file: string, refusal: DatabaseRefusal, cause?: unknown) {
    super(`${file}: ${refusal.reason}`, { cause })
    this.name = 'DatabaseRefused'
    this.file = file
    this.refusal = refusal
  }
}
