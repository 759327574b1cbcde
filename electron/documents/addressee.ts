import type { Paragraph } from 'docx'
import { paragraph, paragraphs } from './text.ts'

/** To whom a letter goes: "सेवा में," and under it, set in, each line of the addressee. */
export const addressed = ([to, ...lines]: readonly string[]): readonly Paragraph[] =>
  to === undefined ? [] : [paragraph('SpacedLine', to), ...paragraphs('AddressLine', lines)]
