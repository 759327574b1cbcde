import { z } from 'zod'
import { OptionalBilingualName, OptionalBilingualText } from '../domain/bilingual.ts'
import { AgendaItemId, BodyId, MeetingId, PersonId, ProposedItemId } from '../domain/ids.ts'
import { AgendaKind } from '../domain/meetings.ts'
import { AgendaItemView } from './agenda.ts'
import { base, editable, moved, Version } from './base.ts'

export const ProposedItemFields = z.strictObject({
  title: OptionalBilingualName,
  kind: AgendaKind,
  presenterId: PersonId.nullable(),
  /** Planned length in minutes. */
  minutes: z.number().int().min(1).max(1440).nullable(),
  note: OptionalBilingualText,
})
export type ProposedItemFields = z.infer<typeof ProposedItemFields>

/** A subject that waits until a meeting of its body takes it up. */
export const ProposedItemView = ProposedItemFields.extend({ id: ProposedItemId, version: Version, bodyId: BodyId })
export type ProposedItemView = z.infer<typeof ProposedItemView>

export const backlog = {
  /** What waits for a meeting of the body, in order; what a meeting has taken up is left out while its item stands. */
  list: base.input(z.strictObject({ bodyId: BodyId })).output(z.array(ProposedItemView)),
  ...editable({
    id: ProposedItemId,
    fields: ProposedItemFields,
    create: ProposedItemFields.extend({ bodyId: BodyId }),
    view: ProposedItemView,
  }),
  move: moved(ProposedItemId, ProposedItemView),
  /** Puts a proposed item into the agenda of a meeting of its body, before "any other business". */
  draw: base.input(z.strictObject({ id: ProposedItemId, meetingId: MeetingId })).output(AgendaItemView),
  /** Takes an item off the agenda to wait for a later meeting of the body. Restoring the item takes it off the list again. */
  sendBack: base.input(z.strictObject({ id: AgendaItemId, version: Version })).output(ProposedItemView),
}
