import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { PressNoteFacts } from '../../shared/domain/facts.ts'
import { paragraphRuns, writtenPressNote } from '../../shared/language/pressNote.ts'
import { setText } from '../../shared/language/sentences.ts'
import { letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { type DocumentParts, type LanguagePart, packDocument } from './pack.ts'
import { photographBlocks } from './photographs.ts'
import { signature } from './signatures.ts'
import { paragraphs, paragraphsBeforeSignature } from './text.ts'

type Pictures = ReadonlyMap<string, Uint8Array>

const propertiesOf = (facts: PressNoteFacts, lang: Lang): Pick<DocumentParts, 'properties'> => {
  const { heading, headline } = writtenPressNote(facts, lang)
  return { properties: { title: headline === '' ? heading : `${heading}: ${headline}`, author: inLang(facts.organisation.name, lang) } }
}

const partOf = (facts: PressNoteFacts, lang: Lang, own: Letterhead | null): LanguagePart => {
  const { organisation, digits } = facts
  const text = writtenPressNote(facts, lang)
  const numberAndDate = text.numberLine === '' ? text.dateLine : `${text.numberLine}\t${text.dateLine}`
  return {
    footLine: setText(inLang(organisation.address, lang), lang, digits),
    lang,
    body: [
      ...letterhead(text.office, own),
      ...paragraphs('Title', [text.heading]),
      ...paragraphs('NumberLine', [numberAndDate]),
      ...paragraphs('StrongLine', [text.releaseLine]),
      ...paragraphs('Headline', [text.headline]),
      ...paragraphs('Subheadline', [text.subheadline]),
      ...paragraphsBeforeSignature('BodyText', text.paragraphs.map(paragraphRuns)),
      ...signature(text.signature),
      ...photographBlocks(facts, text.photographs, lang),
    ],
  }
}

/**
 * The press note of the facts as a Word document: number at the left, date at the right; the address at the foot of each page; its
 * photographs after the media contact. On the organisation's own letterhead its head and foot stand in the place of ours. `pictures` are the bytes that the facts name by their SHA-256.
 */
export const pressNoteDocument = (
  facts: PressNoteFacts,
  lang: Lang,
  pictures: Pictures = new Map(),
  own: Letterhead | null = null,
): Promise<Uint8Array> =>
  packDocument({ ...propertiesOf(facts, lang), ...partOf(facts, lang, own), digits: facts.digits, pictures, letterhead: own })

/** The note in both languages in one file, each on pages of its own; `first` stands first. */
export const pressNoteInBoth = (
  facts: PressNoteFacts,
  first: Lang,
  pictures: Pictures = new Map(),
  own: Letterhead | null = null,
): Promise<Uint8Array> =>
  packDocument({
    ...propertiesOf(facts, first),
    ...partOf(facts, first, own),
    second: partOf(facts, first === 'hi' ? 'en' : 'hi', own),
    letterhead: own,
    digits: facts.digits,
    pictures,
  })
