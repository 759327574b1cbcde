import { inLang, isEmpty } from '../../domain/bilingual.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import { formatDate } from '../dates.ts'
import { agreeing, grammaticalGender } from '../hindi/oblique.ts'
import { joinList } from '../lists.ts'
import { commonNoun, nounOf } from '../meetingKinds.ts'
import { countWord } from '../numbers.ts'
import { sentence } from '../sentences.ts'
import { atVenue, isInOffice, officeWithoutTown } from '../venues.ts'
import { type Drafting, isAllOnline, ofMeeting, titleOf, words } from './drafting.ts'
import type { PressParagraph } from './text.ts'

// Where the meetings were: once in the lead where one place or the office holds for all.
const placeOf = (meeting: MeetingFacts, { facts, lang }: Drafting): string => {
  if (meeting.venue === null || isEmpty(meeting.venue)) return isAllOnline(meeting) ? atVenue('online', lang) : ''
  return isInOffice(meeting.venue, facts.organisation)
    ? atVenue(officeWithoutTown(facts.organisation, lang), lang)
    : atVenue(inLang(meeting.venue, lang), lang)
}

const dayOf = (meeting: MeetingFacts, { facts, lang }: Drafting): string => {
  if (meeting.date === facts.date) return lang === 'hi' ? 'आज' : 'today'
  const date = formatDate(meeting.date, lang, meeting.date.slice(0, 4) === facts.date.slice(0, 4) ? 'short' : 'full')
  return lang === 'hi' ? `${date} को` : `on ${date}`
}

const leadOfOne = (meeting: MeetingFacts, drafting: Drafting): string => {
  const { facts, lang } = drafting
  const organisation = inLang(facts.organisation.name, lang)
  const title = titleOf(meeting, drafting, true)
  const says = organisation !== '' && !title.includes(organisation)
  const [day, place] = [dayOf(meeting, drafting), placeOf(meeting, drafting)]
  if (lang === 'en') return says ? words(organisation, 'held', title, place, day) : words(title, 'was held', place, day)
  const agreement = grammaticalGender(title)
  const of = agreeing(agreement, ['का', 'के', 'की', 'की'])
  return words(says ? `${organisation} ${of}` : '', day, place, title, agreeing(agreement, ['हुआ', 'हुए', 'हुई', 'हुईं']))
}

const leadOfMany = (meetings: readonly MeetingFacts[], drafting: Drafting): string => {
  const { facts, lang } = drafting
  const organisation = inLang(facts.organisation.name, lang)
  const noun = commonNoun(meetings.map(nounOf))
  const days = meetings.map((meeting) => dayOf(meeting, drafting))
  const places = meetings.map((meeting) => placeOf(meeting, drafting))
  const only = (all: readonly string[]): string => (new Set(all).size === 1 ? (all[0] ?? '') : '')
  const [day, place] = [only(days), only(places)]
  const titles = meetings.map((meeting, at) => {
    const [ownDay, ownPlace] = [day === '' ? (days[at] ?? '') : '', place === '' ? (places[at] ?? '') : '']
    const title = titleOf(meeting, drafting, true)
    return lang === 'hi' ? words(ownDay, ownPlace, title) : words(title, ownPlace, ownDay)
  })
  const count = countWord(meetings.length, lang)
  if (lang === 'en') {
    const list = titles.some((title) => title.includes(','))
      ? `${titles.slice(0, -1).join('; ')}; and ${titles.at(-1) ?? ''}`
      : joinList(titles, lang)
    const opening =
      organisation === ''
        ? words(count, noun.en.many, 'were held', place, day)
        : words(organisation, 'held', count, noun.en.many, place, day)
    return `${opening}: ${list}`
  }
  const isFeminine = noun.hi.gender === 'f'
  const owner = organisation === '' ? '' : `${organisation} ${isFeminine ? 'की' : 'के'}`
  return `${words(owner, day, place, count, noun.hi.many, isFeminine ? 'हुईं' : 'हुए')}: ${joinList(titles, lang)}`
}

/** The first paragraph: dateline, who met, how often, where and when. */
export const lead = (drafting: Drafting): PressParagraph => {
  const { facts, lang } = drafting
  const place = inLang(facts.organisation.place, lang)
  const dateline = words(place === '' ? '' : `${place},`, formatDate(facts.date, lang, 'short'))
  const [only, ...others] = facts.meetings
  const text = only && others.length === 0 ? leadOfOne(only, drafting) : leadOfMany(facts.meetings, drafting)
  const said = lang === 'hi' ? `${dateline}। ${sentence(text, lang)}` : `${dateline}: ${sentence(text, lang)}`
  return { sentences: [{ text: said, sources: facts.meetings.map(ofMeeting) }] }
}
