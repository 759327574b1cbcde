import { Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { DeskView } from '../../../shared/contract/desk.ts'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import type { AgendaItemId, BodyId, PersonId } from '../../../shared/domain/ids.ts'
import { DecisionKind, type SpeechVerb } from '../../../shared/domain/proceedings.ts'
import { commandName, type DeskCommand } from '../../../shared/language/typed/commands.ts'
import { exactSpeechVerb, speechVerbsMatching } from '../../../shared/language/typed/speechVerbQuery.ts'
import { trailingDate } from '../../../shared/language/typed/spokenDate.ts'
import { parseTypedTime } from '../../../shared/language/typed/spokenTime.ts'
import { parseVotes } from '../../../shared/language/typed/spokenVotes.ts'
import { type ChipWords, LineView } from './chips.ts'
import { attributesOf, deskExtensions } from './deskSchema.ts'
import { backspaceLine, deleteForward, goToItem, moveLine, moveToItem, selectItem, setFields, splitLine } from './edits.ts'
import { documentOf } from './foreign.ts'
import { blankAction, blankDecision, blankRemark, type LineFields } from './lines.ts'
import { cleanPaste, insertLines } from './paste.ts'
import { findLine, followCaret, type LinePlace, lineAtCaret } from './place.ts'
import { type Asked, askedAt, isImmediate, typedCommand } from './suggest.ts'

/** One of the things offered at the caret. */
export type Offer =
  | { readonly of: 'person'; readonly id: PersonId; readonly text: string; readonly under: string }
  | { readonly of: 'body'; readonly id: BodyId; readonly text: string; readonly under: string }
  | { readonly of: 'command'; readonly command: DeskCommand; readonly text: string; readonly under: string }
  | { readonly of: 'verb'; readonly verb: SpeechVerb; readonly text: string; readonly under: string }
  | { readonly of: 'phrase'; readonly text: string; readonly under: string }
  | { readonly of: 'item'; readonly index: number; readonly text: string; readonly under: string }
  | { readonly of: 'new-person'; readonly name: string; readonly text: string; readonly under: string }

/** A word to the user about the line at hand: what a date means, or what is wrong. */
export type Word = {
  readonly tone: 'hint' | 'wrong'
  readonly key: 'due' | 'dateInvalid' | 'noDecision' | 'votes' | 'time'
  readonly date?: CalendarDate
}

/** What the desk does outside its text, and what it needs to know. */
export type DeskPorts = {
  readonly offers: (asked: Asked) => readonly Offer[]
  readonly touched: () => void
  readonly today: () => { readonly date: CalendarDate; readonly time: WallTime }
  readonly meetingDate: () => CalendarDate
  readonly personName: (id: PersonId) => string
  readonly onItem: (itemId: AgendaItemId, change: ItemChange) => void
  readonly onAttendance: (personId: PersonId, change: { readonly arrived: WallTime } | { readonly left: WallTime }) => void
  readonly onNewPerson: (name: string, done: (id: PersonId) => void) => void
  readonly locked: () => boolean
  readonly words: ChipWords
  readonly label: string
}
export type ItemChange =
  | { readonly set: 'heldOver' | 'confidential' }
  | { readonly set: 'started' | 'ended'; readonly time: WallTime }
  | { readonly set: 'interest'; readonly personId: PersonId }

export type DeskLook = {
  readonly itemId: AgendaItemId | null
  readonly asked: Asked | null
  readonly offers: readonly Offer[]
  readonly at: number
  readonly word: Word | null
}

const decisionKinds: ReadonlySet<string> = new Set(DecisionKind.options)

/** The editor of the desk with its keys and commands; screens look at it through {@link DeskController.look}. */
export class DeskController {
  readonly editor: Editor
  readonly #ports: DeskPorts
  readonly #listeners = new Set<() => void>()
  readonly #views = new Set<LineView>()
  /** The person of a command that is still being typed, by line. */
  readonly #chosen = new Map<string, PersonId>()
  readonly #lang: Lang
  #opened = false
  #dismissed = ''
  #look: DeskLook = { itemId: null, asked: null, offers: [], at: 0, word: null }

  constructor(parts: {
    readonly element: HTMLElement
    readonly items: readonly AgendaItemId[]
    readonly view: DeskView
    readonly lang: Lang
    readonly ports: DeskPorts
  }) {
    this.#ports = parts.ports
    this.#lang = parts.lang
    const extensions = [...deskExtensions, this.#extension()]
    this.editor = new Editor({
      content: { type: 'doc', content: [{ type: 'item', attrs: { id: parts.items[0] }, content: [{ type: 'line' }] }] },
      element: parts.element,
      extensions,
      injectCSS: false,
      editable: !parts.ports.locked(),
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': parts.ports.label, spellcheck: 'false' } },
    })
    // Given once the editor has its plugins: given before, every line would be drawn twice.
    const { schema, plugins } = this.editor.state
    this.editor.view.updateState(
      EditorState.create({ doc: documentOf(schema, parts.items, parts.view, parts.lang), plugins: [...plugins] }),
    )
    this.#return(parts.items, parts.view)
    this.#drawHere()
    this.#opened = true
  }

  /** The caret goes where the desk was left. */
  #return(items: readonly AgendaItemId[], { place }: DeskView): void {
    const at = place?.line ? findLine(this.editor.state.doc, place.line) : null
    if (at && place) this.editor.commands.setTextSelection(at.at + 1 + Math.min(place.offset, at.node.content.size))
    else this.goTo(Math.max(0, place?.itemId ? items.indexOf(place.itemId) : 0))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly look = (): DeskLook => this.#look

  /** Draws every line that has been seen anew, as when names have been read. */
  redraw(): void {
    for (const view of this.#views) if (view.isDrawn) view.draw()
    this.#refresh()
  }

  // Only the item at hand is on screen: the lines of the others are drawn when they come there.
  #drawHere(): void {
    for (const view of this.#views) if (!view.isDrawn && view.dom.closest('.desk-here') !== null) view.draw()
  }

  /** Puts the caret into an item, numbered from 0. What is locked can still be gone through. */
  goTo(index: number): void {
    const tr = goToItem(this.editor.state, index, !this.#ports.locked())
    if (tr !== null) this.editor.view.dispatch(tr)
    this.editor.view.focus()
  }

  destroy(): void {
    this.editor.destroy()
  }

  highlight(at: number): void {
    this.#look = { ...this.#look, at }
    this.#tell()
  }

  /** Takes up what is offered. */
  choose(offer: Offer): boolean {
    const { asked } = this.#look
    if (asked === null) return false
    const { line, from, to } = asked
    this.editor.view.focus()
    switch (offer.of) {
      case 'person':
        return this.#choosePerson(asked, offer.id, offer.text)
      case 'body':
        return this.#setFields(line, from, to, (fields) =>
          fields.line === 'action' ? { ...fields, bodyId: offer.id, personId: null } : fields,
        )
      case 'new-person':
        this.#ports.onNewPerson(offer.name, (id) => this.#choosePerson(asked, id, this.#ports.personName(id)))
        return true
      case 'verb':
        return this.#setFields(line, from, to, (fields) => (fields.line === 'remark' ? { ...fields, verb: offer.verb } : fields))
      case 'phrase':
        return this.#apply((state) => state.tr.delete(line.at + 1, to).insertText(offer.text, line.at + 1))
      case 'item':
        return this.#apply((state) => {
          const cleared = state.apply(state.tr.delete(line.at + 1, to))
          const here = lineAtCaret(cleared)
          return here === null
            ? null
            : this.#both(
                state,
                (tr) => tr.delete(line.at + 1, to),
                (next) => this.#moved(next, offer.index),
              )
        })
      case 'command':
        return this.#chooseCommand(offer.command, asked)
      default:
        return assertNever(offer)
    }
  }

  /** `/move` moves the line above, which it was typed under, or its own words where it has any. */
  #moved(state: EditorState, index: number): Transaction | null {
    const here = lineAtCaret(state)
    if (here === null) return null
    if (here.node.content.size > 0 || here.index === 0) return moveToItem(state, here, index, 'end')
    const above = here.item.child(here.index - 1)
    const at = here.at - above.nodeSize
    return moveToItem(
      state,
      { ...here, node: above, at, index: here.index - 1, attributes: attributesOf(above), offset: above.content.size },
      index,
      'end',
    )
  }

  #both(state: EditorState, first: (tr: Transaction) => Transaction, then: (state: EditorState) => Transaction | null): Transaction | null {
    const tr = first(state.tr)
    const next = then(state.apply(tr))
    if (next === null) return tr
    for (const step of next.steps) tr.step(step)
    return tr.setSelection(next.selection).scrollIntoView()
  }

  #choosePerson({ line, from, to, command }: Asked, id: PersonId, name: string): boolean {
    const { fields } = line.attributes
    switch (command) {
      case null: {
        if (fields.line === 'action')
          return this.#setFields(line, from, to, (f) => (f.line === 'action' ? { ...f, personId: id, bodyId: null } : f))
        const isHead = this.editor.state.doc.textBetween(line.at + 1, from).trim() === ''
        if (fields.line === 'remark' && fields.personId === null && isHead) {
          return this.#setFields(line, from, to, (f) => (f.line === 'remark' ? { ...f, personId: id } : f), false)
        }
        return this.#apply((state) => state.tr.insertText(`${name} `, from, to))
      }
      case 'mover':
        return this.#onDecision(line, (f) => ({ ...f, proposerId: id }))
      case 'seconder':
        return this.#onDecision(line, (f) => ({ ...f, seconderId: id }))
      case 'interest':
        this.#ports.onItem(line.itemId, { set: 'interest', personId: id })
        return this.#clear(line)
      default: {
        this.#chosen.set(line.attributes.id, id)
        return this.#apply((state) => state.tr.insertText(`${name}: `, from, to))
      }
    }
  }

  #chooseCommand(command: DeskCommand, { line, from, to }: Asked): boolean {
    if (!isImmediate(command)) {
      return this.#apply((state) => {
        const typed = `/${commandName(command, this.#lang)} `
        if (from === line.at + 1) return state.tr.insertText(typed, from, to)
        // Typed behind words: they stay as they are, and the command goes on in a line of its own.
        return this.#both(
          state,
          (tr) => tr.delete(from, to),
          (next) => splitLine(next)?.insertText(typed) ?? null,
        )
      })
    }
    const own: LineFields | null = decisionKinds.has(command)
      ? blankDecision(DecisionKind.parse(command))
      : command === 'action' || command === 'report'
        ? blankAction(command)
        : command === 'remark'
          ? blankRemark
          : null
    if (own !== null) return this.#setFields(line, from, to, () => own, command !== 'remark')
    if (command === 'hold') this.#ports.onItem(line.itemId, { set: 'heldOver' })
    if (command === 'confidential') this.#ports.onItem(line.itemId, { set: 'confidential' })
    if (command === 'release') return this.#setFields(line, from, to, (f) => (f.line === 'action' ? f : { ...f, press: !f.press }))
    if (command === 'unanimous') {
      this.#apply((state) => state.tr.delete(from, to))
      return this.#onDecision(line, (f) => ({ ...f, votes: { outcome: 'unanimous' } }), false)
    }
    return this.#apply((state) => state.tr.delete(from, to))
  }

  /** Changes the decision that the caret is in, or the last one before it in its item; a command's own line is emptied. */
  #onDecision(line: LinePlace, change: (fields: Extract<LineFields, { line: 'decision' }>) => LineFields, clear = true): boolean {
    return this.#apply((state) => {
      let target: { at: number; node: LinePlace['node'] } | null = null
      line.item.forEach((node, at, index) => {
        if (index <= line.index && attributesOf(node).fields.line === 'decision') target = { at: line.itemAt + 1 + at, node }
      })
      const found: { at: number; node: LinePlace['node'] } | null = target
      if (found === null) {
        this.#say({ tone: 'wrong', key: 'noDecision' })
        return null
      }
      const { at, node }: { at: number; node: LinePlace['node'] } = found
      const attributes = attributesOf(node)
      const tr = attributes.fields.line === 'decision' ? setFields(state.tr, { at, attributes }, change(attributes.fields)) : state.tr
      const here = lineAtCaret(state)
      if (clear && here !== null && here.at !== at) tr.delete(here.at + 1, here.at + here.node.nodeSize - 1)
      if (clear && here !== null && here.at === at) {
        const text = here.node.textContent
        if (text.startsWith('/')) tr.delete(at + 1, at + here.node.nodeSize - 1)
      }
      return tr
    })
  }

  #clear(line: LinePlace): boolean {
    this.#chosen.delete(line.attributes.id)
    return this.#apply((state) => {
      const found = findLine(state.doc, line.attributes.id)
      return found && state.tr.delete(found.at + 1, found.at + found.node.nodeSize - 1)
    })
  }

  #setFields(line: LinePlace, from: number, to: number, change: (fields: LineFields) => LineFields, spoken = true): boolean {
    return this.#apply((state) => {
      const tr = state.tr.delete(from, to)
      const node = tr.doc.nodeAt(line.at)
      return node === null ? tr : setFields(tr, { at: line.at, attributes: attributesOf(node) }, change(attributesOf(node).fields), spoken)
    })
  }

  /** Enter: takes up what is offered, does what a command says, gives an action its date; else begins a new line. */
  #enter(): boolean {
    const { state } = this.editor
    const line = lineAtCaret(state)
    if (line === null) return false
    const typed = typedCommand(line.node.textContent, this.#lang)
    if (typed !== null && !isImmediate(typed.command)) return this.#perform(line, typed.command, typed.words)
    const { fields } = line.attributes
    if (fields.line === 'action' && line.offset === line.node.content.size) {
      const due = trailingDate(line.node.textContent, this.#ports.meetingDate())
      if (due !== null && 'problem' in due) {
        this.#say({ tone: 'wrong', key: 'dateInvalid' })
        return true
      }
      if (due !== null) {
        this.#apply((now) => {
          const start = line.at + 1
          const tr = now.tr.delete(start + due.rest.length, start + line.node.content.size)
          return setFields(tr, line, { ...fields, due: due.date })
        })
      }
    }
    this.#apply(splitLine)
    return true
  }

  #perform(line: LinePlace, command: DeskCommand, words: string): boolean {
    const person = this.#chosen.get(line.attributes.id)
    const behind = person === undefined ? words : words.slice(this.#ports.personName(person).length).replace(/^[\s:]+/, '')
    const { time: now } = this.#ports.today()
    const time = behind.trim() === '' ? now : parseTypedTime(behind)
    switch (command) {
      case 'votes': {
        const votes = parseVotes(words)
        if (votes === null) this.#say({ tone: 'wrong', key: 'votes' })
        else this.#onDecision(line, (f) => ({ ...f, votes }))
        return true
      }
      case 'start':
      case 'end':
        if (time === null) this.#say({ tone: 'wrong', key: 'time' })
        else {
          this.#ports.onItem(line.itemId, { set: command === 'start' ? 'started' : 'ended', time })
          this.#clear(line)
        }
        return true
      case 'present':
      case 'leave':
        if (person === undefined) return true
        if (time === null) this.#say({ tone: 'wrong', key: 'time' })
        else {
          this.#ports.onAttendance(person, command === 'present' ? { arrived: time } : { left: time })
          this.#clear(line)
        }
        return true
      case 'dissent':
        if (person === undefined) return true
        this.#chosen.delete(line.attributes.id)
        this.#onDecision(line, (f) => ({
          ...f,
          dissents: [
            ...f.dissents.filter(({ personId }) => personId !== person),
            { personId: person, text: behind === '' ? {} : { [this.#lang]: behind } },
          ],
        }))
        return true
      default:
        return true
    }
  }

  #onKey(event: KeyboardEvent): boolean {
    if (event.isComposing) return false
    const { asked, offers, at } = this.#look
    if (asked !== null && offers.length > 0) {
      const chosen = offers[at]
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        this.highlight((at + (event.key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length)
        return true
      }
      if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && chosen !== undefined) {
        this.choose(chosen)
        return true
      }
      if (event.key === 'Escape') {
        this.#dismissed = this.#markOf(asked)
        this.#refresh()
        return true
      }
    }
    if (event.key === ' ' && asked?.mode === 'verb') {
      const verb = exactSpeechVerb(asked.query)
      // "अवगत" may become "अवगत कराया": only when no longer verb begins so.
      const longer = speechVerbsMatching(`${asked.query} `, this.#lang).length > 0
      if (verb !== null && !longer) {
        this.#setFields(asked.line, asked.from, asked.to, (f) => (f.line === 'remark' ? { ...f, verb } : f))
        return true
      }
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return this.#step(1)
    if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) return this.#step(event.key === 'PageDown' ? 1 : -1)
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      return this.#apply(moveLine(event.key === 'ArrowUp' ? 'up' : 'down'), true)
    if (event.key === 'Enter') return this.#enter()
    if (event.key === 'Backspace') return this.#apply(backspaceLine)
    if (event.key === 'Delete') return this.#apply(deleteForward)
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) return this.#apply(selectItem, true)
    return false
  }

  #step(by: number): boolean {
    const line = lineAtCaret(this.editor.state)
    if (line !== null) this.goTo(line.itemIndex + by)
    return true
  }

  /** Does an edit if it can be done; tells whether it was. */
  #apply(edit: (state: EditorState) => Transaction | null, always = false): boolean {
    if (this.#ports.locked()) return true
    const tr = edit(this.editor.state)
    if (tr === null) return always
    // Each of these is taken back by itself, however fast it followed on the one before.
    this.editor.view.dispatch(closeHistory(tr))
    return true
  }

  #say(word: Word): void {
    this.#look = { ...this.#look, word }
    this.#tell()
  }

  #markOf({ mode, line, from }: Asked): string {
    return `${mode} ${line.attributes.id} ${from}`
  }

  #refresh(): void {
    const { state } = this.editor
    const line = lineAtCaret(state)
    const found = this.#ports.locked() ? null : askedAt(state, this.#lang, (id) => this.#chosen.has(id))
    const asked = found !== null && this.#markOf(found) !== this.#dismissed ? found : null
    if (found === null) this.#dismissed = ''
    const offers = asked === null ? [] : this.#ports.offers(asked)
    const before = this.#look
    const same = before.asked !== null && asked !== null && before.asked.query === asked.query && before.asked.mode === asked.mode
    this.#look = {
      itemId: line?.itemId ?? null,
      asked: offers.length > 0 ? asked : null,
      offers,
      at: same ? Math.min(before.at, offers.length - 1) : 0,
      word: this.#wordOf(line),
    }
    if (before.itemId !== this.#look.itemId) this.#drawHere()
    if (
      before.itemId !== this.#look.itemId ||
      before.asked !== null ||
      asked !== null ||
      before.word?.date !== this.#look.word?.date ||
      before.word?.key !== this.#look.word?.key
    )
      this.#tell()
  }

  /** What the date at the end of an action means, while it is typed. */
  #wordOf(line: LinePlace | null): Word | null {
    if (line === null || line.attributes.fields.line !== 'action' || line.node.content.size === 0) return null
    const due = trailingDate(line.node.textContent, this.#ports.meetingDate())
    if (due === null) return null
    return 'problem' in due ? { tone: 'wrong', key: 'dateInvalid' } : { tone: 'hint', key: 'due', date: due.date }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #extension(): Extension {
    const controller = this
    return Extension.create({
      name: 'desk',
      priority: 1000,
      onTransaction({ transaction }) {
        if (transaction.docChanged && transaction.getMeta('foreign') !== true) controller.#ports.touched()
        controller.#refresh()
      },
      addProseMirrorPlugins: () => [
        new Plugin({
          props: {
            handleKeyDown: (view, event) => {
              followCaret(view)
              return controller.#onKey(event)
            },
            handlePaste: (_view, event) => {
              const lines = event.clipboardData ? cleanPaste(event.clipboardData) : []
              controller.#apply((state) => insertLines(state, lines))
              return true
            },
            handleDrop: (view: EditorView, event: DragEvent) => {
              const lines = event.dataTransfer ? cleanPaste(event.dataTransfer) : []
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
              if (at === null || lines.length === 0) return true
              controller.editor.commands.setTextSelection(at.pos)
              controller.#apply((state) => insertLines(state, lines))
              return true
            },
            nodeViews: {
              line: (node) => {
                const view = new LineView(node, controller.#ports.words)
                controller.#views.add(view)
                if (controller.#opened) view.draw()
                return Object.assign(view, { destroy: () => controller.#views.delete(view) })
              },
            },
            decorations: (state) => {
              const line = lineAtCaret(state)
              if (line === null) return DecorationSet.empty
              return DecorationSet.create(state.doc, [
                Decoration.node(line.itemAt, line.itemAt + line.item.nodeSize, { class: 'desk-here' }),
                Decoration.node(line.at, line.at + line.node.nodeSize, { class: 'desk-line-here' }),
              ])
            },
          },
        }),
      ],
    })
  }
}
