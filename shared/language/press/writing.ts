import type { Lang } from '../../domain/bilingual.ts'
import type { TextRun, WrittenFacts } from '../../domain/facts.ts'
import { plainRuns, textOfRuns } from '../../domain/richText.ts'
import type { PressNoteText, PressParagraph, PressSentence } from './text.ts'

/**
 * A sentence as it stands in the note: `drafted`; `written`, changed by the writer; `outdated`, changed by the writer and its source
 * after that; `own`, not drafted at all. Where the writer has taken it out, its text is ''.
 */
export type StandingSentence = PressSentence & {
  readonly runs: readonly TextRun[]
  readonly state: 'drafted' | 'written' | 'outdated' | 'own'
  /** How the draft has it now; '' for one of the writer's own. */
  readonly drafted: string
}

const standing = (sentence: PressSentence, written: WrittenFacts | undefined): StandingSentence => {
  const drafted = sentence.text
  if (written === undefined) return { ...sentence, runs: plainRuns(drafted), state: 'drafted', drafted }
  const state = written.fingerprint === sentence.fingerprint ? 'written' : 'outdated'
  return { ...sentence, text: textOfRuns(written.runs), runs: written.runs, state, drafted }
}

const own = ({ key, runs, fingerprint }: WrittenFacts): StandingSentence => ({
  ...{ key, kind: 'own', text: textOfRuns(runs), sources: [], fingerprint, missing: false, runs, state: 'own', drafted: '' },
})

/** A note with the writer's words in their places, and what was written for sentences that the draft no longer has. */
export type Renewed = { readonly note: PressNoteText<StandingSentence>; readonly left: readonly WrittenFacts[] }

/**
 * The draft with the writer's words: a sentence is found again by its key, whatever else has changed in the draft. Where what it
 * rests on has changed since, the writer's words stay and the sentence says so. Nothing written is lost: what has lost its place
 * comes back apart.
 */
export const withWriting = (draft: PressNoteText, written: readonly WrittenFacts[], lang: Lang): Renewed => {
  const mine = written.filter((one) => one.lang === lang)
  const changed = new Map(mine.filter(({ after }) => after === null).map((one) => [one.key, one]))
  const following = Map.groupBy(
    mine.filter(({ after }) => after !== null),
    ({ after }) => after,
  )
  const placed = new Set<string>()

  const withFollowing = (key: string): readonly StandingSentence[] =>
    (following.get(key) ?? [])
      .filter((one) => !placed.has(one.key))
      .flatMap((one) => {
        placed.add(one.key)
        return [own(one), ...withFollowing(one.key)]
      })

  const paragraphs = draft.paragraphs.map(
    ({ sentences }): PressParagraph<StandingSentence> => ({
      sentences: sentences.flatMap((sentence) => {
        if (changed.has(sentence.key)) placed.add(sentence.key)
        return [standing(sentence, changed.get(sentence.key)), ...withFollowing(sentence.key)]
      }),
    }),
  )
  return { note: { ...draft, paragraphs }, left: mine.filter(({ key }) => !placed.has(key)) }
}
