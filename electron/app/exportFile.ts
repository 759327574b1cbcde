/** What came of an export: saved where the user said, given up by the user, or handed on to be downloaded (base64). */
export type ExportOutcome =
  | { readonly outcome: 'saved'; readonly path: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'download'; readonly fileName: string; readonly data: string }

/**
 * The port through which documents leave the program; each host has its own.
 * @throws {Refusal} NOT_WRITTEN when the file can't be written
 */
export type ExportFile = (fileName: string, bytes: Uint8Array) => Promise<ExportOutcome>
