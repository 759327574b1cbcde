import type { ProgrammeFields, ProgrammeView } from '../../shared/contract/programmes.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { ProgrammeId } from '../../shared/domain/ids.ts'
import { byName } from '../app/byName.ts'
import { refuseWhileReferred } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { programmesRepository } from './programmesRepository.ts'

/** The dates of a programme are a set: each once, in the order of the calendar. */
const inOrder = (dates: readonly CalendarDate[]): CalendarDate[] => [...new Set(dates)].sort()

/** Programmes of the organisation, such as a campaign, with their dates. */
export class ProgrammesService {
  readonly #work: Work
  readonly #programmes: ReturnType<typeof programmesRepository>

  constructor(work: Work) {
    this.#work = work
    this.#programmes = programmesRepository(work)
  }

  /** All, by name. */
  async list(): Promise<ProgrammeView[]> {
    return [...(await this.#programmes.all())].sort(byName)
  }

  get(id: ProgrammeId): Promise<ProgrammeView> {
    return this.#programmes.get(id)
  }

  create(fields: ProgrammeFields): Promise<ProgrammeView> {
    return this.#programmes.insert({ ...fields, dates: inOrder(fields.dates) })
  }

  update(id: ProgrammeId, version: number, changes: Changes<ProgrammeFields>): Promise<ProgrammeView> {
    return this.#programmes.update(id, version, { ...changes, dates: changes.dates && inOrder(changes.dates) })
  }

  async remove(id: ProgrammeId, version: number): Promise<{ id: ProgrammeId }> {
    await refuseWhileReferred(this.#work, 'programme', id, [{ by: 'meeting', table: 'meetings', columns: ['programmeId'] }])
    return this.#programmes.remove(id, version)
  }

  restore(id: ProgrammeId): Promise<ProgrammeView> {
    return this.#programmes.restore(id)
  }
}
