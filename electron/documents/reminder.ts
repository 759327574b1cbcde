import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { ReminderFacts } from '../../shared/domain/followUp.ts'
import { draftReminder } from '../../shared/language/followUp/reminder.ts'
import { addressed } from './addressee.ts'
import { contactLine, letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { packDocument } from './pack.ts'
import { signature } from './signatures.ts'
import { paragraph, paragraphs } from './text.ts'

/** The letter that reminds of one action, as a Word document. */
export const reminderDocument = (facts: ReminderFacts, lang: Lang, own: Letterhead | null = null): Promise<Uint8Array> => {
  const { organisation, digits } = facts
  const text = draftReminder(facts, lang)
  return packDocument({
    properties: { title: `${text.heading}: ${text.subject}`, author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    body: [
      ...letterhead([...text.letterhead, contactLine(organisation, lang, digits)], own),
      ...paragraphs('NumberLine', [`${text.numberLine}\t${text.dateLine}`]),
      paragraph('Title', text.heading),
      ...addressed(text.addressee),
      paragraph('SubjectLine', text.subject),
      paragraph('SpacedLine', text.salutation),
      paragraph('BodyText', text.opening),
      paragraph('Decision', text.awaited),
      ...paragraphs('BodyText', text.closing),
      ...paragraphs('Regards', [text.regards]),
      ...signature(text.signatory),
    ],
  })
}
