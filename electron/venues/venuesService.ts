import type { VenueFields, VenueView } from '../../shared/contract/venues.ts'
import type { VenueId } from '../../shared/domain/ids.ts'
import { byName } from '../app/byName.ts'
import { refuseWhileReferred } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { venuesRepository } from './venuesRepository.ts'

/** Where meetings are held. */
export class VenuesService {
  readonly #work: Work
  readonly #venues: ReturnType<typeof venuesRepository>

  constructor(work: Work) {
    this.#work = work
    this.#venues = venuesRepository(work)
  }

  /** All, by name. */
  async list(): Promise<VenueView[]> {
    return [...(await this.#venues.all())].sort(byName)
  }

  get(id: VenueId): Promise<VenueView> {
    return this.#venues.get(id)
  }

  create(fields: VenueFields): Promise<VenueView> {
    return this.#venues.insert(fields)
  }

  update(id: VenueId, version: number, changes: Changes<VenueFields>): Promise<VenueView> {
    return this.#venues.update(id, version, changes)
  }

  async remove(id: VenueId, version: number): Promise<{ id: VenueId }> {
    await refuseWhileReferred(this.#work, 'venue', id, [{ by: 'meeting', table: 'meetings', columns: ['venueId', 'nextVenueId'] }])
    return this.#venues.remove(id, version)
  }

  restore(id: VenueId): Promise<VenueView> {
    return this.#venues.restore(id)
  }
}
