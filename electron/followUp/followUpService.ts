import type {
  ActionDetail,
  ActionEntryView,
  DecisionLife,
  FollowUpCounts,
  FollowUpEntry,
  FollowUpFilter,
} from '../../shared/contract/followUp.ts'
import type { MeetingView } from '../../shared/contract/meetings.ts'
import { actionAsOf, isStillTold } from '../../shared/domain/actionTaken.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionId, DecisionId, MeetingId } from '../../shared/domain/ids.ts'
import { isHeld } from '../../shared/domain/meetings.ts'
import type { ActionStatus } from '../../shared/domain/proceedings.ts'
import { notFound } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { actionEntriesRepository, type FollowUpRow, followUpRepository, type Narrowing } from './followUpRepository.ts'

/** All actions and reports sought, across meetings, also after their minutes are approved. */
export class FollowUpService {
  readonly #work: Work
  readonly #services: Services
  readonly #rows: ReturnType<typeof followUpRepository>
  readonly #entries: ReturnType<typeof actionEntriesRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#rows = followUpRepository(work)
    this.#entries = actionEntriesRepository(work)
  }

  /** Where nobody is named in the settings, nothing is `mine`. */
  async list(filter: FollowUpFilter): Promise<FollowUpEntry[]> {
    const { userId } = await this.#services.settings.get()
    return this.#views(await this.#rows.list(filter, userId))
  }

  async counts(narrowing: Narrowing): Promise<FollowUpCounts> {
    const { userId } = await this.#services.settings.get()
    return this.#rows.counts(narrowing, userId)
  }

  /** Open ones due on or before a date, and those due within the week after it. */
  async dueBy(date: CalendarDate): Promise<{ due: FollowUpEntry[]; soon: FollowUpEntry[] }> {
    const views = await this.#views(await this.#rows.dueUpTo(date))
    const isDue = ({ due }: FollowUpEntry): boolean => due !== null && due <= date
    return { due: views.filter(isDue), soon: views.filter((view) => !isDue(view)) }
  }

  /** @throws {Refusal} NOT_FOUND */
  async get(id: ActionId): Promise<ActionDetail> {
    const [view] = await this.#details(await this.#rows.one(id))
    if (view === undefined) throw notFound('action', id)
    return view
  }

  /** Every action that these meetings gave, with its log. */
  async ofMeetings(ids: readonly MeetingId[]): Promise<ActionDetail[]> {
    return this.#details(await this.#rows.ofMeetings(ids))
  }

  /** The same status again changes nothing. @throws {Refusal} CONFLICT, NOT_FOUND */
  async setStatus(id: ActionId, version: number, status: ActionStatus): Promise<ActionDetail> {
    const before = await this.get(id)
    if (before.status === status) return before
    await this.#services.actions.setStatus(id, version, status, this.#work.today)
    return this.get(id)
  }

  /** A decision from the meeting that took it to those that were told what came of it. @throws {Refusal} NOT_FOUND */
  async life(decisionId: DecisionId): Promise<DecisionLife> {
    const place = await this.#rows.decision(decisionId)
    if (place === undefined) throw notFound('decision', decisionId)
    const meeting = await this.#services.meetings.get(place.meetingId)
    const index = meeting.agenda.findIndex(({ id }) => id === place.itemId)
    const item = meeting.agenda[index]
    const decision = item?.decisions.find(({ id }) => id === decisionId)
    if (item === undefined || decision === undefined) throw notFound('decision', decisionId)
    const { id, kind, text, proposerId, seconderId, votes } = decision
    const actions = await this.#details(await this.#rows.ofDecision(decisionId))
    return {
      ...{ id, kind, text, proposerId, seconderId, votes },
      number: decision.number ?? `${index + 1}.${item.decisions.indexOf(decision) + 1}`,
      meeting: { id: meeting.id, title: meeting.title, date: meeting.date, state: meeting.state, bodyId: meeting.bodyId },
      item: { id: item.id, number: index + 1, title: item.title },
      actions,
      // What is confidential is told nowhere: those minutes circulate.
      reported: item.confidential ? [] : await this.#reported(meeting, actions),
    }
  }

  /** The later meetings of the body whose "action taken" tells of one of the actions, each action by its own. */
  async #reported({ id, bodyId, state }: MeetingView, actions: readonly ActionDetail[]): Promise<DecisionLife['reported']> {
    if (bodyId === null || actions.length === 0 || !isHeld(state)) return []
    const meetings = await this.#rows.meetingsOf(bodyId)
    const from = meetings.findIndex((meeting) => meeting.id === id)
    const reported: DecisionLife['reported'] = []
    let previous: CalendarDate | null = null
    for (const row of meetings.slice(from + 1)) {
      const told = actions.filter((action) => row.itemId !== null && isStillTold(action, previous))
      const meeting = { id: row.id, title: fromText('title', row), date: row.date, state: row.state, bodyId }
      for (const action of told) {
        const { status, word } = actionAsOf(action, action.entries, row.date)
        if (row.itemId !== null) reported.push({ meeting, itemId: row.itemId, actionId: action.id, status, word })
      }
      if (isHeld(row.state)) previous = row.date
    }
    return reported
  }

  async #details(rows: readonly FollowUpRow[]): Promise<ActionDetail[]> {
    const logs = await this.#logs(rows)
    return rows.map((row) => ({ ...viewOf(row, logs), entries: [...(logs.get(row.id) ?? [])] }))
  }

  async #views(rows: readonly FollowUpRow[]): Promise<FollowUpEntry[]> {
    const logs = await this.#logs(rows)
    return rows.map((row) => viewOf(row, logs))
  }

  /** The log of each action, in order of date; of one day as they were entered. */
  async #logs(rows: readonly FollowUpRow[]): Promise<Logs> {
    const entries: ActionEntryView[] = []
    for (let at = 0; at < rows.length; at += 500) {
      const ids = rows.slice(at, at + 500).map(({ id }) => id)
      entries.push(...(await this.#entries.listBy('actionId', ids)))
    }
    return Map.groupBy(
      entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      ({ actionId }) => actionId,
    )
  }
}

type Logs = ReadonlyMap<string, readonly ActionEntryView[]>

const viewOf = (row: FollowUpRow, logs: Logs): FollowUpEntry => ({
  id: row.id,
  version: Number(row.version),
  kind: row.kind,
  text: fromText('text', row),
  personId: row.personId,
  bodyId: row.bodyId,
  due: row.due,
  status: row.status,
  closedOn: row.closedOn,
  itemId: row.itemId,
  decisionId: row.decisionId,
  decisionNumber: row.decisionId === null ? null : (row.number ?? `${Number(row.itemPlace)}.${Number(row.decisionPlace)}`),
  meeting: { id: row.meetingId, title: fromText('title', row), date: row.date, state: row.state, bodyId: row.meetingBodyId },
  word: logs.get(row.id)?.at(-1) ?? null,
})
