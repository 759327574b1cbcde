import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { isMissing } from '../../../shared/domain/bilingual.ts'
import type { MeetingKind } from '../../../shared/domain/meetings.ts'

/** What a meeting still lacks for its next document or state. */
export type Lack = 'titleHi' | 'titleEn' | 'chair' | 'venue' | 'agenda' | 'called' | 'attendance' | 'end' | 'decisions'

/** Kinds at which people learn or listen: nothing is expected to be decided there. */
const undeciding: readonly MeetingKind[] = ['workshop', 'training', 'orientation', 'seminar', 'conference', 'press-conference']

/**
 * What a meeting still lacks, most pressing first. Before it is held: what the notice needs; from then on what the minutes need as well.
 * An approved one lacks nothing more, nor does one that does not take place.
 */
export const lackingOf = (meeting: MeetingSummary): Lack[] => {
  if (meeting.state === 'approved' || meeting.cancelled !== null) return []
  const { counts } = meeting
  const wasHeld = meeting.state === 'held' || meeting.state === 'review'
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['chair', meeting.chairId === null],
    ['venue', meeting.venueId === null],
    ['agenda', counts.agenda === 0],
    ['called', counts.called === 0],
    ['attendance', wasHeld && counts.called > 0 && counts.present === 0],
    ['end', wasHeld && meeting.end === null],
    ['decisions', wasHeld && counts.agenda > 0 && counts.decisions === 0 && !undeciding.includes(meeting.kind)],
    ['titleHi', isMissing(meeting.title, 'hi')],
    ['titleEn', isMissing(meeting.title, 'en')],
  ]
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack)
}
