import {
  type LetterheadPaper,
  letterheadLimit,
  type OrganisationFields,
  type OrganisationView,
} from '../../shared/contract/organisation.ts'
import type { OrganisationFacts } from '../../shared/domain/facts.ts'
import { notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { letterheadFiles } from './letterheadFiles.ts'
import { organisationRepository } from './organisationRepository.ts'

/** The organisation whose headquarters this is: one, always there, empty at first. */
export class OrganisationService {
  readonly #services: Services
  readonly #organisation: ReturnType<typeof organisationRepository>
  readonly #files: ReturnType<typeof letterheadFiles>

  constructor(work: Work, services: Services) {
    this.#services = services
    this.#organisation = organisationRepository(work)
    this.#files = letterheadFiles(work)
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

  /** @throws {Refusal} INVALID for a letterhead that was never given */
  async update(version: number, changes: Changes<OrganisationFields>): Promise<OrganisationView> {
    const { letterheadId } = changes
    if (typeof letterheadId === 'string' && (await this.#files.content(letterheadId)) === null) throw problem('letterheadId', 'noSuch')
    return this.#organisation.update(version, changes)
  }

  /**
   * Takes a .docx (base64) for the letterhead; the one before stays where it can't be taken.
   * @throws {Refusal} INVALID that says what is wrong with it; CONFLICT
   */
  async setLetterhead(given: { readonly version: number; readonly fileName: string; readonly data: string }): Promise<OrganisationView> {
    const content = Buffer.from(given.data, 'base64')
    if (content.length === 0) throw problem('letterhead', 'empty')
    if (content.length > letterheadLimit) throw problem('letterhead', 'letterheadTooLarge')
    this.#services.documents.requireLetterhead(content)
    return this.#organisation.update(given.version, { letterheadId: await this.#files.keep(content), letterheadName: given.fileName })
  }

  /** The letterhead as it was given. @throws {Refusal} NOT_FOUND where there is none */
  async letterhead(): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const { letterheadId, letterheadName } = await this.#organisation.get()
    const bytes = letterheadId === null ? null : await this.#files.content(letterheadId)
    if (bytes === null) throw notFound('organisation', 'letterhead')
    return { fileName: letterheadName, bytes }
  }

  /** The letterhead on which papers of a kind are printed; null for ours. */
  async letterheadFor(paper: LetterheadPaper): Promise<Uint8Array | null> {
    const { letterheadId, letterheadFor } = await this.#organisation.get()
    return letterheadId === null || !letterheadFor.includes(paper) ? null : this.#files.content(letterheadId)
  }
}
