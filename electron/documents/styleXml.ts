/** Properties of a paragraph that a style sets; distances before and after in points, the others in twips. */
export type ParagraphLook = {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** No single line of it alone at the end or the top of a page. */
  readonly keepsLastLines?: boolean
  readonly isRuledBelow?: boolean
  readonly rightTab?: number
  readonly before?: number
  readonly after?: number
  readonly line?: { readonly multiple: number } | { readonly exactly: number }
  readonly left?: number
  /** No distance to a neighbour of the same style. */
  readonly isContextual?: boolean
  readonly alignment?: 'center' | 'both'
  readonly outlineLevel?: number
}

/** Properties of text that a style sets, each for Latin and complex script at once; sizes in points. */
export type RunLook = { readonly isBold?: boolean; readonly color?: string; readonly size?: number }

export type StyleParts = {
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering'
  readonly id: string
  readonly name: string
  readonly isDefault?: boolean
  readonly isOurs?: boolean
  readonly basedOn?: string
  readonly next?: string
  readonly inner: string
}

const when = (isSet: boolean | undefined, xml: string): string => (isSet === true ? xml : '')

const spacing = ({ before, after, line }: ParagraphLook): string => {
  const attributes = [
    before === undefined ? '' : ` w:before="${before * 20}"`,
    after === undefined ? '' : ` w:after="${after * 20}"`,
    line === undefined
      ? ''
      : 'multiple' in line
        ? ` w:line="${Math.round(line.multiple * 240)}" w:lineRule="auto"`
        : ` w:line="${line.exactly}" w:lineRule="exact"`,
  ].join('')
  return attributes === '' ? '' : `<w:spacing${attributes}/>`
}

const wrapped = (name: string, inner: string): string => (inner === '' ? '' : `<${name}>${inner}</${name}>`)

/** `w:pPr` of a style, its parts in the order of the schema (CT_PPrBase); '' where nothing is set. */
export const paragraphXml = (look: ParagraphLook): string =>
  wrapped(
    'w:pPr',
    when(look.keepNext, '<w:keepNext/>') +
      when(look.keepLines, '<w:keepLines/>') +
      when(look.keepsLastLines, '<w:widowControl/>') +
      when(look.isRuledBelow, '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="000000"/></w:pBdr>') +
      (look.rightTab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${look.rightTab}"/></w:tabs>`) +
      spacing(look) +
      (look.left === undefined ? '' : `<w:ind w:left="${look.left}"/>`) +
      when(look.isContextual, '<w:contextualSpacing/>') +
      (look.alignment === undefined ? '' : `<w:jc w:val="${look.alignment}"/>`) +
      (look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`),
  )

/** `w:rPr` of a style: what is bold or has a size is so in both scripts (`w:bCs`, `w:szCs`); '' where nothing is set. */
export const runXml = ({ isBold, color, size }: RunLook): string =>
  wrapped(
    'w:rPr',
    when(isBold, '<w:b/><w:bCs/>') +
      (color === undefined ? '' : `<w:color w:val="${color}"/>`) +
      (size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`),
  )

/** A `w:style`. One of ours shows in the gallery of styles; a default one is what paragraphs, runs, tables or lists without a style have. */
export const styleXml = ({ type, id, name, isDefault, isOurs, basedOn, next, inner }: StyleParts): string =>
  `<w:style w:type="${type}"${when(isDefault, ' w:default="1"')}${when(isOurs, ' w:customStyle="1"')} w:styleId="${id}">` +
  `<w:name w:val="${name}"/>` +
  (basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
  (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
  (isDefault === true && type !== 'paragraph' ? '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' : '<w:qFormat/>') +
  `${inner}</w:style>`
