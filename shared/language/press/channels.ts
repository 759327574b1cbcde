import type { PressNoteText, PressParagraph } from './text.ts'

/** Characters that messengers take for marks, as ones that look alike and mark nothing. */
const harmless: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' }

const plain = (text: string): string => text.replace(/[*_~`]/g, (mark) => harmless[mark] ?? mark)

// A mark counts only where it touches the words within and nothing but white space without; it ends with its line.
const bold = (line: string): string => (line.trim() === '' ? '' : `*${plain(line.trim())}*`)
const italic = (line: string): string => (line.trim() === '' ? '' : `_${plain(line.trim())}_`)

/** The sentences of a paragraph, several decisions in a row as a list. */
const withLists = ({ sentences }: PressParagraph): string => {
  const lines: { readonly isItem: boolean; readonly texts: string[] }[] = []
  const given = sentences.filter(({ text }) => text !== '')
  given.forEach(({ kind, text }, at) => {
    const isItem = kind === 'decision' && (given[at - 1]?.kind === 'decision' || given[at + 1]?.kind === 'decision')
    const last = lines.at(-1)
    if (!isItem && last?.isItem === false) last.texts.push(plain(text))
    else lines.push({ isItem, texts: [plain(text)] })
  })
  return lines.map(({ isItem, texts }) => `${isItem ? '- ' : ''}${texts.join(' ')}`).join('\n')
}

const blocks = (all: readonly string[]): string => all.filter((block) => block !== '').join('\n\n')

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')

/**
 * The note with the marks of messengers: office, heading and headline in bold, the line below in italics, decisions that follow one
 * another as a list. Marks that were typed lose their power.
 */
export const pressNoteMessage = (note: PressNoteText): string =>
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
