import type { Node as ProseNode } from '@tiptap/pm/model'
import type { Line } from '../../../shared/contract/desk.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { type AgendaItemId, DecisionId } from '../../../shared/domain/ids.ts'
import { attributesOf, itemIdOf } from './deskSchema.ts'
import { lineOf, withHalf } from './lines.ts'

export type Collected = {
  readonly lines: ReadonlyMap<string, { readonly itemId: AgendaItemId; readonly line: Line }>
  readonly orders: ReadonlyMap<AgendaItemId, readonly string[]>
}

/** Lines as they were last made of their nodes: nodes never change, so most are found here. */
const made = new WeakMap<ProseNode, { readonly lang: Lang; readonly decisionId: string | null; readonly line: Line }>()

const make = (node: ProseNode, lang: Lang, decisionId: DecisionId | null): Line => {
  const known = made.get(node)
  if (known && known.lang === lang && known.decisionId === decisionId) return known.line
  const { id, fields, text } = attributesOf(node)
  const line = lineOf(id, fields, withHalf(text, lang, node.textContent), decisionId)
  made.set(node, { lang, decisionId, line })
  return line
}

/** Whether there is nothing in a line to be kept. */
const isBlank = (line: Line): boolean =>
  line.line === 'remark' && line.personId === null && line.text.hi === undefined && line.text.en === undefined

/** A command that is still being typed is no text of the meeting yet. */
export const isCommand = (text: string): boolean => /^\/\S/u.test(text) || text === '/'

/**
 * What stands at the desk, ready to be saved. An action belongs to the decision that it stands right under, with nothing but other
 * actions between. Lines with nothing in them are left out; `held` is kept for as long as the caret is in it, once it was saved.
 */
export const collect = (doc: ProseNode, lang: Lang, isKept: (id: string) => boolean): Collected => {
  const lines = new Map<string, { itemId: AgendaItemId; line: Line }>()
  const orders = new Map<AgendaItemId, readonly string[]>()
  doc.forEach((item) => {
    const itemId = itemIdOf(item)
    const order: string[] = []
    let decision: DecisionId | null = null
    item.forEach((node) => {
      const { line: kind } = attributesOf(node).fields
      const line = make(node, lang, kind === 'action' ? decision : null)
      if ((isBlank(line) || isCommand(node.textContent)) && !isKept(line.id)) return
      if (kind === 'decision') decision = DecisionId.parse(line.id)
      if (kind === 'remark') decision = null
      order.push(line.id)
      if (isCommand(node.textContent)) return
      lines.set(line.id, { itemId, line })
    })
    orders.set(itemId, order)
  })
  return { lines, orders }
}
