import type { Problem } from '../contract/base.ts'
import type { Lang } from '../domain/bilingual.ts'
import en from './en.json' with { type: 'json' }
import hi from './hi.json' with { type: 'json' }

/** Every message of the screens, by language; Hindi is the one that says which there are. */
export const messages: Readonly<Record<Lang, typeof hi>> = { hi, en }
export type Messages = typeof hi

/** What is wrong, as a sentence in the language, without its place. For the screens and the command line alike. */
export const problemText = ({ code, params }: Problem, lang: Lang): string =>
  messages[lang].errors.problem[code].replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => params[name] ?? '')
