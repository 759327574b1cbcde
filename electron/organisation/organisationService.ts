import type { OrganisationFields, OrganisationView } from '../../shared/contract/organisation.ts'
import type { OrganisationFacts } from '../../shared/domain/facts.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { organisationRepository } from './organisationRepository.ts'

/** The organisation whose headquarters this is: one, always there, empty at first. */
export class OrganisationService {
  readonly #organisation: ReturnType<typeof organisationRepository>

  constructor(work: Work) {
    this.#organisation = organisationRepository(work)
  }

  get(): Promise<OrganisationView> {
    return this.#organisation.get()
  }

  /** As documents name it, today. */
  async facts(): Promise<OrganisationFacts> {
    const { name, office, place, address, phone, email, ...media } = await this.#organisation.get()
    const mediaContact = { name: media.mediaContactName, title: media.mediaContactTitle, phone: media.mediaContactPhone }
    return { name, office, place, address, phone, email, mediaContact }
  }

  update(version: number, changes: Changes<OrganisationFields>): Promise<OrganisationView> {
    return this.#organisation.update(version, changes)
  }
}
