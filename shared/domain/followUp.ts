import type { Bilingual } from './bilingual.ts'
import type { CalendarDate } from './calendar.ts'
import type { ActionFacts, AgendaItemFacts, DecisionFacts, Digits, MeetingFacts, OrganisationFacts } from './facts.ts'
import type { PersonFacts } from './people.ts'
import { type ActionStatus, isClosed } from './proceedings.ts'

/** An action as it stands today: what it was when it was given, and what has become of it. */
export type FollowedAction = {
  readonly action: ActionFacts
  readonly status: ActionStatus
  readonly closedOn: CalendarDate | null
  /** Every word on it, in order of date. */
  readonly words: readonly { readonly date: CalendarDate; readonly text: Bilingual }[]
}

/** A decision with what follows from it; `decision` is null for an action that stands by itself. */
export type FollowedDecision = {
  readonly item: Pick<AgendaItemFacts, 'number' | 'title'>
  readonly decision: DecisionFacts | null
  readonly actions: readonly FollowedAction[]
}

/** A meeting and those of its decisions that a paper tells of. */
export type FollowedMeeting = {
  readonly meeting: Pick<MeetingFacts, 'title' | 'kind' | 'number' | 'date' | 'body' | 'chair' | 'secretary' | 'attendance' | 'programme'>
  readonly decisions: readonly FollowedDecision[]
}

type Paper = { readonly organisation: OrganisationFacts; readonly digits: Digits; readonly asOf: CalendarDate }

/** What became of the decisions that a body took between two dates, both included. */
export type ActionTakenReportFacts = Paper & {
  readonly body: Bilingual
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly meetings: readonly FollowedMeeting[]
  /** Decisions from which no action follows. */
  readonly withoutAction: number
}

/** The decisions that concern one person or one body. */
export type ExtractFacts = Paper & {
  readonly concerned: { readonly person: PersonFacts } | { readonly body: Bilingual }
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly meetings: readonly FollowedMeeting[]
}

/** A letter that reminds of one action; `ordinal` counts the reminders, from 1. */
export type ReminderFacts = Paper & {
  readonly ordinal: number
  readonly meeting: FollowedMeeting['meeting']
  readonly decision: FollowedDecision
  readonly action: FollowedAction
}

/** Days by which an action is late on a date: what is closed counts until it was closed. Null where it is not late. */
export const daysLate = ({ action, status, closedOn }: FollowedAction, asOf: CalendarDate): number | null => {
  const until = isClosed(status) ? (closedOn ?? asOf) : asOf
  if (action.due === null || until <= action.due) return null
  return Math.round((Date.parse(until) - Date.parse(action.due)) / 86_400_000)
}

/** How a report sorts an action: late only while it is still to be done. */
export type Standing = 'done' | 'in-progress' | 'open' | 'late' | 'dropped'

export const standingOf = (followed: FollowedAction, asOf: CalendarDate): Standing => {
  if (isClosed(followed.status)) return followed.status === 'done' ? 'done' : 'dropped'
  if (daysLate(followed, asOf) !== null) return 'late'
  return followed.status === 'in-progress' ? 'in-progress' : 'open'
}
