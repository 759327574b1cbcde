import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import type { AgendaItemId, PersonId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { attendanceDrafts, itemDrafts, meetingDrafts } from '../meetings/meetingDrafts.ts'
import type { ItemChange } from './DeskController.ts'

/** Today and now on the clock of this machine. */
export const nowAtDesk = () => wallClock(new Date())

/** Marks an item as the desk's commands say; held over and confidential are turned off the same way. */
export const changeItem = (item: AgendaItemView, change: ItemChange): void => {
  const draft = itemDrafts.of(item)
  const now = draft.snapshot().values
  switch (change.set) {
    case 'heldOver':
      draft.set({ heldOver: !now.heldOver })
      return
    case 'confidential':
      draft.set({ confidential: !now.confidential })
      return
    case 'started':
      draft.set({ started: change.time })
      return
    case 'ended':
      draft.set({ ended: change.time })
      return
    case 'interest':
      draft.set({ interests: [...now.interests.filter((id) => id !== change.personId), change.personId] })
      return
  }
}

/**
 * The clock of a meeting that is held today: the first words under an item begin it, and end the one before; the first item begins
 * the meeting. What somebody entered by hand stays.
 */
export const followClock = (meeting: MeetingView, itemId: AgendaItemId): void => {
  const { date, time } = nowAtDesk()
  if (meeting.date !== date) return
  const item = meeting.agenda.find(({ id }) => id === itemId)
  if (item === undefined || itemDrafts.of(item).snapshot().values.started !== null) return
  for (const other of meeting.agenda) {
    const { started, ended } = itemDrafts.of(other).snapshot().values
    if (other.id !== itemId && started !== null && ended === null && started <= time) itemDrafts.of(other).set({ ended: time })
  }
  itemDrafts.of(item).set({ started: time })
  if (meetingDrafts.of(meeting).snapshot().values.opened === null) meetingDrafts.of(meeting).set({ opened: time })
}

/** Notes when somebody came or left; who was not on the register is called to the meeting. */
export const changeAttendance = async (
  meeting: MeetingView,
  personId: PersonId,
  change: { readonly arrived: MeetingView['start'] } | { readonly left: MeetingView['start'] },
): Promise<void> => {
  const row = meeting.attendance.find((one) => one.personId === personId)
  if (row !== undefined) {
    const isHere = row.status === 'online' ? 'online' : 'present'
    attendanceDrafts.of(row).set({ status: isHere, ...change })
    return
  }
  await client.attendance.create({
    ...{ meetingId: meeting.id, personId, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
    ...change,
  })
  await refreshMeetings()
}

/** Whether that is today. */
export const isToday = (date: CalendarDate): boolean => date === nowAtDesk().date
