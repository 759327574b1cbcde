import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { textLimit } from '../../../shared/domain/bilingual.ts'
import { pastedLines } from '../../../shared/language/typed/pasted.ts'
import { nodesOf } from './deskSchema.ts'
import { blankRemark, newLineId } from './lines.ts'
import { lineAtCaret } from './place.ts'

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'UL',
  'OL',
  'TABLE',
  'SECTION',
  'ARTICLE',
])
const unread = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG'])

/** The words of pasted HTML, a block to a line. It is parsed into a document of its own, in which nothing runs or is fetched. */
const textOfHtml = (html: string): string => {
  const parts: string[] = []
  const walk = (node: ChildNode): void => {
    if (node.nodeType === 3) {
      parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
      return
    }
    if (!(node instanceof Element) && node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (unread.has(name)) return
    if (name === 'BR') parts.push('\n')
    if (blocks.has(name)) parts.push('\n')
    for (const child of node.childNodes) walk(child)
    if (name === 'TD' || name === 'TH') parts.push(' ')
    if (blocks.has(name)) parts.push('\n')
  }
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) walk(node)
  return parts.join('')
}

/** What is pasted from Word, web pages and messengers, as clean lines; none is longer than a line may be. */
export const cleanPaste = (data: Pick<DataTransfer, 'getData'>): readonly string[] => {
  const html = data.getData('text/html')
  const lines = pastedLines(html === '' ? data.getData('text/plain') : textOfHtml(html))
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${textLimit - 100}}`, 'gsu')) ?? [])
}

/** Puts lines in at the caret: the first into its line, the others under it. */
export const insertLines = (state: EditorState, lines: readonly string[]): Transaction | null => {
  const [first, ...others] = lines
  const line = lineAtCaret(state)
  if (first === undefined || line === null) return null
  const tr = state.tr.deleteSelection().insertText(first)
  if (others.length === 0) return tr.scrollIntoView()
  const { $from } = tr.selection
  const nodes = others.map((text) =>
    nodesOf(state.schema).line.create({ id: newLineId(), fields: blankRemark, text: {}, spoken: false }, state.schema.text(text)),
  )
  const end = $from.after(2)
  tr.insert(end, nodes)
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  return tr.setSelection(TextSelection.create(tr.doc, end + size - 1)).scrollIntoView()
}
