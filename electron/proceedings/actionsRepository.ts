import type { ActionFields } from '../../shared/contract/proceedings.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { ActionId, type AgendaItemId, type DecisionId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'
import { lineTables } from './lineTables.ts'

export type ActionValues = ActionFields & {
  itemId: AgendaItemId
  /** The decision that it follows from; null where it stands by itself. */
  decisionId: DecisionId | null
  /** Since when it is done or dropped. */
  closedOn: CalendarDate | null
}

const kind: Kind<'actions', ActionId, ActionValues> = {
  entity: 'action',
  table: 'actions',
  id: ActionId,
  orderedIn: 'itemId',
  orderedWith: lineTables,
  check({ personId, bodyId }) {
    if (personId !== null && bodyId !== null) throw problem('bodyId', 'notAllowed', { allowed: '' })
  },
  toColumns: ({ itemId, decisionId, kind, text, personId, bodyId, due, status, closedOn }) => ({
    itemId,
    decisionId,
    kind,
    ...toText('text', text),
    personId,
    bodyId,
    due,
    status,
    closedOn,
  }),
  fromRow: (row) => ({
    itemId: row.itemId,
    decisionId: row.decisionId,
    kind: row.kind,
    text: fromText('text', row),
    personId: row.personId,
    bodyId: row.bodyId,
    due: row.due,
    status: row.status,
    closedOn: row.closedOn,
  }),
}

export const actionsRepository = (work: Work) => versioned(work, kind)
