import type { Lang } from '../../../domain/bilingual.ts'
import type { PressCheck, PressCheckCode } from '../../../domain/press.ts'
import type { PressNoteText } from '../text.ts'
import type { StandingSentence } from '../writing.ts'

/** A sentence or headline of the note as the checks read it. */
export type Checked = {
  readonly key: string
  readonly lang: Lang
  readonly text: string
  /** The meetings that it rests on; none for a headline and for a sentence of the writer's own. */
  readonly meetings: readonly string[]
  /** Whether the words of the other language stand in. */
  readonly missing: boolean
}

/** All that a reader of the note reads and that somebody may have written; captions have the key `photograph:` and an id. */
export const checkedIn = (
  { headline, subheadline, paragraphs, photographs }: PressNoteText<StandingSentence>,
  lang: Lang,
): readonly Checked[] => [
  ...[
    { key: 'headline', text: headline },
    { key: 'subheadline', text: subheadline },
  ]
    .filter(({ text }) => text !== '')
    .map((one) => ({ ...one, lang, meetings: [], missing: false })),
  ...paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => text !== '')
    .map(({ key, text, sources, missing }) => ({
      key,
      lang,
      text,
      missing,
      meetings: [...new Set(sources.map(({ meeting }) => meeting))],
    })),
  ...photographs
    .filter(({ caption }) => caption !== '')
    .map(({ id, caption, missing }) => ({ key: `photograph:${id}`, lang, text: caption, missing, meetings: [] })),
]

/** The finding in a sentence. */
export const finding = (code: PressCheckCode, { key, lang, text }: Checked, params: Readonly<Record<string, string>>): PressCheck => ({
  ...{ code, lang, key, sentence: text, params },
})

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)

/** Whether neither end of the stretch is inside a word. */
export const isWhole = (text: string, start: number, end: number): boolean => !isLetter(text[start - 1]) && !isLetter(text[end])
