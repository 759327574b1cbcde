import { v7 } from 'uuid'
import type { DeskLine, Line } from '../../../shared/contract/desk.ts'
import type { Bilingual, Lang } from '../../../shared/domain/bilingual.ts'
import type { DecisionId } from '../../../shared/domain/ids.ts'
import type { DecisionKind } from '../../../shared/domain/proceedings.ts'

/** A line of the desk without its id, text and the decision that it stands under: what its paragraph carries beside its words. */
export type LineFields =
  | Omit<Extract<Line, { line: 'remark' }>, 'id' | 'text'>
  | Omit<Extract<Line, { line: 'decision' }>, 'id' | 'text'>
  | Omit<Extract<Line, { line: 'action' }>, 'id' | 'text' | 'decisionId'>

/** A new id, UUID version 7. */
export const newLineId = (): string => v7()

/** A line that has just begun: a remark of nobody. */
export const blankRemark: LineFields = { line: 'remark', personId: null, verb: 'said', press: false }

export const blankDecision = (kind: DecisionKind): LineFields => ({
  line: 'decision',
  ...{ kind, proposerId: null, seconderId: null, votes: null, press: false, dissents: [] },
})

export const blankAction = (kind: 'action' | 'report'): LineFields => ({
  line: 'action',
  ...{ kind, personId: null, bodyId: null, due: null, status: 'open' },
})

/** What the paragraph of a stored line carries. */
export const fieldsOf = (line: DeskLine): LineFields => {
  switch (line.line) {
    case 'remark': {
      const { personId, verb, press } = line
      return { line: 'remark', personId, verb, press }
    }
    case 'decision': {
      const { kind, proposerId, seconderId, votes, press, dissents } = line
      return { line: 'decision', kind, proposerId, seconderId, votes, press, dissents }
    }
    case 'action': {
      const { kind, personId, bodyId, due, status } = line
      return { line: 'action', kind, personId, bodyId, due, status }
    }
  }
}

/** The text with one half typed anew; an empty half is none. */
export const withHalf = (text: Bilingual, lang: Lang, typed: string): { hi?: string; en?: string } => {
  const other: Lang = lang === 'hi' ? 'en' : 'hi'
  return { ...(text[other] ? { [other]: text[other] } : {}), ...(typed.trim() === '' ? {} : { [lang]: typed }) }
}

/** A line as it is saved. */
export const lineOf = (id: string, fields: LineFields, text: { hi?: string; en?: string }, decisionId: DecisionId | null): Line =>
  fields.line === 'action' ? { ...fields, id, text, decisionId } : { ...fields, id, text }
