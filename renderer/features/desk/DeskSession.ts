import type { Editor } from '@tiptap/core'
import type { Entity, Problem } from '../../../shared/contract/base.ts'
import type { DeskLine, DeskPlace, DeskSync, DeskView, Line } from '../../../shared/contract/desk.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import type { AnyDraft, SaveState } from '../../autosave/Draft.ts'
import { type Failure, failureOf } from '../../failure.ts'
import { type Collected, collect } from './collect.ts'
import { applyForeign } from './foreign.ts'
import { lineAtCaret } from './place.ts'

/** How long after the last key the desk saves, and how long at most after the first, in milliseconds. */
const quiet = 90
const longest = 200
/** How often it looks for what other windows wrote, and how long after a failure it tries again. */
const looking = 1000
const again = 3000

/** A line as it was last read or saved. */
type Known = { readonly version: number; readonly line: Line }
type Clash = DeskSync['clashes'][number]

/** With the keys of every object in one order, and without what is not there. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

const texts = new WeakMap<object, string>()

/** A line as text, to see whether it changed. */
const jsonOf = (line: object): string => {
  const known = texts.get(line)
  if (known !== undefined) return known
  const json = JSON.stringify(sorted(line))
  texts.set(line, json)
  return json
}

/** Whether two lines say the same. */
const same = (a: Line | undefined, b: Line): boolean => a !== undefined && jsonOf(a) === jsonOf(b)

const plain = ({ version: _version, itemId: _itemId, ...line }: DeskLine): Line => line

const sameOrder = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && a.length === b.length && a.every((id, at) => id === b[at])

/**
 * The desk of one meeting between its editor and the program: saves what is typed within a quarter of a second, brings in what other
 * windows write, and keeps what could not be saved.
 */
export class DeskSession implements AnyDraft {
  readonly #meetingId: MeetingId
  readonly #changed: () => void
  readonly #meetingChanged: () => void
  readonly #known = new Map<string, Known>()
  readonly #orders = new Map<string, readonly string[]>()
  readonly #held = new Map<string, readonly Problem[]>()
  readonly #listeners = new Set<() => void>()
  #editor: Editor | null = null
  readonly #lang: Lang
  #since: string
  #clashes: readonly Clash[] = []
  #homeless: readonly string[] = []
  #failure: Failure | null = null
  #running: Promise<void> | null = null
  #dirty = false
  #sending = false
  #firstTyped = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #look: ReturnType<typeof setInterval> | undefined
  /** What was last sent of each line: an answer that was lost is known again by it. */
  readonly #sent = new Map<string, Line>()

  constructor(parts: {
    readonly meetingId: MeetingId
    readonly view: DeskView
    readonly lang: Lang
    readonly changed: () => void
    readonly meetingChanged: () => void
  }) {
    this.#meetingId = parts.meetingId
    this.#lang = parts.lang
    this.#since = parts.view.since
    this.#changed = parts.changed
    this.#meetingChanged = parts.meetingChanged
    for (const line of parts.view.lines) this.#known.set(line.id, { version: line.version, line: plain(line) })
    for (const { itemId, lines } of parts.view.orders) this.#orders.set(itemId, lines)
  }

  get entity(): Entity {
    return this.#clashes[0]?.theirs?.line ?? 'remark'
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  attach(editor: Editor): void {
    this.#editor = editor
    this.#look = setInterval(() => {
      if (document.visibilityState === 'visible' && this.#running === null && !this.#dirty && this.#clashes.length === 0)
        void this.#sync(true)
    }, looking)
  }

  detach(): void {
    clearInterval(this.#look)
    clearTimeout(this.#timer)
    this.#editor = null
  }

  /** Something was typed. */
  readonly touch = (): void => {
    this.#dirty = true
    const now = Date.now()
    if (this.#firstTyped === 0) this.#firstTyped = now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(quiet, this.#firstTyped + longest - now)))
    this.#tell()
  }

  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#firstTyped = 0
    while (this.#running !== null) await this.#running
    if (!this.#dirty || this.#clashes.length > 0) return
    await this.#sync(false)
  }

  readonly snapshot = () => {
    const clash = this.#clashes[0]
    const mine = clash && this.#mine(clash.id)
    return {
      state: this.#state(),
      failure: this.#failure,
      conflict: clash && mine ? { mine: { text: mine.text }, theirs: clash.theirs === null ? {} : { text: clash.theirs.text } } : null,
    }
  }

  /** Lines that the program refused, with what is wrong with each. */
  refused(): ReadonlyMap<string, readonly Problem[]> {
    return this.#held
  }

  /** Whether an item has lines that could not be saved because it is gone. */
  holds(itemId: string): boolean {
    const lines = this.#collected()?.lines
    if (lines === undefined) return false
    return [...lines].some(
      ([id, placed]) => placed.itemId === itemId && (this.#homeless.includes(id) || !same(this.#known.get(id)?.line, placed.line)),
    )
  }

  /** What could not be saved, as one text that changes when it does. */
  readonly troubles = (): string => [...this.#held.keys(), ...this.#homeless].join(' ')

  readonly resolve = async (choice: 'mine' | 'theirs'): Promise<void> => {
    const [clash, ...rest] = this.#clashes
    if (clash === undefined || this.#editor === null) return
    this.#clashes = rest
    const { id, theirs } = clash
    if (theirs === null) this.#known.delete(id)
    else this.#known.set(id, { version: theirs.version, line: plain(theirs) })
    if (choice === 'theirs')
      applyForeign(this.#editor, { lines: theirs === null ? [] : [theirs], removed: theirs === null ? [id] : [], orders: [] }, this.#lang)
    this.#dirty = true
    this.#tell()
    await this.flush()
  }

  readonly discard = async (): Promise<void> => {
    if (this.#failure === null && this.#held.size === 0) return
    this.#held.clear()
    this.#failure = null
    this.#dirty = false
    this.#tell()
  }

  #collected(): Collected | null {
    const editor = this.#editor
    if (editor === null || editor.isDestroyed) return null
    const here = lineAtCaret(editor.state)?.attributes.id
    return collect(editor.state.doc, this.#lang, (id) => id === here && this.#known.has(id))
  }

  #mine(id: string): Line | undefined {
    return this.#collected()?.lines.get(id)?.line
  }

  async #sync(onlyLook: boolean): Promise<void> {
    const run = this.#send(onlyLook)
    this.#running = run
    try {
      await run
    } finally {
      this.#running = null
      this.#tell()
    }
    if (this.#dirty && this.#failure === null && this.#firstTyped === 0) await this.flush()
  }

  async #send(onlyLook: boolean): Promise<void> {
    const collected = this.#collected()
    if (collected === null) return
    const { changes, orders } = onlyLook ? { changes: [], orders: [] } : this.#changes(collected)
    if (!onlyLook) {
      this.#dirty = false
      this.#sending = changes.length > 0 || orders.length > 0
      this.#tell()
    }
    const put = new Set(changes.flatMap((change) => (change.op === 'put' ? [change.line.id] : [])))
    const sent = new Map([...collected.lines].flatMap(([id, { line }]) => (put.has(id) ? [[id, line] as const] : [])))
    try {
      const answer = await client.desk.sync({
        meetingId: this.#meetingId,
        since: this.#since,
        changes,
        orders,
        place: onlyLook ? null : this.#place(),
      })
      this.#failure = null
      this.#take(
        answer,
        sent,
        changes.flatMap((change) => (change.op === 'remove' ? [change.id] : [])),
        orders,
      )
    } catch (error) {
      if (onlyLook) return
      for (const [id, line] of sent) this.#sent.set(id, line)
      this.#dirty = true
      this.#failure = failureOf(error)
      if (this.#failure.kind === 'unreachable' || this.#failure.kind === 'unknown') this.#timer = setTimeout(() => void this.flush(), again)
    } finally {
      this.#sending = false
    }
  }

  #changes({ lines, orders }: Collected): Pick<Parameters<typeof client.desk.sync>[0], 'changes' | 'orders'> {
    const changes: Parameters<typeof client.desk.sync>[0]['changes'] = []
    const itemOf = new Map([...this.#orders].flatMap(([itemId, ids]) => ids.map((id) => [id, itemId] as const)))
    const here = new Set([...orders.values()].flat())
    for (const [id, { itemId, line }] of lines) {
      const known = this.#known.get(id)
      if (same(known?.line, line) && itemOf.get(id) === itemId) continue
      changes.push({ op: 'put', itemId, version: known?.version ?? null, line })
    }
    for (const [id, { version }] of this.#known) if (!here.has(id)) changes.push({ op: 'remove', id, version })
    const moved = [...orders].filter(([itemId, ids]) => !sameOrder(this.#orders.get(itemId), ids))
    return { changes, orders: moved.map(([itemId, ids]) => ({ itemId, lines: [...ids] })) }
  }

  #place(): DeskPlace | null {
    const line = this.#editor && lineAtCaret(this.#editor.state)
    return line ? { itemId: line.itemId, line: line.attributes.id, offset: line.offset } : null
  }

  #take(
    answer: DeskSync,
    sent: ReadonlyMap<string, Line>,
    removed: readonly string[],
    orders: readonly { itemId: string; lines: readonly string[] }[],
  ): void {
    this.#since = answer.since
    this.#homeless = answer.homeless
    this.#held.clear()
    for (const { id, problems } of answer.refused) this.#held.set(id, problems)
    const clashes = answer.clashes.filter(({ id, theirs }) => {
      if (theirs === null || !same(this.#sent.get(id), plain(theirs))) return true
      // What stands is what was sent from here when the answer was lost.
      this.#known.set(id, { version: theirs.version, line: plain(theirs) })
      this.#dirty = true
      return false
    })
    this.#sent.clear()
    const clashing = new Set(answer.clashes.map(({ id }) => id))
    const foreign: DeskLine[] = []
    for (const line of answer.lines) {
      if (clashing.has(line.id)) continue
      const mine = sent.get(line.id)
      const read = plain(line)
      const before = this.#known.get(line.id)
      // What was sent from here is stored trimmed; at the desk it stays as it is being typed.
      this.#known.set(line.id, { version: line.version, line: mine ?? read })
      if (mine === undefined && !same(before?.line, read)) foreign.push(line)
    }
    for (const id of removed) if (!clashing.has(id)) this.#known.delete(id)
    const gone = answer.removed.filter((id) => this.#known.delete(id))
    for (const { itemId, lines } of orders) this.#orders.set(itemId, lines)
    const reordered = answer.orders.filter(({ itemId, lines }) => !sameOrder(this.#orders.get(itemId), lines))
    for (const { itemId, lines } of answer.orders) this.#orders.set(itemId, lines)
    this.#clashes = [...this.#clashes, ...clashes]
    if (this.#editor && (foreign.length > 0 || gone.length > 0 || reordered.length > 0)) {
      applyForeign(this.#editor, { lines: foreign, removed: gone, orders: reordered }, this.#lang)
    }
    if (answer.meetingChanged) this.#meetingChanged()
  }

  #state(): SaveState {
    if (this.#sending) return 'saving'
    if (this.#clashes.length > 0) return 'conflict'
    if (this.#failure !== null) return 'failed'
    if (this.#held.size > 0 || this.#homeless.length > 0) return 'refused'
    return this.#dirty ? 'waiting' : 'saved'
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
    this.#changed()
  }
}
