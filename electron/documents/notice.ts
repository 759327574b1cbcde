import type { FileChild } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { draftNotice, type NoticeText } from '../../shared/language/notice.ts'
import { addressed } from './addressee.ts'
import { contactLine, letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { numberedList } from './numberedList.ts'
import { packDocument } from './pack.ts'
import { signature } from './signatures.ts'
import { grid, shortTable } from './table.ts'
import { paragraph, paragraphs } from './text.ts'

const shares = [1.5, 8.7, 4.4, 2.4] as const

const agenda = ({ agenda: { heading, columns, sections } }: NoticeText): readonly FileChild[] =>
  sections.length === 0
    ? []
    : [
        paragraph('Heading1', heading),
        ...sections.flatMap(({ heading: section, rows }) => [
          ...paragraphs('Heading2', [section]),
          grid({
            columns: shares.map((share, at) => ({
              heading: columns[at] ?? '',
              share,
              set: at === 0 ? 'serial' : at === 3 ? 'centred' : 'text',
            })),
            rows: rows.map(({ number, title, presenter, minutes }) => [number, title, presenter, minutes]),
            kept: rows.length <= shortTable ? 'together' : 'free',
          }),
        ]),
      ]

const copies = ({ copies: { heading, lines } }: NoticeText): readonly FileChild[] =>
  lines.length === 0 ? [] : [paragraph('Heading2', heading), ...numberedList(lines, 1)]

/** The notice of a meeting as a Word document, with its agenda as the enclosure. */
export const noticeDocument = (facts: MeetingDocumentFacts, lang: Lang, own: Letterhead | null = null): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftNotice(facts, lang)
  const [number, date] = [text.numberLine, text.dateLine]
  return packDocument({
    properties: { title: `${text.heading}: ${text.title}`, author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)], own),
      ...(number === '' && date === '' ? [] : paragraphs('NumberLine', [`${number}\t${date}`])),
      paragraph('Title', text.heading),
      ...addressed(text.addressee),
      ...paragraphs('OpeningText', [text.sentences.join(' ')]),
      ...paragraphs('SpacedLine', [text.enclosureLine]),
      ...signature(text.signatory),
      ...copies(text),
      ...agenda(text),
    ],
  })
}
