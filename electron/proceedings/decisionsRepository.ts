import type { DecisionFields } from '../../shared/contract/proceedings.ts'
import { type AgendaItemId, DecisionId } from '../../shared/domain/ids.ts'
import type { Votes } from '../../shared/domain/proceedings.ts'
import { problem } from '../app/refusal.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { DecisionsTable } from '../db/tables.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'
import { lineTables } from './lineTables.ts'

export type DecisionValues = DecisionFields & {
  itemId: AgendaItemId
  /** As printed, where decisions run through the year; given at approval. */
  number: string | null
}

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
  orderedWith: lineTables,
  toColumns: ({ itemId, kind, text, proposerId, seconderId, votes, press, number }) => ({
    itemId,
    kind,
    ...toText('text', text),
    proposerId,
    seconderId,
    ...toVotes(votes),
    press: toFlag(press),
    number,
  }),
  fromRow: (row) => ({
    itemId: row.itemId,
    kind: row.kind,
    text: fromText('text', row),
    proposerId: row.proposerId,
    seconderId: row.seconderId,
    votes: fromVotes(row),
    press: fromFlag(row.press),
    number: row.number,
    dissents: [],
  }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('decisionDissents').selectAll().where('decisionId', 'in', ids).orderBy('position').execute()
      const byDecision = Map.groupBy(rows, ({ decisionId }) => decisionId)
      return new Map(
        ids.map((id) => [
          id,
          { dissents: (byDecision.get(id) ?? []).map((row) => ({ personId: row.personId, text: fromText('text', row) })) },
        ]),
      )
    },
    async save({ trx }, id, { dissents }) {
      await trx.deleteFrom('decisionDissents').where('decisionId', '=', id).execute()
      if (dissents.length === 0) return
      await trx
        .insertInto('decisionDissents')
        .values(dissents.map(({ personId, text }, position) => ({ decisionId: id, personId, position, ...toText('text', text) })))
        .execute()
    },
  },
  check({ dissents }) {
    const at = dissents.findIndex(({ personId }, place) => dissents.findIndex((other) => other.personId === personId) !== place)
    if (at >= 0) throw problem(`dissents[${at}].personId`, 'duplicate', { id: dissents[at]?.personId ?? '' })
  },
}

export const decisionsRepository = (work: Work) => versioned(work, kind)
