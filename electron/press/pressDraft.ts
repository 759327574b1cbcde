import type { DraftSentence, PressDraft, PressLine } from '../../shared/contract/press.ts'
import { type Bilingual, inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { PressNoteFacts } from '../../shared/domain/facts.ts'
import { pressNoteMail, pressNoteMessage } from '../../shared/language/press/channels.ts'
import { type StandingSentence, withWriting } from '../../shared/language/press/writing.ts'
import { draftPressNote, headlineSuggestions, pressNotePlainText } from '../../shared/language/pressNote.ts'

const both = (hi: string, en: string): Bilingual => ({ ...(hi === '' ? {} : { hi }), ...(en === '' ? {} : { en }) })

/** Suggestions in both languages; each is made from the same thing in both. */
const headlinesOf = (facts: PressNoteFacts): PressDraft['headlines'] => {
  const english = new Map(headlineSuggestions(facts, 'en').map((each) => [each.from, each]))
  return headlineSuggestions(facts, 'hi').map(({ from, headline, subheadline }) => ({
    from,
    headline: both(headline, english.get(from)?.headline ?? ''),
    subheadline: both(subheadline, english.get(from)?.subheadline ?? ''),
  }))
}

/** A press note as its desk sees it: whole in every form in which it goes out, and sentence by sentence with what each rests on. */
export const draftOf = (facts: PressNoteFacts, lang: Lang, lines: readonly PressLine[]): Omit<PressDraft, 'lines' | 'changedBehind'> => {
  const { note, left } = withWriting(draftPressNote(facts, lang), facts.written, lang)
  const texts = new Map<string, Bilingual>(lines.map(({ id, text }) => [id, text]))
  const sentence = ({ key, runs, text, state, drafted, fingerprint, sources, missing }: StandingSentence): DraftSentence => ({
    ...{ key, text, state, drafted, fingerprint, missing },
    runs: runs.map((run) => ({ ...run })),
    sources: sources.flatMap(({ id }) => {
      const said = texts.get(id)
      return said === undefined ? [] : [inLang(said, lang)]
    }),
  })
  return {
    text: pressNotePlainText(note),
    message: pressNoteMessage(note),
    mail: pressNoteMail(note),
    paragraphs: note.paragraphs.map(({ sentences }) => sentences.map(sentence)),
    headlines: headlinesOf(facts),
    photographs: note.photographs.map(({ id, caption, credit }) => ({ id, caption, credit })),
    left: left.map(({ key, runs }) => ({ key, runs: runs.map((run) => ({ ...run })) })),
  }
}
