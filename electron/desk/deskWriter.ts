import type { DeskLine, DeskSync, LineChange, LineOrder } from '../../shared/contract/desk.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { ActionId, type AgendaItemId, DecisionId, type MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { problem, Refusal } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { recordChange } from '../db/auditTrail.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Put } from '../db/versioned.ts'
import { asLine } from './deskLines.ts'
import { deskRepository, type LineRow } from './deskRepository.ts'
import { merged, movedLines } from './lineOrder.ts'

type PutChange = Extract<LineChange, { op: 'put' }>

const idOf = (change: LineChange): string => (change.op === 'put' ? change.line.id : change.id)

/** Decisions before the actions that name them; what is removed last, so that nothing is left that names it. */
const rankOf = (change: LineChange): number => (change.op === 'remove' ? 2 : change.line.line === 'action' ? 1 : 0)

/** Writes what one desk sends of one meeting, once; whoever asks has made sure that the meeting is open. */
export class DeskWriter {
  /** Each with what stood when it was to be written. */
  readonly clashes: DeskSync['clashes'] = []
  readonly refused: DeskSync['refused'] = []
  readonly homeless: string[] = []
  /** Items whose order the desk is to be told. */
  readonly touched = new Set<AgendaItemId>()

  readonly #work: Work
  readonly #services: Services
  readonly #desk: ReturnType<typeof deskRepository>
  readonly #meetingId: MeetingId
  readonly #items: ReadonlySet<AgendaItemId>
  /** Lines that this sync made or took back: that they stand somewhere is no move. */
  readonly #fresh = new Set<string>()
  /** Whether actions may have come away from their decisions. */
  #isParted = false

  constructor(work: Work, services: Services, meetingId: MeetingId, items: ReadonlySet<AgendaItemId>) {
    this.#work = work
    this.#services = services
    this.#desk = deskRepository(work)
    this.#meetingId = meetingId
    this.#items = items
  }

  /** @throws {Refusal} INVALID for a line of another meeting or another kind, or one that is changed twice */
  async write(changes: readonly LineChange[], orders: readonly LineOrder[]): Promise<void> {
    const rows = await this.#desk.linesById([...changes.map(idOf), ...orders.flatMap(({ lines }) => lines)])
    this.#check(rows, changes, orders)
    const puts = changes.filter((change) => change.op === 'put').sort((a, b) => rankOf(a) - rankOf(b))
    for (const change of puts) await this.#put(change, rows.get(change.line.id))
    const removes = changes.filter((change) => change.op === 'remove')
    for (const { id, version } of removes) {
      const row = rows.get(id)
      if (row && !row.removed) await this.#remove(row, version)
    }
    for (const order of orders) await this.#order(order)
    if (this.#isParted) await this.#freeParted()
  }

  #check(rows: ReadonlyMap<string, LineRow>, changes: readonly LineChange[], orders: readonly LineOrder[]): void {
    const seen = new Set<string>()
    for (const [at, change] of changes.entries()) {
      const id = idOf(change)
      const row = rows.get(id)
      const path = change.op === 'put' ? `changes[${at}].line.id` : `changes[${at}].id`
      const isOther = change.op === 'put' && row !== undefined && row.line !== change.line.line
      if (seen.has(id) || isOther) throw problem(path, 'duplicate', { id })
      if (row !== undefined && row.meetingId !== this.#meetingId) throw problem(path, 'noSuch', { id })
      seen.add(id)
    }
    for (const [at, { lines }] of orders.entries()) {
      for (const [place, id] of lines.entries()) {
        const row = rows.get(id)
        if (row !== undefined && row.meetingId !== this.#meetingId) throw problem(`orders[${at}].lines[${place}]`, 'noSuch', { id })
      }
    }
  }

  async #put(change: PutChange, row: LineRow | undefined): Promise<void> {
    const { itemId, line } = change
    const { id } = line
    const isAtHome = row !== undefined && this.#items.has(row.itemId)
    // A line that stands is moved by the order of an item alone: somebody may have moved it while its text was typed.
    if (!this.#items.has(itemId) && !(isAtHome && !row.removed)) {
      this.homeless.push(id)
      return
    }
    if (isAtHome) this.touched.add(row.itemId)
    try {
      const put = await this.#save(change, row)
      if (put.outcome === 'clash') {
        this.clashes.push({ id, theirs: put.theirs })
        return
      }
    } catch (error) {
      if (!(error instanceof Refusal) || error.detail.code !== 'INVALID') throw error
      this.refused.push({ id, problems: error.detail.data.problems })
      return
    }
    if (line.line === 'action') this.#isParted = true
    if (row === undefined || row.removed || !isAtHome) {
      this.#fresh.add(id)
      this.touched.add(itemId)
      if (row !== undefined && row.itemId !== itemId) {
        const last = (await this.#desk.linesOf([itemId])).at(-1)
        await this.#move(row, itemId, (last?.position ?? -1) + 1)
      }
    }
  }

  async #save({ itemId, version, line }: PutChange, row: LineRow | undefined): Promise<Put<DeskLine>> {
    const { remarks, decisions, actions } = this.#services
    switch (line.line) {
      case 'remark': {
        const { line: _line, id, ...fields } = line
        return asPut(await remarks.put(RemarkId.parse(id), version, itemId, fields), asLine.remark)
      }
      case 'decision': {
        const { line: _line, id, ...fields } = line
        return asPut(await decisions.put(DecisionId.parse(id), version, itemId, fields), asLine.decision)
      }
      case 'action': {
        const { line: _line, id, ...fields } = line
        const decisionId = await this.#standing(fields.decisionId)
        const actionId = ActionId.parse(id)
        // It may have gone with its decision, and not be in the bin itself.
        const there = version === null && row?.removed ? (await actions.many([actionId])).get(actionId) : undefined
        return asPut(await actions.put(actionId, there?.version ?? version, itemId, { ...fields, decisionId }), asLine.action)
      }
      default:
        return assertNever(line)
    }
  }

  /** The decision, if it stands in this meeting; that it stands in the same item is seen to when all is in its place. */
  async #standing(id: DecisionId | null): Promise<DecisionId | null> {
    if (id === null) return null
    const row = (await this.#desk.linesById([id])).get(id)
    return row?.line === 'decision' && !row.removed && this.#items.has(row.itemId) ? id : null
  }

  async #remove(row: LineRow, version: number): Promise<void> {
    this.touched.add(row.itemId)
    const theirs = await this.#drop(row, version)
    if (theirs !== null) {
      this.clashes.push({ id: row.id, theirs })
      return
    }
    // The words of its actions are lines of their own at the desk, and stay.
    if (row.line === 'decision') for (const action of await this.#desk.actionsOf(row.id)) await this.#free(action)
  }

  /** What stands where somebody else changed the line first; null when it is in the bin now. */
  async #drop({ line, id }: LineRow, version: number): Promise<DeskLine | null> {
    const { remarks, decisions, actions } = this.#services
    switch (line) {
      case 'remark': {
        const theirs = await remarks.drop(RemarkId.parse(id), version)
        return theirs && asLine.remark(theirs)
      }
      case 'decision': {
        const theirs = await decisions.drop(DecisionId.parse(id), version)
        return theirs && asLine.decision(theirs)
      }
      case 'action': {
        const theirs = await actions.drop(ActionId.parse(id), version)
        return theirs && asLine.action(theirs)
      }
      default:
        return assertNever(line)
    }
  }

  /** Brings the lines of an item into an order, and those of other items that it names into the item. */
  async #order({ itemId, lines }: LineOrder): Promise<void> {
    if (!this.#items.has(itemId)) return
    const here = await this.#desk.linesOf([itemId])
    const rows = new Map(here.map((row) => [row.id, row]))
    const others = await this.#desk.linesById(lines.filter((id) => !rows.has(id)))
    const coming = [...others.values()].filter(({ removed }) => !removed)
    for (const row of coming) rows.set(row.id, row)
    this.touched.add(itemId)
    const before = here.map(({ id }) => id)
    const wanted = merged(
      before,
      [...new Set(lines)].filter((id) => rows.has(id)),
    )
    for (const row of coming) {
      this.touched.add(row.itemId)
      await this.#move(row, itemId, wanted.indexOf(row.id))
    }
    await this.#place(itemId, wanted, rows)
    const moved = movedLines(
      before.filter((id) => !this.#fresh.has(id)),
      wanted,
    )
    for (const [position, id] of wanted.entries()) {
      const row = rows.get(id)
      if (row && moved.has(id)) await this.#record(row, { position: row.position }, { position })
    }
  }

  /** Gives the lines of an item rising places, none where theirs rise already. */
  async #place(itemId: AgendaItemId, wanted: readonly string[], rows: ReadonlyMap<string, LineRow>): Promise<void> {
    const now = wanted.flatMap((id) => rows.get(id) ?? [])
    const isRising = now.every((row, at) => row.itemId === itemId && (at === 0 || row.position > (now[at - 1]?.position ?? -1)))
    if (isRising) return
    for (const [position, row] of now.entries()) {
      if (row.position !== position || row.itemId !== itemId) await this.#desk.lay(row, itemId, position)
    }
  }

  async #move(row: LineRow, itemId: AgendaItemId, position: number): Promise<void> {
    await this.#desk.lay(row, itemId, position)
    await this.#record(row, { itemId: row.itemId, position: row.position }, { itemId, position })
    if (row.line !== 'remark') this.#isParted = true
  }

  /** An action belongs to a decision of its own item, or stands by itself. */
  async #freeParted(): Promise<void> {
    for (const { removed, ...action } of await this.#desk.parted(this.#meetingId)) {
      if (removed) await this.#desk.free(action.id)
      else await this.#free(action)
    }
  }

  async #free({ id, decisionId }: { readonly id: string; readonly decisionId: string }): Promise<void> {
    await this.#desk.free(id)
    await this.#record({ line: 'action', id }, { decisionId }, { decisionId: null })
  }

  #record({ line, id }: Pick<LineRow, 'line' | 'id'>, before: object, after: object): Promise<void> {
    return recordChange(this.#work, { entity: line, entityId: id, change: 'updated', before: { ...before }, after: { ...after } })
  }
}

const asPut = <View>(put: Put<View>, line: (view: View) => DeskLine): Put<DeskLine> =>
  put.outcome === 'done' ? { outcome: 'done', thing: line(put.thing) } : { outcome: 'clash', theirs: put.theirs && line(put.theirs) }
