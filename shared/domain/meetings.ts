import { z } from 'zod'

/** Kinds of meeting. What each is called in a sentence stands in `shared/language/meetingKinds.ts`. */
export const MeetingKind = z.enum([
  'regular',
  'review',
  'committee',
  'executive',
  'general',
  'board',
  'core',
  'coordination',
  'planning',
  'preparatory',
  'monthly',
  'annual',
  'special',
  'emergency',
  'joint',
  'district',
  'workshop',
  'training',
  'orientation',
  'seminar',
  'conference',
  'press-conference',
  'other',
])
export type MeetingKind = z.infer<typeof MeetingKind>

/** One way, unless reopened with a reason. */
export const MeetingState = z.enum(['draft', 'notified', 'held', 'review', 'approved'])
export type MeetingState = z.infer<typeof MeetingState>

/** The state that follows, or null for the last. */
export const nextMeetingState = (state: MeetingState): MeetingState | null =>
  MeetingState.options[MeetingState.options.indexOf(state) + 1] ?? null

/** Whether the meeting has taken place. */
export const isHeld = (state: MeetingState): boolean => state !== 'draft' && state !== 'notified'

/** Whether what the meeting holds may still be changed; approved minutes are locked until reopened. */
export const isMeetingLocked = (state: MeetingState): boolean => state === 'approved'

export const AgendaKind = z.enum([
  'confirmation',
  'action-taken',
  'discussion',
  'report',
  'review',
  'presentation',
  'proposal',
  'decision',
  'information',
  'election',
  'condolence',
  'any-other',
])
export type AgendaKind = z.infer<typeof AgendaKind>
