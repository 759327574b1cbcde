import { isEmpty } from '../../domain/bilingual.ts'
import type { AgendaItemFacts, DecisionFacts, MeetingFacts, RemarkFacts } from '../../domain/facts.ts'

/** A line of the proceedings that is marked for release, with the item that it stands in. */
export type ReleasedLine =
  | { readonly kind: 'remark'; readonly item: AgendaItemFacts; readonly line: RemarkFacts }
  | { readonly kind: 'decision'; readonly item: AgendaItemFacts; readonly line: DecisionFacts }

const marked = (item: AgendaItemFacts): AgendaItemFacts => ({
  ...item,
  remarks: item.remarks.filter(({ press, text }) => press && !isEmpty(text)),
  decisions: item.decisions.filter(({ press, text }) => press && !isEmpty(text)),
})

/** The items that have a line marked for release, with those lines alone; nothing else of the agenda reaches the note. */
export const releasedItems = (agenda: readonly AgendaItemFacts[]): readonly AgendaItemFacts[] =>
  agenda
    .filter(({ confidential }) => !confidential)
    .map(marked)
    .filter(({ remarks, decisions }) => remarks.length + decisions.length > 0)

/** The lines of a meeting that are marked for release, in the order of the agenda; of a meeting that was called off, none. */
export const releasedLines = ({ agenda, cancelled }: MeetingFacts): readonly ReleasedLine[] =>
  cancelled !== null
    ? []
    : releasedItems(agenda).flatMap((item): readonly ReleasedLine[] => [
        ...item.remarks.map((line) => ({ kind: 'remark' as const, item, line })),
        ...item.decisions.map((line) => ({ kind: 'decision' as const, item, line })),
      ])
