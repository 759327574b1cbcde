import { Paragraph, Tab, TextRun } from 'docx'
import type { TextRun as MarkedRun } from '../../shared/domain/facts.ts'
import type { CharacterStyle, ParagraphStyle } from './styles.ts'

/** The text without what XML 1.0 (clause 2.2) cannot carry: control characters, lone surrogates, U+FFFE and U+FFFF. */
export const xmlSafe = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/**
 * Text as runs: one run for a line, with a break (`w:br`) before each further line and `w:tab` for a tab. A run is never cut within
 * a line, so no syllable is; Word picks the complex-script font by character, not by run.
 */
export const runs = (text: string, style?: CharacterStyle): readonly TextRun[] => {
  const look = style === undefined ? {} : { style }
  return xmlSafe(text)
    .split('\n')
    .map((line, at) => {
      const start = at === 0 ? {} : { break: 1 }
      if (!line.includes('\t')) return new TextRun({ text: line, ...look, ...start })
      const parts = line.split('\t').flatMap((part, place) => (place === 0 ? [part] : [new Tab(), part]))
      return new TextRun({ children: parts, ...look, ...start })
    })
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Lines of a title: no name in them is broken at the end of a line, and no word stands alone on the last one. */
export const titleLines = (lines: readonly string[], names: readonly string[]): readonly string[] =>
  lines.map((line) =>
    names
      .filter((name) => name !== '')
      .reduce((bound, name) => bound.replaceAll(name, unbroken(name)), line)
      .replace(/(?<=\S+ \S+ )(\S+) (\S+)$/u, '$1\u00a0$2'),
  )

/** A paragraph of text in a style; everything else about its look stands in the style. */
export const paragraph = (style: ParagraphStyle, text: string): Paragraph => new Paragraph({ style, children: [...runs(text)] })

/** Words with their marks, as the writer set them. */
const marked = (words: readonly MarkedRun[]): readonly TextRun[] =>
  words.map(
    ({ text, bold = false, italic = false, underline = false }) =>
      new TextRun({
        text: xmlSafe(text),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: true } : {}),
        ...(underline ? { underline: {} } : {}),
      }),
  )

/** What stands in a paragraph: words of the writer, else the text. */
const standing = (text: string, polished: readonly MarkedRun[] | undefined): readonly TextRun[] =>
  polished === undefined ? runs(text) : marked(polished)

/** A paragraph whose words the writer may have polished; '' gives none. */
export const prose = (style: ParagraphStyle, text: string, polished: readonly MarkedRun[] | undefined): readonly Paragraph[] =>
  text === '' ? [] : [new Paragraph({ style, children: [...standing(text, polished)] })]

/** A paragraph that opens with a label in bold: "निर्णय 2.1: …". */
export const labelled = (style: ParagraphStyle, label: string, text: string, polished?: readonly MarkedRun[]): Paragraph =>
  new Paragraph({ style, children: [...runs(`${label}: `, 'Label'), ...standing(text, polished)] })

/** Paragraphs with the writer's marks, of which the last stays on the page of what follows, so that no signature stands on a page alone. */
export const paragraphsBeforeSignature = (style: ParagraphStyle, texts: readonly (readonly MarkedRun[])[]): readonly Paragraph[] =>
  texts.map((words, at) => new Paragraph({ style, keepNext: at === texts.length - 1, children: [...marked(words)] }))

/** A paragraph for each text that is given; '' gives none. */
export const paragraphs = (style: ParagraphStyle, texts: readonly string[]): readonly Paragraph[] =>
  texts.filter((text) => text !== '').map((text) => paragraph(style, text))
