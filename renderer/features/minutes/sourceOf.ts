import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { MeetingTab } from '../meetings/tabs.ts'

/** Where in the meeting a paragraph comes from. */
export type Source = { readonly tab: MeetingTab; readonly item?: string }

/** Where the lines stand that a paragraph is drafted from; null where it comes from no one place. */
export const sourceOf = (key: string, meeting: MeetingView): Source | null => {
  const [kind = '', id = ''] = key.split(':')
  switch (kind) {
    case 'item':
      return { tab: 'proceedings', item: id }
    case 'decision':
    case 'action': {
      const item = meeting.agenda.find(({ decisions, actions }) =>
        [...decisions, ...actions, ...decisions.flatMap((decision) => decision.actions)].some((line) => line.id === id),
      )
      return item === undefined ? null : { tab: 'proceedings', item: item.id }
    }
    case 'attendance':
    case 'quorum':
      return { tab: 'attendance' }
    case 'title':
    case 'meta':
    case 'next':
      return { tab: 'details' }
    default:
      return null
  }
}
