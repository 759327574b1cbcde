import type { EditorState } from '@tiptap/pm/state'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { attributesOf, nodesOf } from './deskSchema.ts'
import { blankRemark, type LineFields, newLineId } from './lines.ts'
import { findLine, type LinePlace, lineAtCaret } from './place.ts'

type Edit = (state: EditorState) => Transaction | null

const blankAttributes = () => ({ id: newLineId(), fields: blankRemark, text: {}, spoken: false })

/** Changes what a line is beside its words. */
export const setFields = (tr: Transaction, line: Pick<LinePlace, 'at' | 'attributes'>, fields: LineFields, spoken = true): Transaction =>
  tr.setNodeMarkup(line.at, null, { ...line.attributes, fields, spoken })

/** A new line under this one, or what stands behind the caret as one; a speaker goes on in it. An empty line stays alone. */
export const splitLine: Edit = (state) => {
  const line = lineAtCaret(state)
  if (line === null) return null
  const tr = state.tr.deleteSelection()
  const here = lineAtCaret(state.apply(tr)) ?? line
  const text = here.node.textContent
  const behind = text.slice(here.offset)
  if (text === '' && line.attributes.fields.line === 'remark' && line.attributes.fields.personId === null) return null
  const end = here.at + here.node.nodeSize
  const { fields } = line.attributes
  const goesOn = behind.trim() !== '' && fields.line === 'remark'
  const attributes = goesOn ? { ...blankAttributes(), fields, spoken: true } : blankAttributes()
  const node = nodesOf(state.schema).line.create(attributes, behind.trim() === '' ? null : state.schema.text(behind.trimStart()))
  tr.insert(end, node)
  if (behind !== '') tr.delete(here.at + 1 + here.offset, end - 1)
  const at = findLine(tr.doc, attributes.id)
  return at === null ? tr : tr.setSelection(TextSelection.create(tr.doc, at.at + 1)).scrollIntoView()
}

/** Backspace at the head of a line: first what it is goes, then it joins the line above, with a space between. */
export const backspaceLine: Edit = (state) => {
  const line = lineAtCaret(state)
  if (line === null || !state.selection.empty || line.offset > 0) return null
  const { fields, spoken } = line.attributes
  if (fields.line !== 'remark') return setFields(state.tr, line, blankRemark, false)
  if (fields.personId !== null)
    return spoken && fields.verb !== 'said'
      ? setFields(state.tr, line, { ...fields, verb: 'said' }, false)
      : setFields(state.tr, line, blankRemark, false)
  if (line.index === 0) return state.tr
  const above = state.doc.resolve(line.at).nodeBefore
  if (above === null) return state.tr
  const end = line.at - 1
  const text = line.node.textContent
  const joint = text === '' || /\s$/.test(above.textContent) || above.content.size === 0 ? '' : ' '
  const tr = state.tr.delete(line.at, line.at + line.node.nodeSize)
  if (text !== '') tr.insertText(joint + text, end)
  return tr.setSelection(TextSelection.create(tr.doc, end + joint.length))
}

/** Delete at the end of a line: the next one of the item joins it. */
export const deleteForward: Edit = (state) => {
  const line = lineAtCaret(state)
  if (line === null || !state.selection.empty || line.offset < line.node.content.size) return null
  const end = line.at + line.node.nodeSize
  const below = state.doc.resolve(end).nodeAfter
  if (below === null) return state.tr
  const text = below.textContent
  const tr = state.tr.delete(end, end + below.nodeSize)
  const joint = text === '' || line.node.content.size === 0 ? '' : ' '
  if (text !== '') tr.insertText(joint + text, end - 1)
  return tr.setSelection(TextSelection.create(tr.doc, end - 1))
}

/** Moves the line one place up or down; past the ends of its item into the item beside it. */
export const moveLine =
  (direction: 'up' | 'down'): Edit =>
  (state) => {
    const line = lineAtCaret(state)
    if (line === null) return null
    const last = line.item.childCount - 1
    const step = direction === 'up' ? -1 : 1
    const within = line.index + step >= 0 && line.index + step <= last
    if (within) {
      const nodes = line.item.content.content.slice()
      const [node] = nodes.splice(line.index, 1)
      if (node === undefined) return null
      nodes.splice(line.index + step, 0, node)
      const tr = state.tr.replaceWith(line.itemAt + 1, line.itemAt + line.item.nodeSize - 1, nodes)
      return caretTo(tr, line)
    }
    const target = line.itemIndex + step
    if (target < 0 || target >= state.doc.childCount) return state.tr
    return moveToItem(state, line, target, direction === 'up' ? 'end' : 'start')
  }

const caretTo = (tr: Transaction, { attributes, offset }: LinePlace): Transaction => {
  const found = findLine(tr.doc, attributes.id)
  return found ? tr.setSelection(TextSelection.create(tr.doc, found.at + 1 + offset)).scrollIntoView() : tr
}

/** Moves a line to the end or start of another item, numbered from 0; its own item is never left without a line. */
export const moveToItem = (state: EditorState, line: LinePlace, target: number, where: 'start' | 'end'): Transaction => {
  const nodes = state.doc.content.content.slice()
  const [from, to] = [nodes[line.itemIndex], nodes[target]]
  if (from === undefined || to === undefined || from === to) return state.tr
  const rest = from.content.content.filter((_, at) => at !== line.index)
  const { item, line: lineType } = nodesOf(state.schema)
  nodes[line.itemIndex] = item.create(from.attrs, rest.length > 0 ? rest : [lineType.create(blankAttributes())])
  const there = to.content.content.slice()
  // The empty line at the end is for typing; what is moved goes before it.
  const lastEmpty = there.at(-1)?.content.size === 0 && isBlank(there.at(-1))
  there.splice(where === 'start' ? 0 : there.length - (lastEmpty ? 1 : 0), 0, line.node)
  nodes[target] = item.create(to.attrs, there)
  return caretTo(state.tr.replaceWith(0, state.doc.content.size, nodes), line)
}

const isBlank = (node: LinePlace['node'] | undefined): boolean => {
  if (node === undefined) return false
  const { fields } = attributesOf(node)
  return node.content.size === 0 && fields.line === 'remark' && fields.personId === null
}

/** Puts the caret at the end of an item, numbered from 0, in an empty line if there is one. */
export const goToItem = (state: EditorState, index: number, mayAdd: boolean): Transaction | null => {
  if (index < 0 || index >= state.doc.childCount) return null
  let at = 0
  for (let i = 0; i < index; i += 1) at += state.doc.child(i).nodeSize
  const item = state.doc.child(index)
  const tr = state.tr
  if (mayAdd && !isBlank(item.lastChild ?? undefined))
    tr.insert(at + item.nodeSize - 1, nodesOf(state.schema).line.create(blankAttributes())).setMeta('addToHistory', false)
  const end = at + tr.doc.child(index).nodeSize - 2
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView()
}

/** Selects the whole item, and not what stands hidden in the others. */
export const selectItem: Edit = (state) => {
  const line = lineAtCaret(state)
  return line === null
    ? null
    : state.tr.setSelection(TextSelection.create(state.doc, line.itemAt + 2, line.itemAt + line.item.nodeSize - 2))
}
