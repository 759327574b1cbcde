import { type RawBuilder, sql } from 'kysely'
import { DeskPlace } from '../../shared/contract/desk.ts'
import { AgendaItemId, MeetingId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'

export type LineKind = 'remark' | 'decision' | 'action'
const tables = { remark: 'remarks', decision: 'decisions', action: 'actions' } as const
const kinds = ['remark', 'decision', 'action'] as const

/** Where a line lies: its item, its place there, and whether it is in the bin, by itself or with its decision. */
export type LineRow = {
  readonly line: LineKind
  readonly id: string
  readonly meetingId: MeetingId
  readonly itemId: AgendaItemId
  readonly position: number
  readonly removed: boolean
}

type Found = Readonly<Record<'id' | 'meetingId' | 'itemId', string>> & {
  readonly line: LineKind
  readonly position: number
  readonly removed: number
}

const toRow = ({ line, id, meetingId, itemId, position, removed }: Found): LineRow => ({
  line,
  id,
  meetingId: MeetingId.parse(meetingId),
  itemId: AgendaItemId.parse(itemId),
  position: Number(position),
  removed: Number(removed) === 1,
})

/** One query over the three tables of lines, `l`, each with its item, `i`; in order of place. */
const fromAll = (where: (line: LineKind) => RawBuilder<unknown>): RawBuilder<Found> => {
  const one = (line: LineKind): RawBuilder<unknown> => {
    const removed =
      line === 'action' ? sql`(l.deleted_at is not null or coalesce(d.deleted_at is not null, 0))` : sql`(l.deleted_at is not null)`
    return sql`select ${sql.lit(line)} as line, l.id, i.meeting_id, l.item_id, l.position, ${removed} as removed
      from ${sql.table(tables[line])} as l join agenda_items as i on i.id = l.item_id
      ${line === 'action' ? sql`left join decisions as d on d.id = l.decision_id` : sql``} where ${where(line)}`
  }
  return sql<Found>`select * from (${sql.join(kinds.map(one), sql` union all `)}) order by position, id`
}

/** How many ids one statement asks for, so that it stays below what SQLite can bind. */
const atOnce = 1000
const chunks = <T>(all: Iterable<T>): readonly (readonly T[])[] => {
  const list = [...new Set(all)]
  return Array.from({ length: Math.ceil(list.length / atOnce) }, (_, at) => list.slice(at * atOnce, (at + 1) * atOnce))
}

/** Where the lines of a meeting lie. */
export const deskRepository = ({ trx }: Work) => ({
  async hasMeeting(id: MeetingId): Promise<boolean> {
    const row = await trx.selectFrom('meetings').select('id').where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
    return row !== undefined
  },

  /** The items of the meeting that stand, in order. */
  async items(meetingId: MeetingId): Promise<ReadonlySet<AgendaItemId>> {
    const rows = await trx
      .selectFrom('agendaItems')
      .select('id')
      .where('meetingId', '=', meetingId)
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute()
    return new Set(rows.map(({ id }) => id))
  },

  /** The lines of several items that stand, in their order. */
  async linesOf(items: readonly AgendaItemId[]): Promise<readonly LineRow[]> {
    const found: LineRow[] = []
    for (const some of chunks(items)) {
      const { rows } = await fromAll(() => sql`l.item_id in (${sql.join(some)}) and l.deleted_at is null`).execute(trx)
      found.push(...rows.map(toRow).filter(({ removed }) => !removed))
    }
    return found
  },

  /** Lines by their ids, those in the bin too. */
  async linesById(ids: Iterable<string>): Promise<ReadonlyMap<string, LineRow>> {
    const found = new Map<string, LineRow>()
    for (const some of chunks(ids)) {
      const { rows } = await fromAll(() => sql`l.id in (${sql.join(some)})`).execute(trx)
      for (const row of rows) found.set(row.id, toRow(row))
    }
    return found
  },

  /** Lays a line at a place. No version of its own: what it says stays as it is. */
  async lay({ line, id }: LineRow, itemId: AgendaItemId, position: number): Promise<void> {
    await sql`update ${sql.table(tables[line])} set item_id = ${itemId}, position = ${position} where id = ${id}`.execute(trx)
  },

  /** The actions of a decision that are not in the bin. */
  async actionsOf(decisionId: string): Promise<readonly { readonly id: string; readonly decisionId: string }[]> {
    const { rows } = await sql<{ id: string; decisionId: string }>`select id, decision_id from actions
      where decision_id = ${decisionId} and deleted_at is null`.execute(trx)
    return rows
  },

  /** Actions of a meeting whose decision stands in another item; `removed` are those in the bin. */
  async parted(meetingId: MeetingId): Promise<readonly { readonly id: string; readonly decisionId: string; readonly removed: boolean }[]> {
    const { rows } = await sql<{ id: string; decisionId: string; removed: number }>`
      select a.id, a.decision_id, a.deleted_at is not null as removed
      from agenda_items as i join actions as a on a.item_id = i.id join decisions as d on d.id = a.decision_id
      where i.meeting_id = ${meetingId} and d.item_id <> a.item_id`.execute(trx)
    return rows.map(({ id, decisionId, removed }) => ({ id, decisionId, removed: Number(removed) === 1 }))
  },

  /** Lets an action stand by itself. No version of its own: what it says stays as it is. */
  async free(actionId: string): Promise<void> {
    await sql`update actions set decision_id = null where id = ${actionId}`.execute(trx)
  },

  async readPlace(meetingId: MeetingId): Promise<DeskPlace | null> {
    const row = await trx.selectFrom('deskPlaces').selectAll().where('meetingId', '=', meetingId).executeTakeFirst()
    if (row === undefined) return null
    return DeskPlace.parse({ itemId: row.itemId, line: row.line, offset: Number(row.offset) })
  },

  async keepPlace(meetingId: MeetingId, { itemId, line, offset }: DeskPlace): Promise<void> {
    await trx
      .insertInto('deskPlaces')
      .values({ meetingId, itemId, line, offset })
      .onConflict((conflict) => conflict.column('meetingId').doUpdateSet({ itemId, line, offset }))
      .execute()
  },

  /** The mark of what has been written so far. */
  async mark(): Promise<string> {
    const row = await trx
      .selectFrom('auditTrail')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst()
    return row?.id ?? ''
  },

  /**
   * The lines of the meeting that were written, moved, removed or taken back since a mark: by themselves, with their decision, or with
   * their item.
   */
  async linesSince(meetingId: MeetingId, mark: string): Promise<readonly LineRow[]> {
    const written = (entity: LineKind) => sql`select entity_id from audit_trail where id > ${mark} and entity = ${sql.lit(entity)}`
    const back = sql`select entity_id from audit_trail where id > ${mark} and entity = 'agendaItem' and change = 'restored'`
    const { rows } = await fromAll((line) => {
      const ids = [written(line), sql`select id from ${sql.table(tables[line])} where item_id in (${back})`]
      if (line === 'action') {
        ids.push(sql`select id from actions where decision_id in (${written('decision')} and change in ('removed', 'restored'))`)
      }
      return sql`i.meeting_id = ${meetingId} and l.id in (${sql.join(ids, sql` union `)})`
    }).execute(trx)
    return rows.map(toRow)
  },

  /** What lines were before they were changed since a mark, as JSON, where they lay elsewhere. */
  async leftSince(mark: string): Promise<readonly string[]> {
    const { rows } = await sql<{ before: string }>`select before from audit_trail
      where id > ${mark} and entity in ('remark', 'decision', 'action') and change = 'updated' and before like '%"itemId"%'`.execute(trx)
    return rows.map(({ before }) => before)
  },

  /** Whether the meeting, one of its items or somebody's attendance changed since a mark. */
  async meetingChangedSince(meetingId: MeetingId, mark: string): Promise<boolean> {
    const { rows } = await sql<{ changed: number }>`select exists (select 1 from audit_trail where id > ${mark} and (
      (entity = 'meeting' and entity_id = ${meetingId})
      or (entity = 'agendaItem' and entity_id in (select id from agenda_items where meeting_id = ${meetingId}))
      or (entity = 'attendance' and entity_id in (select id from attendance where meeting_id = ${meetingId}))
    )) as changed`.execute(trx)
    return Number(rows[0]?.changed ?? 0) === 1
  },
})
