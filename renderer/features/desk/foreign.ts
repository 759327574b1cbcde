import type { Editor } from '@tiptap/core'
import type { Node as ProseNode, Schema } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { DeskLine, DeskView, LineOrder } from '../../../shared/contract/desk.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { AgendaItemId } from '../../../shared/domain/ids.ts'
import { lineNode, nodesOf } from './deskSchema.ts'
import { blankRemark, fieldsOf, newLineId } from './lines.ts'
import { findLine, itemPlaces, lineAtCaret } from './place.ts'

/** A stored line as a node, with the half of its text that is being written. */
export const nodeOfLine = (schema: Schema, line: DeskLine, lang: Lang): ProseNode => {
  const typed = line.text[lang] ?? ''
  return lineNode(schema, { id: line.id, fields: fieldsOf(line), text: line.text, spoken: true }, oneLine(typed))
}

/** A line of the desk has no line breaks: those of older texts become spaces on screen, and only there until it is changed. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

const blank = (schema: Schema): ProseNode => lineNode(schema, { id: newLineId(), fields: blankRemark, text: {}, spoken: false }, '')

/** The items with their lines as the document of the editor; an item always ends with an empty line to type in. */
export const documentOf = (
  schema: Schema,
  items: readonly AgendaItemId[],
  view: Pick<DeskView, 'lines' | 'orders'>,
  lang: Lang,
): ProseNode => {
  const lines = new Map(view.lines.map((line) => [line.id, line]))
  const orders = new Map(view.orders.map(({ itemId, lines: ids }) => [itemId, ids]))
  return nodesOf(schema).doc.create(
    null,
    items.map((id) => {
      const nodes = (orders.get(id) ?? []).flatMap((line) => {
        const found = lines.get(line)
        return found ? [nodeOfLine(schema, found, lang)] : []
      })
      return nodesOf(schema).item.create({ id }, [...nodes, blank(schema)])
    }),
  )
}

const keepCaret = (tr: Transaction, id: string | undefined, offset: number): void => {
  if (id === undefined) return
  const found = findLine(tr.doc, id)
  if (found) tr.setSelection(TextSelection.create(tr.doc, found.at + 1 + Math.min(offset, found.node.content.size)))
}

/** Brings in what other windows wrote: not undone here, and the caret stays in its line. */
export const applyForeign = (
  editor: Editor,
  news: { readonly lines: readonly DeskLine[]; readonly removed: readonly string[]; readonly orders: readonly LineOrder[] },
  lang: Lang,
): void => {
  const { state, view } = editor
  const { tr, schema } = state
  const caret = lineAtCaret(state)
  for (const line of news.lines) {
    const found = findLine(tr.doc, line.id)
    const item = itemPlaces(tr.doc).get(line.itemId)
    if (!item) continue
    const node = nodeOfLine(schema, line, lang)
    if (!found) tr.insert(item.at + item.node.nodeSize - 1, node)
    else if (tr.doc.resolve(found.at).before(1) === item.at) tr.replaceWith(found.at, found.at + found.node.nodeSize, node)
    else {
      tr.insert(item.at + item.node.nodeSize - 1, node)
      const old = findLine(tr.doc, line.id)
      if (old) remove(tr, old.at, old.node, schema)
    }
  }
  for (const id of news.removed) {
    const found = findLine(tr.doc, id)
    if (found) remove(tr, found.at, found.node, schema)
  }
  for (const { itemId, lines } of news.orders) reorder(tr, itemId, lines)
  if (!tr.docChanged) return
  keepCaret(tr, caret?.attributes.id, caret?.offset ?? 0)
  tr.setMeta('addToHistory', false).setMeta('foreign', true)
  view.dispatch(tr)
}

/** Takes a line out; an item is never left without one. */
const remove = (tr: Transaction, at: number, node: ProseNode, schema: Schema): void => {
  if (tr.doc.resolve(at).parent.childCount === 1) tr.replaceWith(at, at + node.nodeSize, blank(schema))
  else tr.delete(at, at + node.nodeSize)
}

const reorder = (tr: Transaction, itemId: AgendaItemId, lines: readonly string[]): void => {
  const item = itemPlaces(tr.doc).get(itemId)
  if (!item) return
  const here = item.node.content.content
  const rank = new Map(lines.map((id, at) => [id, at]))
  // Lines not saved yet stay behind the one that they stood behind.
  let last = -1
  const placed = here.map((node, at) => {
    const known = rank.get(String(node.attrs.id))
    if (known !== undefined) last = known
    return { node, key: known ?? last + 0.5, at }
  })
  const wanted = placed.sort((a, b) => a.key - b.key || a.at - b.at).map(({ node }) => node)
  if (wanted.every((node, at) => node === here[at])) return
  tr.replaceWith(item.at + 1, item.at + item.node.nodeSize - 1, wanted)
}

/** Brings the items of the document to those of the agenda; one that went away is kept while somebody's words are in it. */
export const applyAgenda = (editor: Editor, items: readonly AgendaItemId[], isKept: (id: string) => boolean): void => {
  const { state, view } = editor
  const { tr, schema, doc } = state
  const there = itemPlaces(doc)
  const lost = [...there.keys()].filter((id) => !items.some((item) => item === id) && isKept(id))
  const wanted = [
    ...items.map((id) => there.get(id)?.node ?? nodesOf(schema).item.create({ id }, [blank(schema)])),
    ...lost.flatMap((id) => there.get(id)?.node ?? []),
  ]
  const now = doc.content.content
  if (wanted.length === 0 || (wanted.length === now.length && wanted.every((node, at) => node === now[at]))) return
  const caret = lineAtCaret(state)
  tr.replaceWith(0, doc.content.size, wanted)
  keepCaret(tr, caret?.attributes.id, caret?.offset ?? 0)
  tr.setMeta('addToHistory', false).setMeta('foreign', true)
  view.dispatch(tr)
}
