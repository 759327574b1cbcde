import { type Bilingual, inLang, isEmpty, type Lang } from '../../domain/bilingual.ts'
import { addDays } from '../../domain/calendar.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import { dateList, dateRange, formatDate } from '../dates.ts'
import { agreeing, grammaticalGender } from '../hindi/oblique.ts'
import { joinList } from '../lists.ts'
import { commonNoun, nounOf } from '../meetingKinds.ts'
import { countWord } from '../numbers.ts'
import { sentence } from '../sentences.ts'
import { atVenue, isInOffice, officeWithoutTown } from '../venues.ts'
import { type Drafting, daysOf, isAllOnline, ofMeeting, titleOf, told, words } from './drafting.ts'
import type { PressParagraph, PressSentence } from './text.ts'

/** Where the meeting was: the office without its town, or its venue; '' where none is known. */
export const placeOf = (meeting: MeetingFacts, { facts, lang }: Pick<Drafting, 'facts' | 'lang'>): string => {
  if (meeting.venue === null || isEmpty(meeting.venue)) return isAllOnline(meeting) ? atVenue('online', lang) : ''
  return isInOffice(meeting.venue, facts.organisation)
    ? atVenue(officeWithoutTown(facts.organisation, lang), lang)
    : atVenue(inLang(meeting.venue, lang), lang)
}

/** One place for all of the meetings, or ''. */
export const commonPlace = (meetings: readonly MeetingFacts[], drafting: Pick<Drafting, 'facts' | 'lang'>): string => {
  const places = new Set(meetings.map((meeting) => placeOf(meeting, drafting)))
  return places.size === 1 ? ([...places][0] ?? '') : ''
}

/** When the meeting was, as the note of its date says it: "आज", "5 फ़रवरी को", "11 और 12 अप्रैल को". */
export const dayOf = (meeting: MeetingFacts, { facts, lang }: Pick<Drafting, 'facts' | 'lang'>): string => {
  const days = daysOf(meeting)
  if (days === 1 && meeting.date === facts.date) return lang === 'hi' ? 'आज' : 'today'
  const year = meeting.date.slice(0, 4) === facts.date.slice(0, 4) ? 'never' : 'always'
  if (days > 2) {
    const span = dateRange(meeting.date, addDays(meeting.date, days - 1), lang, { year })
    return lang === 'hi' ? `${span} तक` : `from ${span}`
  }
  const dates = dateList(
    Array.from({ length: days }, (_, at) => addDays(meeting.date, at)),
    lang,
    { year },
  )
  return lang === 'hi' ? `${dates} को` : `on ${dates}`
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

/** The titles as a list; semicolons part them where one holds a comma. */
const joinTitles = (titles: readonly string[], lang: Lang): string =>
  lang === 'en' && titles.some((title) => title.includes(','))
    ? `${titles.slice(0, -1).join('; ')}; and ${titles.at(-1) ?? ''}`
    : joinList(titles, lang)

/** So many bodies that merely met are named together: "क, ख और ग की बैठकें". */
const manyBodies = 3

const bodyMet = { hi: /^(?!.*(?:समीक्षा|संयुक्त|विशेष|आपात|दिवसीय) बैठक$)(.+) की बैठक$/u, en: /^the meeting of (.+)$/ } as const

/** The titles as one list; where several bodies merely met, the word for it stands once, theirs first. */
const listOfTitles = (titles: readonly string[], { lang }: Drafting): string => {
  const bodies = titles.flatMap((title) => bodyMet[lang].exec(title)?.[1] ?? [])
  const others = titles.filter((title) => !bodyMet[lang].test(title))
  if (bodies.length >= manyBodies) {
    const named = joinList(bodies, lang)
    if (others.length === 0) return lang === 'hi' ? `${named} की` : `those of ${named}`
    return lang === 'hi' ? joinList([`${named} की बैठकें`, ...others], lang, 'तथा') : joinList([`the meetings of ${named}`, ...others], lang)
  }
  return joinTitles(titles, lang)
}

const leadOfMany = (meetings: readonly MeetingFacts[], drafting: Drafting): string => {
  const { facts, lang } = drafting
  const organisation = inLang(facts.organisation.name, lang)
  const noun = commonNoun(meetings.map(nounOf))
  const days = meetings.map((meeting) => dayOf(meeting, drafting))
  const places = meetings.map((meeting) => placeOf(meeting, drafting))
  const day = new Set(days).size === 1 ? (days[0] ?? '') : ''
  const place = commonPlace(meetings, drafting)
  const titles = meetings.map((meeting, at) => {
    const [ownDay, ownPlace] = [day === '' ? (days[at] ?? '') : '', place === '' ? (places[at] ?? '') : '']
    const title = titleOf(meeting, drafting, true)
    return lang === 'hi' ? words(ownDay, ownPlace, title) : words(title, ownPlace, ownDay)
  })
  const list = day === '' || (place === '' && places.some((one) => one !== '')) ? joinTitles(titles, lang) : listOfTitles(titles, drafting)
  const count = countWord(meetings.length, lang)
  if (lang === 'en') {
    const opening =
      organisation === ''
        ? words(count, noun.en.many, 'were held', place, day)
        : words(organisation, 'held', count, noun.en.many, place, day)
    return `${opening}: ${list}`
  }
  const isFeminine = noun.hi.gender === 'f'
  const owner = organisation === '' ? '' : `${organisation} ${isFeminine ? 'की' : 'के'}`
  return `${words(owner, day, place, count, noun.hi.many, isFeminine ? 'हुईं' : 'हुए')}: ${list}`
}

/** Place and date before the first sentence: "शिमला, 5 फ़रवरी।", "Shimla, 5 February:". */
export const withDateline = (text: string, { facts, lang }: Drafting): string => {
  const place = inLang(facts.organisation.place, lang)
  const dateline = words(place === '' ? '' : `${place},`, formatDate(facts.date, lang, 'short'))
  return `${dateline}${lang === 'hi' ? '।' : ':'} ${sentence(text, lang)}`
}

/** The first paragraph: dateline, who met, how often, where and when. */
export const lead = (meetings: readonly MeetingFacts[], drafting: Drafting): PressParagraph => {
  const { facts, lang } = drafting
  const { name, place } = facts.organisation
  const [only, ...others] = meetings
  const text = only && others.length === 0 ? leadOfOne(only, drafting) : leadOfMany(meetings, drafting)
  const texts: readonly (Bilingual | null)[] = [name, place, ...meetings.flatMap(({ title, venue }) => [title, venue])]
  const said: PressSentence = told(
    {
      kind: 'lead',
      of: [],
      text: withDateline(text, drafting),
      sources: meetings.map(ofMeeting),
      content: [text, facts.date, inLang(place, lang)],
      texts,
    },
    lang,
  )
  return { sentences: [said] }
}
