import type { Node as ProseNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { attributesOf } from './deskSchema.ts'
import type { LineFields } from './lines.ts'

/** What stands before the words of a line, said in the language of the screen. */
export type Chip = { readonly text: string; readonly tone: 'speaker' | 'kind' | 'fact' | 'press' }

export type ChipWords = {
  /** The chips of a line, in order. */
  readonly chips: (fields: LineFields) => readonly Chip[]
  /** The language that is written. */
  readonly lang: () => Lang
  /** What an empty line with nothing before it says. */
  readonly hint: () => string
  readonly styles: Readonly<Record<'line' | 'decision' | 'action' | 'chips' | 'chip' | Chip['tone'] | 'words' | 'other', string>>
}

/** Draws one line: its chips, which are not typed in, and its words. Plain DOM, so that a key is on screen within its frame. */
export class LineView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #chips: HTMLElement
  readonly #words: ChipWords
  #node: ProseNode
  #drawn = ''
  #own: readonly string[] = []

  constructor(node: ProseNode, words: ChipWords) {
    this.#node = node
    this.#words = words
    this.dom = document.createElement('p')
    this.#chips = document.createElement('span')
    this.#chips.contentEditable = 'false'
    this.#chips.className = words.styles.chips
    this.contentDOM = document.createElement('span')
    this.contentDOM.className = words.styles.words
    this.dom.append(this.#chips, this.contentDOM)
    this.dom.dataset.line = attributesOf(node).id
  }

  /** Whether it has been drawn since it was made; a line out of sight need not be. */
  get isDrawn(): boolean {
    return this.#drawn !== ''
  }

  update(node: ProseNode): boolean {
    if (node.type.name !== 'line') return false
    this.#node = node
    if (this.isDrawn) this.draw()
    else this.dom.dataset.line = attributesOf(node).id
    return true
  }

  /** Only what ProseMirror did not draw itself may change under it. */
  ignoreMutation(mutation: { readonly type: string; readonly target: Node }): boolean {
    return mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target)
  }

  /** Draws it anew, as when names or the language have changed. */
  draw(): void {
    const { fields, text, id } = attributesOf(this.#node)
    const { styles } = this.#words
    const chips = this.#words.chips(fields)
    const lang = this.#words.lang()
    const other = this.#node.content.size === 0 ? (text[lang === 'hi' ? 'en' : 'hi'] ?? '') : ''
    const hint = this.#node.content.size === 0 && chips.length === 0 ? this.#words.hint() : ''
    const drawn = JSON.stringify([chips, other, hint, fields.line, lang])
    this.dom.dataset.line = id
    if (drawn === this.#drawn) return
    this.#drawn = drawn
    // ProseMirror marks the line at hand on the same element: only our own classes go and come.
    this.dom.classList.remove(...this.#own)
    this.#own = `${styles.line} ${fields.line === 'remark' ? '' : styles[fields.line]}`.split(' ').filter((name) => name !== '')
    this.dom.classList.add(...this.#own)
    this.contentDOM.lang = lang
    this.contentDOM.dataset.hint = other || hint
    this.#chips.replaceChildren(
      ...chips.map(({ text: said, tone }) => {
        const chip = document.createElement('span')
        chip.className = `${styles.chip} ${styles[tone]}`
        chip.textContent = said
        return chip
      }),
    )
  }
}
