import { z } from 'zod'
import { BilingualName, OptionalBilingualText } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { ActionEntryId, ActionId, AgendaItemId, BodyId, DecisionId, MeetingId, PersonId } from '../domain/ids.ts'
import { MeetingState } from '../domain/meetings.ts'
import { ActionKind, ActionStatus, DecisionKind, Votes } from '../domain/proceedings.ts'
import { base, editable, Version } from './base.ts'

export const ActionEntryFields = z.strictObject({
  date: CalendarDate,
  text: OptionalBilingualText,
  /** What the status became with it; null leaves it. */
  status: ActionStatus.nullable(),
})
export type ActionEntryFields = z.infer<typeof ActionEntryFields>

/** A word on what has been done, with its date and who entered it. */
export const ActionEntryView = ActionEntryFields.extend({ id: ActionEntryId, version: Version, actionId: ActionId, who: z.string() })
export type ActionEntryView = z.infer<typeof ActionEntryView>

/** An action or a report sought, with where it comes from and its latest word. */
export const FollowUpEntry = z.strictObject({
  id: ActionId,
  version: Version,
  kind: ActionKind,
  text: OptionalBilingualText,
  personId: PersonId.nullable(),
  bodyId: BodyId.nullable(),
  due: CalendarDate.nullable(),
  status: ActionStatus,
  closedOn: CalendarDate.nullable(),
  itemId: AgendaItemId,
  decisionId: DecisionId.nullable(),
  /** `2.1`, or as printed; null where it stands by itself. */
  decisionNumber: z.string().nullable(),
  meeting: z.strictObject({
    id: MeetingId,
    title: BilingualName,
    date: CalendarDate,
    state: MeetingState,
    bodyId: BodyId.nullable(),
  }),
  /** The latest entry of its log. */
  word: ActionEntryView.nullable(),
})
export type FollowUpEntry = z.infer<typeof FollowUpEntry>

export const FollowUpFilter = z.strictObject({
  /** `mine`: of the person who works here, by the settings. */
  show: z.enum(['open', 'mine', 'overdue', 'week', 'closed', 'all']),
  /** Who answers for it. */
  personId: PersonId.nullable(),
  /** Who answers for it, or whose meeting it comes from. */
  bodyId: BodyId.nullable(),
  /** Dates of the meetings that gave them, both included. */
  from: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
})
export type FollowUpFilter = z.infer<typeof FollowUpFilter>

/** How many there are of each, under one narrowing. */
export const FollowUpCounts = z.record(FollowUpFilter.shape.show, z.number().int().min(0))
export type FollowUpCounts = z.infer<typeof FollowUpCounts>

export const ActionDetail = FollowUpEntry.extend({ entries: z.array(ActionEntryView) })
export type ActionDetail = z.infer<typeof ActionDetail>

/** A decision from the meeting that took it to the meetings that were told what came of it. */
export const DecisionLife = z.strictObject({
  id: DecisionId,
  kind: DecisionKind,
  /** `2.1`, or as printed. */
  number: z.string(),
  text: OptionalBilingualText,
  meeting: FollowUpEntry.shape.meeting,
  item: z.strictObject({ id: AgendaItemId, number: z.number().int(), title: OptionalBilingualText }),
  proposerId: PersonId.nullable(),
  seconderId: PersonId.nullable(),
  votes: Votes.nullable(),
  actions: z.array(ActionDetail),
  /** The meetings whose "action taken" tells of one of its actions, in order; those still to come too. */
  reported: z.array(
    z.strictObject({
      meeting: FollowUpEntry.shape.meeting,
      itemId: AgendaItemId,
      actionId: ActionId,
      /** How the action stood by then, and the latest word on it. */
      status: ActionStatus,
      word: OptionalBilingualText,
    }),
  ),
})
export type DecisionLife = z.infer<typeof DecisionLife>

/** All actions and reports sought, across meetings. What is followed up here stays open when minutes are approved. */
export const followUp = {
  /** Overdue first, then by date due; those without a date last. At most 2000. */
  list: base.input(FollowUpFilter).output(z.array(FollowUpEntry)),
  counts: base.input(FollowUpFilter.omit({ show: true })).output(FollowUpCounts),
  get: base.input(z.strictObject({ id: ActionId })).output(ActionDetail),
  /** Sets the status alone, also after approval; done and dropped keep today's date. */
  setStatus: base.input(z.strictObject({ id: ActionId, version: Version, status: ActionStatus })).output(ActionDetail),
  /** The life of one decision. */
  life: base.input(z.strictObject({ decisionId: DecisionId })).output(DecisionLife),
}

/** The log of an action: an entry with a status sets the action's. */
export const actionEntries = editable({
  id: ActionEntryId,
  fields: ActionEntryFields,
  create: ActionEntryFields.extend({ actionId: ActionId }),
  view: ActionEntryView,
})
