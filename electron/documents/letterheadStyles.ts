import { childrenOf, type XmlElement, type XmlNode } from './xmlTree.ts'

/** The id of a letterhead's style among ours, so that neither takes the other's place. */
export const letterheadStyle = (id: string): string => `lh-${id}`

/** What the letterhead's paragraphs stand on instead of the defaults of our document. */
const ground = letterheadStyle('Defaults')

const val = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val']
const one = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : childrenOf(element, name)[0]

const make = (name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlNode[] = []): XmlElement => ({
  name,
  attributes,
  children,
})

/** Only what the format itself has: extensions would need namespaces that our styles do not state; lists do not come along. */
const plain = (element: XmlElement): XmlElement => ({
  name: element.name,
  attributes: Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => name.startsWith('w:') && !name.startsWith('w:rsid')),
  ),
  children: element.children.flatMap((child) =>
    typeof child !== 'string' && child.name.startsWith('w:') && child.name !== 'w:numPr' ? [plain(child)] : [],
  ),
})

/** With an element in its place in the order of the schema: before the first of those that come after it. */
const placed = (parent: XmlElement, element: XmlElement, after: RegExp): XmlElement => {
  const others = parent.children.filter((child) => typeof child === 'string' || child.name !== element.name)
  const at = others.findIndex((child) => typeof child !== 'string' && after.test(child.name))
  const place = at < 0 ? others.length : at
  return { ...parent, children: [...others.slice(0, place), element, ...others.slice(place)] }
}

const afterSpacing =
  /^w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr)$/
const afterSize = /^w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)$/

/** The document defaults of the letterhead as a style: what it leaves open is as the format has it, not as our documents have it. */
const groundStyle = (styles: XmlElement): XmlElement => {
  const defaults = one(styles, 'w:docDefaults')
  const pPr = one(one(defaults, 'w:pPrDefault'), 'w:pPr')
  const rPr = one(one(defaults, 'w:rPrDefault'), 'w:rPr')
  const spacing = { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto', ...one(pPr, 'w:spacing')?.attributes }
  const fonts = one(rPr, 'w:rFonts')?.attributes ?? {}
  const slot = (name: string): Readonly<Record<string, string>> =>
    `w:${name}` in fonts || `w:${name === 'cs' ? 'cstheme' : `${name}Theme`}` in fonts ? {} : { [`w:${name}`]: 'Times New Roman' }
  const allFonts = { ...fonts, ...slot('ascii'), ...slot('hAnsi'), ...slot('eastAsia'), ...slot('cs') }
  const size = val(one(rPr, 'w:sz')) ?? '20'
  const sizeCs = val(one(rPr, 'w:szCs')) ?? size
  const run = [make('w:szCs', { 'w:val': sizeCs }), make('w:sz', { 'w:val': size })].reduce(
    (made, element) => placed(made, element, element.name === 'w:sz' ? /^w:szCs$/ : afterSize),
    plain(rPr ?? make('w:rPr')),
  )
  return make('w:style', { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': ground }, [
    make('w:name', { 'w:val': 'Letterhead' }),
    make('w:uiPriority', { 'w:val': '99' }),
    make('w:semiHidden'),
    placed(plain(pPr ?? make('w:pPr')), make('w:spacing', spacing), afterSpacing),
    placed(run, make('w:rFonts', plain(make('w:rFonts', allFonts)).attributes), /./),
  ])
}

const kept = ['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr']

/** The styles that the head and foot of a letterhead use. */
export type LetterheadStyles = {
  /** Those that may be named; others are not there. */
  readonly has: (id: string) => boolean
  /** The style of a paragraph that names none. */
  readonly usual: string
  /** Them and what they are based on, under names of their own; `used` are their ids in the letterhead. */
  readonly taken: (used: ReadonlySet<string>) => readonly XmlElement[]
}

/** Reads the styles of a letterhead; without a part of styles there is only the ground. */
export const letterheadStyles = (styles: XmlElement): LetterheadStyles => {
  const all = new Map(
    childrenOf(styles, 'w:style')
      .filter(({ attributes }) => attributes['w:type'] !== 'numbering')
      .map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const isUsual = ({ attributes }: XmlElement): boolean =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')
  const usual = [...all].find(([, style]) => isUsual(style))?.[0]

  const basedOn = (style: XmlElement): string | null => {
    const base = val(one(style, 'w:basedOn'))
    if (base !== undefined && all.has(base)) return letterheadStyle(base)
    return style.attributes['w:type'] === 'paragraph' ? ground : style.attributes['w:type'] === 'table' ? 'TableNormal' : null
  }
  const renamed = (id: string, style: XmlElement): XmlElement => {
    const base = basedOn(style)
    const type = style.attributes['w:type'] ?? 'paragraph'
    return make('w:style', { 'w:type': type, 'w:customStyle': '1', 'w:styleId': letterheadStyle(id) }, [
      make('w:name', { 'w:val': `Letterhead: ${val(one(style, 'w:name')) ?? id}` }),
      ...(base === null ? [] : [make('w:basedOn', { 'w:val': base })]),
      make('w:uiPriority', { 'w:val': '99' }),
      make('w:semiHidden'),
      ...kept.flatMap((name) => childrenOf(style, name).map(plain)),
    ])
  }
  return {
    has: (id) => all.has(id),
    usual: usual === undefined ? ground : letterheadStyle(usual),
    taken: (used) => {
      const wanted = new Set<string>()
      const want = (id: string | undefined): void => {
        const style = id === undefined ? undefined : all.get(id)
        if (id === undefined || style === undefined || wanted.has(id)) return
        wanted.add(id)
        want(val(one(style, 'w:basedOn')))
      }
      for (const id of used) want(id)
      want(usual)
      return [groundStyle(styles), ...[...all].filter(([id]) => wanted.has(id)).map(([id, style]) => renamed(id, style))]
    },
  }
}
