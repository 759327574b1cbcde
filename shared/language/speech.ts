import type { SpeechVerb } from '../domain/proceedings.ts'
import type { ProperNames } from './english/article.ts'

/** How a press note or the minutes put it; only "informed" differs: बताया, in minutes अवगत कराया. */
export type Register = 'press' | 'minutes'

/** What somebody said, ready to be put into a sentence of one language. */
export type Speech = {
  readonly verb: SpeechVerb
  /** What was said, without a closing full stop. */
  readonly text: string
  /** The speaker as the sentence names them: name, or उन्होंने / He; null where nobody is named. */
  readonly speaker: string | null
  /** Whether the speaker of the sentence before goes on: "यह भी कहा", "added". */
  readonly goesOn: boolean
  /** Stands before कि or that in place of the verb's own wording; {m} is the meeting. */
  readonly opening?: string | undefined
  /** The word for the meeting: बैठक; meeting. */
  readonly meeting: string
  readonly register: Register
  /** Names that keep their capital. */
  readonly names: ProperNames
}

/** Whether the words stand between quotation marks as a whole. */
export const isQuotation = (text: string): boolean => /^["'“‘].*["'”’]$/su.test(text)
