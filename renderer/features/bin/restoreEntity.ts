import type { Entity } from '../../../shared/contract/base.ts'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import {
  ActionEntryId,
  ActionId,
  AgendaItemId,
  AttachmentId,
  AttendanceId,
  BodyId,
  CommentId,
  DecisionId,
  MeetingId,
  MembershipId,
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
  TemplateId,
  VenueId,
} from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'

/** Takes a thing of any kind back out of the bin. */
export const restoreEntity = (entity: Entity, id: string): Promise<unknown> => {
  switch (entity) {
    case 'person':
      return client.people.restore({ id: PersonId.parse(id) })
    case 'position':
      return client.positions.restore({ id: PositionId.parse(id) })
    case 'body':
      return client.bodies.restore({ id: BodyId.parse(id) })
    case 'membership':
      return client.memberships.restore({ id: MembershipId.parse(id) })
    case 'programme':
      return client.programmes.restore({ id: ProgrammeId.parse(id) })
    case 'venue':
      return client.venues.restore({ id: VenueId.parse(id) })
    case 'meeting':
      return client.meetings.restore({ id: MeetingId.parse(id) })
    case 'agendaItem':
      return client.agenda.restore({ id: AgendaItemId.parse(id) })
    case 'attendance':
      return client.attendance.restore({ id: AttendanceId.parse(id) })
    case 'remark':
      return client.remarks.restore({ id: RemarkId.parse(id) })
    case 'decision':
      return client.decisions.restore({ id: DecisionId.parse(id) })
    case 'action':
      return client.actions.restore({ id: ActionId.parse(id) })
    case 'pressNote':
      return client.press.restore({ id: PressNoteId.parse(id) })
    case 'template':
      return client.templates.restore({ id: TemplateId.parse(id) })
    case 'proposedItem':
      return client.backlog.restore({ id: ProposedItemId.parse(id) })
    case 'recipient':
      return client.recipients.restore({ id: RecipientId.parse(id) })
    case 'phrase':
      return client.phrases.restore({ id: PhraseId.parse(id) })
    case 'actionEntry':
      return client.actionEntries.restore({ id: ActionEntryId.parse(id) })
    case 'paragraph':
      return client.minutes.restore({ id: ParagraphId.parse(id) })
    case 'comment':
      return client.minutes.restoreComment({ id: CommentId.parse(id) })
    case 'attachment':
      return client.attachments.restore({ id: AttachmentId.parse(id) })
    case 'photograph':
      return client.photographs.restore({ id: PhotographId.parse(id) })
    case 'organisation':
    case 'settings':
      // There is one of each, always there: neither can be in the bin.
      return Promise.reject(new Error(`${entity} is never removed`))
    default:
      return assertNever(entity)
  }
}
