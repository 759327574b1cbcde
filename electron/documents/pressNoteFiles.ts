import type { DocumentOf } from '../../shared/contract/documents.ts'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { PressNoteFacts } from '../../shared/domain/facts.ts'
import { toKrutiDev } from '../../shared/language/legacy/krutiDev.ts'
import { pressNoteWebsiteText } from '../../shared/language/press/channels.ts'
import { pressNotePlainText, writtenPressNote } from '../../shared/language/pressNote.ts'
import { krutiDevDocument } from './krutiDev.ts'
import type { Letterhead } from './letterheadFile.ts'
import { pressNoteDocument, pressNoteInBoth } from './pressNote.ts'
import { legacyTextFile, textFile } from './textFile.ts'

/** The kinds of files in which a press note goes out. */
export type PressNoteKind = Extract<DocumentOf, { readonly pressNoteId: unknown }>['kind']

/** A press note as a file of a kind; Kruti Dev has the Hindi note whatever the language. */
export const pressNoteFile = async (
  kind: PressNoteKind,
  facts: PressNoteFacts,
  lang: Lang,
  pictures: ReadonlyMap<string, Uint8Array>,
  own: Letterhead | null = null,
): Promise<Uint8Array> => {
  switch (kind) {
    case 'press-note':
      return pressNoteDocument(facts, lang, pictures, own)
    case 'press-note-both':
      return pressNoteInBoth(facts, lang, pictures, own)
    case 'press-note-website':
      return textFile(pressNoteWebsiteText(writtenPressNote(facts, lang)))
    case 'press-note-kruti-dev':
      return krutiDevDocument(await pressNoteDocument({ ...facts, digits: 'latin' }, 'hi', pictures, own))
    case 'press-note-kruti-dev-text':
      return legacyTextFile(toKrutiDev(pressNotePlainText(writtenPressNote({ ...facts, digits: 'latin' }, 'hi'))).text)
    default:
      return assertNever(kind)
  }
}
