import { Document, type FileChild, Footer, NumberFormat, Packer, PageOrientation, Paragraph, SimpleField, Table, TextRun } from 'docx'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { Digits } from '../../shared/domain/facts.ts'
import { corePropertiesXml, type DocumentProperties } from './coreProperties.ts'
import { fontTableXml } from './fonts.ts'
import { countsInDevanagari, numberingOf } from './numbering.ts'
import { page } from './page.ts'
import { stylesXml } from './styles.ts'
import { paragraph, paragraphs } from './text.ts'

export type DocumentParts = {
  readonly properties: DocumentProperties
  readonly body: readonly FileChild[]
  /** A line above the page number on every page, such as the address; '' for none. */
  readonly footLine?: string
  readonly lang: Lang
  readonly digits: Digits
  readonly orientation?: 'portrait' | 'landscape'
  /** The bytes of pictures that stand in the body by their marks; see {@link withPictures}. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

const pageLabel = { hi: 'पृष्ठ', en: 'Page' } as const

// \* HINDIARABIC sets a field's number in ०-९ (ECMA-376 part 1, 17.16.4.3.1). Word counts the pages as it lays them out; the 1 is for
// readers that have no pages, such as the preview.
const footer = ({ footLine = '', lang }: DocumentParts, isDevanagari: boolean): Footer => {
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

/** A moment for the entries of a zip, which must have one. */
const noMoment = new Date(1980, 0, 1)

/**
 * The document with the bytes of each picture in the place of its mark: the library is given the mark of a picture for its content,
 * as it would hash the content slowly and deflate what is deflated already. JPEG and PNG lie in the file as they are.
 */
const withPictures = (packed: Uint8Array, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const parts: Zippable = {}
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    const picture = path.startsWith('word/media/') ? pictures.get(new TextDecoder().decode(content)) : undefined
    parts[path] = picture === undefined ? content : [picture, { level: 0 }]
  }
  return zipSync(parts, { mtime: noMoment })
}

/** The bytes of a .docx: A4, with our styles, numbering, font table and properties, and "पृष्ठ 1 / 3" at the foot of each page. */
export const packDocument = async (parts: DocumentParts): Promise<Uint8Array> => {
  const { properties, body, lang, digits, pictures } = parts
  const isDevanagari = countsInDevanagari(lang, digits)
  const document = new Document({
    numbering: { config: numberingOf(isDevanagari) },
    sections: [
      {
        properties: {
          page: {
            ...(parts.orientation === 'landscape' ? { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } } : page),
            pageNumbers: { formatType: isDevanagari ? NumberFormat.HINDI_NUMBERS : NumberFormat.DECIMAL },
          },
        },
        footers: { default: footer(parts, isDevanagari) },
        // Word wants a paragraph after a table at the end of a document and adds one of a full line, which may cost a page.
        children: body.at(-1) instanceof Table ? [...body, paragraph('TableGap', '')] : body,
      },
    ],
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePropertiesXml(properties, lang) },
    { path: 'word/styles.xml', data: stylesXml(lang) },
    { path: 'word/fontTable.xml', data: fontTableXml },
  ])
  return pictures === undefined || pictures.size === 0 ? packed : withPictures(packed, pictures)
}
