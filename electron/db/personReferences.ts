import type { PartReferrer, Referrer } from './references.ts'

/** All columns in which a paper, or a body, names a person. The settings name one too, who works at this desk. */
export const personReferrers = [
  { by: 'meeting', table: 'meetings', columns: ['chairId', 'secretaryId', 'reviewerId'] },
  { by: 'attendance', table: 'attendance', columns: ['personId', 'substituteForId'] },
  { by: 'agendaItem', table: 'agendaItems', columns: ['presenterId'] },
  { by: 'remark', table: 'remarks', columns: ['personId'] },
  { by: 'decision', table: 'decisions', columns: ['proposerId', 'seconderId'] },
  { by: 'action', table: 'actions', columns: ['personId'] },
  { by: 'membership', table: 'memberships', columns: ['personId'] },
  { by: 'proposedItem', table: 'proposedItems', columns: ['presenterId'] },
  { by: 'pressNote', table: 'pressNotes', columns: ['approvedById', 'releasedById'] },
] as const satisfies readonly Referrer[]

/** Rows that belong to some thing and name a person. */
export const personParts = [
  { by: 'agendaItem', part: 'agendaItemInterests', column: 'personId', owner: { table: 'agendaItems', column: 'itemId' } },
  { by: 'decision', part: 'decisionDissents', column: 'personId', owner: { table: 'decisions', column: 'decisionId' } },
  { by: 'template', part: 'templateInvitees', column: 'personId', owner: { table: 'templates', column: 'templateId' } },
  { by: 'photograph', part: 'photographPeople', column: 'personId', owner: { table: 'photographs', column: 'photographId' } },
] as const satisfies readonly PartReferrer[]
