import type { AgendaItemFields } from '../../shared/contract/agenda.ts'
import { AgendaItemId, type MeetingId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type AgendaItemValues = AgendaItemFields & {
  meetingId: MeetingId
  /** The item of an earlier meeting that it goes on with. */
  carriedFromId: AgendaItemId | null
}

const kind: Kind<'agendaItems', AgendaItemId, AgendaItemValues> = {
  entity: 'agendaItem',
  table: 'agendaItems',
  id: AgendaItemId,
  orderedIn: 'meetingId',
  check({ started, ended }) {
    if (started !== null && ended !== null && ended < started) throw problem('ended', 'endBeforeStart')
  },
  toColumns: ({ meetingId, title, kind, presenterId, minutes, section, note, started, ended, heldOver, confidential, carriedFromId }) => ({
    meetingId,
    ...toText('title', title),
    kind,
    presenterId,
    minutes,
    ...toText('section', section),
    ...toText('note', note),
    startedAt: started,
    endedAt: ended,
    heldOver: toFlag(heldOver),
    confidential: toFlag(confidential),
    carriedFromId,
  }),
  fromRow: (row) => ({
    meetingId: row.meetingId,
    title: fromText('title', row),
    kind: row.kind,
    presenterId: row.presenterId,
    minutes: row.minutes,
    section: fromText('section', row),
    note: fromText('note', row),
    started: row.startedAt,
    ended: row.endedAt,
    heldOver: fromFlag(row.heldOver),
    confidential: fromFlag(row.confidential),
    carriedFromId: row.carriedFromId,
    interests: [],
  }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('agendaItemInterests').selectAll().where('itemId', 'in', ids).orderBy('personId').execute()
      const byItem = Map.groupBy(rows, ({ itemId }) => itemId)
      return new Map(ids.map((id) => [id, { interests: (byItem.get(id) ?? []).map(({ personId }) => personId) }]))
    },
    async save({ trx }, id, { interests }) {
      await trx.deleteFrom('agendaItemInterests').where('itemId', '=', id).execute()
      const people = [...new Set(interests)]
      if (people.length === 0) return
      await trx
        .insertInto('agendaItemInterests')
        .values(people.map((personId) => ({ itemId: id, personId })))
        .execute()
    },
  },
}

export const agendaRepository = (work: Work) => versioned(work, kind)
