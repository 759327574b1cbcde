import type { AttachmentOwner, AttachmentView } from '../../shared/contract/attachments.ts'
import { AttachmentOwner as Owner } from '../../shared/contract/attachments.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import { AttachmentId, type PersonId } from '../../shared/domain/ids.ts'
import { conflict, notFound } from '../app/refusal.ts'
import { type Fields, recordChange } from '../db/auditTrail.ts'
import type { Work } from '../db/unitOfWork.ts'

/** A file that is new. */
export type NewAttachment = {
  readonly owner: AttachmentOwner
  readonly fileName: string
  readonly mime: string
  readonly content: Uint8Array
  /** Of the content, in hexadecimal digits. */
  readonly sha256: string
  /** Of a photograph: a small picture of it. */
  readonly preview?: Uint8Array
}

const ownerInTrail = (owner: AttachmentOwner): Fields => {
  switch (owner.entity) {
    case 'agendaItem':
      return { itemId: owner.id }
    case 'action':
      return { actionId: owner.id }
    case 'person':
      return { personId: owner.id }
    case 'meeting':
      return { meetingId: owner.id }
    default:
      return assertNever(owner)
  }
}

/** What the trail keeps of a file: all but its content. */
const inTrail = ({ owner, fileName, mime, size }: AttachmentView): Fields => ({
  ...ownerInTrail(owner),
  ...{ fileName, mime, size },
})

/** Files. Not over the core of the other things that people edit, which would read the content with every row. */
export const attachmentsRepository = (work: Work) => {
  const { trx } = work

  /** All but the content, with who added it. */
  const rows = (where: 'here' | 'bin') =>
    trx
      .selectFrom('attachments')
      .leftJoin('auditTrail', (join) => join.onRef('auditTrail.entityId', '=', 'attachments.id').on('auditTrail.change', '=', 'created'))
      .select(['attachments.id', 'attachments.version', 'attachments.entity', 'attachments.entityId', 'fileName', 'mime', 'size'])
      .select(['auditTrail.who', 'auditTrail.at'])
      .where('attachments.deletedAt', where === 'here' ? 'is' : 'is not', null)

  const viewOf = (row: Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]): AttachmentView => ({
    id: AttachmentId.parse(row.id),
    version: Number(row.version),
    owner: Owner.parse({ entity: row.entity, id: row.entityId }),
    fileName: row.fileName,
    mime: row.mime,
    size: Number(row.size),
    added: row.who === null || row.at === null ? null : { who: row.who, at: row.at },
  })

  const find = async (id: AttachmentId, where: 'here' | 'bin'): Promise<AttachmentView> => {
    const row = await rows(where).where('attachments.id', '=', id).executeTakeFirst()
    if (row === undefined) throw notFound('attachment', id)
    return viewOf(row)
  }

  return {
    /** @throws {Refusal} NOT_FOUND when there is none, or it is in the bin */
    get: (id: AttachmentId): Promise<AttachmentView> => find(id, 'here'),

    /** What lies in the bin under that id. @throws {Refusal} NOT_FOUND when nothing does */
    getRemoved: (id: AttachmentId): Promise<AttachmentView> => find(id, 'bin'),

    /** Those of one thing, in the order in which they were added. */
    async list({ entity, id }: AttachmentOwner): Promise<AttachmentView[]> {
      const found = await rows('here')
        .where('attachments.entity', '=', entity)
        .where('attachments.entityId', '=', id)
        .where('attachments.kind', '=', 'file')
        .orderBy('attachments.id')
        .execute()
      return found.map(viewOf)
    },

    /** Whether the same content is there already. */
    async holds({ entity, id }: AttachmentOwner, sha256: string): Promise<boolean> {
      const found = await trx
        .selectFrom('attachments')
        .select('id')
        .where('entity', '=', entity)
        .where('entityId', '=', id)
        .where('sha256', '=', sha256)
        .where('kind', '=', 'file')
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      return found !== undefined
    },

    /** The bytes of one. @throws {Refusal} NOT_FOUND */
    async content(id: AttachmentId): Promise<Uint8Array> {
      const row = await trx
        .selectFrom('attachments')
        .select('content')
        .where('id', '=', id)
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      if (row === undefined) throw notFound('attachment', id)
      return row.content
    },

    /** The photograph of a person, and the person whose it is; undefined where there is none. */
    async photoOf(personId: PersonId): Promise<{ readonly id: AttachmentId; readonly version: number; readonly mime: string } | undefined> {
      const row = await trx
        .selectFrom('attachments')
        .select(['id', 'version', 'mime'])
        .where('entity', '=', 'person')
        .where('entityId', '=', personId)
        .where('kind', '=', 'photo')
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      return row && { ...row, id: AttachmentId.parse(row.id), version: Number(row.version) }
    },

    /** Whether the file is, or was, a photograph. */
    async isPhoto(id: AttachmentId): Promise<boolean> {
      const row = await trx.selectFrom('attachments').select('kind').where('id', '=', id).executeTakeFirst()
      return row?.kind === 'photo'
    },

    /** The small pictures of those people who have one. */
    async previews(ids: readonly PersonId[]): Promise<readonly { readonly id: string; readonly preview: Uint8Array }[]> {
      if (ids.length === 0) return []
      const rows = await trx
        .selectFrom('attachments')
        .select(['entityId', 'preview'])
        .where('entity', '=', 'person')
        .where('kind', '=', 'photo')
        .where('deletedAt', 'is', null)
        .where('entityId', 'in', ids)
        .execute()
      return rows.flatMap(({ entityId, preview }) => (preview === null ? [] : [{ id: entityId, preview }]))
    },

    async insert({ owner, fileName, mime, content, sha256, preview }: NewAttachment): Promise<AttachmentView> {
      const id = work.newId(AttachmentId)
      await trx
        .insertInto('attachments')
        .values({
          id,
          entity: owner.entity,
          entityId: owner.id,
          fileName,
          mime,
          size: content.length,
          sha256,
          content,
          kind: preview ? 'photo' : 'file',
          preview: preview ?? null,
        })
        .execute()
      const added = { who: work.who, at: work.now }
      const view: AttachmentView = { id, version: 1, owner, fileName, mime, size: content.length, added }
      await recordChange(work, { entity: 'attachment', entityId: id, change: 'created', before: null, after: inTrail(view) })
      return view
    },

    /** Puts it in the bin. @throws {Refusal} CONFLICT, NOT_FOUND */
    async remove(id: AttachmentId, version: number): Promise<{ id: AttachmentId }> {
      const before = await find(id, 'here')
      if (before.version !== version) throw conflict('attachment', id, { ...inTrail(before), version: before.version }, {})
      await trx
        .updateTable('attachments')
        .set({ deletedAt: work.now, version: version + 1 })
        .where('id', '=', id)
        .execute()
      await recordChange(work, { entity: 'attachment', entityId: id, change: 'removed', before: inTrail(before), after: null })
      return { id }
    },

    /** Takes it out of the bin. @throws {Refusal} NOT_FOUND when it is not in the bin */
    async restore(id: AttachmentId): Promise<AttachmentView> {
      const { version } = await find(id, 'bin')
      await trx
        .updateTable('attachments')
        .set({ deletedAt: null, version: version + 1 })
        .where('id', '=', id)
        .execute()
      const view = await find(id, 'here')
      await recordChange(work, { entity: 'attachment', entityId: id, change: 'restored', before: null, after: inTrail(view) })
      return view
    },
  }
}
