import { z } from 'zod'
import { Capacity } from '../domain/attendance.ts'
import { OptionalBilingualName } from '../domain/bilingual.ts'
import { CalendarDate, Instant, WallTime } from '../domain/calendar.ts'
import { AttendanceId, MeetingId, MergeId, PersonId } from '../domain/ids.ts'
import { AttendanceFields } from './attendance.ts'
import { base, Entity, Version, versionOf } from './base.ts'
import { PersonFields, PersonView } from './people.ts'

/** By what two entries look like one person. */
export const Likeness = z.enum(['name', 'sound', 'phone', 'email'])

export const SuspectPair = z.strictObject({
  people: z.tuple([PersonView, PersonView]),
  reasons: z.array(Likeness),
  /** The greater, the likelier that they are one. */
  strength: z.number().int(),
})
export type SuspectPair = z.infer<typeof SuspectPair>

/** What the register of a meeting says of one of the two. */
const Called = z.strictObject({
  id: AttendanceId,
  status: AttendanceFields.shape.status,
  capacity: Capacity,
  arrived: WallTime.nullable(),
  left: WallTime.nullable(),
})

/** A meeting to which both are called; one of the two lines stays, the other goes to the bin until the merge is undone. */
const MergeConflict = z.strictObject({
  meetingId: MeetingId,
  title: OptionalBilingualName,
  date: CalendarDate,
  kept: Called,
  removed: Called,
  /** The line that says more, unless another is chosen. */
  stays: AttendanceId,
})
export type MergeConflict = z.infer<typeof MergeConflict>

const Pair = z.strictObject({ keptId: PersonId, removedId: PersonId })

export const MergePreview = z.strictObject({
  kept: PersonView,
  removed: PersonView,
  /** The fields as they would be: of the one kept, filled up from the other. */
  fields: PersonFields,
  /** How much of the other's would be the kept one's, by kind. */
  moves: z.array(z.strictObject({ entity: Entity, count: z.number().int() })),
  /** Posts and memberships that both have, which would stand once. */
  doubles: z.number().int(),
  conflicts: z.array(MergeConflict),
})
export type MergePreview = z.infer<typeof MergePreview>

export const MergeView = z.strictObject({
  id: MergeId,
  at: Instant,
  who: z.string(),
  keptId: PersonId,
  removedId: PersonId,
  keptName: OptionalBilingualName,
  removedName: OptionalBilingualName,
  undoneAt: Instant.nullable(),
  undoneBy: z.string().nullable(),
})
export type MergeView = z.infer<typeof MergeView>

export const duplicates = {
  /** The likeliest pairs first; without those that somebody has said are two people. */
  list: base
    .input(z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(100) }))
    .output(z.strictObject({ total: z.number().int(), pairs: z.array(SuspectPair) })),
  /** Says that the two are two people, so that they are no longer shown as one; or takes it back. */
  setDistinct: base.input(Pair.extend({ distinct: z.boolean() })).output(Pair),
  /** What a merge would do, before it is done. */
  preview: base.input(Pair).output(MergePreview),
  /**
   * Makes the two one, with those fields: all that the other has becomes the kept one's, and the other goes. `stays` names the lines
   * of registers that stay where both are called; of those not named the likelier one does.
   */
  merge: base
    .input(
      z.strictObject({
        kept: versionOf(PersonId),
        removed: versionOf(PersonId),
        fields: PersonFields,
        stays: z.array(AttendanceId).max(100_000),
      }),
    )
    .output(MergeView),
  /** All merges, the latest first, those undone too. */
  merges: base.output(z.array(MergeView)),
  /** Takes a merge back as a whole; what has been changed since stays as it was changed. */
  undo: base.input(z.strictObject({ id: MergeId })).output(MergeView.extend({ keptVersion: Version })),
}
