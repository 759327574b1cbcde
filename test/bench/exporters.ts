import { spawnSync } from 'node:child_process'
import Docxtemplater from 'docxtemplater'
import { strToU8, zipSync } from 'fflate'
import PizZip from 'pizzip'
import { type CaseName, gridCells, gridHeadings, ourDocument, paragraphsOf, partsOf } from './content.ts'

export const exporterNames = ['ours', 'floor', 'docxtemplater', 'pandoc'] as const
export type ExporterName = (typeof exporterNames)[number]

/** One export, to be timed; what it needs beforehand is ready when it is given. */
export type Export = () => Promise<Uint8Array> | Uint8Array

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`

/** The same XML, put together as a string from its pieces, and zipped with the other parts. */
const floor = async (name: CaseName): Promise<Export> => {
  const { 'word/document.xml': document, ...others } = partsOf(await ourDocument(name))
  const pieces = new TextDecoder().decode(document).split(/(?=<w:(?:p|tc|tr|r)[ >])/)
  return () => {
    let xml = ''
    for (const piece of pieces) xml += piece
    return zipSync({ ...others, 'word/document.xml': strToU8(xml) }, { level: 6 })
  }
}

/** A template with a loop, filled with the same texts; its paragraphs carry no styles of their own. */
const docxtemplater = async (name: CaseName): Promise<Export> => {
  const ours = await ourDocument(name)
  const { 'word/document.xml': _document, ...others } = partsOf(ours)
  const headings = gridHeadings()
  const body =
    name === 'minutes'
      ? paragraph('{#lines}') + paragraph('{text}') + paragraph('{/lines}')
      : `<w:tbl><w:tblPr/><w:tblGrid>${headings.map(() => '<w:gridCol w:w="160"/>').join('')}</w:tblGrid><w:tr>${headings.map(cell).join('')}</w:tr><w:tr>${headings
          .map((_, at) => cell(`${at === 0 ? '{#rows}' : ''}{c${at}}${at === headings.length - 1 ? '{/rows}' : ''}`))
          .join('')}</w:tr></w:tbl>${paragraph('')}`
  const template = zipSync({ ...others, 'word/document.xml': strToU8(documentXml(body)) })
  const data =
    name === 'minutes'
      ? { lines: paragraphsOf(ours).map((text) => ({ text })) }
      : { rows: gridCells().map((row) => Object.fromEntries(row.map((text, at) => [`c${at}`, text]))) }
  return () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
    filled.render(data)
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
}

/** The whole process, from HTML by its standard input. */
const pandoc = async (name: CaseName): Promise<Export | null> => {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null
  const row = (tag: string, texts: readonly string[]) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`
  const html =
    name === 'minutes'
      ? paragraphsOf(await ourDocument(name))
          .map((text) => `<p>${text}</p>`)
          .join('\n')
      : `<table>${row('th', gridHeadings())}${gridCells()
          .map((texts) => row('td', texts))
          .join('\n')}</table>`
  return () => {
    const made = spawnSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', '-'], { input: html, maxBuffer: 1 << 28 })
    if (made.status !== 0) throw new Error(made.stderr.toString())
    return made.stdout
  }
}

/** Null where the exporter is not on this machine. */
export const prepare = async (exporter: ExporterName, name: CaseName): Promise<Export | null> => {
  switch (exporter) {
    case 'ours':
      return () => ourDocument(name)
    case 'floor':
      return floor(name)
    case 'docxtemplater':
      return docxtemplater(name)
    case 'pandoc':
      return pandoc(name)
  }
}
