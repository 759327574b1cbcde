import type { RecipientFields, RecipientView } from '../../shared/contract/recipients.ts'
import type { RecipientId } from '../../shared/domain/ids.ts'
import { byName } from '../app/byName.ts'
import type { Work } from '../db/unitOfWork.ts'
import type { Changes } from '../db/versioned.ts'
import { recipientsRepository } from './recipientsRepository.ts'

type NewRecipient = Changes<RecipientFields> & Pick<RecipientFields, 'name'>

/** To whom press notes are sent. */
export class RecipientsService {
  readonly #recipients: ReturnType<typeof recipientsRepository>

  constructor(work: Work) {
    this.#recipients = recipientsRepository(work)
  }

  /** All, by name. */
  async list(): Promise<RecipientView[]> {
    return [...(await this.#recipients.all())].sort(byName)
  }

  /** @throws {Refusal} INVALID for an address that is none in its medium */
  create({ name, kind, reporter, medium, address, language, font, active }: NewRecipient): Promise<RecipientView> {
    return this.#recipients.insert({
      name,
      kind: kind ?? 'newspaper',
      reporter: reporter ?? {},
      medium: medium ?? 'email',
      address: address ?? '',
      language: language ?? 'hi',
      font: font ?? 'unicode',
      active: active ?? true,
    })
  }

  /** @throws {Refusal} INVALID for an address that is none in its medium */
  update(id: RecipientId, version: number, changes: Changes<RecipientFields>): Promise<RecipientView> {
    return this.#recipients.update(id, version, changes)
  }

  remove(id: RecipientId, version: number): Promise<{ id: RecipientId }> {
    return this.#recipients.remove(id, version)
  }

  restore(id: RecipientId): Promise<RecipientView> {
    return this.#recipients.restore(id)
  }
}
