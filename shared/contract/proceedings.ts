import { z } from 'zod'
import { OptionalBilingualText } from '../domain/bilingual.ts'
import { CalendarDate } from '../domain/calendar.ts'
import { ActionId, AgendaItemId, BodyId, DecisionId, PersonId, RemarkId } from '../domain/ids.ts'
import { ActionKind, ActionStatus, DecisionKind, SpeechVerb, Votes } from '../domain/proceedings.ts'
import { editable, moved, Version } from './base.ts'

export const RemarkFields = z.strictObject({
  personId: PersonId.nullable(),
  verb: SpeechVerb,
  text: OptionalBilingualText,
  /** The release mark: only marked lines reach the press. */
  press: z.boolean(),
})
export type RemarkFields = z.infer<typeof RemarkFields>

export const RemarkView = RemarkFields.extend({ id: RemarkId, version: Version, itemId: AgendaItemId })
export type RemarkView = z.infer<typeof RemarkView>

export const ActionFields = z.strictObject({
  kind: ActionKind,
  text: OptionalBilingualText,
  /** Who answers for it: a person or a body, not both. */
  personId: PersonId.nullable(),
  bodyId: BodyId.nullable(),
  due: CalendarDate.nullable(),
  status: ActionStatus,
})
export type ActionFields = z.infer<typeof ActionFields>

export const ActionView = ActionFields.extend({
  id: ActionId,
  version: Version,
  itemId: AgendaItemId,
  /** The decision that it follows from; null where it stands by itself. */
  decisionId: DecisionId.nullable(),
  /** Since when it is done or dropped. */
  closedOn: CalendarDate.nullable(),
})
export type ActionView = z.infer<typeof ActionView>

export const Dissent = z.strictObject({ personId: PersonId, text: OptionalBilingualText })
export type Dissent = z.infer<typeof Dissent>

export const DecisionFields = z.strictObject({
  kind: DecisionKind,
  text: OptionalBilingualText,
  proposerId: PersonId.nullable(),
  seconderId: PersonId.nullable(),
  votes: Votes.nullable(),
  press: z.boolean(),
  /** Who dissented, with the words to be recorded, each person once. */
  dissents: z.array(Dissent).max(100),
})
export type DecisionFields = z.infer<typeof DecisionFields>

export const DecisionView = DecisionFields.extend({
  id: DecisionId,
  version: Version,
  itemId: AgendaItemId,
  /** As printed, where decisions run through the year; null before approval, or where item and place number them. */
  number: z.string().nullable(),
  actions: z.array(ActionView),
})
export type DecisionView = z.infer<typeof DecisionView>

/** Remarks, decisions and actions: new ones go to the end of their list. */
export const remarks = {
  ...editable({ id: RemarkId, fields: RemarkFields, create: RemarkFields.extend({ itemId: AgendaItemId }), view: RemarkView }),
  move: moved(RemarkId, RemarkView),
}
export const decisions = {
  ...editable({
    id: DecisionId,
    fields: DecisionFields,
    create: DecisionFields.partial({ dissents: true }).extend({ itemId: AgendaItemId }),
    view: DecisionView,
  }),
  move: moved(DecisionId, DecisionView),
}
export const actions = {
  ...editable({
    id: ActionId,
    fields: ActionFields,
    /** Of a decision, or of an item alone. */
    create: z.union([ActionFields.extend({ decisionId: DecisionId }), ActionFields.extend({ itemId: AgendaItemId })]),
    view: ActionView,
  }),
  move: moved(ActionId, ActionView),
}
