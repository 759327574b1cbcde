import { inLang, type Lang } from '../../domain/bilingual.ts'
import type { FollowedAction, FollowedMeeting, Standing } from '../../domain/followUp.ts'
import { formatDate } from '../dates.ts'
import { meetingInSentence, type ProperNames } from '../english/article.ts'
import { oblique } from '../hindi/oblique.ts'
import { eventTitle } from '../meetingKinds.ts'
import { fullName } from '../names.ts'

/** How an action stands, as an office writes it in the column स्थिति. */
export const standingLabel: Readonly<Record<Standing, Readonly<Record<Lang, string>>>> = {
  done: { hi: 'पूर्ण', en: 'Complete' },
  'in-progress': { hi: 'प्रगति पर', en: 'In progress' },
  open: { hi: 'लंबित', en: 'Pending' },
  late: { hi: 'विलंबित', en: 'Overdue' },
  dropped: { hi: 'निरस्त', en: 'Dropped' },
}

/** Who answers for an action: "श्री पवन खन्ना", "आईटी विभाग"; '' where nobody is named. */
export const responsibleFor = ({ action }: FollowedAction, lang: Lang): string =>
  action.person === null ? inLang(action.body, lang) : fullName(action.person, lang)

/** The meeting inside a sentence: "दिनांक 5 फ़रवरी 2026 को संपन्न … बैठक", "the meeting … held on 5 February 2026". */
export const meetingHeld = ({ meeting }: Pick<FollowedMeeting, 'meeting'>, lang: Lang, names: ProperNames): string => {
  const title = eventTitle(meeting, lang, names)
  const date = formatDate(meeting.date, lang)
  return lang === 'hi' ? `दिनांक ${date} को संपन्न ${title}` : `${meetingInSentence(title, names)} held on ${date}`
}

/** The same before a Hindi postposition. */
export const ofMeetingHeld = (meeting: Pick<FollowedMeeting, 'meeting'>, lang: Lang, names: ProperNames): string =>
  lang === 'hi' ? oblique(meetingHeld(meeting, lang, names)) : meetingHeld(meeting, lang, names)
