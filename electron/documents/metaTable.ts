import type { FileChild } from 'docx'
import type { LabelledValue } from '../../shared/language/letterhead.ts'
import { sideBySide } from './table.ts'
import { labelled } from './text.ts'

/** What a meeting is known by, two a line: number and body, venue and time. */
export const metaTable = (meta: readonly LabelledValue[]): readonly FileChild[] => {
  if (meta.length === 0) return []
  const cells = meta.map(({ label, value }) => [labelled('Line', label, value)])
  return [sideBySide(cells.flatMap((_, at) => (at % 2 === 0 ? [cells.slice(at, at + 2)] : [])))]
}
