import { z } from 'zod'
import { OptionalBilingualName, OptionalBilingualText } from '../domain/bilingual.ts'
import { WallTime } from '../domain/calendar.ts'
import { AgendaItemId, MeetingId, PersonId } from '../domain/ids.ts'
import { AgendaKind } from '../domain/meetings.ts'
import { editable, moved, Version } from './base.ts'
import { ActionView, DecisionView, RemarkView } from './proceedings.ts'

export const AgendaItemFields = z.strictObject({
  title: OptionalBilingualName,
  kind: AgendaKind,
  presenterId: PersonId.nullable(),
  /** Planned length in minutes. */
  minutes: z.number().int().min(1).max(1440).nullable(),
  /** Given: a section of that name begins with this item. */
  section: OptionalBilingualName,
  /** Background for those who attend; not part of the minutes. */
  note: OptionalBilingualText,
  /** When it was really taken up, and when it was done. */
  started: WallTime.nullable(),
  ended: WallTime.nullable(),
  /** Held over to the next meeting of the body. */
  heldOver: z.boolean(),
  /** Left out of the minutes that circulate, kept in the full ones; never released. */
  confidential: z.boolean(),
  /** Who declared an interest in the item, and took no part in it. */
  interests: z.array(PersonId).max(100),
})
/** What a new item may leave out. */
export const agendaItemDefaults = {
  section: {},
  note: {},
  started: null,
  ended: null,
  heldOver: false,
  confidential: false,
  interests: [],
} as const
export type AgendaItemFields = z.infer<typeof AgendaItemFields>

/** An item of the agenda; items stand in a meeting in the order in which they are taken. */
export const AgendaItemView = AgendaItemFields.extend({
  id: AgendaItemId,
  version: Version,
  meetingId: MeetingId,
  /** The item of an earlier meeting that it goes on with. */
  carriedFromId: AgendaItemId.nullable(),
  remarks: z.array(RemarkView),
  decisions: z.array(DecisionView),
  /** Actions that follow from no decision. */
  actions: z.array(ActionView),
})
export type AgendaItemView = z.infer<typeof AgendaItemView>

export const agenda = {
  ...editable({
    id: AgendaItemId,
    fields: AgendaItemFields,
    /** A new item goes to the end. */
    create: AgendaItemFields.partial({
      section: true,
      note: true,
      started: true,
      ended: true,
      heldOver: true,
      confidential: true,
      interests: true,
    }).extend({ meetingId: MeetingId }),
    view: AgendaItemView,
  }),
  move: moved(AgendaItemId, AgendaItemView),
}
