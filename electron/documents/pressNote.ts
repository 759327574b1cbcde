import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { PressNoteFacts } from '../../shared/domain/facts.ts'
import { paragraphText, writtenPressNote } from '../../shared/language/pressNote.ts'
import { setText } from '../../shared/language/sentences.ts'
import { letterhead } from './letterhead.ts'
import { packDocument } from './pack.ts'
import { photographBlocks } from './photographs.ts'
import { signature } from './signatures.ts'
import { paragraphs, paragraphsBeforeSignature } from './text.ts'

/**
 * The press note of the facts as a Word document: number at the left, date at the right; the address at the foot of each page; its
 * photographs after the media contact. `pictures` are the bytes that the facts name by their SHA-256.
 */
export const pressNoteDocument = (
  facts: PressNoteFacts,
  lang: Lang,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = writtenPressNote(facts, lang)
  const numberAndDate = text.numberLine === '' ? text.dateLine : `${text.numberLine}\t${text.dateLine}`
  return packDocument({
    properties: {
      title: text.headline === '' ? text.heading : `${text.heading}: ${text.headline}`,
      author: inLang(organisation.name, lang),
    },
    footLine: setText(inLang(organisation.address, lang), lang, digits),
    lang,
    digits,
    body: [
      ...letterhead(text.office),
      ...paragraphs('Title', [text.heading]),
      ...paragraphs('NumberLine', [numberAndDate]),
      ...paragraphs('StrongLine', [text.releaseLine]),
      ...paragraphs('Headline', [text.headline]),
      ...paragraphs('Subheadline', [text.subheadline]),
      ...paragraphsBeforeSignature('BodyText', text.paragraphs.map(paragraphText)),
      ...signature(text.signature),
      ...photographBlocks(facts, text.photographs, lang),
    ],
    pictures,
  })
}
