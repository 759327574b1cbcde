import { tookPart } from '../../domain/attendance.ts'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { MeetingFacts } from '../../domain/facts.ts'
import type { AgendaKind } from '../../domain/meetings.ts'
import type { PersonFacts } from '../../domain/people.ts'
import type { DecisionKind, SpeechVerb } from '../../domain/proceedings.ts'
import { chairOf } from './drafting.ts'
import { type ReleasedLine, releasedLines } from './lines.ts'

/**
 * News value: what leads a note, what its headline is made from and what a brief note keeps. Points, higher is weightier:
 * a decision 30 to 60 by its kind and 5 more where it was unanimous; what somebody said 4 to 30 by the
 * verb and up to 10 by the speaker's rank; formalities 5. A meeting has the points of its weightiest line, 20 for a programme that
 * lies ahead, up to 20 by the rank of its chair and up to 12 by how many took part. Equal ones keep their order.
 */
const ofDecision: Readonly<Record<DecisionKind, number>> = {
  appointment: 60,
  resolution: 55,
  decision: 50,
  approval: 45,
  directive: 40,
  recommendation: 30,
}

const ofVerb: Readonly<Partial<Record<SpeechVerb, number>>> = {
  announced: 30,
  directed: 24,
  demanded: 24,
  appealed: 22,
  assured: 20,
  urged: 20,
  warned: 20,
  emphasised: 18,
  reiterated: 16,
  informed: 14,
  reported: 14,
  stated: 14,
  presented: 8,
  added: 8,
  asked: 6,
  welcomed: 4,
  thanked: 4,
  congratulated: 4,
}
const ofOtherVerbs = 12

const formalities: ReadonlySet<AgendaKind> = new Set(['confirmation', 'action-taken', 'condolence'])
const formality = 5

/** 10 for the head of the organisation down to 0; ranks count in tens. */
const ofRank = (person: PersonFacts | null): number => (person === null ? 0 : Math.max(0, 10 - Math.floor(person.seniority / 10)))

/** The points of one line. */
export const lineValue = (released: ReleasedLine): number => {
  if (released.kind === 'remark') return (ofVerb[released.line.verb] ?? ofOtherVerbs) + ofRank(released.line.person)
  if (formalities.has(released.item.kind)) return formality
  const { kind, votes } = released.line
  return ofDecision[kind] + (votes?.outcome === 'unanimous' ? 5 : 0)
}

/** The points of a meeting as a note of that date tells it; of one that was called off, none. */
export const meetingValue = (meeting: MeetingFacts, date: CalendarDate): number => {
  if (meeting.cancelled !== null) return 0
  const line = Math.max(0, ...releasedLines(meeting).map(lineValue))
  const ahead = meeting.programme?.dates.some((day) => day >= date) ? 20 : 0
  const present = meeting.attendance.filter(({ status }) => tookPart(status)).length
  return line + ahead + 2 * ofRank(chairOf(meeting)) + Math.min(12, 2 * Math.floor(Math.log2(present + 1)))
}

const byValue = <Item>(items: readonly Item[], value: (item: Item) => number): readonly Item[] =>
  items
    .map((item) => ({ item, points: value(item) }))
    .sort((a, b) => b.points - a.points)
    .map(({ item }) => item)

/** The lines, weightiest first. */
export const linesByValue = (lines: readonly ReleasedLine[]): readonly ReleasedLine[] => byValue(lines, lineValue)

/** The weightiest decision among the lines, formalities apart; null where there is none. */
export const bestDecision = (lines: readonly ReleasedLine[]): ReleasedLine | null =>
  linesByValue(lines).find(({ kind, item }) => kind === 'decision' && !formalities.has(item.kind)) ?? null

/** What a brief note keeps of the lines: the weightiest one, the weightiest decision, and those that its headline quotes. */
export const briefLines = (lines: readonly ReleasedLine[], quoted: readonly string[]): readonly ReleasedLine[] => {
  const isQuoted = ({ line, kind }: ReleasedLine): boolean => quoted.includes(line.id) && kind === 'remark'
  // What a headline quotes is told in place of other words of more weight.
  const first = lines.find(isQuoted) ?? linesByValue(lines)[0]
  const decision = bestDecision(lines)
  return lines.filter((one) => one === first || one.line === decision?.line || quoted.includes(one.line.id))
}

/** The meetings, weightiest first. */
export const meetingsByValue = (meetings: readonly MeetingFacts[], date: CalendarDate): readonly MeetingFacts[] =>
  byValue(meetings, (meeting) => meetingValue(meeting, date))
