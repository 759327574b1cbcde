import { z } from 'zod'
import { AgendaItemId, DecisionId, MeetingId } from '../domain/ids.ts'
import { base, Problem, Version } from './base.ts'
import { ActionFields, DecisionFields, RemarkFields } from './proceedings.ts'

/** A line of the proceedings has the id of its remark, decision or action. The desk makes the ids of new lines: UUID, version 7. */
export const LineId = z.uuid()

const Remark = RemarkFields.extend({ line: z.literal('remark'), id: LineId })
const Decision = DecisionFields.extend({ line: z.literal('decision'), id: LineId })
/** An action belongs to the decision that it stands under; null where it stands by itself. */
const Action = ActionFields.extend({ line: z.literal('action'), id: LineId, decisionId: DecisionId.nullable() })

/** One line of live proceedings, whole. */
export const Line = z.discriminatedUnion('line', [Remark, Decision, Action])
export type Line = z.infer<typeof Line>

const at = { itemId: AgendaItemId, version: Version }
export const DeskLine = z.discriminatedUnion('line', [Remark.extend(at), Decision.extend(at), Action.extend(at)])
export type DeskLine = z.infer<typeof DeskLine>

/**
 * What happened to one line at the desk. `put` carries the line whole: a new one (`version` null), one taken back from the bin,
 * or one that changed since `version`. A line that changes its kind is removed and put under a new id.
 */
export const LineChange = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), itemId: AgendaItemId, version: Version.nullable(), line: Line }),
  z.strictObject({ op: z.literal('remove'), id: LineId, version: Version }),
])
export type LineChange = z.infer<typeof LineChange>

/** All lines of one item in their order, remarks, decisions and actions together. */
export const LineOrder = z.strictObject({ itemId: AgendaItemId, lines: z.array(LineId).max(10_000) })
export type LineOrder = z.infer<typeof LineOrder>

/** Where the desk was left: the item, the line, and the place of the caret in its text, in UTF-16 units. */
export const DeskPlace = z.strictObject({
  itemId: AgendaItemId.nullable(),
  line: LineId.nullable(),
  offset: z.number().int().min(0).max(100_000),
})
export type DeskPlace = z.infer<typeof DeskPlace>

export const DeskView = z.strictObject({
  /** Marks what has been read; a sync from here on tells what changed since. */
  since: z.string(),
  lines: z.array(DeskLine),
  orders: z.array(LineOrder),
  place: DeskPlace.nullable(),
})
export type DeskView = z.infer<typeof DeskView>

export const DeskSync = z.strictObject({
  since: z.string(),
  /** Every line that was changed, here or elsewhere, since the mark that was sent, as it stands now. */
  lines: z.array(DeskLine),
  /** Lines that went to the bin since. */
  removed: z.array(LineId),
  /** The order of every item whose lines changed or moved since. */
  orders: z.array(LineOrder),
  /** Lines of which somebody else saved another text first: what stands, and null where it has been removed. Not written. */
  clashes: z.array(z.strictObject({ id: LineId, theirs: DeskLine.nullable() })),
  /** Lines that break a rule, such as a speaker who has been deleted: not written. */
  refused: z.array(z.strictObject({ id: LineId, problems: z.array(Problem) })),
  /** Lines whose item is gone: not written, still at the desk. */
  homeless: z.array(LineId),
  /** Whether anything else of the meeting changed elsewhere: its items, attendance or head. */
  meetingChanged: z.boolean(),
})
export type DeskSync = z.infer<typeof DeskSync>

export const DeskSyncInput = z.strictObject({
  meetingId: MeetingId,
  since: z.string().max(64),
  changes: z.array(LineChange).max(5000),
  /** Of the items whose lines were added, removed or moved; a line may come from another item. */
  orders: z.array(LineOrder).max(1000),
  place: DeskPlace.nullable(),
})
export type DeskSyncInput = z.infer<typeof DeskSyncInput>

/** The desk of live proceedings: all lines of a meeting at once, and one call that saves and looks. */
export const desk = {
  open: base.input(z.strictObject({ meetingId: MeetingId })).output(DeskView),
  /**
   * Writes what changed at the desk, all in one transaction, and tells what changed elsewhere. What can't be written (a clash,
   * a lost item) is told and left out; the rest is written. With no changes it only looks.
   * @throws LOCKED when the meeting is approved
   */
  sync: base.input(DeskSyncInput).output(DeskSync),
}
