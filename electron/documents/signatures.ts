import type { FileChild } from 'docx'
import { sideBySide } from './table.ts'
import { paragraph, paragraphs } from './text.ts'

/** One signature at the right, with room to sign above the name; it stays on one page. */
export const signature = (lines: readonly string[]): readonly FileChild[] =>
  lines.length === 0 ? [] : [paragraph('SigningSpace', ''), ...paragraphs('SignatureLine', lines)]

/** Place and date of a certificate close under one another, on the page of the signature. */
export const givenLines = (lines: readonly string[]): readonly FileChild[] =>
  lines.map((line, at) => paragraph(at === 0 ? 'ClosingLine' : 'ClosingNextLine', line))

/** Signatures in columns, from left to right; a single one stands at the right. Each has room to sign above the name. */
export const signatures = (columns: readonly (readonly string[])[]): readonly FileChild[] => {
  const [only, ...others] = columns
  if (only === undefined) return []
  if (others.length === 0) return signature(only)
  return [sideBySide([columns.map((lines) => [paragraph('SigningSpace', ''), ...paragraphs('SignatureInCell', lines)])])]
}
