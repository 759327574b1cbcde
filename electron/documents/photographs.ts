import { type FileChild, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { PhotographFacts, PressNoteFacts } from '../../shared/domain/facts.ts'
import { photographsHeading } from '../../shared/language/press/photographs.ts'
import type { PhotographText } from '../../shared/language/press/text.ts'
import { textWidth, twips } from './page.ts'
import type { TableStyle } from './styles.ts'
import { runs, xmlSafe } from './text.ts'

/** A photograph with its place among all of the note, from 1, and what stands under it. */
type Shown = { readonly number: number; readonly facts: PhotographFacts; readonly text: PhotographText }

/** Dots of a screen in a twip, by which the library measures pictures. */
const dotsPerTwip = 96 / 1440
const dots = (millimetres: number): number => twips(millimetres) * dotsPerTwip

/** Of one that stands by itself, and of one beside another. */
const wide = { width: dots(150), height: dots(105) }
const half = { width: dots(80), height: dots(85) }

const ratioOf = ({ facts: { print } }: Shown): number => print.width / print.height

/** From this breadth on nothing fits beside a photograph. */
const panorama = 2.2

/** Photographs in rows of one or two, in their order: a wide one by itself, the others in pairs. */
const rowsOf = (all: readonly Shown[]): readonly (readonly Shown[])[] => {
  const rows: Shown[][] = []
  for (const one of all) {
    const last = rows.at(-1)
    const isAlone = (shown: Shown | undefined): boolean => shown !== undefined && (shown.facts.wide || ratioOf(shown) >= panorama)
    if (last?.length === 1 && !isAlone(one) && !isAlone(last[0])) last.push(one)
    else rows.push([one])
  }
  return rows
}

/** At most so high, and no higher than it is on a screen: a small picture would be a blur. */
const picture = ({ number, facts: { print }, text }: Shown, highest: number, lang: Lang): ImageRun => {
  const height = Math.min(highest, print.height)
  const said = xmlSafe(text.caption === '' ? `${photographsHeading(lang)} ${number}` : text.caption)
  return new ImageRun({
    type: print.mime === 'image/jpeg' ? 'jpg' : 'png',
    // Its mark; the bytes come when the document is packed.
    data: new TextEncoder().encode(print.sha256),
    transformation: { width: Math.round((height * print.width) / print.height), height: Math.round(height) },
    altText: {
      id: String(number),
      name: `${photographsHeading(lang)} ${number}`,
      description: said,
      title: said.slice(0, 100),
    },
  })
}

const withWords = (shown: Shown, height: number, lang: Lang, keptWithNext: boolean): readonly Paragraph[] => {
  const { caption, credit } = shown.text
  const lines = [
    ...(caption === '' ? [] : [{ style: 'PhotographCaption', text: caption }]),
    ...(credit === '' ? [] : [{ style: 'PhotographCredit', text: credit }]),
  ]
  return [
    new Paragraph({ style: 'Photograph', keepNext: lines.length > 0 || keptWithNext, children: [picture(shown, height, lang)] }),
    ...lines.map(
      ({ style, text }, at) => new Paragraph({ style, keepNext: keptWithNext || at < lines.length - 1, children: [...runs(text)] }),
    ),
  ]
}

type Bounds = { readonly width: number; readonly height: number }

/** The height at which all of a row fit in those bounds, each as high as the others. */
const heightIn = (row: readonly Shown[], bounds: Bounds): number =>
  Math.min(bounds.height, ...row.map((shown) => bounds.width / ratioOf(shown)))

/** Two side by side, equally high; no row is cut by the end of a page. */
const pair = (both: readonly Shown[], lang: Lang): Table => {
  const height = heightIn(both, half)
  const width = Math.floor(textWidth / 2)
  return new Table({
    style: 'Plain' satisfies TableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: 2 * width, type: WidthType.DXA },
    columnWidths: [width, width],
    rows: [
      new TableRow({
        cantSplit: true,
        children: both.map(
          (shown) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...withWords(shown, height, lang, false)] }),
        ),
      }),
    ],
  })
}

/**
 * The photographs of a note under their heading, each with its caption and credit on the same page: two to a row, or one by itself.
 * One that is left over stands by itself, an upright one no higher than half a page.
 */
export const photographBlocks = ({ photographs }: PressNoteFacts, texts: readonly PhotographText[], lang: Lang): readonly FileChild[] => {
  const all = photographs.flatMap((facts, at): Shown[] => {
    const text = texts[at]
    return text === undefined ? [] : [{ number: at + 1, facts, text }]
  })
  if (all.length === 0) return []
  return [
    new Paragraph({ style: 'Heading1', children: [...runs(photographsHeading(lang))] }),
    ...rowsOf(all).flatMap((row, at): readonly FileChild[] => {
      const [only, ...others] = row
      if (only !== undefined && others.length === 0) return withWords(only, heightIn([only], wide), lang, false)
      // Two tables that touch would be one.
      return at === 0 ? [pair(row, lang)] : [new Paragraph({ style: 'TableGap' }), pair(row, lang)]
    }),
  ]
}
