import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { AttendanceView } from '../../../shared/contract/attendance.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { ActionView, DecisionView, RemarkView } from '../../../shared/contract/proceedings.ts'
import { api } from '../../api.ts'
import { queryClient } from '../../query.ts'

/** Counts and quorum are worked out by the program; they may follow what is typed a little later. */
const soon = 500

const replaced = <One extends { readonly id: string }>(all: readonly One[], one: One): One[] =>
  all.map((other) => (other.id === one.id ? one : other))

const patch = (change: (meeting: MeetingView) => MeetingView): void => {
  queryClient.setQueriesData<MeetingView>({ queryKey: api.meetings.get.key() }, (meeting) => meeting && change(meeting))
}
const patchItems = (change: (item: AgendaItemView) => AgendaItemView): void =>
  patch((meeting) => ({ ...meeting, agenda: meeting.agenda.map(change) }))

/** Reads the meetings, days and papers on screen anew; settles when that is done. */
export const refreshMeetings = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.meetings.key() }),
    queryClient.invalidateQueries({ queryKey: api.days.key() }),
    queryClient.invalidateQueries({ queryKey: api.press.key() }),
    queryClient.invalidateQueries({ queryKey: api.documents.preview.key() }),
  ])
}

let timer: ReturnType<typeof setTimeout> | undefined
const refreshSoon = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => void refreshMeetings(), soon)
}

/** Puts what has been saved where the screens read it. */
export const putMeeting = (meeting: MeetingView): void => {
  queryClient.setQueryData(api.meetings.get.queryKey({ input: { id: meeting.id } }), meeting)
  refreshSoon()
}
export const putItem = (item: AgendaItemView): void => {
  patchItems((other) => (other.id === item.id ? item : other))
  refreshSoon()
}
export const putAttendance = (attendance: AttendanceView): void => {
  patch((meeting) => ({ ...meeting, attendance: replaced(meeting.attendance, attendance) }))
  refreshSoon()
}
export const putRemark = (remark: RemarkView): void => {
  patchItems((item) => ({ ...item, remarks: replaced(item.remarks, remark) }))
  refreshSoon()
}
export const putDecision = (decision: DecisionView): void => {
  patchItems((item) => ({ ...item, decisions: replaced(item.decisions, decision) }))
  refreshSoon()
}
export const putAction = (action: ActionView): void => {
  patchItems((item) => ({
    ...item,
    decisions: item.decisions.map((decision) => ({ ...decision, actions: replaced(decision.actions, action) })),
  }))
  refreshSoon()
}

/** The list as it will be once the thing has moved. */
export const movedTo = <One extends { readonly id: string }>(all: readonly One[], id: string, to: number): One[] => {
  const one = all.find((each) => each.id === id)
  const others = all.filter((each) => each.id !== id)
  return one ? [...others.slice(0, to), one, ...others.slice(to)] : others
}
/** Shows the agenda in its new order before the program has answered. */
export const showMovedItem = (id: string, to: number): void =>
  patch((meeting) => (meeting.agenda.some((item) => item.id === id) ? { ...meeting, agenda: movedTo(meeting.agenda, id, to) } : meeting))
