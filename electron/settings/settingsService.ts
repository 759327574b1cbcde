import type { SettingsFields, SettingsView } from '../../shared/contract/settings.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { settingsRepository } from './settingsRepository.ts'

/** How the program is to look and to write: in Hindi, with Latin digits, seven days of notice at first. */
export class SettingsService {
  readonly #settings: ReturnType<typeof settingsRepository>

  constructor(work: Work) {
    this.#settings = settingsRepository(work)
  }

  get(): Promise<SettingsView> {
    return this.#settings.get()
  }

  update(version: number, changes: Changes<SettingsFields>): Promise<SettingsView> {
    return this.#settings.update(version, changes)
  }
}
