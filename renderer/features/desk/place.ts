import type { Node as ProseNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { AgendaItemId } from '../../../shared/domain/ids.ts'
import { attributesOf, itemIdOf, type LineAttributes } from './deskSchema.ts'

/** A line in the document: its node, where it begins, its number in its item, and the item with its own beginning. */
export type LinePlace = {
  readonly node: ProseNode
  readonly attributes: LineAttributes
  /** Before the line. */
  readonly at: number
  readonly index: number
  readonly item: ProseNode
  readonly itemId: AgendaItemId
  /** Before the item. */
  readonly itemAt: number
  readonly itemIndex: number
  /** Place of the caret in the text. */
  readonly offset: number
}

/** The line that the caret stands in; null where it stands in none. */
export const lineAtCaret = ({ selection }: EditorState): LinePlace | null => {
  const { $from } = selection
  if ($from.depth < 2 || $from.node(2).type.name !== 'line') return null
  const [item, node] = [$from.node(1), $from.node(2)]
  return {
    node,
    attributes: attributesOf(node),
    at: $from.before(2),
    index: $from.index(1),
    item,
    itemId: itemIdOf(item),
    itemAt: $from.before(1),
    itemIndex: $from.index(0),
    offset: $from.parentOffset,
  }
}

/**
 * Takes over where the browser has put the caret. It tells of it only in a later task: a key that follows on Home at once would still
 * act where the caret was.
 */
export const followCaret = (view: EditorView): void => {
  const caret = view.dom.ownerDocument.getSelection()
  if (caret === null || caret.anchorNode === null || !caret.isCollapsed || view.composing || !view.hasFocus()) return
  if (!view.dom.contains(caret.anchorNode)) return
  const { doc, selection } = view.state
  const at = doc.resolve(view.posAtDOM(caret.anchorNode, caret.anchorOffset))
  if (at.depth < 2 || (selection.empty && selection.head === at.pos)) return
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, at.pos)))
}

/** Where each item begins, by its id. */
export const itemPlaces = (
  doc: ProseNode,
): ReadonlyMap<string, { readonly at: number; readonly node: ProseNode; readonly index: number }> => {
  const places = new Map<string, { at: number; node: ProseNode; index: number }>()
  doc.forEach((node, at, index) => {
    places.set(itemIdOf(node), { at, node, index })
  })
  return places
}

/** Where a line begins; null where it is not in the document. */
export const findLine = (doc: ProseNode, id: string): { readonly at: number; readonly node: ProseNode } | null => {
  let found: { at: number; node: ProseNode } | null = null
  doc.descendants((node, at) => {
    if (found !== null || node.type.name !== 'line') return found === null
    if (node.attrs.id === id) found = { at, node }
    return false
  })
  return found
}
