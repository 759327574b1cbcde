import { createHash } from 'node:crypto'
import { type AttachmentOwner, type AttachmentView, attachmentLimit } from '../../shared/contract/attachments.ts'
import { type PhotoMime, previewLimit } from '../../shared/contract/people.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { type AttachmentId, PersonId } from '../../shared/domain/ids.ts'
import { notFound, problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { attachmentsRepository } from './attachmentsRepository.ts'

/** The bytes of a base64 text. @throws {Refusal} INVALID when it is none, holds nothing, or too much */
const bytesOf = (data: string, { path = 'data', limit = attachmentLimit } = {}): Buffer => {
  const content = Buffer.from(data, 'base64')
  // Node passes over what is not base64; only what comes back the same was.
  if (content.toString('base64') !== data) throw problem(path, 'wrongType', { expected: 'base64' })
  if (content.length === 0) throw problem(path, 'empty')
  if (content.length > limit) throw problem(path, 'tooBig', { max: String(limit) })
  return content
}

/** What a picture is by its first bytes, whatever its name says; undefined for what is no picture that browsers show. */
const pictureMime = (content: Uint8Array): PhotoMime | undefined => {
  const head = Buffer.from(content.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg'
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png'
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : undefined
}

/** The bytes of a picture. @throws {Refusal} INVALID when it is none of its type */
const pictureOf = (data: string, options: { readonly path: string; readonly limit: number; readonly mime?: PhotoMime }): Buffer => {
  const content = bytesOf(data, options)
  const mime = pictureMime(content)
  if (mime === undefined || (options.mime !== undefined && mime !== options.mime)) throw problem(options.path, 'notPicture')
  return content
}

/** A picture as it goes over the wire; null for what is none. */
const picture = (content: Uint8Array): { mime: PhotoMime; data: string } | null => {
  const mime = pictureMime(content)
  return mime === undefined ? null : { mime, data: Buffer.from(content).toString('base64') }
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
    const { owner } = await this.#attachments.getRemoved(id)
    await this.#requireOpen(owner)
    if (owner.entity === 'person' && (await this.#attachments.isPhoto(id))) await this.#removePhoto(owner.id)
    return this.#attachments.restore(id)
  }

  /** Gives the person a photograph; an earlier one goes to the bin. @throws {Refusal} INVALID when it is no picture; NOT_FOUND */
  async setPhoto(
    personId: PersonId,
    file: { readonly fileName: string; readonly mime: PhotoMime; readonly data: string; readonly preview: string },
  ): Promise<AttachmentId | null> {
    const owner = { entity: 'person', id: personId } as const
    await this.#requireOpen(owner)
    const { fileName, mime } = file
    const content = pictureOf(file.data, { path: 'data', limit: attachmentLimit, mime })
    const preview = pictureOf(file.preview, { path: 'preview', limit: previewLimit })
    const before = await this.#removePhoto(personId)
    const sha256 = createHash('sha256').update(content).digest('hex')
    await this.#attachments.insert({ owner, fileName, mime, content, sha256, preview })
    return before
  }

  /** Makes an earlier photograph of the person the present one again, or takes it away. @throws {Refusal} NOT_FOUND */
  async putPhoto(personId: PersonId, photo: AttachmentId | null): Promise<AttachmentId | null> {
    await this.#requireOpen({ entity: 'person', id: personId })
    const before = await this.#removePhoto(personId)
    if (photo !== null && photo !== before) {
      const { owner } = await this.#attachments.getRemoved(photo)
      if (owner.id !== personId || !(await this.#attachments.isPhoto(photo))) throw notFound('attachment', photo)
    }
    if (photo !== null) await this.#attachments.restore(photo)
    return before
  }

  /** The photograph of the person whole; null where there is none. */
  async photo(personId: PersonId): Promise<{ mime: PhotoMime; data: string } | null> {
    const photo = await this.#attachments.photoOf(personId)
    if (photo === undefined) return null
    return picture(await this.#attachments.content(photo.id))
  }

  /** The small pictures of those people who have one. */
  async previews(ids: readonly PersonId[]): Promise<{ id: PersonId; mime: PhotoMime; data: string }[]> {
    const found = await this.#attachments.previews(ids)
    return found.flatMap(({ id, preview }) => {
      const shown = picture(preview)
      return shown === null ? [] : [{ id: PersonId.parse(id), ...shown }]
    })
  }

  async #removePhoto(personId: PersonId): Promise<AttachmentId | null> {
    const photo = await this.#attachments.photoOf(personId)
    if (photo === undefined) return null
    await this.#attachments.remove(photo.id, photo.version)
    return photo.id
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
      case 'person':
        await this.#services.people.getOwn(owner.id)
        return
      case 'meeting':
        await this.#services.meetings.get(owner.id)
        return
      default:
        return assertNever(owner)
    }
  }
}
