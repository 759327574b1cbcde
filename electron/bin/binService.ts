import type { BinEntry } from '../../shared/contract/bin.ts'
import type { Work } from '../db/unitOfWork.ts'
import { binRepository } from './binRepository.ts'

/** What was removed; each thing's own service takes it back. */
export class BinService {
  readonly #bin: ReturnType<typeof binRepository>

  constructor(work: Work) {
    this.#bin = binRepository(work)
  }

  /** What was removed last stands first. */
  list(): Promise<BinEntry[]> {
    return this.#bin.list()
  }
}
