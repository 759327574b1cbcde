import { inLang, type Lang } from '../domain/bilingual.ts'
import { addDays } from '../domain/calendar.ts'
import type { MeetingFacts } from '../domain/facts.ts'
import { dateList, dateRange, formatDate } from './dates.ts'
import { joinList } from './lists.ts'

type Days = Pick<MeetingFacts, 'date' | 'lastDate'>

/** The days of a meeting: "5 फ़रवरी 2026 (गुरुवार)", "5 और 6 फ़रवरी 2026", "5 से 8 फ़रवरी 2026"; the weekday only of one day. */
export const sittingDates = ({ date, lastDate }: Days, lang: Lang, form: 'full' | 'weekday' = 'full'): string => {
  if (lastDate === null || lastDate <= date) return formatDate(date, lang, form)
  if (lastDate === addDays(date, 1)) return dateList([date, lastDate], lang, { year: 'always' })
  return dateRange(date, lastDate, lang, { year: 'always' })
}

/** The same inside a sentence: "दिनांक 5 फ़रवरी 2026 को", "दिनांक 5 से 8 फ़रवरी 2026 तक"; "on 5 February 2026", "from 5 to 8 February 2026". */
export const onSittingDates = (days: Days, lang: Lang, form: 'full' | 'weekday' = 'full'): string => {
  const said = sittingDates(days, lang, form)
  const isSpan = days.lastDate !== null && days.lastDate > addDays(days.date, 1)
  if (lang === 'en') return `${isSpan ? 'from' : 'on'} ${said}`
  return `दिनांक ${said} ${isSpan ? 'तक' : 'को'}`
}

/** The body that meets, or all of a joint meeting: "प्रदेश कार्यसमिति एवं प्रदेश परिषद"; '' without one. */
export const bodiesOf = ({ body, jointBodies }: Pick<MeetingFacts, 'body' | 'jointBodies'>, lang: Lang): string =>
  joinList(
    [body, ...jointBodies].map((each) => inLang(each, lang)),
    lang,
    'एवं',
  )
