import type { TrailEntry } from '../../shared/contract/trail.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type TrailQuery, trailRepository } from './trailRepository.ts'

/** The audit trail: every change, who made it and when. */
export class TrailService {
  readonly #trail: ReturnType<typeof trailRepository>

  constructor(work: Work) {
    this.#trail = trailRepository(work)
  }

  /** The newest first; `before` is the id of the last entry of the page above. */
  list(query: TrailQuery): Promise<TrailEntry[]> {
    return this.#trail.list(query)
  }
}
