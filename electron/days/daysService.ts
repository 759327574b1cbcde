import type { CalendarEntry, DayView, Desk, ImportedDay } from '../../shared/contract/days.ts'
import { addDays, type CalendarDate } from '../../shared/domain/calendar.ts'
import { requirePeriod } from '../app/period.ts'
import { invalid, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import { importDay } from './importDay.ts'
import { readDayFile } from './readDayFile.ts'
import sample from './sample/day.json' with { type: 'json' }

/** As many days as a calendar may be asked for at once. */
const longestSpan = 400

const day = 24 * 60 * 60 * 1000

/** The working day: its meetings and press notes. */
export class DaysService {
  readonly #services: Services

  constructor(services: Services) {
    this.#services = services
  }

  async get(date: CalendarDate): Promise<DayView> {
    const meetings = await this.#services.meetings.onDate(date)
    return { date, meetings, pressNotes: await this.#services.press.onDate(date) }
  }

  /** What is due on the date and soon after it, whose minutes wait for review, which meetings have none yet, and which notices are to go out. */
  async desk(date: CalendarDate): Promise<Desk> {
    const { userId, noticeDays } = await this.#services.settings.get()
    const coming = await this.#services.meetings.between(date, addDays(date, noticeDays))
    const underReview = await this.#services.meetings.inState('review')
    const reviews = underReview.filter(({ acceptedAt, reviewerId }) => acceptedAt === null && (userId === null || reviewerId === userId))
    return {
      ...(await this.#services.followUp.dueBy(date)),
      reviews,
      unminuted: await this.#services.meetings.inState('held'),
      unnotified: coming.filter(({ state, cancelled }) => state === 'draft' && cancelled === null),
    }
  }

  /** @throws {Refusal} INVALID when the span ends before it begins, or is longer than 400 days */
  async calendar(from: CalendarDate, to: CalendarDate): Promise<CalendarEntry[]> {
    requirePeriod({ from, to })
    if ((Date.parse(to) - Date.parse(from)) / day >= longestSpan) throw problem('to', 'tooBig', { max: String(longestSpan) })
    return this.#services.planning.calendar(from, to)
  }

  /** The dates in a span that have meetings, with how many. */
  dates(from: CalendarDate, to: CalendarDate): Promise<{ date: CalendarDate; meetings: number }[]> {
    return this.#services.meetings.dates(from, to)
  }

  /** The nearest date with meetings on that side; null when there is none. */
  async nearest(date: CalendarDate, direction: 'before' | 'after'): Promise<{ date: CalendarDate | null }> {
    return { date: await this.#services.meetings.nearest(date, direction) }
  }

  /**
   * Brings in a day file, given as its JSON text.
   * @throws {Refusal} INVALID with every problem of the file at once; nothing was written
   */
  async import(json: string): Promise<ImportedDay> {
    const read = readDayFile(json)
    if (!read.ok) throw invalid(read.problems)
    const [first] = read.day.meetings
    if (first === undefined) throw problem('meetings', 'empty')
    return { date: first.date, ...(await importDay(this.#services, read.day)), unknown: [...read.unknown] }
  }

  /** The sample day that comes with the program. */
  importSample(): Promise<ImportedDay> {
    return this.import(JSON.stringify(sample))
  }
}
