import { inLang, isEmpty } from '../../domain/bilingual.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import { dateList, dateRange, formatDate } from '../dates.ts'
import { meetingInSentence } from '../english/article.ts'
import { agreeing, grammaticalGender } from '../hindi/oblique.ts'
import { type Drafting, ofMeeting, told } from './drafting.ts'
import type { PressSentence } from './text.ts'

const isRun = (dates: readonly string[]): boolean =>
  dates.length > 3 && dates.every((date, at) => at === 0 || Date.parse(date) - Date.parse(dates[at - 1] ?? date) === 86_400_000)

/** When the programme of a meeting will be, as a sentence without its stop; null where it has none or its dates do not lie ahead. */
export const programmeLine = (
  { programme }: MeetingFacts,
  { facts, lang, names }: Pick<Drafting, 'facts' | 'lang' | 'names'>,
): string | null => {
  const dates = [...new Set(programme?.dates ?? [])].sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (programme === null || isEmpty(programme.name) || first === undefined || last === undefined || first < facts.date) return null
  const year = last.slice(0, 4) === facts.date.slice(0, 4) ? 'never' : 'always'
  const span = isRun(dates) ? dateRange(first, last, lang, { year }) : dateList(dates, lang, { year })
  const name = inLang(programme.name, lang)
  const runs = /(?:अभियान|मुहिम|पखवाड़ा|campaign|drive|fortnight)$/iu.test(name) && dates.length > 1
  if (lang === 'en') return `${meetingInSentence(name, names)} will ${runs ? 'run' : 'be held'} ${isRun(dates) ? 'from' : 'on'} ${span}`
  const agreement = grammaticalGender(name)
  const verb = runs
    ? agreeing(agreement, ['चलेगा', 'चलेंगे', 'चलेगी', 'चलेंगी'])
    : `आयोजित ${agreeing(agreement, ['होगा', 'होंगे', 'होगी', 'होंगी'])}`
  return `${name} ${span} ${isRun(dates) ? 'तक' : 'को'} ${verb}`
}

/** When the programme will be, where the dates lie ahead and no text of the note has them yet. */
export const programmeSentence = (meeting: MeetingFacts, said: string, drafting: Drafting): PressSentence | null => {
  const { lang } = drafting
  const line = programmeLine(meeting, drafting)
  const dates = [...(meeting.programme?.dates ?? [])].sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (line === null || first === undefined || last === undefined) return null
  const forms = [dateList(dates, lang, { year: 'never' }), dateRange(first, last, lang, { year: 'never' }), formatDate(last, lang, 'short')]
  if (forms.some((form) => said.includes(form))) return null
  const texts = [meeting.programme?.name ?? null]
  return told({ kind: 'programme', of: [meeting.id], text: line, sources: [ofMeeting(meeting)], content: [line], texts }, lang)
}
