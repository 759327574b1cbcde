import type { ColumnType, Generated } from 'kysely'
import type { AttachmentKind } from '../../shared/contract/attachments.ts'
import type { Entity } from '../../shared/contract/base.ts'
import type { SettingsFields } from '../../shared/contract/settings.ts'
import type { TrailEntry } from '../../shared/contract/trail.ts'
import type { AttendanceStatus, Capacity } from '../../shared/domain/attendance.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { BodyKind } from '../../shared/domain/bodies.ts'
import type { CalendarDate, Instant, WallDateTime, WallTime } from '../../shared/domain/calendar.ts'
import type {
  ActionEntryId,
  ActionId,
  AgendaItemId,
  AttachmentId,
  AttendanceId,
  BodyId,
  CommentId,
  DecisionId,
  DirectoryImportId,
  MeetingId,
  MembershipId,
  MergeId,
  ParagraphId,
  PersonId,
  PhotographId,
  PhraseId,
  PositionId,
  PressNoteId,
  ProgrammeId,
  ProposedItemId,
  RecipientId,
  RemarkId,
  RevisionId,
  SeriesId,
  TemplateId,
  VenueId,
} from '../../shared/domain/ids.ts'
import type { AgendaKind, MeetingKind, MeetingState } from '../../shared/domain/meetings.ts'
import type { Gender } from '../../shared/domain/people.ts'
import type { PictureMime } from '../../shared/domain/pictureFile.ts'
import type { PressLength, PressNoteState, PressOrder } from '../../shared/domain/press.ts'
import type { ActionKind, ActionStatus, DecisionKind, SpeechVerb } from '../../shared/domain/proceedings.ts'
import type { Medium, NoteFont, NoteLanguage, RecipientKind } from '../../shared/domain/recipients.ts'
import type { LikenessKind } from '../../shared/language/likeness.ts'

/** 0 or 1. */
export type Flag = 0 | 1

type Text<Column extends string> = { readonly [Half in `${Column}Hi` | `${Column}En`]: string | null }

/** The columns of everything that people edit: its version, and since when it is in the bin. */
type Versioned<Id extends string> = { readonly id: Id; readonly version: Generated<number>; readonly deletedAt: Generated<Instant | null> }

type Ordered = { readonly position: number }

export type OrganisationTable = Text<'name' | 'office' | 'place' | 'address' | 'mediaContactName' | 'mediaContactTitle'> & {
  readonly id: 'organisation'
  readonly phone: string
  readonly email: string
  readonly mediaContactPhone: string
  readonly letterheadId: string | null
  readonly letterheadName: string
  /** JSON. */
  readonly letterheadFor: string
  readonly version: number
}

export type SettingsTable = Omit<SettingsFields, 'fourEyes'> & {
  readonly id: 'settings'
  readonly version: number
  readonly fourEyes: Flag
}

export type PeopleTable = Versioned<PersonId> &
  Text<'name' | 'honorific' | 'district'> & {
    /** JSON: a list of other spellings. */
    readonly otherNames: string
    readonly gender: Gender | null
    readonly phone: string
    readonly email: string
    /** Whom a merge has made the person one with. */
    readonly mergedIntoId: Generated<PersonId | null>
  }

/** The names by which lists are put in order, as bytes sort. */
export type PeopleSortingTable = {
  readonly personId: PersonId
  readonly sortHi: string
  readonly sortEn: string
  /** Of the rules by which the keys of the person were made. */
  readonly edition: number
}

/** The keys by which people are found; weight 0 for those of names, 1 for all else. */
export type PeopleWordsTable = { readonly word: string; readonly personId: PersonId; readonly weight: 0 | 1 }

/** What two entries of one person have in common. */
export type PeopleLikenessTable = { readonly kind: LikenessKind; readonly key: string; readonly personId: PersonId }

/** Two who look alike and are two; the lesser id stands first. */
export type DistinctPeopleTable = { readonly personId: PersonId; readonly otherId: PersonId }

export type MergesTable = {
  readonly id: MergeId
  readonly keptId: PersonId
  readonly removedId: PersonId
  readonly at: Instant
  readonly who: string
  /** JSON: what was done, step by step. */
  readonly steps: string
  readonly undoneAt: Generated<Instant | null>
  readonly undoneBy: Generated<string | null>
}

export type PositionsTable = Versioned<PositionId> &
  Text<'title'> & {
    readonly personId: PersonId
    readonly bodyId: BodyId | null
    readonly rank: number
    readonly startsOn: CalendarDate | null
    /** Last day held. */
    readonly endsOn: CalendarDate | null
  }

export type BodiesTable = Versioned<BodyId> &
  Text<'name'> & {
    readonly kind: BodyKind | null
    readonly startsOn: CalendarDate | null
    /** Last day of its term. */
    readonly endsOn: CalendarDate | null
    readonly quorumRule: 'count' | 'fraction' | null
    /** A number of people in digits, or a fraction such as `1/3`. */
    readonly quorumValue: string | null
    /** Stands for the body in numbers. */
    readonly code: string
    /** Whether those who come in the place of a member count towards the quorum. */
    readonly substitutesCount: Flag
  }

export type MembershipsTable = Versioned<MembershipId> & {
  readonly bodyId: BodyId
  readonly personId: PersonId
  readonly role: Capacity
  readonly startsOn: CalendarDate | null
  /** Last day of membership. */
  readonly endsOn: CalendarDate | null
}

export type ProgrammesTable = Versioned<ProgrammeId> & Text<'name'>
export type ProgrammeDatesTable = { readonly programmeId: ProgrammeId; readonly date: CalendarDate }

export type VenuesTable = Versioned<VenueId> & Text<'name'>

export type MeetingsTable = Versioned<MeetingId> &
  Text<'title' | 'noticeText' | 'cancelReason'> & {
    readonly kind: MeetingKind
    readonly bodyId: BodyId | null
    readonly programmeId: ProgrammeId | null
    readonly venueId: VenueId | null
    readonly date: CalendarDate
    readonly startTime: WallTime
    readonly endTime: WallTime | null
    readonly chairId: PersonId | null
    readonly secretaryId: PersonId | null
    readonly state: MeetingState
    /** Among the meetings of its body in its year. */
    readonly number: number | null
    readonly noticeNumber: string | null
    readonly noticeDate: CalendarDate | null
    /** JSON: a list of bilingual names. */
    readonly copiesTo: string
    readonly nextDate: CalendarDate | null
    readonly nextStart: WallTime | null
    readonly nextVenueId: VenueId | null
    /** When it really began. */
    readonly openedAt: WallTime | null
    readonly reviewerId: PersonId | null
    /** Since when the reviewer has accepted the minutes. */
    readonly acceptedAt: Instant | null
    /** Of the minutes, as printed; given at approval. */
    readonly minutesNumber: string | null
    readonly series: SeriesId | null
    /** Of a meeting over several days. */
    readonly lastDate: CalendarDate | null
    /** JSON: the ids of the other bodies of a joint meeting. */
    readonly jointBodyIds: string
    readonly cancelled: Flag
    readonly cancelledTo: CalendarDate | null
  }

export type AgendaItemsTable = Versioned<AgendaItemId> &
  Ordered &
  Text<'title' | 'section' | 'note'> & {
    readonly meetingId: MeetingId
    readonly kind: AgendaKind
    readonly presenterId: PersonId | null
    readonly minutes: number | null
    readonly startedAt: WallTime | null
    readonly endedAt: WallTime | null
    readonly heldOver: Flag
    readonly confidential: Flag
    readonly carriedFromId: AgendaItemId | null
  }
export type AgendaItemInterestsTable = { readonly itemId: AgendaItemId; readonly personId: PersonId }

export type AttendanceTable = Versioned<AttendanceId> &
  Text<'note'> & {
    readonly meetingId: MeetingId
    readonly personId: PersonId
    readonly status: AttendanceStatus
    readonly capacity: Capacity
    readonly arrivedAt: WallTime | null
    readonly leftAt: WallTime | null
    /** In whose place they came. */
    readonly substituteForId: PersonId | null
    /** As printed on the signature sheet. */
    readonly serial: number | null
  }

/** What was mended in a register after its minutes were approved; `before` is null for somebody who was not on it. */
export type AttendanceCorrectionsTable = {
  readonly id: string
  readonly attendanceId: AttendanceId
  readonly meetingId: MeetingId
  readonly at: Instant
  readonly who: string
  readonly reason: string
  /** JSON of the fields that changed. */
  readonly before: string | null
  readonly after: string
}

export type RemarksTable = Versioned<RemarkId> &
  Ordered &
  Text<'text'> & { readonly itemId: AgendaItemId; readonly personId: PersonId | null; readonly verb: SpeechVerb; readonly press: Flag }

export type DecisionsTable = Versioned<DecisionId> &
  Ordered &
  Text<'text'> & {
    readonly itemId: AgendaItemId
    readonly kind: DecisionKind
    readonly proposerId: PersonId | null
    readonly seconderId: PersonId | null
    /** 1: carried without division; 0 with no counts: nothing is said of votes. */
    readonly votesUnanimous: Flag
    readonly votesFor: number | null
    readonly votesAgainst: number | null
    readonly votesAbstaining: number | null
    readonly press: Flag
    /** As printed, where decisions run through the year; given at approval. */
    readonly number: string | null
  }
export type DecisionDissentsTable = Text<'text'> & {
  readonly decisionId: DecisionId
  readonly personId: PersonId
  readonly position: number
}

export type ActionsTable = Versioned<ActionId> &
  Ordered &
  Text<'text'> & {
    readonly itemId: AgendaItemId
    /** The decision that it follows from; null where it stands by itself. */
    readonly decisionId: DecisionId | null
    readonly kind: ActionKind
    readonly personId: PersonId | null
    readonly bodyId: BodyId | null
    readonly due: CalendarDate | null
    readonly status: ActionStatus
    /** Since when it is done or dropped. */
    readonly closedOn: CalendarDate | null
  }

export type ActionEntriesTable = Versioned<ActionEntryId> &
  Text<'text'> & {
    readonly actionId: ActionId
    readonly date: CalendarDate
    readonly status: ActionStatus | null
    readonly who: string
  }

export type TemplatesTable = Versioned<TemplateId> &
  Text<'noticeText'> & {
    readonly kind: MeetingKind
    readonly minutes: number | null
    /** JSON: titles, kinds and minutes of items. */
    readonly items: string
    /** JSON: a list of bilingual names. */
    readonly copiesTo: string
  }
export type TemplateInviteesTable = {
  readonly templateId: TemplateId
  readonly personId: PersonId
  readonly capacity: Capacity
  readonly position: number
}

export type ProposedItemsTable = Versioned<ProposedItemId> &
  Ordered &
  Text<'title' | 'note'> & {
    readonly bodyId: BodyId
    readonly kind: AgendaKind
    readonly presenterId: PersonId | null
    readonly minutes: number | null
    /** The agenda item that it has become. */
    readonly itemId: AgendaItemId | null
  }

export type PhrasesTable = Versioned<PhraseId> & Text<'text'>

export type RecipientsTable = Versioned<RecipientId> &
  Text<'name' | 'reporter'> & {
    readonly kind: RecipientKind
    readonly medium: Medium
    readonly address: string
    readonly language: NoteLanguage
    readonly font: NoteFont
    readonly active: Flag
  }

export type ParagraphsTable = Versioned<ParagraphId> & {
  readonly meetingId: MeetingId
  readonly key: string
  readonly lang: Lang
  /** JSON: runs of text. */
  readonly runs: string
  readonly source: string
}

export type CommentsTable = Versioned<CommentId> & {
  readonly meetingId: MeetingId
  readonly key: string
  readonly text: string
  readonly who: string
  readonly at: Instant
  readonly resolved: Flag
}

export type DeskPlacesTable = {
  readonly meetingId: MeetingId
  readonly itemId: AgendaItemId | null
  readonly line: string | null
  readonly offset: number
}

export type PressNotesTable = Versioned<PressNoteId> &
  Text<'headline' | 'subheadline'> & {
    readonly number: string
    readonly date: CalendarDate
    readonly draftOrder: PressOrder
    readonly draftLength: PressLength
    /** JSON: a list of `WrittenFacts`. */
    readonly written: string
    readonly embargo: WallDateTime | null
    readonly state: PressNoteState
    readonly approvedAt: Instant | null
    readonly releasedAt: Instant | null
    readonly approvedById: PersonId | null
    readonly releasedById: PersonId | null
    /** JSON: the ids of those who have written it since it was last approved. */
    readonly writers: string
    /** When what it corrects was released. */
    readonly replaces: Instant | null
  }
export type PressNoteMeetingsTable = { readonly pressNoteId: PressNoteId; readonly meetingId: MeetingId; readonly position: number }

/** Files of letterheads, each kept once by its content. */
export type LetterheadFilesTable = {
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  readonly content: ColumnType<Uint8Array>
}

/** Files of pictures, each kept once by its content. */
export type PhotographFilesTable = {
  readonly sha256: string
  readonly mime: PictureMime
  /** In bytes. */
  readonly size: number
  /** In dots, as it lies in the file. */
  readonly width: number
  readonly height: number
  readonly content: ColumnType<Uint8Array>
}
export type PhotographsTable = Versioned<PhotographId> &
  Ordered &
  Text<'caption' | 'credit'> & {
    readonly pressNoteId: PressNoteId
    readonly fileName: string
    /** SHA-256 of the files. */
    readonly originalId: string
    readonly printId: string
    readonly namesPeople: Flag
    readonly wide: Flag
  }
export type PhotographPeopleTable = { readonly photographId: PhotographId; readonly personId: PersonId; readonly position: number }

export type AttachmentsTable = Versioned<AttachmentId> & {
  readonly entity: Entity
  readonly entityId: string
  readonly fileName: string
  readonly mime: string
  /** In bytes. */
  readonly size: number
  /** Of the content, in hexadecimal digits. */
  readonly sha256: string
  readonly content: ColumnType<Uint8Array>
  readonly kind: Generated<AttachmentKind>
  /** Of a photograph: a small picture of it, in JPEG, PNG or WebP. */
  readonly preview: ColumnType<Uint8Array | null, Uint8Array | null | undefined>
}

/** What was approved, as it stood: the facts of a document, for good. */
export type RevisionsTable = {
  readonly id: RevisionId
  readonly entity: 'meeting' | 'pressNote'
  readonly entityId: string
  readonly number: number
  /** Why it was made; '' for the first approval. */
  readonly reason: string
  readonly at: Instant
  /** JSON of `MeetingDocumentFacts` or `PressNoteFacts`. */
  readonly facts: string
}

export type AuditTrailTable = {
  readonly id: string
  readonly at: Instant
  readonly who: string
  readonly entity: Entity
  readonly entityId: string
  readonly change: TrailEntry['change']
  /** JSON of the fields that changed, as they were and as they became. */
  readonly before: string | null
  readonly after: string | null
}

/** What the columns of tables with the same headings hold. */
export type ImportMappingsTable = {
  readonly signature: string
  /** JSON: the use of each column. */
  readonly uses: string
  readonly at: Instant
}

export type DirectoryImportsTable = {
  readonly id: DirectoryImportId
  /** The name of the file; '' for pasted cells. */
  readonly source: string
  readonly at: Instant
  readonly who: string
  /** JSON: how much it wrote. */
  readonly counts: string
  /** JSON: what it wrote, for the way back. */
  readonly steps: string
  readonly undoneAt: Generated<Instant | null>
  readonly undoneBy: Generated<string | null>
}

/** All tables, as Kysely sees them; in the file the same names stand in snake_case. */
export type Tables = {
  readonly organisation: OrganisationTable
  readonly settings: SettingsTable
  readonly people: PeopleTable
  readonly positions: PositionsTable
  readonly bodies: BodiesTable
  readonly memberships: MembershipsTable
  readonly programmes: ProgrammesTable
  readonly programmeDates: ProgrammeDatesTable
  readonly venues: VenuesTable
  readonly meetings: MeetingsTable
  readonly agendaItems: AgendaItemsTable
  readonly attendance: AttendanceTable
  readonly attendanceCorrections: AttendanceCorrectionsTable
  readonly remarks: RemarksTable
  readonly decisions: DecisionsTable
  readonly actions: ActionsTable
  readonly pressNotes: PressNotesTable
  readonly pressNoteMeetings: PressNoteMeetingsTable
  readonly photographFiles: PhotographFilesTable
  readonly letterheadFiles: LetterheadFilesTable
  readonly photographs: PhotographsTable
  readonly photographPeople: PhotographPeopleTable
  readonly attachments: AttachmentsTable
  readonly revisions: RevisionsTable
  readonly auditTrail: AuditTrailTable
  readonly agendaItemInterests: AgendaItemInterestsTable
  readonly decisionDissents: DecisionDissentsTable
  readonly actionEntries: ActionEntriesTable
  readonly templates: TemplatesTable
  readonly templateInvitees: TemplateInviteesTable
  readonly proposedItems: ProposedItemsTable
  readonly phrases: PhrasesTable
  readonly recipients: RecipientsTable
  readonly paragraphs: ParagraphsTable
  readonly comments: CommentsTable
  readonly deskPlaces: DeskPlacesTable
  readonly merges: MergesTable
  readonly distinctPeople: DistinctPeopleTable
  readonly peopleSorting: PeopleSortingTable
  readonly peopleWords: PeopleWordsTable
  readonly peopleLikeness: PeopleLikenessTable
  readonly importMappings: ImportMappingsTable
  readonly directoryImports: DirectoryImportsTable
}
