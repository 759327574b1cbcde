import { inLang, type Lang } from '../../shared/domain/bilingual.ts'
import type { Digits, OrganisationFacts } from '../../shared/domain/facts.ts'
import { setText } from '../../shared/language/sentences.ts'
import { letterhead } from './letterhead.ts'
import type { Letterhead } from './letterheadFile.ts'
import { packDocument } from './pack.ts'
import { paragraph } from './text.ts'

const titles = { hi: 'पत्रशीर्ष', en: 'Letterhead' } as const
const begins = { hi: 'काग़ज़ का पाठ यहाँ से आरंभ होता है।', en: 'The text of a paper begins here.' } as const

/** A sheet with nothing on it but its head and foot, and where the text begins. */
export const letterheadSheet = (
  organisation: OrganisationFacts,
  digits: Digits,
  lang: Lang,
  own: Letterhead | null,
): Promise<Uint8Array> => {
  const lines = [inLang(organisation.name, lang), inLang(organisation.office, lang)].filter((line) => line !== '')
  return packDocument({
    properties: { title: titles[lang], author: inLang(organisation.name, lang) },
    lang,
    digits,
    letterhead: own,
    footLine: setText(inLang(organisation.address, lang), lang, digits),
    body: [...letterhead(lines, own), paragraph('BodyText', begins[lang])],
  })
}
