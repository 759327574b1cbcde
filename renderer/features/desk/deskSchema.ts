import { Extension, Node } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import type { NodeType, Node as ProseNode, Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { z } from 'zod'
import { OptionalBilingualText } from '../../../shared/domain/bilingual.ts'
import { AgendaItemId } from '../../../shared/domain/ids.ts'
import { blankRemark, type LineFields, newLineId } from './lines.ts'

/**
 * The whole meeting is one document: an item of the agenda is a node that holds its lines, so that undo, moving, splitting and merging
 * reach across items. What a line is beside its words stands in its attributes.
 */
export type LineAttributes = {
  readonly id: string
  readonly fields: LineFields
  /** Both halves as last read or typed; the half that is being written is the content of the node. */
  readonly text: z.infer<typeof OptionalBilingualText>
  /** Whether the verb was chosen, so that it is no longer asked for. */
  readonly spoken: boolean
}

const Attributes = z.object({
  id: z.string(),
  // Made here only, never read from outside.
  fields: z.custom<LineFields>((fields) => typeof fields === 'object' && fields !== null),
  text: OptionalBilingualText,
  spoken: z.boolean(),
})

const read = new WeakMap<ProseNode, LineAttributes>()

/** What a line node carries. Nodes never change, so each is read once. */
export const attributesOf = (node: ProseNode): LineAttributes => {
  const known = read.get(node)
  if (known !== undefined) return known
  const attributes = Attributes.parse(node.attrs)
  read.set(node, attributes)
  return attributes
}

/** A line as a node; what it carries is known without being read back. */
export const lineNode = (schema: Schema, attributes: LineAttributes, words: string): ProseNode => {
  const node = nodesOf(schema).line.create(attributes, words === '' ? null : schema.text(words))
  read.set(node, attributes)
  return node
}

/** The item that an item node stands for. */
export const itemIdOf = (node: ProseNode): AgendaItemId => AgendaItemId.parse(node.attrs.id)

const DeskDocument = Document.extend({ content: 'item+' })

const Item = Node.create({
  name: 'item',
  content: 'line+',
  isolating: true,
  selectable: false,
  addAttributes: () => ({ id: { default: '' } }),
  renderHTML: ({ node }) => ['section', { 'data-item': String(node.attrs.id) }, 0],
})

/** Pasted paragraphs come in as lines; see `paste.ts`, which makes clean ones first. */
const LineNode = Node.create({
  name: 'line',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({
    id: { default: '' },
    fields: { default: blankRemark },
    text: { default: {} },
    spoken: { default: false },
  }),
  renderHTML: () => ['p', 0],
})

/** Each line has an id of its own: what a split or a paste doubled gets a new one, and begins as a remark of nobody. */
const OwnIds = Extension.create({
  name: 'ownIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const seen = new Set<string>()
        const { tr } = state
        state.doc.descendants((node, at) => {
          if (node.type.name !== 'line') return node.type.name === 'item'
          const { id } = node.attrs
          if (typeof id === 'string' && id !== '' && !seen.has(id)) seen.add(id)
          else tr.setNodeMarkup(at, null, { id: newLineId(), fields: blankRemark, text: {}, spoken: false })
          return false
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

/** The types of node of the desk's document. */
export const nodesOf = (schema: Schema): { readonly doc: NodeType; readonly item: NodeType; readonly line: NodeType } => {
  const { doc, item, line } = schema.nodes
  if (doc === undefined || item === undefined || line === undefined) throw new Error('the desk has its own schema')
  return { doc, item, line }
}

export const deskExtensions = [DeskDocument, Item, LineNode, Text, OwnIds, UndoRedo.configure({ depth: 500, newGroupDelay: 400 })]
