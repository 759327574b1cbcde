import { SaxesParser } from 'saxes'

export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** XML that is not read: it is not well formed, or it states entities of its own, which may be endless or lie outside. */
export class XmlFault extends Error {
  readonly fault: 'broken' | 'entities'

  constructor(fault: 'broken' | 'entities', cause?: unknown) {
    super(fault, { cause })
    this.name = 'XmlFault'
    this.fault = fault
  }
}

/** Deeper than any part that a word processor writes. */
const deepest = 300

/** The root of a part, names with their prefixes; comments and processing instructions are left out. @throws {XmlFault} */
export const parseXml = (xml: string): XmlElement => {
  type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] }
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  const open: Open[] = []
  let root: XmlElement | null = null
  const text = (words: string): void => {
    open.at(-1)?.children.push(words)
  }
  parser.on('doctype', () => {
    throw new XmlFault('entities')
  })
  parser.on('error', (error) => {
    throw new XmlFault('broken', error)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    if (open.push(element) > deepest) throw new XmlFault('broken')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  if (root === null) throw new XmlFault('broken')
  return root
}

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

const inText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => escaped[sign] ?? sign)
const inAttribute = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (sign) => escaped[sign] ?? sign)

/** An element as XML, without a declaration. */
export const writeXml = (node: XmlNode): string => {
  if (typeof node === 'string') return inText(node)
  const { name, attributes, children } = node
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
    .join('')}`
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(writeXml).join('')}</${name}>`
}

/** The child elements of a name. */
export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** An element and all elements in it, in the order of the document. */
export const allElements = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child))),
]
