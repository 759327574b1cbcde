import type { SettingsFields, SettingsView } from '../../shared/contract/settings.ts'
import { requireReferences } from '../db/references.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { settingsRepository } from './settingsRepository.ts'

/** How the program is to look and to write: in Hindi, with Latin digits, seven days of notice at first. */
export class SettingsService {
  readonly #work: Work
  readonly #settings: ReturnType<typeof settingsRepository>

  constructor(work: Work) {
    this.#work = work
    this.#settings = settingsRepository(work)
  }

  get(): Promise<SettingsView> {
    return this.#settings.get()
  }

  /** @throws {Refusal} INVALID when the user is nobody in the directory */
  async update(version: number, changes: Changes<SettingsFields>): Promise<SettingsView> {
    await requireReferences(this.#work, [{ path: 'userId', table: 'people', id: changes.userId }])
    return this.#settings.update(version, changes)
  }
}
