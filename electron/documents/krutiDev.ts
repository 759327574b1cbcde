import { strFromU8, strToU8 } from 'fflate'
import { krutiDevRuns } from '../../shared/language/legacy/krutiDevRuns.ts'
import { changedPackage } from './changedPackage.ts'
import { styleXml } from './styleXml.ts'

const font = 'Kruti Dev 010'
const styleId = 'KrutiDev'

/** Its letters are Latin characters to Word, so the font stands in the Latin slots; nothing in it can be spelt. */
const style = styleXml({
  type: 'character',
  id: styleId,
  name: 'Kruti Dev',
  isOurs: true,
  basedOn: 'DefaultParagraphFont',
  inner: `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:noProof/></w:rPr>`,
})

/** The letters of Kruti Dev are small for their size: 14 points of it stand beside 11 of a Unicode font. */
const enlarged = (styles: string): string =>
  styles.replace(
    /<w:(sz|szCs) w:val="(\d+)"\/>/g,
    (_all, name: string, size: string) => `<w:${name} w:val="${Math.round(Number(size) * 1.27)}"/>`,
  )

const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '')
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

const textElement = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/

/** One of our runs as several, each in its font; what is no text in it stays where it is. */
const run = (properties: string, content: string): string =>
  content
    .split(/(<w:t(?: [^>]*)?>[^<]*<\/w:t>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const text = textElement.exec(part)?.[1]
      if (text === undefined) return `<w:r>${properties}${part}</w:r>`
      return krutiDevRuns(plain(text))
        .map(({ text: set, isKrutiDev }) => {
          const inner = properties.replace(/^<w:rPr>|<\/w:rPr>$/g, '')
          const look = isKrutiDev ? `<w:rPr><w:rStyle w:val="${styleId}"/>${inner}</w:rPr>` : properties
          return `<w:r>${look}<w:t xml:space="preserve">${escaped(set)}</w:t></w:r>`
        })
        .join('')
    })
    .join('')

const inKrutiDev = (xml: string): string =>
  xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?((?:(?!<\/w:r>).)*)<\/w:r>/gs,
    (_all, properties: string | undefined, content: string) => run(properties ?? '', content),
  )

/**
 * One of our Hindi documents for papers that still set in Kruti Dev 010: the same pages, its Hindi as the keyboard of that font types
 * it and in that font, Latin words in the font they had.
 */
export const krutiDevDocument = (docx: Uint8Array): Uint8Array =>
  changedPackage(docx, [
    (path, content) => {
      if (/^word\/(?:document|footer\d*)\.xml$/.test(path)) return strToU8(inKrutiDev(strFromU8(content)))
      if (path === 'word/styles.xml') return strToU8(enlarged(strFromU8(content)).replace('</w:styles>', `${style}</w:styles>`))
      return content
    },
  ])
