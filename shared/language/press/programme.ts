import { inLang, isEmpty } from '../../domain/bilingual.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import { dateList, dateRange, formatDate } from '../dates.ts'
import { meetingInSentence } from '../english/article.ts'
import { agreeing, grammaticalGender } from '../hindi/oblique.ts'
import { sentence } from '../sentences.ts'
import { type Drafting, ofMeeting } from './drafting.ts'
import type { PressSentence } from './text.ts'

const isRun = (dates: readonly string[]): boolean =>
  dates.length > 3 && dates.every((date, at) => at === 0 || Date.parse(date) - Date.parse(dates[at - 1] ?? date) === 86_400_000)

/** When the programme will be, where the dates lie ahead and no text of the note has them yet. */
export const programmeSentence = (meeting: MeetingFacts, said: string, { facts, lang, names }: Drafting): PressSentence | null => {
  const { programme } = meeting
  const dates = [...new Set(programme?.dates ?? [])].sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (programme === null || isEmpty(programme.name) || first === undefined || last === undefined || first < facts.date) return null
  const year = last.slice(0, 4) === facts.date.slice(0, 4) ? 'never' : 'always'
  const forms = [dateList(dates, lang, { year: 'never' }), dateRange(first, last, lang, { year: 'never' }), formatDate(last, lang, 'short')]
  if (forms.some((form) => said.includes(form))) return null
  const span = isRun(dates) ? dateRange(first, last, lang, { year }) : dateList(dates, lang, { year })
  const name = inLang(programme.name, lang)
  const runs = /(?:अभियान|मुहिम|पखवाड़ा|campaign|drive|fortnight)$/iu.test(name) && dates.length > 1
  const text = ((): string => {
    if (lang === 'en') return `${meetingInSentence(name, names)} will ${runs ? 'run' : 'be held'} ${isRun(dates) ? 'from' : 'on'} ${span}`
    const agreement = grammaticalGender(name)
    const verb = runs
      ? agreeing(agreement, ['चलेगा', 'चलेंगे', 'चलेगी', 'चलेंगी'])
      : `आयोजित ${agreeing(agreement, ['होगा', 'होंगे', 'होगी', 'होंगी'])}`
    return `${name} ${span} ${isRun(dates) ? 'तक' : 'को'} ${verb}`
  })()
  return { text: sentence(text, lang), sources: [ofMeeting(meeting)] }
}
