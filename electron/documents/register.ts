import { type FileChild, Paragraph } from 'docx'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { shortMonth } from '../../shared/language/dates.ts'
import { draftRegister, type RegisterText } from '../../shared/language/register.ts'
import { setText } from '../../shared/language/sentences.ts'
import { contactLine, letterhead } from './letterhead.ts'
import { packDocument } from './pack.ts'
import { landscapeWidth, twips } from './page.ts'
import { type RegisterColumn, registerTable } from './registerTable.ts'
import { signature } from './signatures.ts'
import { paragraph, paragraphs, runs } from './text.ts'

/** Widths in twips: of a serial number, a name, a meeting, a total. */
const widths = { serial: twips(11), name: twips(62), meeting: twips(9.4), total: twips(15) } as const
const totals = 4

/** As many columns of meetings as fit beside the names, with the totals or without. */
const room = Math.floor((landscapeWidth - widths.serial - widths.name) / widths.meeting)
const lastRoom = Math.floor((landscapeWidth - widths.serial - widths.name - totals * widths.total) / widths.meeting)

/** The meetings as blocks that each fit a page: [first, end). The last has the totals beside it. */
export const blocksOf = (meetings: number): readonly (readonly [first: number, end: number])[] => {
  const blocks: (readonly [number, number])[] = []
  let first = 0
  while (meetings - first > lastRoom) {
    // What is left is more than the last block holds, so this one leaves something for it.
    const end = Math.min(first + room, meetings - 1)
    blocks.push([first, end])
    first = end
  }
  return [...blocks, [first, meetings]]
}

const block = (
  text: RegisterText,
  facts: RegisterFacts,
  lang: Lang,
  [first, end]: readonly [number, number],
  isLast: boolean,
): readonly FileChild[] => {
  const meetings = text.meetings.slice(first, end)
  const heading = ({ date }: RegisterText['meetings'][number]): string =>
    `${setText(String(Number(date.slice(8))), lang, facts.digits)}\n${shortMonth(date, lang)}\n${setText(date.slice(0, 4), lang, facts.digits)}`
  const { columns, whole } = text
  const columnsOf: RegisterColumn[] = [
    { heading: columns.serial, width: widths.serial, set: 'small' },
    { heading: columns.name, width: widths.name, set: 'text' },
    ...meetings.map((meeting): RegisterColumn => ({ heading: heading(meeting), width: widths.meeting, set: 'small' })),
    ...(isLast
      ? [columns.attended, columns.counted, columns.percent, columns.absence].map(
          (total): RegisterColumn => ({ heading: total, width: widths.total, set: 'small' }),
        )
      : []),
  ]
  const totalsOf = ({ attended, counted, percent, absence }: RegisterText['whole']): readonly string[] =>
    isLast ? [attended, counted, percent, absence] : []
  return [
    // Each block begins a page of its own, but for the first, which stands under the head of the register.
    new Paragraph({ style: 'Heading2', pageBreakBefore: first > 0, children: [...runs(text.block(first + 1, end))] }),
    registerTable(
      columnsOf,
      text.people.map(({ name, cells, totals: own }, at) => [
        setText(String(at + 1), lang, facts.digits),
        name,
        ...cells.slice(first, end),
        ...totalsOf(own),
      ]),
      [
        ['', text.attended, ...meetings.map(({ attended }) => attended), ...totalsOf(whole)],
        ['', text.percent, ...meetings.map(({ percent }) => percent), ...(isLast ? ['', '', '', ''] : [])],
      ],
    ),
  ]
}

/** The register on A4 on its side: the head of the table on each page, the names beside each block of meetings. */
export const registerDocument = (facts: RegisterFacts, lang: Lang): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftRegister(facts, lang)
  const blocks = blocksOf(facts.meetings.length)
  return packDocument({
    properties: { title: text.title.join(': '), author: inLang(organisation.name, lang) },
    lang,
    digits,
    orientation: 'landscape',
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)]),
      ...paragraphs('Title', text.title),
      ...paragraphs('StrongLine', [text.period]),
      ...paragraphs('Line', [text.legend, text.rules]),
      ...blocks.flatMap((range, at) => block(text, facts, lang, range, at === blocks.length - 1)),
      paragraph('TableGap', ''),
      ...signature(text.signatory),
    ],
  })
}
