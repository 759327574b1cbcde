import { z } from 'zod'
import type { DeskLine, DeskPlace, DeskSync, DeskSyncInput, DeskView, LineOrder } from '../../shared/contract/desk.ts'
import { ActionId, AgendaItemId, DecisionId, type MeetingId, RemarkId } from '../../shared/domain/ids.ts'
import { notFound } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { asLine } from './deskLines.ts'
import { deskRepository, type LineRow } from './deskRepository.ts'
import { DeskWriter } from './deskWriter.ts'

/** What a line was before it was moved, as the trail keeps it. */
const Left = z.object({ itemId: AgendaItemId })

/** The desk of live proceedings: all lines of a meeting in one order, written and read while people speak. */
export class DeskService {
  readonly #work: Work
  readonly #services: Services
  readonly #desk: ReturnType<typeof deskRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#desk = deskRepository(work)
  }

  /** All lines of the meeting with their order, and where the desk was left. */
  async open(meetingId: MeetingId): Promise<DeskView> {
    await this.#requireMeeting(meetingId)
    const items = [...(await this.#desk.items(meetingId))]
    const { remarks, decisions, actions } = this.#services
    const lines = [
      ...[...(await remarks.byItem(items)).values()].flat().map(asLine.remark),
      ...[...(await decisions.byItem(items)).values()]
        .flat()
        .flatMap((decision) => [asLine.decision(decision), ...decision.actions.map(asLine.action)]),
      ...[...(await actions.freeByItem(items)).values()].flat().map(asLine.action),
    ]
    return { since: await this.#desk.mark(), lines, orders: await this.#orders(items), place: await this.#desk.readPlace(meetingId) }
  }

  /** Writes what changed at the desk, and tells what changed anywhere since `since`; see the contract. */
  async sync({ meetingId, since, changes, orders, place }: DeskSyncInput): Promise<DeskSync> {
    const writes = changes.length > 0 || orders.length > 0
    if (writes) await this.#services.meetings.requireOpen(meetingId)
    else await this.#requireMeeting(meetingId)
    const items = await this.#desk.items(meetingId)
    const writer = new DeskWriter(this.#work, this.#services, meetingId, items)
    if (writes) await writer.write(changes, orders)
    if (place !== null) await this.#keepPlace(meetingId, place, items)
    return this.#look(meetingId, since, items, writer)
  }

  async #requireMeeting(meetingId: MeetingId): Promise<void> {
    if (!(await this.#desk.hasMeeting(meetingId))) throw notFound('meeting', meetingId)
  }

  #keepPlace(meetingId: MeetingId, place: DeskPlace, items: ReadonlySet<AgendaItemId>): Promise<void> {
    return this.#desk.keepPlace(meetingId, place.itemId !== null && !items.has(place.itemId) ? { ...place, itemId: null } : place)
  }

  async #look(meetingId: MeetingId, since: string, items: ReadonlySet<AgendaItemId>, writer: DeskWriter): Promise<DeskSync> {
    const { refused, homeless, touched } = writer
    const clashes = await this.#asTheyStand(writer.clashes)
    const mark = await this.#desk.mark()
    const told = { since: mark, clashes, refused, homeless }
    const standing = () => [...touched].filter((id) => items.has(id))
    if (mark === since) return { ...told, lines: [], removed: [], orders: await this.#orders(standing()), meetingChanged: false }
    // A mark ahead of all that was written is of another file, such as one before its copy was put back.
    const from = since > mark ? '' : since
    const rows = (await this.#desk.linesSince(meetingId, from)).filter(({ itemId }) => items.has(itemId))
    for (const { itemId } of rows) touched.add(itemId)
    for (const before of await this.#desk.leftSince(from)) {
      const left = Left.safeParse(JSON.parse(before))
      if (left.success) touched.add(left.data.itemId)
    }
    return {
      ...told,
      lines: await this.#lines(rows.filter(({ removed }) => !removed)),
      removed: rows.filter(({ removed }) => removed).map(({ id }) => id),
      orders: await this.#orders(standing()),
      meetingChanged: await this.#desk.meetingChangedSince(meetingId, from),
    }
  }

  /** What stands of lines that clash now that all is written: one may have been moved, or have gone with its decision. */
  async #asTheyStand(clashes: DeskSync['clashes']): Promise<DeskSync['clashes']> {
    const rows = [...(await this.#desk.linesById(clashes.map(({ id }) => id))).values()]
    const standing = new Map((await this.#lines(rows.filter(({ removed }) => !removed))).map((line) => [line.id, line]))
    return clashes.map(({ id }) => ({ id, theirs: standing.get(id) ?? null }))
  }

  /** The order of each item; an item without lines has an empty one. */
  async #orders(items: readonly AgendaItemId[]): Promise<LineOrder[]> {
    const byItem = Map.groupBy(await this.#desk.linesOf(items), ({ itemId }) => itemId)
    return items.map((itemId) => ({ itemId, lines: (byItem.get(itemId) ?? []).map(({ id }) => id) }))
  }

  async #lines(rows: readonly LineRow[]): Promise<DeskLine[]> {
    const ids = (line: LineRow['line']): string[] => rows.filter((row) => row.line === line).map(({ id }) => id)
    const { remarks, decisions, actions } = this.#services
    return [
      ...[...(await remarks.many(ids('remark').map((id) => RemarkId.parse(id)))).values()].map(asLine.remark),
      ...[...(await decisions.many(ids('decision').map((id) => DecisionId.parse(id)))).values()].map(asLine.decision),
      ...[...(await actions.many(ids('action').map((id) => ActionId.parse(id)))).values()].map(asLine.action),
    ]
  }
}
