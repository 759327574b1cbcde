import type { PhraseFields, PhraseView } from '../../shared/contract/phrases.ts'
import type { PhraseId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { phrasesRepository } from './phrasesRepository.ts'

/** Stock phrases of the office. */
export class PhrasesService {
  readonly #phrases: ReturnType<typeof phrasesRepository>

  constructor(work: Work) {
    this.#phrases = phrasesRepository(work)
  }

  async list(): Promise<PhraseView[]> {
    return [...(await this.#phrases.all())]
  }

  create(fields: PhraseFields): Promise<PhraseView> {
    return this.#phrases.insert(fields)
  }

  update(id: PhraseId, version: number, changes: Changes<PhraseFields>): Promise<PhraseView> {
    return this.#phrases.update(id, version, changes)
  }

  remove(id: PhraseId, version: number): Promise<{ id: PhraseId }> {
    return this.#phrases.remove(id, version)
  }

  restore(id: PhraseId): Promise<PhraseView> {
    return this.#phrases.restore(id)
  }
}
