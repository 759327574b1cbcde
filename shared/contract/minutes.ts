import { z } from 'zod'
import { cleanText, Lang, textLimit } from '../domain/bilingual.ts'
import { Instant } from '../domain/calendar.ts'
import { TextRun } from '../domain/facts.ts'
import { CommentId, MeetingId, ParagraphId } from '../domain/ids.ts'
import { base, Version, versionOf } from './base.ts'

/** Names a paragraph of the minutes by what it is drafted from: `item:<id>:discussion`, `decision:<id>`, `thanks`. */
export const ParagraphKey = z.string().min(1).max(120)

/** What kind of paragraph it is, for how it looks. */
export const ParagraphRole = z.enum(['title', 'meta', 'heading', 'subheading', 'label', 'list', 'text', 'decision', 'table-row', 'closing'])
export type ParagraphRole = z.infer<typeof ParagraphRole>

/** Counts what was done to the words of a paragraph; 0 while nobody has polished it. */
const PolishVersion = z.number().int().min(0)

export const MinutesParagraph = z.strictObject({
  key: ParagraphKey,
  role: ParagraphRole,
  /** The label before it, such as "निर्णय 2.1"; '' for none. */
  label: z.string(),
  /** As it is drafted from the proceedings now. */
  draft: z.string(),
  /** Whether the writer may polish it. */
  polishable: z.boolean(),
  version: PolishVersion,
  /** What stands: the polished words, or the draft. */
  runs: z.array(TextRun),
  /** Null while the draft stands, and in what was approved before. */
  polished: z
    .strictObject({
      id: ParagraphId,
      /** The draft that it was polished from. */
      source: z.string(),
      /** The source has changed since. */
      stale: z.boolean(),
    })
    .nullable(),
})
export type MinutesParagraph = z.infer<typeof MinutesParagraph>

export const CommentView = z.strictObject({
  id: CommentId,
  version: Version,
  key: ParagraphKey,
  text: z.string(),
  who: z.string(),
  at: Instant,
  resolved: z.boolean(),
})
export type CommentView = z.infer<typeof CommentView>

export const MinutesView = z.strictObject({
  paragraphs: z.array(MinutesParagraph),
  /** On paragraphs of both languages, the first one first; one may be on a paragraph that is no longer there. */
  comments: z.array(CommentView),
  /** Polished words whose lines are no longer in the proceedings; they stand again when the lines do. */
  sourceless: z.array(z.strictObject({ id: ParagraphId, runs: z.array(TextRun) })),
})
export type MinutesView = z.infer<typeof MinutesView>

/** One line of two revisions side by side; null where it stands on one side only. */
export const DifferenceRow = z.strictObject({ before: z.string().nullable(), after: z.string().nullable(), same: z.boolean() })
export type DifferenceRow = z.infer<typeof DifferenceRow>

export const minutes = {
  /** The minutes of a meeting paragraph by paragraph; with `revision` as they were approved then. */
  get: base.input(z.strictObject({ meetingId: MeetingId, lang: Lang, revision: z.number().int().min(1).nullable() })).output(MinutesView),
  /** Puts polished words in place of what stands. `source` is the draft that the writer saw. */
  polish: base
    .input(
      z.strictObject({
        meetingId: MeetingId,
        key: ParagraphKey,
        lang: Lang,
        version: PolishVersion,
        runs: z
          .array(TextRun.extend({ text: z.string().max(textLimit) }))
          .min(1)
          .max(2000),
        source: z.string().max(100_000).transform(cleanText),
      }),
    )
    .output(MinutesParagraph),
  /** The draft stands again. */
  unpolish: base.input(z.strictObject({ meetingId: MeetingId, key: ParagraphKey, lang: Lang, version: Version })).output(MinutesParagraph),
  /** Polished words that gave way to the draft stand again. */
  restore: base.input(z.strictObject({ id: ParagraphId })).output(MinutesParagraph),
  comment: base
    .input(
      z.strictObject({ meetingId: MeetingId, key: ParagraphKey, text: z.string().max(5000).transform(cleanText).pipe(z.string().min(1)) }),
    )
    .output(CommentView),
  /** Marks a comment as dealt with, or not. */
  resolve: base.input(versionOf(CommentId).extend({ resolved: z.boolean() })).output(CommentView),
  removeComment: base.input(versionOf(CommentId)).output(z.strictObject({ id: CommentId })),
  restoreComment: base.input(z.strictObject({ id: CommentId })).output(CommentView),
  /** Two revisions side by side; `to` null is what stands now. */
  compare: base
    .input(z.strictObject({ meetingId: MeetingId, lang: Lang, from: z.number().int().min(1), to: z.number().int().min(1).nullable() }))
    .output(z.array(DifferenceRow)),
}
