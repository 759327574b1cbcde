import { z } from 'zod'

/** A UUID, version 7, as text; branded, so that a person's id cannot stand where a meeting's is meant. */
const id = <const Brand extends string>() => z.uuid().brand<Brand>()

export const PersonId = id<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const PositionId = id<'PositionId'>()
export type PositionId = z.infer<typeof PositionId>
export const BodyId = id<'BodyId'>()
export type BodyId = z.infer<typeof BodyId>
export const MembershipId = id<'MembershipId'>()
export type MembershipId = z.infer<typeof MembershipId>
export const ProgrammeId = id<'ProgrammeId'>()
export type ProgrammeId = z.infer<typeof ProgrammeId>
export const VenueId = id<'VenueId'>()
export type VenueId = z.infer<typeof VenueId>
export const MeetingId = id<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>
export const AgendaItemId = id<'AgendaItemId'>()
export type AgendaItemId = z.infer<typeof AgendaItemId>
export const AttendanceId = id<'AttendanceId'>()
export type AttendanceId = z.infer<typeof AttendanceId>
export const RemarkId = id<'RemarkId'>()
export type RemarkId = z.infer<typeof RemarkId>
export const DecisionId = id<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>
export const ActionId = id<'ActionId'>()
export type ActionId = z.infer<typeof ActionId>
export const PressNoteId = id<'PressNoteId'>()
export type PressNoteId = z.infer<typeof PressNoteId>
export const PhotographId = id<'PhotographId'>()
export type PhotographId = z.infer<typeof PhotographId>
export const RevisionId = id<'RevisionId'>()
export type RevisionId = z.infer<typeof RevisionId>
export const SeriesId = id<'SeriesId'>()
export type SeriesId = z.infer<typeof SeriesId>
export const ActionEntryId = id<'ActionEntryId'>()
export type ActionEntryId = z.infer<typeof ActionEntryId>
export const TemplateId = id<'TemplateId'>()
export type TemplateId = z.infer<typeof TemplateId>
export const ProposedItemId = id<'ProposedItemId'>()
export type ProposedItemId = z.infer<typeof ProposedItemId>
export const PhraseId = id<'PhraseId'>()
export type PhraseId = z.infer<typeof PhraseId>
export const AttachmentId = id<'AttachmentId'>()
export type AttachmentId = z.infer<typeof AttachmentId>
export const ParagraphId = id<'ParagraphId'>()
export type ParagraphId = z.infer<typeof ParagraphId>
export const MergeId = id<'MergeId'>()
export type MergeId = z.infer<typeof MergeId>
export const CommentId = id<'CommentId'>()
export type CommentId = z.infer<typeof CommentId>
/** Of one import of people from a table. */
export const DirectoryImportId = id<'DirectoryImportId'>()
export type DirectoryImportId = z.infer<typeof DirectoryImportId>
/** Of one entry of the distribution list. */
export const RecipientId = id<'RecipientId'>()
export type RecipientId = z.infer<typeof RecipientId>
