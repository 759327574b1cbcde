import type { DocumentOf } from '../../shared/contract/documents.ts'
import { type Lang, languages } from '../../shared/domain/bilingual.ts'

export type DocumentKind = DocumentOf['kind']

// Longest name that every file system takes, less the rest of the name and the " (2)" that a dialog may add: 255 bytes on Linux
// (ext4), 255 UTF-16 units on Windows and macOS; a Devanagari letter is three bytes.
const longestId = 150

const bytes = new TextEncoder()

const cut = (text: string): string => {
  let [kept, length] = ['', 0]
  for (const { segment } of new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(text)) {
    length += bytes.encode(segment).length
    if (length > longestId) return kept
    kept += segment
  }
  return kept
}

const endings: Partial<Readonly<Record<DocumentKind, string>>> = {
  calendar: 'ics',
  'register-workbook': 'xlsx',
  'press-note-website': 'txt',
  'press-note-kruti-dev-text': 'txt',
}

/** What stands at the head of the name, where it is not the kind. */
const heads: Partial<Readonly<Record<DocumentKind, string>>> = {
  'press-note-both': 'press-note',
  'press-note-kruti-dev-text': 'press-note-kruti-dev',
}

const safeId = (id: string): string => {
  const safe = id
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFFFD]/gu, '-')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
  return cut(safe.replace(/^[-. ]+/, '')).replace(/[-. ]+$/, '')
}

/**
 * The name of a document's file: `minutes-review.hi.docx`. The id becomes safe for Windows, macOS and Linux: what Windows refuses
 * (`<>:"/\|?*` and control characters) becomes a hyphen, so 14/2026 is 14-2026; no spaces, dots or hyphens at its ends, cut to
 * 150 bytes at a whole letter. A note in both languages names both: `press-note-14-2026.hi-en.docx`. The kind stands before it, so no name is one that Windows reserves (CON, NUL).
 */
export const documentFileName = (kind: DocumentKind, id: string, lang: Lang): string => {
  const safe = safeId(id)
  const inLanguages = kind === 'press-note-both' ? [lang, ...languages.filter((other) => other !== lang)].join('-') : lang
  return `${heads[kind] ?? kind}${safe === '' ? '' : `-${safe}`}.${inLanguages}.${endings[kind] ?? 'docx'}`
}

/** The name of a picture's file, as safe as that of a document: `picture-उपस्थिति.png`. */
export const pictureFileName = (id: string): string => {
  const safe = safeId(id)
  return `picture${safe === '' ? '' : `-${safe}`}.png`
}
