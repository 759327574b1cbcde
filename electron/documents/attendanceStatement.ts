import { type FileChild, ImageRun, Paragraph } from 'docx'
import type { PngPicture } from '../../shared/contract/documents.ts'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { plainRuns } from '../../shared/domain/richText.ts'
import { draftStatement, type StatementText } from '../../shared/language/register.ts'
import { contactLine, letterhead } from './letterhead.ts'
import { packDocument } from './pack.ts'
import { page, textWidth } from './page.ts'
import { signature } from './signatures.ts'
import { type Column, grid } from './table.ts'
import { paragraph, paragraphs, paragraphsBeforeSignature, xmlSafe } from './text.ts'

/** Dots of a screen in a twip, by which the library measures pictures. */
const dotsPerTwip = 96 / 1440
const widest = textWidth * dotsPerTwip
const highest = (page.size.height - page.margin.top - page.margin.bottom) * dotsPerTwip * 0.82

const picture = ({ data, width, height, alt }: PngPicture): Paragraph => {
  const scale = Math.min(widest / width, highest / height)
  const said = xmlSafe(alt)
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type: 'png',
        data: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: said.slice(0, 100), description: said, title: said.slice(0, 100) },
      }),
    ],
  })
}

/** In millimetres: no heading is so wide that it would be cut within a word. */
const meetingShares: Readonly<Record<Lang, readonly number[]>> = {
  hi: [11, 27, 41, 12, 15, 17, 14.5, 17.5, 15],
  en: [11, 25, 36.5, 19, 17, 16, 14, 16, 15.5],
}
const personShares: Readonly<Record<Lang, readonly number[]>> = {
  hi: [11, 46, 13, 15, 17, 14.5, 17.5, 15, 21],
  en: [11, 45, 20, 17, 16, 14, 16, 15.5, 15.5],
}

const table = (
  { columns, rows }: StatementText['meetings'],
  shares: readonly number[],
  texts: ReadonlySet<number>,
  isTotalled: boolean,
): FileChild =>
  grid({
    columns: shares.map((share, at): Column => ({ heading: columns[at] ?? '', share, set: texts.has(at) ? 'text' : 'centred' })),
    rows,
    isTotalled,
    head: 'CellHeadNarrow',
  })

/** The statement of a body for a period as a Word document, with its pictures. */
export const attendanceStatementDocument = (facts: RegisterFacts, pictures: readonly PngPicture[], lang: Lang): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftStatement(facts, lang)
  return packDocument({
    properties: { title: text.title.join(': '), author: inLang(organisation.name, lang) },
    lang,
    digits,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)]),
      ...paragraphs('Title', text.title),
      ...paragraphs('StrongLine', [text.period]),
      ...paragraphs('BodyText', [text.summary, text.rules]),
      ...pictures.map(picture),
      paragraph('Heading1', text.meetings.heading),
      table(text.meetings, meetingShares[lang], new Set([2]), text.meetings.rows.length > 0),
      paragraph('Heading1', text.people.heading),
      table(text.people, personShares[lang], new Set([1]), false),
      paragraph('Heading1', text.below.heading),
      ...paragraphs('ListLine', text.below.lines),
      ...paragraphsBeforeSignature('ClosingLine', [plainRuns(text.authentication)]),
      ...signature(text.signatory),
    ],
  })
}
