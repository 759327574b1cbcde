import { v7 } from 'uuid'
import type { DeskLine, DeskSync, Line, LineChange, LineOrder } from '../../shared/contract/desk.ts'
import { type AgendaItemId, DecisionId, type MeetingId } from '../../shared/domain/ids.ts'
import type { TestClient } from './support.ts'

/** What the program has said is saved of each line; null once it is removed. Shared by the desks of one meeting. */
export type Standing = Map<string, string | null>

const lineOf = (kind: Line['line'], id: string, hi: string): Line => {
  const text = { hi }
  switch (kind) {
    case 'remark':
      return { line: kind, id, personId: null, verb: 'said', text, press: false }
    case 'decision':
      return { line: kind, id, kind: 'decision', text, proposerId: null, seconderId: null, votes: null, press: false, dissents: [] }
    case 'action':
      return { line: kind, id, kind: 'action', text, personId: null, bodyId: null, due: null, status: 'open', decisionId: null }
  }
}

const plain = ({ itemId: _itemId, version: _version, ...line }: DeskLine): Line => line
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * A desk without a screen: what is typed changes it alone, until it syncs and takes the answer in as the screen does. It refuses to
 * see a text overwritten that it has never seen itself.
 */
export class ModelDesk {
  /** How many clashes it was told of. */
  clashes = 0
  readonly #client: TestClient
  readonly #meetingId: MeetingId
  readonly #standing: Standing
  readonly #lines = new Map<string, Line>()
  readonly #known = new Map<string, { version: number; itemId: AgendaItemId; line: Line }>()
  readonly #seen = new Map<string, Set<string>>()
  #orders = new Map<AgendaItemId, readonly string[]>()
  #now = new Map<AgendaItemId, string[]>()
  #since = ''

  constructor(client: TestClient, meetingId: MeetingId, standing: Standing) {
    this.#client = client
    this.#meetingId = meetingId
    this.#standing = standing
  }

  async open(): Promise<this> {
    const { since, lines, orders } = await this.#client.desk.open({ meetingId: this.#meetingId })
    this.#since = since
    for (const line of lines) this.#know(line)
    this.#orders = new Map(orders.map((order) => [order.itemId, order.lines]))
    this.#now = new Map(orders.map((order) => [order.itemId, [...order.lines]]))
    return this
  }

  /** Its items with their lines, as they stand on this desk. */
  view(): readonly (readonly (Line | undefined)[])[] {
    return [...this.#now.keys()].sort().map((itemId) => this.#collected(itemId))
  }

  add(item: number, at: number, kind: Line['line'], text: string): void {
    const ids = this.#item(item)
    const id = v7()
    this.#lines.set(id, lineOf(kind, id, text))
    ids.splice(at % (ids.length + 1), 0, id)
  }

  type(line: number, text: string): void {
    const id = this.#any(line)
    const before = id && this.#lines.get(id)
    if (id && before) this.#lines.set(id, { ...before, text: { hi: text } })
  }

  remove(line: number): void {
    const id = this.#any(line)
    if (id) this.#take(id)
  }

  move(line: number, item: number, at: number): void {
    const id = this.#any(line)
    if (!id) return
    this.#take(id)
    const ids = this.#item(item)
    ids.splice(at % (ids.length + 1), 0, id)
  }

  /** Sends what changed, takes the answer in and settles clashes for one's own text or the other's; tells whether anything was sent. */
  async sync(choice: 'mine' | 'theirs'): Promise<boolean> {
    const changes = this.#changes()
    const orders: LineOrder[] = [...this.#now].flatMap(([itemId, lines]) =>
      same(lines, this.#orders.get(itemId)) ? [] : [{ itemId, lines: [...lines] }],
    )
    const answer = await this.#client.desk.sync({ meetingId: this.#meetingId, since: this.#since, changes, orders, place: null })
    if (answer.refused.length > 0 || answer.homeless.length > 0) throw new Error('nothing should be refused')
    this.clashes += answer.clashes.length
    this.#acknowledge(changes, answer)
    this.#since = answer.since
    const clashing = new Set(answer.clashes.map(({ id }) => id))
    for (const line of answer.lines) if (!clashing.has(line.id)) this.#bring(line)
    for (const id of answer.removed) if (!clashing.has(id)) this.#forget(id)
    for (const change of changes) if (change.op === 'remove' && !clashing.has(change.id)) this.#known.delete(change.id)
    for (const clash of answer.clashes) this.#settle(clash, choice)
    for (const { itemId, lines } of answer.orders) this.#reorder(itemId, lines)
    return changes.length > 0 || orders.length > 0
  }

  #item(item: number): string[] {
    const all = [...this.#now.values()]
    const ids = all[item % all.length]
    if (!ids) throw new Error('a meeting has items')
    return ids
  }

  #any(line: number): string | undefined {
    const all = [...this.#now.values()].flat()
    return all[line % Math.max(1, all.length)]
  }

  #take(id: string): void {
    for (const ids of this.#now.values()) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1)
  }

  /** An action belongs to the decision right above it, with nothing but other actions between. */
  #collected(itemId: AgendaItemId): readonly Line[] {
    const lines: Line[] = []
    let decisionId: DecisionId | null = null
    for (const id of this.#now.get(itemId) ?? []) {
      const line = this.#lines.get(id)
      if (!line) continue
      lines.push(line.line === 'action' ? { ...line, decisionId } : line)
      if (line.line !== 'action') decisionId = line.line === 'decision' ? DecisionId.parse(id) : null
    }
    return lines
  }

  #changes(): LineChange[] {
    const changes: LineChange[] = []
    const here = new Set<string>()
    for (const itemId of this.#now.keys()) {
      for (const line of this.#collected(itemId)) {
        here.add(line.id)
        const known = this.#known.get(line.id)
        if (known && known.itemId === itemId && same(known.line, line)) continue
        changes.push({ op: 'put', itemId, version: known?.version ?? null, line })
      }
    }
    for (const [id, { version }] of this.#known) if (!here.has(id)) changes.push({ op: 'remove', id, version })
    return changes
  }

  /** What was written stood on a text that this desk had seen, or on none. */
  #acknowledge(changes: readonly LineChange[], { clashes }: DeskSync): void {
    for (const change of changes) {
      const id = change.op === 'put' ? change.line.id : change.id
      if (clashes.some((clash) => clash.id === id)) continue
      const stood = this.#standing.get(id)
      const text = change.op === 'put' ? (change.line.text.hi ?? '') : null
      if (typeof stood === 'string' && stood !== text && !this.#seen.get(id)?.has(stood))
        throw new Error(`"${stood}" was overwritten unseen`)
      this.#standing.set(id, text)
      if (text !== null) this.#see(id, text)
    }
  }

  #see(id: string, text: string): void {
    const seen = this.#seen.get(id)
    if (seen) seen.add(text)
    else this.#seen.set(id, new Set([text]))
  }

  #know(line: DeskLine): void {
    this.#see(line.id, line.text.hi ?? '')
    this.#lines.set(line.id, plain(line))
    this.#known.set(line.id, { version: line.version, itemId: line.itemId, line: plain(line) })
  }

  #bring(line: DeskLine): void {
    this.#know(line)
    if (this.#now.get(line.itemId)?.includes(line.id)) return
    this.#take(line.id)
    this.#now.get(line.itemId)?.push(line.id)
  }

  #forget(id: string): void {
    this.#known.delete(id)
    this.#lines.delete(id)
    this.#take(id)
  }

  #settle({ id, theirs }: DeskSync['clashes'][number], choice: 'mine' | 'theirs'): void {
    const mine = [...this.#now.values()].some((ids) => ids.includes(id)) ? this.#lines.get(id) : undefined
    if (theirs === null) {
      if (choice === 'theirs') this.#forget(id)
      else this.#known.delete(id)
      return
    }
    this.#bring(theirs)
    if (choice === 'theirs') return
    if (mine) this.#lines.set(id, mine)
    else this.#take(id)
  }

  /** Lines that the program does not know yet stay behind the one that they stood behind. */
  #reorder(itemId: AgendaItemId, lines: readonly string[]): void {
    this.#orders.set(itemId, lines)
    const now = this.#now.get(itemId) ?? []
    const rank = new Map(lines.map((id, at) => [id, at]))
    let last = -1
    const placed = now.map((id, at) => {
      const known = rank.get(id)
      if (known !== undefined) last = known
      return { id, key: known ?? last + 0.5, at }
    })
    this.#now.set(
      itemId,
      placed.sort((a, b) => a.key - b.key || a.at - b.at).map(({ id }) => id),
    )
  }
}
