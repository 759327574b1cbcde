import { LetterheadFault, type LetterheadPackage, openLetterhead, type Relationship } from './letterheadPackage.ts'
import { letterheadStyle, letterheadStyles } from './letterheadStyles.ts'
import { wordNamespace } from './wordNamespace.ts'
import { allElements, childrenOf, writeXml, type XmlElement, type XmlNode } from './xmlTree.ts'

/** A head or foot of a letterhead, its styles renamed, with the pictures that it shows by the ids under which it knows them. */
export type LetterheadPart = {
  readonly kind: 'header' | 'footer'
  /** On which pages it stands. */
  readonly on: 'default' | 'first' | 'even'
  readonly xml: string
  readonly pictures: ReadonlyMap<string, { readonly extension: string; readonly bytes: Uint8Array }>
}

/** An organisation's own letterhead, all that is taken over of it. */
export type Letterhead = {
  readonly parts: readonly LetterheadPart[]
  /** Attributes of `w:pgSz` and `w:pgMar`, in twips; null where it states none. */
  readonly size: Readonly<Record<string, string>> | null
  readonly margins: Readonly<Record<string, string>> | null
  /** `w:pgBorders`; '' for none. */
  readonly borders: string
  readonly hasFirstPage: boolean
  readonly hasEvenPages: boolean
  /** `w:style` elements. */
  readonly styles: string
  /** Its colours and fonts; null where it has none. */
  readonly theme: Uint8Array | null
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
}

/** The content types of the pictures that a letterhead may show, by the endings of their names. */
export const letterheadPictureTypes = pictureTypes

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '1')

/** Marks that point out of the part, at comments, at lists or at data that do not come along; the words they stand round stay. */
const left =
  /^w:(?:bookmark(?:Start|End)|comment\w*|perm(?:Start|End)|proofErr|dataBinding|numPr|(?:footnote|endnote)Reference)$|^a:hlink\w+$/
const objects = /^w:(?:object|control|altChunk|subDoc|movie|contentPart)$|^o:OLEObject$/
/** Fields that reach for other files and programs. */
const reaching = /\b(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|EMBED|DATABASE|MACROBUTTON|RD|AUTOTEXT)\b/i
const reference = /^(?:r:(?:id|embed|link|pict|href|dm|lo|qs|cs)|o:relid)$/
/** Addresses on shapes of the older drawing language. */
const address = /^(?:o:)?href$|^(?:o:)?src$/

const styleNames: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle'])

/** Numbers of drawings in our body stay below this. */
const firstDrawing = 5000

const partOf = (
  from: LetterheadPackage,
  relationship: Relationship,
  kind: LetterheadPart['kind'],
  on: LetterheadPart['on'],
  styles: ReturnType<typeof letterheadStyles>,
  used: Set<string>,
): LetterheadPart => {
  const root = from.xml(relationship.target)
  if (root.attributes['xmlns:w'] !== wordNamespace) throw new LetterheadFault('letterheadStrict')
  const known = from.relationships(relationship.target)
  const pictures = new Map<string, { readonly extension: string; readonly bytes: Uint8Array }>()
  const instructions = allElements(root)
    .map(({ name, attributes, children }) =>
      name === 'w:instrText' ? children.filter((child) => typeof child === 'string').join('') : (attributes['w:instr'] ?? ''),
    )
    .join('')
  if (reaching.test(instructions)) throw new LetterheadFault('letterheadLinks')

  const picture = (id: string): void => {
    const to = known.get(id)
    if (to === undefined) throw new LetterheadFault('letterheadBroken', new Error(`no ${id}`))
    if (to.isExternal) throw new LetterheadFault('letterheadLinks')
    const extension = to.target.slice(to.target.lastIndexOf('.') + 1).toLowerCase()
    if (!to.type.endsWith('/image') || !Object.hasOwn(pictureTypes, extension)) throw new LetterheadFault('letterheadObjects')
    pictures.set(id, { extension, bytes: from.bytes(to.target) })
  }

  const attributesOf = ({ name, attributes }: XmlElement): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) => {
        if (reference.test(key) && value !== '') picture(value)
        if (address.test(key)) return []
        return [[key, name === 'wp:docPr' && key === 'id' ? String((Number(value) % 1_000_000) + firstDrawing) : value] as const]
      }),
    )

  const clean = (element: XmlElement): readonly XmlNode[] => {
    const { name } = element
    if (left.test(name)) return []
    if (objects.test(name)) throw new LetterheadFault('letterheadObjects')
    // The words of a link stay; where it leads does not.
    if (name === 'w:hyperlink') return element.children.flatMap((child) => (typeof child === 'string' ? [child] : clean(child)))
    if (styleNames.has(name)) {
      const id = element.attributes['w:val'] ?? ''
      if (!styles.has(id)) return []
      used.add(id)
      return [{ ...element, attributes: { 'w:val': letterheadStyle(id) } }]
    }
    const cleaned = {
      name,
      attributes: attributesOf(element),
      children: element.children.flatMap((child) => (typeof child === 'string' ? [child] : clean(child))),
    }
    return [name === 'w:p' ? withStyle(cleaned) : cleaned]
  }

  /** A paragraph that names no style has the usual one of the letterhead, not of our documents. */
  const withStyle = (paragraph: XmlElement): XmlElement => {
    const [properties] = childrenOf(paragraph, 'w:pPr')
    if (properties !== undefined && childrenOf(properties, 'w:pStyle').length > 0) return paragraph
    const style: XmlElement = { name: 'w:pStyle', attributes: { 'w:val': styles.usual }, children: [] }
    const others = paragraph.children.filter((child) => child !== properties)
    return { ...paragraph, children: [{ name: 'w:pPr', attributes: {}, children: [style, ...(properties?.children ?? [])] }, ...others] }
  }

  const [cleaned] = clean(root)
  if (cleaned === undefined) throw new LetterheadFault('letterheadBroken')
  return { kind, on, pictures, xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeXml(cleaned)}` }
}

/** Narrower than this no text can be set, in twips. */
const narrowest = 4000

const number = (attributes: Readonly<Record<string, string>> | null, name: string): number => Number(attributes?.[name] ?? 0)

/** The width between the margins of a letterhead, in twips; null where it states no page. */
export const letterheadWidth = ({ size, margins }: Pick<Letterhead, 'size' | 'margins'>): number | null =>
  size === null || margins === null
    ? null
    : number(size, 'w:w') - number(margins, 'w:left') - number(margins, 'w:right') - number(margins, 'w:gutter')

const positions: ReadonlyMap<string, LetterheadPart['on']> = new Map([
  ['default', 'default'],
  ['first', 'first'],
  ['even', 'even'],
])

const saysNothing = ({ xml, pictures }: LetterheadPart): boolean => pictures.size === 0 && !/<w:t[ >]|<w:drawing|<w:pict/.test(xml)

/**
 * An organisation's own letterhead from the .docx that it is given as: heads and feet with their pictures and styles, page and margins.
 * Links lose where they lead; nothing else of it is changed, and what can't be taken over whole is not taken at all.
 * @throws {LetterheadFault} that says what is wrong
 */
export const readLetterhead = (bytes: Uint8Array): Letterhead => {
  const from = openLetterhead(bytes)
  const document = from.xml(from.main)
  if (document.attributes['xmlns:w'] !== wordNamespace) throw new LetterheadFault('letterheadStrict')
  const related = from.relationships(from.main)
  const target = (type: string): string | undefined =>
    [...related.values()].find((one) => one.type.endsWith(`/${type}`) && !one.isExternal)?.target
  const sections = allElements(document).filter(({ name }) => name === 'w:sectPr')
  const isHeaded = (section: XmlElement): boolean =>
    childrenOf(section, 'w:headerReference').length + childrenOf(section, 'w:footerReference').length > 0
  const section = sections.find(isHeaded)
  if (section === undefined) throw new LetterheadFault('letterheadEmpty')

  const stylesPath = target('styles')
  const styles = letterheadStyles(stylesPath === undefined ? { name: 'w:styles', attributes: {}, children: [] } : from.xml(stylesPath))
  const used = new Set<string>()
  const parts = (['header', 'footer'] as const).flatMap((kind) =>
    childrenOf(section, `w:${kind}Reference`).map(({ attributes }) => {
      const relationship = related.get(attributes['r:id'] ?? '')
      if (relationship === undefined) throw new LetterheadFault('letterheadBroken')
      if (relationship.isExternal) throw new LetterheadFault('letterheadLinks')
      return partOf(from, relationship, kind, positions.get(attributes['w:type'] ?? '') ?? 'default', styles, used)
    }),
  )
  if (parts.every(saysNothing)) throw new LetterheadFault('letterheadEmpty')

  const size = childrenOf(section, 'w:pgSz')[0]?.attributes ?? null
  const margins = childrenOf(section, 'w:pgMar')[0]?.attributes ?? null
  const width = letterheadWidth({ size, margins })
  if (width !== null && !(width >= narrowest)) throw new LetterheadFault('letterheadNoRoom')
  const settingsPath = target('settings')
  const settings = settingsPath === undefined ? undefined : from.xml(settingsPath)
  const themePath = target('theme')
  const isTheme = themePath !== undefined && from.relationships(themePath).size === 0
  if (themePath !== undefined) from.xml(themePath)
  return {
    parts,
    size,
    margins,
    borders: childrenOf(section, 'w:pgBorders')
      .map((element) => writeXml(element))
      .join(''),
    hasFirstPage: isOn(childrenOf(section, 'w:titlePg')[0]),
    hasEvenPages: settings !== undefined && isOn(childrenOf(settings, 'w:evenAndOddHeaders')[0]),
    styles: styles.taken(used).map(writeXml).join(''),
    theme: isTheme ? from.bytes(themePath) : null,
  }
}
