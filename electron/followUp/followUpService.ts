import type { ActionDetail, ActionEntryView, DecisionLife, FollowUpEntry, FollowUpFilter } from '../../shared/contract/followUp.ts'
import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'
import type { ActionId, DecisionId } from '../../shared/domain/ids.ts'
import type { ActionStatus } from '../../shared/domain/proceedings.ts'
import { notFound } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { actionEntriesRepository, type FollowUpRow, followUpRepository } from './followUpRepository.ts'

/** Days within which something is due "this week". */
const week = 7
/** After this date nothing can be due. */
const lastDate = '9999-12-24'

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

  async list({ show, personId, bodyId, from, to }: FollowUpFilter): Promise<FollowUpEntry[]> {
    const { userId } = await this.#services.settings.get()
    // Nobody is named in the settings: nothing is anybody's own.
    if (show === 'mine' && userId === null) return []
    const { today } = this.#work
    const rows = await this.#rows.list((all) => {
      let query = all
      if (show === 'closed') query = query.where('actions.status', 'in', ['done', 'dropped'])
      else if (show !== 'all') query = query.where('actions.status', 'in', ['open', 'in-progress'])
      if (show === 'mine') query = query.where('actions.personId', '=', userId)
      if (show === 'overdue') query = query.where('actions.due', '<', today)
      if (show === 'week') query = query.where('actions.due', '>=', today).where('actions.due', '<=', addDays(today, week))
      if (personId !== null) query = query.where('actions.personId', '=', personId)
      if (bodyId !== null) query = query.where((eb) => eb.or([eb('actions.bodyId', '=', bodyId), eb('meetings.bodyId', '=', bodyId)]))
      if (from !== null) query = query.where('meetings.date', '>=', from)
      if (to !== null) query = query.where('meetings.date', '<=', to)
      return query
    })
    return this.#views(rows)
  }

  /** Open ones due on or before a date, and those due within the week after it. */
  async dueBy(date: CalendarDate): Promise<{ due: FollowUpEntry[]; soon: FollowUpEntry[] }> {
    const until = date > lastDate ? date : addDays(date, week)
    const rows = await this.#rows.list((all) =>
      all.where('actions.status', 'in', ['open', 'in-progress']).where('actions.due', 'is not', null).where('actions.due', '<=', until),
    )
    const views = await this.#views(rows)
    const isDue = ({ due }: FollowUpEntry): boolean => due !== null && due <= date
    return { due: views.filter(isDue), soon: views.filter((view) => !isDue(view)) }
  }

  /** @throws {Refusal} NOT_FOUND */
  async get(id: ActionId): Promise<ActionDetail> {
    const [view] = await this.#details((query) => query.where('actions.id', '=', id))
    if (view === undefined) throw notFound('action', id)
    return view
  }

  /** @throws {Refusal} CONFLICT, NOT_FOUND */
  async setStatus(id: ActionId, version: number, status: ActionStatus): Promise<ActionDetail> {
    await this.get(id)
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
    const { id, kind, text, proposerId, seconderId } = decision
    const of = { id: meeting.id, title: meeting.title, date: meeting.date, state: meeting.state, bodyId: meeting.bodyId }
    return {
      ...{ id, kind, text, proposerId, seconderId },
      number: decision.number ?? `${index + 1}.${item.decisions.indexOf(decision) + 1}`,
      meeting: of,
      item: { id: item.id, number: index + 1, title: item.title },
      actions: await this.#details((query) => query.where('actions.decisionId', '=', decisionId)),
      reported: await this.#reported(meeting.bodyId, new Set<string>(decision.actions.map((action) => action.id))),
    }
  }

  /** The meetings of the body whose "action taken" told of one of the actions. */
  async #reported(bodyId: DecisionLife['meeting']['bodyId'], actions: ReadonlySet<string>): Promise<DecisionLife['reported']> {
    if (bodyId === null || actions.size === 0) return []
    const reported: DecisionLife['reported'] = []
    for (const { itemId, meetingId } of await this.#rows.tellings(bodyId)) {
      const { id, title, date, state } = await this.#services.meetings.get(meetingId)
      const told = (await this.#services.meetings.actionsToldIn(meetingId)).filter(({ action }) => actions.has(action.id))
      for (const { status, word } of told) reported.push({ meeting: { id, title, date, state, bodyId }, itemId, status, word })
    }
    return reported
  }

  async #details(narrow: Parameters<ReturnType<typeof followUpRepository>['list']>[0]): Promise<ActionDetail[]> {
    const rows = await this.#rows.list(narrow)
    const logs = await this.#logs(rows)
    return (await this.#views(rows)).map((view) => ({ ...view, entries: logs.get(view.id) ?? [] }))
  }

  /** The log of each action, in order of date. */
  async #logs(rows: readonly FollowUpRow[]): Promise<ReadonlyMap<string, ActionEntryView[]>> {
    const logs = new Map<string, ActionEntryView[]>()
    for (let at = 0; at < rows.length; at += 500) {
      const ids = rows.slice(at, at + 500).map(({ id }) => id)
      for (const entry of await this.#entries.listBy('actionId', ids))
        logs.set(entry.actionId, [...(logs.get(entry.actionId) ?? []), entry])
    }
    for (const [id, log] of logs)
      logs.set(
        id,
        log.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      )
    return logs
  }

  async #views(rows: readonly FollowUpRow[]): Promise<FollowUpEntry[]> {
    const logs = await this.#logs(rows)
    return rows.map((row) => ({
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
    }))
  }
}
