import { createHash } from 'node:crypto'
import { type AttachmentOwner, type AttachmentView, attachmentLimit } from '../../shared/contract/attachments.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { AttachmentId } from '../../shared/domain/ids.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { attachmentsRepository } from './attachmentsRepository.ts'

/** The bytes of a base64 text. @throws {Refusal} INVALID when it is none, holds nothing, or too much */
const bytesOf = (data: string): Buffer => {
  const content = Buffer.from(data, 'base64')
  // Node passes over what is not base64; only what comes back the same was.
  if (content.toString('base64') !== data) throw problem('data', 'wrongType', { expected: 'base64' })
  if (content.length === 0) throw problem('data', 'empty')
  if (content.length > attachmentLimit) throw problem('data', 'tooBig', { max: String(attachmentLimit) })
  return content
}

/** Files that belong to an item of the agenda, or were received on an action. */
export class AttachmentsService {
  readonly #services: Services
  readonly #attachments: ReturnType<typeof attachmentsRepository>

  constructor(work: Work, services: Services) {
    this.#services = services
    this.#attachments = attachmentsRepository(work)
  }

  list(owner: AttachmentOwner): Promise<AttachmentView[]> {
    return this.#attachments.list(owner)
  }

  /** @throws {Refusal} INVALID for an empty file, or one that is there already; LOCKED, NOT_FOUND as its owner says */
  async add(file: { readonly owner: AttachmentOwner; readonly fileName: string; readonly mime: string; readonly data: string }) {
    const { owner, fileName, mime, data } = file
    await this.#requireOpen(owner)
    const content = bytesOf(data)
    const sha256 = createHash('sha256').update(content).digest('hex')
    if (await this.#attachments.holds(owner, sha256)) throw problem('data', 'duplicate')
    return this.#attachments.insert({ owner, fileName, mime, content, sha256 })
  }

  async remove(id: AttachmentId, version: number): Promise<{ id: AttachmentId }> {
    await this.#requireOpen((await this.#attachments.get(id)).owner)
    return this.#attachments.remove(id, version)
  }

  async restore(id: AttachmentId): Promise<AttachmentView> {
    await this.#requireOpen((await this.#attachments.getRemoved(id)).owner)
    return this.#attachments.restore(id)
  }

  /** The file as it was added. @throws {Refusal} NOT_FOUND */
  async file(id: AttachmentId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
    const { fileName } = await this.#attachments.get(id)
    return { fileName, bytes: await this.#attachments.content(id) }
  }

  /** What follows from a meeting goes on when its minutes are approved; the agenda does not. */
  async #requireOpen(owner: AttachmentOwner): Promise<void> {
    switch (owner.entity) {
      case 'agendaItem':
        return this.#services.agenda.requireOpen(owner.id)
      case 'action':
        await this.#services.followUp.get(owner.id)
        return
      default:
        return assertNever(owner)
    }
  }
}
