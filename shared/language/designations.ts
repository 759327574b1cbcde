import { type Bilingual, inLang, isMissing, type Lang } from '../domain/bilingual.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import type { PersonFacts, PostFacts } from '../domain/people.ts'
import { joinList } from './lists.ts'

/** A post that a person holds or held; a lower rank is senior. Both days are days in the post; null is open. */
export type PositionHeld = {
  readonly title: Bilingual
  readonly rank: number
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** Added to the rank of a former post, so that it comes after every current one. */
const formerSeniority = 100_000
const noPostSeniority = 1_000_000

const hasBegun = (position: PositionHeld, date: CalendarDate): boolean => position.from === null || position.from <= date
const hasEnded = (position: PositionHeld, date: CalendarDate): boolean => position.to !== null && position.to < date

/** The positions begun by the date, in the order in which they are named: current by rank, then former by rank. */
const inOrder = (positions: readonly PositionHeld[], date: CalendarDate): readonly (PositionHeld & { readonly former: boolean })[] =>
  positions
    .filter((position) => hasBegun(position, date))
    .map((position) => ({ ...position, former: hasEnded(position, date) }))
    .sort((a, b) => Number(a.former) - Number(b.former) || a.rank - b.rank)

const sameTitle = (a: Bilingual, b: Bilingual): boolean => a.hi === b.hi && a.en === b.en

/**
 * The posts that a document of that date names, in order: current ones by rank, then former ones by rank. One that begins later is
 * not among them. A title held twice is named once, as current if it is held on the date.
 */
export const postsAsOf = (positions: readonly PositionHeld[], date: CalendarDate): PostFacts[] =>
  inOrder(positions, date)
    .filter(({ title }, index, all) => all.findIndex((other) => sameTitle(other.title, title)) === index)
    .map(({ title, former }) => ({ title, former }))

/** Where the person stands in the organisation's order on that date; lower is senior. See `PersonFacts.seniority`. */
export const seniorityAsOf = (positions: readonly PositionHeld[], date: CalendarDate): number => {
  const highest = inOrder(positions, date)[0]
  if (!highest) return noPostSeniority
  return highest.former ? highest.rank + formerSeniority : highest.rank
}

/** The language that `inLang` answers in. */
const languageOf = (text: Bilingual, lang: Lang): Lang => (isMissing(text, lang) ? (lang === 'hi' ? 'en' : 'hi') : lang)

const saysFormer = (text: string | undefined): boolean => /^former /i.test(text ?? '')

/** Whether a Hindi title says पूर्व already; with an English half that does not, its पूर्व is the east. */
const saysPurv = (title: Bilingual): boolean => (title.hi ?? '').startsWith('पूर्व ') && (title.en === undefined || saysFormer(title.en))

/** One post: "उपमुख्यमंत्री", or "पूर्व उपमुख्यमंत्री" once it has ended; the prefix is in the language that the title is in. */
export const postTitle = ({ title, former }: PostFacts, lang: Lang): string => {
  const text = inLang(title, lang)
  if (!former) return text
  if (languageOf(title, lang) === 'hi') return saysPurv(title) ? text : `पूर्व ${text}`
  return saysFormer(text) ? text : `former ${text}`
}

/** Every post of the person, in order: "प्रदेश उपाध्यक्ष एवं अभियान प्रभारी", "Member and former Minister"; '' with none. */
export const designation = (person: PersonFacts, lang: Lang): string =>
  joinList(
    person.posts.map((post) => postTitle(post, lang)),
    lang,
    'एवं',
  )
