import type { DecisionFields } from '../../shared/contract/proceedings.ts'
import { type AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import type { Votes } from '../../shared/domain/proceedings.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { DecisionsTable } from '../db/tables.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type DecisionValues = DecisionFields & { itemId: AgendaItemId }

type VoteColumns = Pick<DecisionsTable, 'votesUnanimous' | 'votesFor' | 'votesAgainst' | 'votesAbstaining'>

const toVotes = (votes: Votes | null): VoteColumns => {
  const counted = votes?.outcome === 'counted' ? votes : null
  return {
    votesUnanimous: toFlag(votes?.outcome === 'unanimous'),
    votesFor: counted?.for ?? null,
    votesAgainst: counted?.against ?? null,
    votesAbstaining: counted?.abstaining ?? null,
  }
}

const fromVotes = ({ votesUnanimous, votesFor, votesAgainst, votesAbstaining }: VoteColumns): Votes | null => {
  if (fromFlag(votesUnanimous)) return { outcome: 'unanimous' }
  if (votesFor === null) return null
  return { outcome: 'counted', for: votesFor, against: votesAgainst ?? 0, abstaining: votesAbstaining ?? 0 }
}

const kind: Kind<'decisions', DecisionId, DecisionValues> = {
  entity: 'decision',
  table: 'decisions',
  id: DecisionId,
  orderedIn: 'itemId',
  toColumns: ({ itemId, kind, text, proposerId, seconderId, votes, press }) => ({
    itemId,
    kind,
    ...toText('text', text),
    proposerId,
    seconderId,
    ...toVotes(votes),
    press: toFlag(press),
  }),
  fromRow: (row) => ({
    itemId: row.itemId,
    kind: row.kind,
    text: fromText('text', row),
    proposerId: row.proposerId,
    seconderId: row.seconderId,
    votes: fromVotes(row),
    press: fromFlag(row.press),
  }),
}

export const decisionsRepository = (work: Work) => versioned(work, kind)
