import type { Lang } from '../../shared/domain/bilingual.ts'
import { fontsOf } from './fonts.ts'
import { signatureWidth, textWidth, twips } from './page.ts'
import { type ParagraphLook, paragraphXml, type RunLook, runXml, styleXml } from './styleXml.ts'
import { wordNamespace } from './wordNamespace.ts'

/** The paragraph styles of a document: Word's own where it has one of the name, ours beside them. */
export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'BodyText'
  | 'OpeningText'
  | 'OfficeName'
  | 'OfficeLine'
  | 'OfficeLastLine'
  | 'NumberLine'
  | 'ConfidentialLine'
  | 'StrongLine'
  | 'SubjectLine'
  | 'SectionLine'
  | 'Headline'
  | 'Subheadline'
  | 'Line'
  | 'SpacedLine'
  | 'ListLine'
  | 'AddressLine'
  | 'Regards'
  | 'Decision'
  | 'ClosingLine'
  | 'ClosingNextLine'
  | 'TableGap'
  | 'SigningSpace'
  | 'SignatureLine'
  | 'SignatureInCell'
  | 'CellHead'
  | 'CellHeadNarrow'
  | 'Cell'
  | 'CellCentre'
  | 'CellTotal'
  | 'CellTotalCentre'
  | 'CellName'
  | 'CellMark'
  | 'CellMarkHead'
  | 'Picture'
  | 'Photograph'
  | 'PhotographCaption'
  | 'PhotographCredit'
  | 'PageFoot'
export type CharacterStyle = 'Label'
/** Grid has lines and a shaded header row; Plain has none and sets things side by side. */
export type TableStyle = 'Grid' | 'Plain'

type Look = { readonly name: string; readonly basedOn?: ParagraphStyle; readonly paragraph?: ParagraphLook; readonly run?: RunLook }

const heading = (level: 1 | 2 | 3, size: number, before: number): Look => ({
  name: `heading ${level}`,
  paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, before, after: 3 },
  run: { isBold: true, size },
})

const signing: ParagraphLook = { keepNext: true, keepLines: true, alignment: 'center', after: 0 }
const inCell: ParagraphLook = { before: 2, after: 2, line: { multiple: 1 } }

/** How each style looks on pages with so much width between the margins, in twips. */
const looksOf = (across: number): Readonly<Record<ParagraphStyle, Look>> => ({
  Title: {
    name: 'Title',
    paragraph: { keepNext: true, keepLines: true, alignment: 'center', before: 6, after: 6, isContextual: true },
    run: { isBold: true, size: 14 },
  },
  Heading1: heading(1, 12.5, 9),
  Heading2: heading(2, 11, 6),
  Heading3: heading(3, 10.5, 3),
  BodyText: { name: 'Body Text', paragraph: { alignment: 'both', after: 6 } },
  OpeningText: { name: 'Opening text', basedOn: 'BodyText', paragraph: { before: 8 } },
  OfficeName: { name: 'Office name', paragraph: { keepNext: true, alignment: 'center', after: 0 }, run: { isBold: true, size: 19 } },
  OfficeLine: { name: 'Office line', paragraph: { keepNext: true, alignment: 'center', after: 0 }, run: { size: 10.5 } },
  OfficeLastLine: { name: 'Office last line', basedOn: 'OfficeLine', paragraph: { isRuledBelow: true, after: 10 } },
  NumberLine: { name: 'Number and date', paragraph: { rightTab: across, after: 4 } },
  ConfidentialLine: {
    name: 'Confidential line',
    paragraph: { keepNext: true, alignment: 'center', after: 0 },
    run: { isBold: true, size: 12 },
  },
  StrongLine: { name: 'Strong line', paragraph: { after: 4 }, run: { isBold: true } },
  SubjectLine: { name: 'Subject line', basedOn: 'StrongLine', paragraph: { before: 10 } },
  SectionLine: {
    name: 'Section of the agenda',
    paragraph: { keepNext: true, keepLines: true, alignment: 'center', before: 8, after: 2 },
    run: { isBold: true },
  },
  Headline: { name: 'Headline', basedOn: 'Heading1', paragraph: { alignment: 'center', before: 10, after: 8 }, run: { size: 14 } },
  Subheadline: { name: 'Sub-headline', paragraph: { keepNext: true, alignment: 'center', after: 8 }, run: { size: 11.5 } },
  Line: { name: 'Line', paragraph: { after: 3 } },
  SpacedLine: { name: 'Spaced line', paragraph: { before: 5, after: 3 } },
  ListLine: { name: 'List line', paragraph: { after: 1 } },
  AddressLine: { name: 'Address line', paragraph: { keepNext: true, left: twips(8), after: 1 } },
  Decision: { name: 'Decision', paragraph: { alignment: 'both', left: twips(8), after: 4 } },
  ClosingLine: { name: 'Closing line', paragraph: { keepNext: true, keepLines: true, before: 6, after: 2 } },
  ClosingNextLine: { name: 'Closing line after another', basedOn: 'ClosingLine', paragraph: { before: 0 } },
  TableGap: { name: 'Gap before a table', paragraph: { keepNext: true, after: 0, line: { exactly: twips(2) } } },
  SigningSpace: { name: 'Signing space', paragraph: { keepNext: true, after: 0, line: { exactly: twips(12) } } },
  SignatureLine: { name: 'Signature line', paragraph: { ...signing, left: across - signatureWidth } },
  Regards: { name: 'Regards', basedOn: 'SignatureLine', paragraph: { before: 8 } },
  SignatureInCell: { name: 'Signature in columns', paragraph: signing },
  CellHead: { name: 'Table head', paragraph: { ...inCell, keepNext: true, alignment: 'center' }, run: { isBold: true, size: 10 } },
  CellHeadNarrow: { name: 'Table head of narrow columns', basedOn: 'CellHead', run: { isBold: true, size: 9 } },
  Cell: { name: 'Table text', paragraph: inCell, run: { size: 10 } },
  CellCentre: { name: 'Table text centred', basedOn: 'Cell', paragraph: { alignment: 'center' } },
  CellTotal: { name: 'Table total', basedOn: 'Cell', run: { isBold: true } },
  CellTotalCentre: { name: 'Table total centred', basedOn: 'CellCentre', run: { isBold: true } },
  CellName: { name: 'Name in a register', basedOn: 'Cell', paragraph: { left: twips(0.8) } },
  CellMark: { name: 'Mark of a register', basedOn: 'CellCentre', run: { size: 8.5 } },
  CellMarkHead: { name: 'Head of a register', basedOn: 'CellHead', run: { isBold: true, size: 8 } },
  Picture: { name: 'Picture', paragraph: { alignment: 'center', before: 4, after: 8 } },
  Photograph: { name: 'Photograph', paragraph: { keepNext: true, alignment: 'center', before: 9, after: 3 } },
  PhotographCaption: { name: 'Caption of a photograph', paragraph: { keepLines: true, alignment: 'center', after: 1 }, run: { size: 10 } },
  PhotographCredit: {
    name: 'Credit of a photograph',
    paragraph: { keepLines: true, alignment: 'center', after: 6 },
    run: { size: 9, color: '595959' },
  },
  PageFoot: { name: 'Page foot', paragraph: { alignment: 'center', after: 0 }, run: { size: 9, color: '595959' } },
})

const builtIn: readonly ParagraphStyle[] = ['Title', 'Heading1', 'Heading2', 'Heading3', 'BodyText']

const paragraphStyle = ([id, { name, basedOn, paragraph = {}, run = {} }]: readonly [string, Look]): string =>
  styleXml({
    type: 'paragraph',
    id,
    name,
    isOurs: !builtIn.some((one) => one === id),
    basedOn: basedOn ?? 'Normal',
    ...(/^(?:Title|Head)/.test(id) ? { next: 'BodyText' } : {}),
    inner: paragraphXml(paragraph) + runXml(run),
  })

// The library's footnote and endnote parts name these.
const noteReferences = (['Footnote', 'Endnote'] as const)
  .map((note) =>
    styleXml({
      type: 'character',
      id: `${note}Reference`,
      name: `${note.toLowerCase()} reference`,
      basedOn: 'DefaultParagraphFont',
      inner: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    }),
  )
  .join('')

const margins = (...sides: readonly (readonly [string, number])[]): string =>
  `<w:tblCellMar>${sides.map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`).join('')}</w:tblCellMar>`
const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`)
  .join('')

const tableStyle = (id: TableStyle, name: string, inner: string): string =>
  styleXml({ type: 'table', id, name, isOurs: true, basedOn: 'TableNormal', inner })

const tableStyles: readonly string[] = [
  styleXml({
    type: 'table',
    id: 'TableNormal',
    name: 'Normal Table',
    isDefault: true,
    inner: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(['top', 0], ['left', 108], ['bottom', 0], ['right', 108])}</w:tblPr>`,
  }),
  tableStyle(
    'Grid',
    'Office grid',
    `<w:tblPr><w:tblBorders>${lines}</w:tblBorders>${margins(['left', twips(1.6)], ['right', twips(1.6)])}</w:tblPr>` +
      '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>' +
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr></w:tblStylePr>',
  ),
  tableStyle('Plain', 'Office columns', `<w:tblPr>${margins(['left', 0], ['right', twips(3)])}</w:tblPr>`),
]

const fontsXml = (lang: Lang): string => {
  const { latin, complexScript } = fontsOf(lang)
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${latin}" w:cs="${complexScript}"/>`
}

/**
 * The language of the text: in a Hindi document that of its Latin digits and letters too, as readers that have not the font of its name
 * put another in its place by language, and Latin digits would stand on another line than the words beside them.
 */
const languageXml = (lang: Lang): string => {
  const latin = { hi: 'hi-IN', en: 'en-IN' }[lang]
  return `<w:lang w:val="${latin}" w:eastAsia="${latin}" w:bidi="hi-IN"/>`
}

const defaults = (lang: Lang): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(lang)}` +
  `<w:sz w:val="22"/><w:szCs w:val="22"/>${languageXml(lang)}` +
  '</w:rPr></w:rPrDefault><w:pPrDefault>' +
  `${paragraphXml({ keepsLastLines: true, after: 6, line: { multiple: 1 } })}</w:pPrDefault></w:docDefaults>`

/** The id of a paragraph style in the second language of a document. */
export const secondStyle = (id: string, lang: Lang): string => `${id}-${lang}`

const languageNames: Readonly<Record<Lang, string>> = { hi: 'Hindi', en: 'English' }

/** Every paragraph style once more for a second language: all as in the first but the fonts and the language. */
const secondStyles = (lang: Lang): string =>
  Object.entries(looksOf(textWidth))
    .map(([id, { name }]) =>
      styleXml({
        type: 'paragraph',
        id: secondStyle(id, lang),
        name: `${name} (${languageNames[lang]})`,
        isOurs: true,
        basedOn: id,
        inner: `<w:rPr>${fontsXml(lang)}${languageXml(lang)}</w:rPr>`,
      }),
    )
    .join('')

/**
 * `word/styles.xml` in a language: the look of every document. Fonts, sizes and languages stand here and on no run. Devanagari is
 * complex script: its font is `w:rFonts w:cs`, its size and boldness `w:szCs` and `w:bCs`, its proofing language `w:lang w:bidi`
 * (ECMA-376 part 1, 17.3.2), and Word takes them by character, so each stands beside its Latin twin. Written here and not by the
 * library, whose options have no table styles, no widow control and always add its own blue headings. A second language has its own
 * styles beside them; see {@link secondStyle}.
 */
export const stylesXml = (lang: Lang, second: Lang | null = null, across = textWidth): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${wordNamespace}">${defaults(lang)}` +
  styleXml({ type: 'paragraph', id: 'Normal', name: 'Normal', isDefault: true, inner: '' }) +
  styleXml({ type: 'character', id: 'DefaultParagraphFont', name: 'Default Paragraph Font', isDefault: true, inner: '' }) +
  styleXml({ type: 'numbering', id: 'NoList', name: 'No List', isDefault: true, inner: '' }) +
  Object.entries(looksOf(across)).map(paragraphStyle).join('') +
  (second === null ? '' : secondStyles(second)) +
  styleXml({
    type: 'character',
    id: 'Label',
    name: 'Label',
    isOurs: true,
    basedOn: 'DefaultParagraphFont',
    inner: runXml({ isBold: true }),
  }) +
  `${noteReferences}${tableStyles.join('')}</w:styles>`
