import { type Bilingual, inLang } from '../../domain/bilingual.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import { formatDate } from '../dates.ts'
import { meetingInSentence, withoutStop } from '../english/article.ts'
import { agreeing, grammaticalGender, oblique } from '../hindi/oblique.ts'
import { nounOf } from '../meetingKinds.ts'
import { oneLine } from '../sentences.ts'
import { type Drafting, ofMeeting, titleOf, told, words } from './drafting.ts'
import { dayOf } from './lead.ts'
import type { PressSentence } from './text.ts'

const shortDate = (date: MeetingFacts['date'], { facts, lang }: Drafting): string =>
  formatDate(date, lang, date.slice(0, 4) === facts.date.slice(0, 4) ? 'short' : 'full')

/** That a meeting did not take place, in one sentence without its stop, and the date that it was put off to in the next. */
export const cancelledText = (meeting: MeetingFacts, drafting: Drafting): readonly string[] => {
  const { cancelled } = meeting
  if (cancelled === null) return []
  const { lang } = drafting
  const title = titleOf(meeting, drafting)
  const reason = withoutStop(oneLine(inLang(cancelled.reason, lang)))
  const day = dayOf(meeting, drafting)
  if (lang === 'en') {
    const due = day === 'today' ? 'due today' : `due ${day}`
    return [
      words(title, due, 'has been', cancelled.to === null ? 'cancelled' : 'postponed', reason),
      ...(cancelled.to === null ? [] : [`It will now be held on ${shortDate(cancelled.to, drafting)}`]),
    ]
  }
  const agreement = grammaticalGender(title)
  const due = `${day} ${agreeing(agreement, ['होने वाला', 'होने वाले', 'होने वाली', 'होने वाली'])}`
  const put = cancelled.to === null ? 'रद्द' : 'स्थगित'
  const verb = agreeing(agreement, ['कर दिया गया है', 'कर दिए गए हैं', 'कर दी गई है', 'कर दी गई हैं'])
  const noun = nounOf(meeting).hi
  return [
    words(due, title, reason, put, verb),
    ...(cancelled.to === null
      ? []
      : [`अब यह ${noun.one} ${shortDate(cancelled.to, drafting)} को ${noun.gender === 'f' ? 'होगी' : 'होगा'}`]),
  ]
}

/** That a meeting did not take place; `opening` sets the first sentence of a note that tells of nothing else. */
export const cancelledSentences = (
  meeting: MeetingFacts,
  drafting: Drafting,
  opening: (text: string) => string = (text) => text,
): readonly PressSentence[] => {
  const texts: readonly (Bilingual | null)[] = [meeting.title, meeting.cancelled?.reason ?? null]
  return cancelledText(meeting, drafting).map((text, at) =>
    told(
      {
        kind: 'cancelled',
        of: at === 0 ? [meeting.id] : [meeting.id, 'date'],
        text: at === 0 ? opening(text) : text,
        sources: [ofMeeting(meeting)],
        content: [text],
        texts,
      },
      drafting.lang,
    ),
  )
}

/** When the meeting will be next: "अगली बैठक 26 फ़रवरी को होगी।"; among several meetings that of its body, by name. */
export const nextSentence = (meeting: MeetingFacts, isOnly: boolean, drafting: Drafting): PressSentence | null => {
  const { body, next } = meeting
  const { facts, lang, names } = drafting
  if (next === null || next.date <= facts.date || (!isOnly && body === null)) return null
  const noun = nounOf(meeting)
  const date = shortDate(next.date, drafting)
  const isFeminine = noun.hi.gender === 'f'
  const owner = isOnly ? '' : inLang(body, lang)
  const text =
    lang === 'hi'
      ? words(
          owner === '' ? '' : `${oblique(owner)} ${isFeminine ? 'की' : 'का'}`,
          `${isFeminine ? 'अगली' : 'अगला'} ${noun.hi.one} ${date} को ${isFeminine ? 'होगी' : 'होगा'}`,
        )
      : words(`The next ${noun.en.one}`, owner === '' ? '' : `of ${meetingInSentence(owner, names)}`, `will be held on ${date}`)
  const texts = isOnly ? [] : [body]
  return told({ kind: 'next', of: [meeting.id], text, sources: [ofMeeting(meeting)], content: [text], texts }, lang)
}
