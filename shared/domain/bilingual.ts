import { z } from 'zod'

/** The two languages of the office. Hindi stands first everywhere. */
export const languages = ['hi', 'en'] as const
export const Lang = z.enum(languages)
export type Lang = z.infer<typeof Lang>

/** Longest text that a person types into one field, in characters; past it the field says so. */
export const textLimit = 20_000
/** Longest name or title, in characters. */
export const nameLimit = 500

/**
 * Text as it is stored: NFC, no control characters but tab and line feed, no lone surrogates, trimmed.
 * XML 1.0 (clause 2.2) forbids the control characters, so they could never reach a document.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
    .normalize('NFC')
    .trim()

/** A line as it is stored: as {@link cleanText}, with every run of white space one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** A line in no language, such as a telephone number; stored as {@link cleanLine} leaves it, and may be ''. */
export const plainLine = (limit: number) => z.string().max(limit).transform(cleanLine)

const part = (limit: number, clean: (text: string) => string) =>
  z
    .string()
    .max(limit)
    .transform(clean)
    .transform((text) => (text === '' ? undefined : text))
    .optional()

const bilingual = (limit: number, clean: (text: string) => string) => z.strictObject({ hi: part(limit, clean), en: part(limit, clean) })

const atLeastOne = { error: 'bilingual.empty' }

/** A name or title in one or both languages; at least one is given. Stored on one line. */
export const BilingualName = bilingual(nameLimit, cleanLine).refine((v) => v.hi !== undefined || v.en !== undefined, atLeastOne)
/** A name that may still be missing in both languages, as in a line just begun. */
export const OptionalBilingualName = bilingual(nameLimit, cleanLine)
/** A text that may still be missing in both languages, as in a remark just begun. */
export const OptionalBilingualText = bilingual(textLimit, cleanText)

/** A text in one or both languages; at least one is given. */
export const BilingualText = bilingual(textLimit, cleanText).refine((v) => v.hi !== undefined || v.en !== undefined, atLeastOne)

/** What is said in Hindi, in English or in both. A missing half is never invented. */
export type Bilingual = { readonly hi?: string | undefined; readonly en?: string | undefined }

/** Whether nothing is given in either language. */
export const isEmpty = (text: Bilingual | null | undefined): boolean => !text?.hi && !text?.en

/** The text in the language asked for, the other language's where that is missing, or ''. */
export const inLang = (text: Bilingual | null | undefined, lang: Lang): string =>
  (lang === 'hi' ? (text?.hi ?? text?.en) : (text?.en ?? text?.hi)) ?? ''

/** Whether the text is given, but not in the language asked for. */
export const isMissing = (text: Bilingual | null | undefined, lang: Lang): boolean => !isEmpty(text) && !text?.[lang]
