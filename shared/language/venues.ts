import { type Bilingual, inLang, isEmpty, type Lang } from '../domain/bilingual.ts'
import type { OrganisationFacts } from '../domain/facts.ts'
import { venueWithArticle } from './english/article.ts'
import { genitive, oblique } from './hindi/oblique.ts'

/** The office without its town: "प्रदेश कार्यालय" of "प्रदेश कार्यालय, शिमला"; '' where none is given. */
export const officeWithoutTown = ({ office, place }: Pick<OrganisationFacts, 'office' | 'place'>, lang: Lang): string => {
  const text = inLang(office, lang).trim()
  const towns = [place.hi, place.en].filter((town): town is string => town !== undefined)
  const town = towns.find((name) => text.endsWith(`, ${name}`))
  return town === undefined ? text : text.slice(0, -`, ${town}`.length).trim()
}

const endsIn = (venue: string, office: string): boolean => office !== '' && (venue === office || venue.endsWith(` ${office}`))

/** Whether the venue is in the organisation's own office: "सभागार, प्रदेश कार्यालय", in either language. */
export const isInOffice = (venue: Bilingual, organisation: OrganisationFacts): boolean => {
  const inOne = (lang: Lang): boolean => {
    const text = venue[lang]
    if (text === undefined || organisation.office[lang] === undefined) return false
    return endsIn(text, officeWithoutTown(organisation, lang)) || endsIn(text, organisation.office[lang])
  }
  return !isEmpty(venue) && (inOne('hi') || inOne('en'))
}

const isDevanagari = (text: string): boolean => /[\u0900-\u097F]/u.test(text)

const hindiPlace = (venue: string): string => {
  if (/^(?:ऑनलाइन|online)/iu.test(venue)) return 'ऑनलाइन'
  if (/^(?:वीडियो|ज़ूम|ज़ूम|गूगल|zoom|google meet|video)/iu.test(venue)) return `${oblique(venue)} के माध्यम से`
  const parts = venue.split(/\s*,\s*/u).filter((part) => part !== '')
  // An address with numbers stays as it is written; rooms of a house read from the house inwards.
  if (parts.length === 1 || /\d/.test(venue) || !isDevanagari(venue)) return `${oblique(venue)} में`
  const [room = '', ...around] = parts
  return `${around.reduceRight((place, part) => (place === '' ? oblique(part) : `${place} ${ofPlace(part)} ${oblique(part)}`), '')} ${ofPlace(room)} ${oblique(room)} में`
}

/** Before a masculine noun in the oblique का is के. */
const ofPlace = (part: string): string => genitive(part).replace('का', 'के')

/** Where, in a sentence: "प्रदेश कार्यालय के सभागार में", "होटल हॉलिडे होम में"; "at the State Headquarters", "online". */
export const atVenue = (venue: string, lang: Lang): string => {
  const text = venue.trim()
  if (lang === 'hi') return hindiPlace(text).normalize('NFC')
  if (/^(?:online|virtual|ऑनलाइन)/iu.test(text)) return 'online'
  if (/^(?:zoom|google meet|microsoft teams)/iu.test(text)) return `on ${text}`
  if (/^video ?-?conferenc/iu.test(text)) return 'by video conference'
  return `at ${venueWithArticle(text)}`
}
