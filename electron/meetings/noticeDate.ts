import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'

/** When a notice without a date of its own is dated: today, or after the meeting as many days before it as the office gives. */
export const noticeDateOf = (
  meeting: { readonly date: CalendarDate; readonly noticeDate: CalendarDate | null },
  { today, noticeDays }: { readonly today: CalendarDate; readonly noticeDays: number },
): CalendarDate => {
  if (meeting.noticeDate !== null) return meeting.noticeDate
  if (today <= meeting.date) return today
  // The calendar begins with 1900.
  return meeting.date < '1901' ? meeting.date : addDays(meeting.date, -noticeDays)
}
