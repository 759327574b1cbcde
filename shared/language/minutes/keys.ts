import type { Lang } from '../../domain/bilingual.ts'
import type { MeetingDocumentFacts, TextRun } from '../../domain/facts.ts'

/** The keys of the paragraphs that the writer may polish: each says what it is drafted from. */
export const paragraphKeys = {
  quorum: 'quorum',
  interests: (item: string) => `item:${item}:interests`,
  told: (item: string) => `item:${item}:told`,
  discussion: (item: string) => `item:${item}:discussion`,
  heldOver: (item: string) => `item:${item}:held-over`,
  decision: (decision: string) => `decision:${decision}`,
  next: 'next',
  thanks: 'thanks',
} as const

/** What stands as polished in a language, by the key of its paragraph. */
export const polishedIn = ({ polished }: MeetingDocumentFacts, lang: Lang): ReadonlyMap<string, readonly TextRun[]> =>
  new Map(polished.filter((one) => one.lang === lang).map(({ key, runs }) => [key, runs]))
