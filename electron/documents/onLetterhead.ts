import { strFromU8, strToU8 } from 'fflate'
import type { PartChange } from './changedPackage.ts'
import { type Letterhead, letterheadPictureTypes, letterheadWidth } from './letterheadFile.ts'
import { signatureWidth, textWidth } from './page.ts'

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

type NamedPart = { readonly id: string; readonly path: string; readonly part: Letterhead['parts'][number] }

const namedParts = ({ parts }: Letterhead): readonly NamedPart[] =>
  parts.map((part, at) => ({ id: `lh${at + 1}`, path: `letterhead${at + 1}.xml`, part }))

const picturePath = (at: number, place: number, extension: string): string => `media/letterhead${at + 1}-${place + 1}.${extension}`

const attributesXml = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name]) => /^w:\w+$/.test(name))
    .map(([name, value]) => ` ${name}="${value.replace(/[&<>"]/g, '')}"`)
    .join('')

/** The properties of one of our sections with the letterhead's heads, feet and page. */
const section = (letterhead: Letterhead, named: readonly NamedPart[], ours: string): string => {
  const { size, margins, borders, hasFirstPage } = letterhead
  const references = named.map(({ id, part }) => `<w:${part.kind}Reference w:type="${part.on}" r:id="${id}"/>`).join('')
  const hasFeet = named.some(({ part }) => part.kind === 'footer')
  const own = [...ours.matchAll(/<w:footerReference [^>]*\/>/g)].map(([reference]) => reference).join('')
  const feet = hasFeet ? '' : own + (hasFirstPage ? own.replace('w:type="default"', 'w:type="first"') : '')
  return ours
    .replace(/<w:footerReference [^>]*\/>/g, '')
    .replace('<w:sectPr>', `<w:sectPr>${references}${feet}`)
    .replace(/<w:pgSz [^>]*\/>/, (own) => (size === null ? own : `<w:pgSz${attributesXml(size)}/>`))
    .replace(/<w:pgMar [^>]*\/>/, (own) => `${margins === null ? own : `<w:pgMar${attributesXml(margins)}/>`}${borders}`)
    .replace('<w:docGrid', hasFirstPage ? '<w:titlePg/><w:docGrid' : '<w:docGrid')
}

/** Tables and pictures as wide as the letterhead leaves room for; none is made wider. */
const narrowed = (xml: string, factor: number): string => {
  if (factor >= 1) return xml
  const scaled = (value: string): number => Math.floor(Number(value) * factor)
  return xml
    .replace(/(<w:(?:tblW|gridCol|tcW) [^>]*w:w=")(\d+)/g, (_all, before: string, width: string) => before + scaled(width))
    .replace(
      /(<(?:wp:extent|a:ext) cx=")(\d+)(" cy=")(\d+)/g,
      (_all, before: string, width: string, between: string, height: string) => before + scaled(width) + between + scaled(height),
    )
}

/**
 * What puts one of our documents on an organisation's own letterhead: its heads and feet in the place of ours, its page and margins,
 * its styles beside ours.
 */
export const onLetterhead = (letterhead: Letterhead): { readonly change: PartChange; readonly added: ReadonlyMap<string, Uint8Array> } => {
  const named = namedParts(letterhead)
  const width = letterheadWidth(letterhead) ?? textWidth
  const added = new Map<string, Uint8Array>()
  for (const [at, { path, part }] of named.entries()) {
    added.set(`word/${path}`, strToU8(part.xml))
    if (part.pictures.size === 0) continue
    const relationships = [...part.pictures].map(([id, { extension, bytes }], place) => {
      const target = picturePath(at, place, extension)
      added.set(`word/${target}`, bytes)
      return `<Relationship Id="${id.replace(/[&<>"]/g, '')}" Type="${relationshipType}/image" Target="${target}"/>`
    })
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${relationshipNamespace}">${relationships.join('')}</Relationships>`
    added.set(`word/_rels/${path}.rels`, strToU8(xml))
  }
  const extensions = [...new Set(letterhead.parts.flatMap(({ pictures }) => [...pictures.values()].map(({ extension }) => extension)))]

  const text = (path: string, xml: string): string => {
    switch (path) {
      case 'word/document.xml':
        return narrowed(xml, width / textWidth).replace(/<w:sectPr>.*?<\/w:sectPr>/gs, (ours) => section(letterhead, named, ours))
      case 'word/_rels/document.xml.rels':
        return xml.replace(
          '</Relationships>',
          `${named.map(({ id, path: target, part }) => `<Relationship Id="${id}" Type="${relationshipType}/${part.kind}" Target="${target}"/>`).join('')}</Relationships>`,
        )
      case '[Content_Types].xml': {
        const types = extensions
          .filter((extension) => !xml.includes(`Extension="${extension}"`))
          .map((extension) => `<Default ContentType="${letterheadPictureTypes[extension]}" Extension="${extension}"/>`)
        const overrides = named.map(
          ({ path: name, part }) =>
            `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part.kind}+xml" PartName="/word/${name}"/>`,
        )
        return xml.replace(/(<Types [^>]*>)/, `$1${types.join('')}`).replace('</Types>', `${overrides.join('')}</Types>`)
      }
      case 'word/styles.xml':
        return (
          xml
            .replaceAll(`<w:tab w:val="right" w:pos="${textWidth}"/>`, `<w:tab w:val="right" w:pos="${width}"/>`)
            // The lines of a signature keep their width.
            .replaceAll(`<w:ind w:left="${textWidth - signatureWidth}"/>`, `<w:ind w:left="${Math.max(0, width - signatureWidth)}"/>`)
            .replace('</w:styles>', `${letterhead.styles}</w:styles>`)
        )
      case 'word/settings.xml':
        return letterhead.hasEvenPages ? xml.replace('<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>') : xml
      default:
        return xml
    }
  }
  const changed = /^(?:word\/(?:document|styles|settings)\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/
  return {
    added,
    change: (path, content) => {
      if (path === 'word/theme/theme1.xml' && letterhead.theme !== null) return letterhead.theme
      return changed.test(path) ? strToU8(text(path, strFromU8(content))) : content
    },
  }
}
