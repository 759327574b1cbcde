import type { PhotographFields } from '../../shared/contract/photographs.ts'
import { PhotographId, type PressNoteId } from '../../shared/domain/ids.ts'
import type { PictureFile } from '../../shared/domain/pictureFile.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'

/** A file that is kept by its content. */
export type PhotographFile = PictureFile & {
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

export type PhotographValues = PhotographFields & {
  pressNoteId: PressNoteId
  fileName: string
  /** SHA-256 of the file as it was given, and of the picture made of it for printing. */
  original: string
  print: string
}
export type Photograph = Thing<PhotographId, PhotographValues>

const kind: Kind<'photographs', PhotographId, PhotographValues> = {
  entity: 'photograph',
  table: 'photographs',
  id: PhotographId,
  orderedIn: 'pressNoteId',
  toColumns: ({ pressNoteId, fileName, original, print, caption, credit, namesPeople, wide }) => ({
    ...{ pressNoteId, fileName, originalId: original, printId: print },
    ...toText('caption', caption),
    ...toText('credit', credit),
    namesPeople: toFlag(namesPeople),
    wide: toFlag(wide),
  }),
  fromRow: (row) => ({
    pressNoteId: row.pressNoteId,
    fileName: row.fileName,
    original: row.originalId,
    print: row.printId,
    caption: fromText('caption', row),
    credit: fromText('credit', row),
    people: [],
    namesPeople: fromFlag(row.namesPeople),
    wide: fromFlag(row.wide),
  }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('photographPeople').selectAll().where('photographId', 'in', ids).orderBy('position').execute()
      const byPhotograph = Map.groupBy(rows, (row) => row.photographId)
      return new Map(ids.map((id) => [id, { people: (byPhotograph.get(id) ?? []).map((row) => row.personId) }]))
    },
    async save({ trx }, id, { people }) {
      await trx.deleteFrom('photographPeople').where('photographId', '=', id).execute()
      if (people.length === 0) return
      await trx
        .insertInto('photographPeople')
        .values(people.map((personId, position) => ({ photographId: id, personId, position })))
        .execute()
    },
  },
}

export const photographsRepository = (work: Work) => {
  const { trx } = work
  return {
    ...versioned(work, kind),

    /** Keeps a file; one of the same content is there already. */
    async keep(file: PhotographFile, content: Uint8Array): Promise<void> {
      await trx
        .insertInto('photographFiles')
        .values({ ...file, content })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute()
    },

    /** What is known of those files, without their content, by their SHA-256. */
    async files(hashes: readonly string[]): Promise<ReadonlyMap<string, PhotographFile>> {
      if (hashes.length === 0) return new Map()
      const rows = await trx
        .selectFrom('photographFiles')
        .select(['sha256', 'mime', 'size', 'width', 'height'])
        .where('sha256', 'in', [...new Set(hashes)])
        .execute()
      return new Map(
        rows.map((row) => [row.sha256, { ...row, size: Number(row.size), width: Number(row.width), height: Number(row.height) }]),
      )
    },

    /** The bytes of those files by their SHA-256. */
    async contents(hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
      if (hashes.length === 0) return new Map()
      const rows = await trx
        .selectFrom('photographFiles')
        .select(['sha256', 'content'])
        .where('sha256', 'in', [...new Set(hashes)])
        .execute()
      return new Map(rows.map(({ sha256, content }) => [sha256, content]))
    },
  }
}
