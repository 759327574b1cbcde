import type { AgendaItemView } from '../../shared/contract/agenda.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId, DecisionId } from '../../shared/domain/ids.ts'
import { fillPattern, isBareNumber, type NumberOf, nextOfPattern } from '../../shared/domain/numbering.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Meeting } from './meetingsRepository.ts'
import { numbersRepository } from './numbersRepository.ts'

/** Running numbers of notices, minutes and decisions, by the patterns of the settings. */
export class MeetingNumbers {
  readonly #services: Services
  readonly #given: ReturnType<typeof numbersRepository>

  constructor(work: Work, services: Services) {
    this.#services = services
    this.#given = numbersRepository(work)
  }

  /** The number of a notice as it is printed: as it was given; digits alone, as somebody types them, are filled into the pattern. */
  async printedNotice(number: string, bodyId: BodyId | null, date: CalendarDate): Promise<string> {
    if (!isBareNumber(number)) return number
    const { noticePattern } = await this.#services.settings.get()
    return fillPattern(noticePattern, number, await this.#of(bodyId, date))
  }

  /** The next number of a notice of that date, as printed. */
  async nextNotice(bodyId: BodyId | null, date: CalendarDate): Promise<string> {
    const { noticePattern } = await this.#services.settings.get()
    const of = await this.#of(bodyId, date)
    const codes = new Map((await this.#services.bodies.list()).map((body) => [body.id, body.code]))
    const given = (await this.#given.notices()).map((notice) => {
      if (!isBareNumber(notice.number) || notice.date === null) return notice.number
      const body = notice.bodyId === null ? '' : (codes.get(notice.bodyId) ?? '')
      return fillPattern(noticePattern, notice.number, { ...of, body, date: notice.date })
    })
    return fillPattern(noticePattern, nextOfPattern(noticePattern, given, of), of)
  }

  /** The next number of minutes, as printed; the year is that of the meeting. */
  async nextMinutes({ bodyId, date }: Meeting): Promise<string> {
    const { minutesPattern } = await this.#services.settings.get()
    const of = await this.#of(bodyId, date)
    return fillPattern(minutesPattern, nextOfPattern(minutesPattern, await this.#given.minutes(), of), of)
  }

  /**
   * The numbers that the decisions of a meeting would get now, of those that have none for good; none at all where item and place
   * number them.
   */
  async provisional({ bodyId, date }: Meeting, agenda: readonly AgendaItemView[]): Promise<ReadonlyMap<DecisionId, string>> {
    const { decisionPattern } = await this.#services.settings.get()
    const open = agenda.flatMap(({ decisions }) => decisions.filter(({ number }) => number === null))
    if (decisionPattern === '' || open.length === 0) return new Map()
    const of = await this.#of(bodyId, date)
    const next = nextOfPattern(decisionPattern, await this.#given.decisions(), of)
    return new Map(open.map(({ id }, index) => [id, fillPattern(decisionPattern, next + index, of)]))
  }

  /** Gives the decisions of a meeting that is being approved their numbers for good. */
  async fixDecisions(meeting: Meeting, agenda: readonly AgendaItemView[]): Promise<void> {
    await this.#given.numberDecisions(await this.provisional(meeting, agenda))
  }

  async #of(bodyId: BodyId | null, date: CalendarDate): Promise<NumberOf> {
    const { yearStart } = await this.#services.settings.get()
    const body = bodyId === null ? '' : (await this.#services.bodies.get(bodyId)).code
    return { body, date, yearStart }
  }
}
