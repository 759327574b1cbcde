import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { tinyPng } from './tinyPng.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const relationships = (all: readonly string[]): string =>
  `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
export const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${r}/${type}" Target="${target}"${mode}/>`

const head = (inner: string, before = ''): string => `${declared}${before}<w:hdr xmlns:w="${w}" xmlns:r="${r}">${inner}</w:hdr>`

/** The parts of a letterhead as Word writes them, by their paths; a test changes what it is about. */
export const wordParts = (): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/></Types>`,
  '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
  'word/document.xml': `${declared}<w:document xmlns:w="${w}" xmlns:r="${r}"><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1701" w:bottom="1134" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([
    relationship('rId1', 'styles', 'styles.xml'),
    relationship('rId7', 'header', 'header1.xml'),
  ]),
  'word/styles.xml': `${declared}<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/><w:lang w:val="hi-IN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:link w:val="TitleChar"/><w:qFormat/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:b/><w:color w:val="B03010"/><w:sz w:val="40"/></w:rPr></w:style></w:styles>`,
  'word/header1.xml': head(
    '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>जन सेवा मंच</w:t></w:r></w:p><w:p><w:r><w:t>प्रदेश कार्यालय, शिमला</w:t></w:r></w:p>',
  ),
})

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {}
  for (const [path, content] of Object.entries(parts)) files[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** The letterhead as Word writes it, with some parts changed; null leaves one out. */
export const wordLetterhead = (changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array =>
  zipped(
    Object.fromEntries(
      Object.entries({ ...wordParts(), ...changes }).flatMap(([path, content]) => (content === null ? [] : [[path, content]])),
    ),
  )

/** A head with those contents, in place of the usual one. */
export const headWith = (inner: string, before = ''): Readonly<Record<string, string>> => ({ 'word/header1.xml': head(inner, before) })

/** A letterhead with an emblem, a table, a link, and another head on the first page, written by the docx library. */
export const libraryLetterhead = (): Promise<Uint8Array> => {
  const emblem = () => new ImageRun({ type: 'png', data: tinyPng, transformation: { width: 60, height: 60 } })
  const name = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [emblem(), new TextRun({ text: ' जन सेवा मंच', bold: true, size: 36, color: '7A1F1F' })],
  })
  const columns = new Table({
    rows: [
      new TableRow({
        children: ['पंजीकरण 12/1998', 'शिमला 171001'].map(
          (text) => new TableCell({ children: [new Paragraph({ style: 'Address', text })] }),
        ),
      }),
    ],
  })
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'Address', name: 'Address', basedOn: 'Normal', run: { size: 18, color: '444444' } }] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 2600, left: 1800, right: 1800, bottom: 1800 } },
        },
        headers: {
          first: new Header({ children: [name, columns] }),
          default: new Header({ children: [new Paragraph({ style: 'Address', text: 'जन सेवा मंच' })] }),
        },
        footers: {
          first: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new ExternalHyperlink({ link: 'https://jansevamanch.example/', children: [new TextRun('jansevamanch.example')] }),
                ],
              }),
            ],
          }),
          default: new Footer({ children: [new Paragraph({ style: 'Address', text: '0177-2650000' })] }),
        },
        children: [new Paragraph('')],
      },
    ],
  })
  return Packer.pack(document, 'uint8array')
}

const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Header" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="18pt" fo:font-weight="bold" style:font-size-complex="18pt" style:font-weight-complex="bold"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="25mm" fo:margin-right="22mm"/><style:header-style><style:header-footer-properties fo:min-height="20mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="10mm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Header">जन सेवा मंच, प्रदेश कार्यालय</text:p></style:header><style:footer><text:p>शिमला · पृष्ठ <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p/></office:text></office:body></office:document>`

/** A letterhead written by LibreOffice. */
export const officeLetterhead = (): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'karyavritt-letterhead-'))
  try {
    writeFileSync(join(folder, 'letterhead.fodt'), flat)
    execFileSync(
      process.env.KARYAVRITT_TEST_SOFFICE ?? 'soffice',
      [
        ...[`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'docx:MS Word 2007 XML'],
        ...['--outdir', folder, join(folder, 'letterhead.fodt')],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    return new Uint8Array(readFileSync(join(folder, 'letterhead.docx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
