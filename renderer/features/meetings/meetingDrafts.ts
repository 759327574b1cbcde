import type { AgendaItemFields, AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { AttendanceFields, AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingFields, MeetingView } from '../../../shared/contract/meetings.ts'
import type {
  ActionFields,
  ActionView,
  DecisionFields,
  DecisionView,
  RemarkFields,
  RemarkView,
} from '../../../shared/contract/proceedings.ts'
import { client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { putAction, putAttendance, putDecision, putItem, putMeeting, putRemark, refreshMeetings } from './meetingCache.ts'

/** How a meeting and everything in it is saved while it is typed. */
const of = <View extends { readonly id: string; readonly version: number }>() => ({
  key: ({ id }: View) => id,
  reload: refreshMeetings,
})

export const meetingDrafts = draftsOf<MeetingView, MeetingFields>({
  ...of<MeetingView>(),
  entity: 'meeting',
  save: ({ id, version }, changes) => client.meetings.update({ id, version, changes }),
  saved: putMeeting,
})
export const itemDrafts = draftsOf<AgendaItemView, AgendaItemFields>({
  ...of<AgendaItemView>(),
  entity: 'agendaItem',
  save: ({ id, version }, changes) => client.agenda.update({ id, version, changes }),
  saved: putItem,
})
export const attendanceDrafts = draftsOf<AttendanceView, AttendanceFields>({
  ...of<AttendanceView>(),
  entity: 'attendance',
  save: ({ id, version }, changes) => client.attendance.update({ id, version, changes }),
  saved: putAttendance,
})
export const remarkDrafts = draftsOf<RemarkView, RemarkFields>({
  ...of<RemarkView>(),
  entity: 'remark',
  save: ({ id, version }, changes) => client.remarks.update({ id, version, changes }),
  saved: putRemark,
})
export const decisionDrafts = draftsOf<DecisionView, DecisionFields>({
  ...of<DecisionView>(),
  entity: 'decision',
  save: ({ id, version }, changes) => client.decisions.update({ id, version, changes }),
  saved: putDecision,
})
export const actionDrafts = draftsOf<ActionView, ActionFields>({
  ...of<ActionView>(),
  entity: 'action',
  save: ({ id, version }, changes) => client.actions.update({ id, version, changes }),
  saved: putAction,
})
