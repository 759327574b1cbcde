import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import type { useWords } from '../../i18n.ts'

/** How far a meeting is, in a word; of one that does not take place, that. */
export const stateText = (
  { state, cancelled }: Pick<MeetingSummary, 'state' | 'cancelled'>,
  t: ReturnType<typeof useWords>['t'],
): string =>
  cancelled === null ? t(`terms.meetingState.${state}`) : t(cancelled.to === null ? 'sittings.cancelled' : 'sittings.postponed')
