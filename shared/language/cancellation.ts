import { inLang, isEmpty, type Lang } from '../domain/bilingual.ts'
import type { MeetingFacts } from '../domain/facts.ts'
import { formatDate } from './dates.ts'
import { meetingInSentence, type ProperNames, withoutStop } from './english/article.ts'
import { agreeing, grammaticalGender, oblique } from './hindi/oblique.ts'
import { eventTitle, nounOf } from './meetingKinds.ts'
import { oneLine, sentence } from './sentences.ts'
import { onSittingDates } from './sittings.ts'
import { formatTime } from './times.ts'
import { atVenue } from './venues.ts'

const unavoidable = { hi: 'अपरिहार्य कारणों से', en: 'for unavoidable reasons' } as const

/** What the notice says of a meeting that does not take place: that it is cancelled, or put off and to which date. Latin digits. */
export const cancellationSentences = (meeting: MeetingFacts, lang: Lang, names: ProperNames): readonly string[] => {
  const { cancelled } = meeting
  if (cancelled === null) return []
  const title = eventTitle(meeting, lang, names)
  const reason = withoutStop(oneLine(inLang(cancelled.reason, lang))) || unavoidable[lang]
  const due = onSittingDates(meeting, lang, 'weekday')
  const time = formatTime(meeting.start, lang)
  const venue = isEmpty(meeting.venue) ? '' : inLang(meeting.venue, lang)
  if (lang === 'en') {
    const where = venue === '' ? '' : ` ${atVenue(venue, lang)}`
    const put = cancelled.to === null ? 'cancelled' : 'postponed'
    return [
      sentence(
        `Notice is hereby given that ${meetingInSentence(title, names)}, due ${due} at ${time}${where}, has been ${put} ${reason}`,
        lang,
      ),
      ...(cancelled.to === null
        ? []
        : [`It will now be held on ${formatDate(cancelled.to, lang, 'weekday')}. The time and the venue will be notified separately.`]),
    ]
  }
  const where = venue === '' ? '' : /^ऑनलाइन/u.test(venue) ? 'ऑनलाइन' : `${oblique(venue)} में`
  const agreement = grammaticalGender(title)
  const coming = agreeing(agreement, ['होने वाला', 'होने वाले', 'होने वाली', 'होने वाली'])
  const verb = agreeing(agreement, ['कर दिया गया है', 'कर दिए गए हैं', 'कर दी गई है', 'कर दी गई हैं'])
  const noun = nounOf(meeting).hi
  return [
    sentence(
      ['सूचित किया जाता है कि', due, time, where, coming, title, reason, cancelled.to === null ? 'रद्द' : 'स्थगित', verb]
        .filter((part) => part !== '')
        .join(' '),
      lang,
    ),
    ...(cancelled.to === null
      ? []
      : [
          `अब यह ${noun.one} दिनांक ${formatDate(cancelled.to, lang, 'weekday')} को ${noun.gender === 'f' ? 'होगी' : 'होगा'}। समय एवं स्थान की सूचना पृथक से दी जाएगी।`,
        ]),
  ]
}
