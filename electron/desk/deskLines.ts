import type { DeskLine } from '../../shared/contract/desk.ts'
import type { ActionView, DecisionView, RemarkView } from '../../shared/contract/proceedings.ts'

/** What is stored as a line of the desk. */
export const asLine = {
  remark: ({ id, version, itemId, personId, verb, text, press }: RemarkView): DeskLine => ({
    line: 'remark',
    ...{ id, version, itemId, personId, verb, text, press },
  }),
  decision: ({ id, version, itemId, kind, text, proposerId, seconderId, votes, press, dissents }: DecisionView): DeskLine => ({
    line: 'decision',
    ...{ id, version, itemId, kind, text, proposerId, seconderId, votes, press, dissents },
  }),
  action: ({ id, version, itemId, decisionId, kind, text, personId, bodyId, due, status }: ActionView): DeskLine => ({
    line: 'action',
    ...{ id, version, itemId, decisionId, kind, text, personId, bodyId, due, status },
  }),
} as const
