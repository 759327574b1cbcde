import { inLang, type Lang } from '../domain/bilingual.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import type { MeetingFacts, OrganisationFacts } from '../domain/facts.ts'
import { formatDate } from './dates.ts'
import { bodiesOf, sittingDates } from './sittings.ts'
import { timeRange } from './times.ts'
import { officeWithoutTown } from './venues.ts'

/** A label and what stands behind its colon: बैठक क्रमांक, 1/2026. */
export type LabelledValue = { readonly label: string; readonly value: string }

/** The head of a paper: the organisation, then its office and address on one line; the town stands in the address. Latin digits. */
export const letterheadLines = (organisation: OrganisationFacts, lang: Lang): readonly string[] => {
  const address = inLang(organisation.address, lang)
  const office = address === '' ? inLang(organisation.office, lang) : officeWithoutTown(organisation, lang)
  return [inLang(organisation.name, lang), [office, address].filter((part) => part !== '').join(', ')].filter((line) => line !== '')
}

/** Where and when a certificate is given, a line each: "स्थान: शिमला", "दिनांक: 5 जनवरी 2027"; the place where it is known. Latin digits. */
export const placeAndDate = (organisation: OrganisationFacts, on: CalendarDate, lang: Lang): readonly string[] => {
  const place = inLang(organisation.place, lang)
  const lines = lang === 'hi' ? [`स्थान: ${place}`, `दिनांक: ${formatDate(on, lang)}`] : [`Place: ${place}`, `Date: ${formatDate(on, lang)}`]
  return place === '' ? lines.slice(1) : lines
}

const labels = {
  minutes: { hi: 'कार्यवृत्त संख्या', en: 'Minutes No.' },
  number: { hi: 'बैठक क्रमांक', en: 'Meeting No.' },
  body: { hi: 'निकाय', en: 'Body' },
  date: { hi: 'दिनांक', en: 'Date' },
  venue: { hi: 'स्थान', en: 'Venue' },
  time: { hi: 'समय', en: 'Time' },
} as const

/** Number, body, date, venue and time of a meeting, those asked for and given, in that order. Latin digits. */
export const meetingMeta = (meeting: MeetingFacts, lang: Lang, wanted: readonly (keyof typeof labels)[]): readonly LabelledValue[] => {
  const values: Readonly<Record<keyof typeof labels, string>> = {
    minutes: meeting.minutesNumber ?? '',
    number: meeting.number ?? '',
    body: bodiesOf(meeting, lang),
    date: sittingDates(meeting, lang, 'weekday'),
    venue: inLang(meeting.venue, lang),
    time: timeRange(meeting.opened ?? meeting.start, meeting.end, lang),
  }
  return wanted.map((key) => ({ label: labels[key][lang], value: values[key] })).filter(({ value }) => value !== '')
}
