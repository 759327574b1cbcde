import { type IContext, type IXmlableObject, Paragraph, XmlComponent } from 'docx'
import { lists } from './numbering.ts'
import { twips } from './page.ts'
import type { ParagraphStyle } from './styles.ts'
import { runs, xmlSafe } from './text.ts'

export type GridCell = {
  readonly style: ParagraphStyle
  /** In twips. */
  readonly width: number
  /** Whether the cell is counted by a list and shows no text. */
  readonly isSerial: boolean
}

export type GridRowOptions = {
  readonly cells: readonly GridCell[]
  readonly list: number
  /** Least height, in millimetres. */
  readonly height: number | undefined
  readonly keepNext: boolean
}

/** What the rows of a table have in common, made once: the same objects stand in each row that is written. */
export type GridRowShape = {
  readonly row: readonly IXmlableObject[]
  readonly cells: readonly { readonly options: GridCell; readonly width: IXmlableObject; readonly look: IXmlableObject }[]
  readonly options: GridRowOptions
}

const attributes = (values: Readonly<Record<string, string | number>>): IXmlableObject => ({ _attr: values })

const preserved = attributes({ 'xml:space': 'preserve' })

/** The common shape of rows with these cells. */
export const gridRowShape = (options: GridRowOptions): GridRowShape => ({
  row: [
    {
      'w:trPr': [
        { 'w:cantSplit': {} },
        ...(options.height === undefined ? [] : [{ 'w:trHeight': attributes({ 'w:val': twips(options.height), 'w:hRule': 'atLeast' }) }]),
      ],
    },
  ],
  cells: options.cells.map((cell) => ({
    options: cell,
    width: { 'w:tcPr': [{ 'w:tcW': attributes({ 'w:w': cell.width, 'w:type': 'dxa' }) }] },
    look: { 'w:pPr': [{ 'w:pStyle': attributes({ 'w:val': cell.style }) }, ...(options.keepNext ? [{ 'w:keepNext': {} }] : [])] },
  })),
  options,
})

/**
 * A row of a large table. The library's own rows make a dozen objects for each cell, which is most of the time that a table of 30,000
 * cells takes; this one writes the text of a cell between what all rows share, and leaves to the library what needs more than text.
 */
export class GridRow extends XmlComponent {
  readonly #shape: GridRowShape
  readonly #texts: readonly string[]

  constructor(shape: GridRowShape, texts: readonly string[]) {
    super('w:tr')
    this.#shape = shape
    this.#texts = texts
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { options, cells, row } = this.#shape
    const keepNext = options.keepNext
    const paragraph = (cell: GridRowShape['cells'][number], text: string): IXmlableObject | undefined => {
      const { style, isSerial } = cell.options
      if (isSerial) {
        const numbering = { reference: lists.serials, level: 0, instance: options.list, custom: true }
        return new Paragraph({ style, keepNext, numbering }).prepForXml(context)
      }
      if (text === '') return { 'w:p': [cell.look] }
      if (/[\t\n\r]/.test(text)) return new Paragraph({ style, keepNext, children: [...runs(text)] }).prepForXml(context)
      return { 'w:p': [cell.look, { 'w:r': [{ 'w:t': [preserved, xmlSafe(text)] }] }] }
    }
    return { 'w:tr': [...row, ...cells.map((cell, at) => ({ 'w:tc': [cell.width, paragraph(cell, this.#texts[at] ?? '')] }))] }
  }
}
