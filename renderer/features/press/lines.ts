import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { DecisionView, RemarkView } from '../../../shared/contract/proceedings.ts'

/** A line of the proceedings as the press desk sees it. */
export type Line =
  | { readonly kind: 'remark'; readonly line: RemarkView }
  | { readonly kind: 'decision'; readonly line: DecisionView; readonly number: string }

/** The lines of each agenda item that has any, in the order of the proceedings. */
export const linesByItem = (meeting: Pick<MeetingView, 'agenda'>) =>
  meeting.agenda
    .map((item, index) => ({
      item,
      number: index + 1,
      lines: [
        ...item.remarks.map((line): Line => ({ kind: 'remark', line })),
        ...item.decisions.map((line, place): Line => ({ kind: 'decision', line, number: `${index + 1}.${place + 1}` })),
      ],
    }))
    .filter(({ lines }) => lines.length > 0)

/** Every line of the meetings. */
export const linesOf = (meetings: readonly MeetingView[]): readonly Line[] =>
  meetings.flatMap((meeting) => linesByItem(meeting).flatMap(({ lines }) => lines))

/** How many lines go to the press, and how many are held back. */
export const countLines = (lines: readonly Line[]): { readonly released: number; readonly held: number } => {
  const released = lines.filter(({ line }) => line.press).length
  return { released, held: lines.length - released }
}
