import { Paragraph } from 'docx'
import { lists } from './numbering.ts'
import { runs } from './text.ts'

/** Lines counted by Word: 1., 2., 3. A list of another number starts again at 1. */
export const numberedList = (lines: readonly string[], list: number): readonly Paragraph[] => {
  const numbering = { reference: lists.lines, level: 0, instance: list, custom: true } as const
  return lines.map((line) => new Paragraph({ style: 'ListLine', numbering, children: [...runs(line)] }))
}
