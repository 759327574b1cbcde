import { z } from 'zod'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { TextRun } from '../../shared/domain/facts.ts'
import { type MeetingId, ParagraphId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'

type ParagraphValues = {
  meetingId: MeetingId
  key: string
  lang: Lang
  runs: TextRun[]
  /** The draft that it was polished from. */
  source: string
}
export type Paragraph = Thing<ParagraphId, ParagraphValues>

/** Polished words, or the ones that gave way to the draft again. */
export type Kept = Paragraph & { readonly isRemoved: boolean }

const Runs = z.array(TextRun)

const kind: Kind<'paragraphs', ParagraphId, ParagraphValues> = {
  entity: 'paragraph',
  table: 'paragraphs',
  id: ParagraphId,
  toColumns: ({ meetingId, key, lang, runs, source }) => ({ meetingId, key, lang, runs: JSON.stringify(runs), source }),
  fromRow: ({ meetingId, key, lang, runs, source }) => ({ meetingId, key, lang, runs: Runs.parse(JSON.parse(runs)), source }),
}

export const paragraphsRepository = (work: Work) => {
  const { trx } = work
  return {
    ...versioned(work, kind),

    /** The polished paragraphs of a meeting in a language, by key; of those that gave way to their drafts, the last of each. */
    async keptOf(meetingId: MeetingId, lang: Lang): Promise<ReadonlyMap<string, Kept>> {
      const rows = await trx
        .selectFrom('paragraphs')
        .selectAll()
        .where('meetingId', '=', meetingId)
        .where('lang', '=', lang)
        .orderBy('id')
        .execute()
      const kept = new Map<string, Kept>()
      for (const row of rows) {
        if (row.deletedAt !== null && kept.get(row.key)?.isRemoved === false) continue
        const { id, version } = row
        kept.set(row.key, { ...kind.fromRow(row), id: ParagraphId.parse(id), version: Number(version), isRemoved: row.deletedAt !== null })
      }
      return kept
    },
  }
}
