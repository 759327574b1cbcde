import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import { minutesOf, WallTime } from '../../shared/domain/calendar.ts'
import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { eventTitle } from '../../shared/language/meetingKinds.ts'

/** How long a meeting is taken to last whose end and agenda say nothing, in minutes. */
const usualLength = 60

const wallTime = (minutes: number): string => {
  const at = Math.min(minutes, 23 * 60 + 59)
  return WallTime.parse(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
}

/**
 * A meeting for a calendar (iCalendar, RFC 5545), as UTF-8. Its times are floating (clause 3.3.5, form 1): wall-clock times of
 * wherever it is opened, as a meeting has no time zone.
 */
export const meetingCalendar = ({ organisation, meeting }: MeetingDocumentFacts, lang: Lang): Uint8Array => {
  const planned = meeting.agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const end = meeting.end ?? wallTime(minutesOf(meeting.start) + (planned || usualLength))
  const calendar = ical({
    prodId: { company: 'Karyavritt', product: 'Karyavritt', language: lang },
    name: inLang(organisation.name, lang) || null,
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${meeting.id}@karyavritt`,
    // The library reads the wall clock of this Date and writes it without a zone.
    start: new Date(`${meeting.date}T${meeting.start}:00`),
    end: new Date(`${meeting.lastDate ?? meeting.date}T${end}:00`),
    floating: true,
    summary: eventTitle(meeting, lang),
    location: inLang(meeting.venue, lang) || null,
    description: meeting.agenda.map(({ number, title }) => `${number}. ${inLang(title, lang)}`).join('\n') || null,
    status:
      meeting.cancelled !== null
        ? ICalEventStatus.CANCELLED
        : meeting.state === 'draft'
          ? ICalEventStatus.TENTATIVE
          : ICalEventStatus.CONFIRMED,
  })
  return new TextEncoder().encode(calendar.toString())
}
