import type { TextRun } from '../../domain/facts.ts'
import { plainRuns } from '../../domain/richText.ts'
import type { PressNoteText, PressParagraph, PressSentence } from './text.ts'

/** Characters that messengers take for marks, as ones that look alike and mark nothing. */
const harmless: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' }

const plain = (text: string): string => text.replace(/[*_~`]/g, (mark) => harmless[mark] ?? mark)

// A mark counts only where it touches the words within and nothing but white space without; it ends with its line.
const bold = (line: string): string => (line.trim() === '' ? '' : `*${plain(line.trim())}*`)
const italic = (line: string): string => (line.trim() === '' ? '' : `_${plain(line.trim())}_`)

/** A sentence as drafted, or with the marks that the writer set. */
type Sentence = PressSentence & { readonly runs?: readonly TextRun[] }

const isOfWord = /[\p{L}\p{M}\p{N}]/u

/** Words with the marks of messengers in place of the writer's: inside the white space at their ends; none within a word. */
const withMarks = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text, bold: isBold, italic: isItalic }, at) => {
      const words = text.trim()
      const before = text.slice(0, text.length - text.trimStart().length)
      const after = text.slice(text.trimEnd().length)
      const touches =
        (before === '' && isOfWord.test(runs[at - 1]?.text.at(-1) ?? '')) || (after === '' && isOfWord.test(runs[at + 1]?.text.at(0) ?? ''))
      if (words === '' || touches) return plain(text)
      const italics = isItalic ? `_${plain(words)}_` : plain(words)
      return `${before}${isBold ? `*${italics}*` : italics}${after}`
    })
    .join('')

/** The sentences of a paragraph, several decisions in a row as a list. */
const withLists = ({ sentences }: PressParagraph<Sentence>): string => {
  const lines: { readonly isItem: boolean; readonly texts: string[] }[] = []
  const given = sentences.filter(({ text }) => text !== '')
  given.forEach(({ kind, text, runs = plainRuns(text) }, at) => {
    const isItem = kind === 'decision' && (given[at - 1]?.kind === 'decision' || given[at + 1]?.kind === 'decision')
    const last = lines.at(-1)
    if (!isItem && last?.isItem === false) last.texts.push(withMarks(runs))
    else lines.push({ isItem, texts: [withMarks(runs)] })
  })
  return lines.map(({ isItem, texts }) => `${isItem ? '- ' : ''}${texts.join(' ')}`).join('\n')
}

const blocks = (all: readonly string[]): string => all.filter((block) => block !== '').join('\n\n')

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')

/**
 * The note with the marks of messengers: office, heading and headline in bold, the line below in italics, decisions that follow one
 * another as a list, what the writer made bold or italic so. Marks that were typed lose their power.
 */
export const pressNoteMessage = (note: PressNoteText<Sentence>): string =>
  blocks([
    lines(...note.office.map((line, at) => (at === 0 ? bold(line) : plain(line)))),
    bold(note.heading),
    lines(lines(note.numberLine, note.dateLine), italic(note.releaseLine)),
    lines(bold(note.headline), italic(note.subheadline)),
    ...note.paragraphs.map(withLists),
    lines(...note.signature.map(plain)),
    lines(...note.photographLines.map(plain)),
  ])

/** The note as a mail without marks: the headline is the subject; number and date stand each on a line, as mails keep no tabs. */
export const pressNoteMail = (note: PressNoteText): { readonly subject: string; readonly body: string } => ({
  subject: note.headline === '' ? note.heading : `${note.heading}: ${note.headline}`,
  body: blocks([
    lines(...note.office),
    note.heading,
    lines(note.numberLine, note.dateLine, note.releaseLine),
    lines(note.headline, note.subheadline),
    ...note.paragraphs.map(({ sentences }) =>
      sentences
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(' '),
    ),
    lines(...note.signature),
    lines(...note.photographLines),
  ]),
})

/**
 * The note for the page of a website: the headline on the first line, the summary below it (without a line below the headline, the
 * first sentence), and after a blank line the paragraphs. Heading, number, contact and photographs are the page's own business.
 */
export const pressNoteWebsiteText = (note: PressNoteText): string => {
  const paragraphs = note.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).filter((text) => text !== ''))
  const summary = note.subheadline === '' ? (paragraphs.flat()[0] ?? '') : note.subheadline
  return blocks([lines(note.headline === '' ? note.heading : note.headline, summary), ...paragraphs.map((texts) => texts.join(' '))])
}
