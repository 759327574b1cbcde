import type { ActionFields } from '../../shared/contract/proceedings.ts'
import { ActionId, type DecisionId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type ActionValues = ActionFields & { decisionId: DecisionId }

const kind: Kind<'actions', ActionId, ActionValues> = {
  entity: 'action',
  table: 'actions',
  id: ActionId,
  orderedIn: 'decisionId',
  check({ personId, bodyId }) {
    if (personId !== null && bodyId !== null) throw problem('bodyId', 'notAllowed', { allowed: '' })
  },
  toColumns: ({ decisionId, kind, text, personId, bodyId, due, status }) => ({
    decisionId,
    kind,
    ...toText('text', text),
    personId,
    bodyId,
    due,
    status,
  }),
  fromRow: (row) => ({
    decisionId: row.decisionId,
    kind: row.kind,
    text: fromText('text', row),
    personId: row.personId,
    bodyId: row.bodyId,
    due: row.due,
    status: row.status,
  }),
}

export const actionsRepository = (work: Work) => versioned(work, kind)
