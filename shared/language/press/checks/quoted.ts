import { tookPart } from '../../../domain/attendance.ts'
import type { MeetingFacts } from '../../../domain/facts.ts'
import type { PressCheck } from '../../../domain/press.ts'
import { chairOf } from '../drafting.ts'
import { type Checked, finding } from './checked.ts'
import { type Names, namesFound } from './directory.ts'

const speaks = {
  hi: /^ (?:ने (?:.*? )?(?:कि(?=[\s,])|[“"‘])|ने (?:कहा|बताया)[,:]|(?:का|की) (?:यह भी )?(?:कहना|आग्रह|प्रस्ताव|माँग|मानना) (?:था|थी|है)(?=[\s,]))/u,
  en: /^,? (?:also |further )?(?:said|says|added|told|observed|stated|informed|emphasi[sz]ed|stressed|announced|directed|instructed|assured|urged|suggested|proposed|requested|appealed|demanded|explained|clarified|reported|noted|reiterated|advised|recommended|warned|cautioned|hoped|replied|asked|welcomed|thanked|congratulated|voiced|expressed|went on to say)\b/i,
} as const

/** Who took part in the meetings, the chair among them. */
const thereAt = (meetings: readonly MeetingFacts[]): ReadonlySet<string> =>
  new Set(
    meetings.flatMap((meeting) => [
      ...meeting.attendance.filter(({ status }) => tookPart(status)).map(({ person }) => person.id),
      ...[chairOf(meeting)?.id].filter((id) => id !== undefined),
    ]),
  )

/** Somebody of the directory whom the sentence quotes though the attendance of its meetings does not have them. */
export const quotedChecks = (checked: Checked, meetings: readonly MeetingFacts[], names: Names): readonly PressCheck[] => {
  const own = meetings.filter(({ id }) => checked.meetings.includes(id))
  const told = own.length > 0 ? own : meetings
  // Where nobody was called over, nobody is known to be away.
  if (told.some(({ attendance }) => attendance.length === 0)) return []
  const there = thereAt(told)
  return namesFound(checked.text, names)
    .filter(({ end }) => speaks[checked.lang].test(checked.text.slice(end)))
    .filter(({ people }) => !people.some(({ id }) => there.has(id)))
    .map(({ name }) => finding('quotedAbsent', checked, { name }))
}
