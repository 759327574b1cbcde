import { Document, type FileChild, Footer, NumberFormat, Packer, PageOrientation, Paragraph, SimpleField, Table, TextRun } from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Digits } from '../../shared/domain/facts.ts'
import { changedPackage, type PartChange } from './changedPackage.ts'
import { corePropertiesXml, type DocumentProperties } from './coreProperties.ts'
import { fontTableXml } from './fonts.ts'
import type { Letterhead } from './letterheadFile.ts'
import { countsInDevanagari, numberingOf } from './numbering.ts'
import { onLetterhead } from './onLetterhead.ts'
import { landscapeWidth, page, textWidth } from './page.ts'
import { secondStyle, stylesXml } from './styles.ts'
import { paragraph, paragraphs } from './text.ts'

/** What a document says in one language. */
export type LanguagePart = {
  readonly body: readonly FileChild[]
  /** A line above the page number on every page, such as the address; '' for none. */
  readonly footLine?: string
  readonly lang: Lang
}

export type DocumentParts = LanguagePart & {
  readonly properties: DocumentProperties
  readonly digits: Digits
  readonly orientation?: 'portrait' | 'landscape'
  /** The same in another language, on pages of its own after the first; the pages are counted through. */
  readonly second?: LanguagePart
  /** The organisation's own, in the place of the foot that the document would have. */
  readonly letterhead?: Letterhead | null
  /** The bytes of pictures that stand in the body by their marks; see {@link withPictures}. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

const pageLabel = { hi: 'पृष्ठ', en: 'Page' } as const

// \* HINDIARABIC sets a field's number in ०-९ (ECMA-376 part 1, 17.16.4.3.1). Word counts the pages as it lays them out; the 1 is for
// readers that have no pages, such as the preview.
const footer = ({ footLine = '', lang }: LanguagePart, isDevanagari: boolean): Footer => {
  const field = (name: string): SimpleField => (isDevanagari ? new SimpleField(`${name} \\* HINDIARABIC`, '१') : new SimpleField(name, '1'))
  return new Footer({
    children: [
      ...paragraphs('PageFoot', [footLine]),
      new Paragraph({
        style: 'PageFoot',
        children: [new TextRun(`${pageLabel[lang]} `), field('PAGE'), new TextRun(' / '), field('NUMPAGES')],
      }),
    ],
  })
}

/**
 * The bytes of each picture in the place of its mark: the library is given the mark of a picture for its content, as it would hash the
 * content slowly and deflate what is deflated already.
 */
const withPictures =
  (pictures: ReadonlyMap<string, Uint8Array>): PartChange =>
  (path, content) =>
    path.startsWith('word/media/') ? (pictures.get(strFromU8(content)) ?? content) : content

/** Styles of the second language; and numbers of pictures that the first has not taken. */
const restyled = (xml: string, lang: Lang): string =>
  xml
    .replace(/<w:pStyle w:val="([^"]+)"\/>/g, (_all, id: string) => `<w:pStyle w:val="${secondStyle(id, lang)}"/>`)
    .replace(/(<wp:docPr id=")(\d+)/g, (_all, before: string, id: string) => `${before}${Number(id) + 1000}`)

/** The styles of the second language on its pages, which begin after the first section. */
const withSecondStyles =
  (lang: Lang): PartChange =>
  (path, content) => {
    if (path === 'word/footer2.xml') return strToU8(restyled(strFromU8(content), lang))
    if (path !== 'word/document.xml') return content
    const xml = strFromU8(content)
    const end = xml.indexOf('</w:sectPr>')
    // The section begins a page by itself; readers that lay out no sections, such as the preview, need to be told.
    const second = restyled(xml.slice(end), lang).replace(/<w:pStyle w:val="[^"]+"\/>/, (style) => `${style}<w:pageBreakBefore/>`)
    return strToU8(xml.slice(0, end) + second)
  }

/** The bytes of a .docx: A4, with our styles, numbering, font table and properties, and "पृष्ठ 1 / 3" at the foot of each page. */
export const packDocument = async (parts: DocumentParts): Promise<Uint8Array> => {
  const { properties, lang, digits, pictures, second, letterhead = null } = parts
  const document = new Document({
    numbering: { config: numberingOf(countsInDevanagari(lang, digits)) },
    sections: [parts, ...(second === undefined ? [] : [second])].map((part) => {
      const isDevanagari = countsInDevanagari(part.lang, digits)
      return {
        properties: {
          page: {
            ...(parts.orientation === 'landscape' ? { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } : page),
            pageNumbers: { formatType: isDevanagari ? NumberFormat.HINDI_NUMBERS : NumberFormat.DECIMAL },
          },
        },
        footers: { default: footer(part, isDevanagari) },
        // Word wants a paragraph after a table at the end of a document and adds one of a full line, which may cost a page.
        children: part.body.at(-1) instanceof Table ? [...part.body, paragraph('TableGap', '')] : part.body,
      }
    }),
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesXml(properties, lang) },
    { path: 'word/styles.xml', data: stylesXml(lang, second?.lang, parts.orientation === 'landscape' ? landscapeWidth : textWidth) },
    { path: 'word/fontTable.xml', data: fontTableXml },
  ])
  const changes: readonly PartChange[] = [
    ...(pictures === undefined || pictures.size === 0 ? [] : [withPictures(pictures)]),
    ...(second === undefined ? [] : [withSecondStyles(second.lang)]),
  ]
  if (letterhead === null) return changes.length === 0 ? packed : changedPackage(packed, changes)
  const { change, added } = onLetterhead(letterhead)
  return changedPackage(packed, [...changes, change], added)
}
