import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'

/** When a notice without a date of its own is dated: today, or after the meeting as many days before it as the office gives. */
export const noticeDateOf = (
  meeting: { readonly date: CalendarDate; readonly noticeDate: CalendarDate | null },
  { today, noticeDays }: { readonly today: CalendarDate; readonly noticeDays: number },
): CalendarDate => meeting.noticeDate ?? (today <= meeting.date ? today : addDays(meeting.date, -noticeDays))
