import type { AgendaItemFields } from '../../shared/contract/agenda.ts'
import { AgendaItemId, type MeetingId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type AgendaItemValues = AgendaItemFields & { meetingId: MeetingId }

const kind: Kind<'agendaItems', AgendaItemId, AgendaItemValues> = {
  entity: 'agendaItem',
  table: 'agendaItems',
  id: AgendaItemId,
  orderedIn: 'meetingId',
  toColumns: ({ meetingId, title, kind, presenterId, minutes }) => ({ meetingId, ...toText('title', title), kind, presenterId, minutes }),
  fromRow: (row) => ({
    meetingId: row.meetingId,
    title: fromText('title', row),
    kind: row.kind,
    presenterId: row.presenterId,
    minutes: row.minutes,
  }),
}

export const agendaRepository = (work: Work) => versioned(work, kind)
