import type { DraftSentence, PressNoteFields } from '../../../shared/contract/press.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { TextRun } from '../../../shared/domain/facts.ts'

type Written = PressNoteFields['written']
type Place = Pick<DraftSentence, 'key' | 'fingerprint'>

const isOf =
  (key: string, lang: Lang) =>
  (one: Written[number]): boolean =>
    one.key === key && one.lang === lang

const stored = (runs: readonly TextRun[]): Written[number]['runs'] => runs.map((run) => ({ ...run }))

/** What the writer has written, with other words for one sentence; with none it is taken out. */
export const withWords = (written: Written, { key, fingerprint }: Place, lang: Lang, runs: readonly TextRun[]): Written => {
  const there = written.find(isOf(key, lang))
  const next = {
    key,
    lang,
    runs: stored(runs),
    fingerprint: there?.after === null || there === undefined ? fingerprint : there.fingerprint,
  }
  const changed = { ...next, after: there?.after ?? null }
  return there === undefined ? [...written, changed] : written.map((one) => (one === there ? changed : one))
}

/** Back to the draft, or without a sentence of the writer's own; those that stood after it stand after what it stood after. */
export const withoutWords = (written: Written, key: string, lang: Lang): Written => {
  const gone = written.find(isOf(key, lang))
  if (gone === undefined) return written
  return written
    .filter((one) => one !== gone)
    .map((one) => (gone.after !== null && one.lang === lang && one.after === key ? { ...one, after: gone.after } : one))
}

/** The writer's words stay, now that the source has changed. */
export const withMineKept = (written: Written, { key, fingerprint }: Place, lang: Lang): Written =>
  written.map((one) => (isOf(key, lang)(one) ? { ...one, fingerprint } : one))

/** With an empty sentence of the writer's own after another. */
export const withOwn = (written: Written, after: string, lang: Lang, key: string): Written => [
  ...written,
  { key, lang, runs: [], fingerprint: '', after },
]
