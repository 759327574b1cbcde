import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { PressNoteId } from '../../shared/domain/ids.ts'
import { fillPattern, isBareNumber, type NumberOf, nextOfPattern } from '../../shared/domain/numbering.ts'
import type { Services } from '../app/services.ts'
import type { pressRepository } from './pressRepository.ts'

/** Numbers of press notes by the pattern of the settings. One that holds more than digits stays as the office wrote it. */
export class PressNumbers {
  readonly #services: Services
  readonly #press: ReturnType<typeof pressRepository>

  constructor(services: Services, press: ReturnType<typeof pressRepository>) {
    this.#services = services
    this.#press = press
  }

  /** As papers print it: `14/2026`. */
  async printed(number: string, date: CalendarDate): Promise<string> {
    const { pattern, of } = await this.#rule(date)
    return isBareNumber(number) ? fillPattern(pattern, number, of) : number
  }

  /** The next number of the year of a date, in digits alone. */
  async next(date: CalendarDate): Promise<string> {
    const { pattern, of } = await this.#rule(date)
    const printed = (await this.#all()).map((one) => one.printed)
    return String(nextOfPattern(pattern, printed, of))
  }

  /** The notes that have that number, as it would be printed. */
  async given(number: string, date: CalendarDate): Promise<PressNoteId[]> {
    const wanted = await this.printed(number, date)
    return (await this.#all()).flatMap(({ id, printed }) => (printed === wanted ? [id] : []))
  }

  async #all(): Promise<{ readonly id: PressNoteId; readonly printed: string }[]> {
    const { pressPattern, yearStart } = await this.#services.settings.get()
    return (await this.#press.numbers()).map(({ id, number, date }) => ({
      id,
      printed: isBareNumber(number) ? fillPattern(pressPattern, number, { body: '', date, yearStart }) : number,
    }))
  }

  async #rule(date: CalendarDate): Promise<{ readonly pattern: string; readonly of: NumberOf }> {
    const { pressPattern, yearStart } = await this.#services.settings.get()
    return { pattern: pressPattern, of: { body: '', date, yearStart } }
  }
}
