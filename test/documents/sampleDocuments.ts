import { actionTakenReportDocument } from '../../electron/documents/actionTakenReport.ts'
import { attendanceSheetDocument } from '../../electron/documents/attendanceSheet.ts'
import { extractDocument } from '../../electron/documents/extract.ts'
import { documentFileName } from '../../electron/documents/fileName.ts'
import { minutesDocument } from '../../electron/documents/minutes.ts'
import { noticeDocument } from '../../electron/documents/notice.ts'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import { reminderDocument } from '../../electron/documents/reminder.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { languages } from '../../shared/domain/bilingual.ts'
import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { extract, reminder, report } from '../unit/language/followUp/facts.ts'
import { sampleMeeting, samplePressNote } from '../unit/language/sampleFacts.ts'

export const meetingIds: readonly string[] = samplePressNote.meetings.map(({ id }) => id)

/** A meeting of the sample with what the sample leaves open: a notice with number and date, and the next meeting. */
export const meetingWithNotice = (id: string): MeetingDocumentFacts => {
  const facts = sampleMeeting(id)
  return {
    ...facts,
    meeting: {
      ...facts.meeting,
      notice: {
        number: 'JSM/2026/31',
        date: CalendarDate.parse('2026-01-29'),
        copiesTo: [{ hi: 'ज़िला कार्यालय, शिमला', en: 'District Office, Shimla' }],
        text: {},
      },
      next: { date: CalendarDate.parse('2026-03-12'), start: WallTime.parse('11:00'), venue: facts.meeting.venue },
    },
  }
}

/** A function for each document of the sample day, by the name of its file. */
export const sampleDocuments = (): ReadonlyMap<string, () => Promise<Uint8Array>> =>
  new Map(
    languages.flatMap((lang: Lang) => [
      [documentFileName('press-note', samplePressNote.number, lang), () => pressNoteDocument(samplePressNote, lang)] as const,
      [documentFileName('action-taken-report', '2026', lang), () => actionTakenReportDocument(report, lang)] as const,
      [documentFileName('extract', 'mehta', lang), () => extractDocument(extract, lang)] as const,
      [documentFileName('reminder', 'mehta', lang), () => reminderDocument(reminder, lang)] as const,
      ...meetingIds.flatMap((id) => {
        const facts = meetingWithNotice(id)
        return [
          [documentFileName('notice', id, lang), () => noticeDocument(facts, lang)] as const,
          [documentFileName('attendance', id, lang), () => attendanceSheetDocument(facts, lang)] as const,
          [documentFileName('minutes', id, lang), () => minutesDocument(facts, lang)] as const,
        ]
      }),
    ]),
  )
