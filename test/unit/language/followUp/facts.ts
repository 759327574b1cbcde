import { CalendarDate } from '../../../../shared/domain/calendar.ts'
import type {
  ActionTakenReportFacts,
  ExtractFacts,
  FollowedAction,
  FollowedDecision,
  FollowedMeeting,
  ReminderFacts,
} from '../../../../shared/domain/followUp.ts'
import { sampleMeeting } from '../sampleFacts.ts'

const { organisation, digits, meeting } = sampleMeeting('review')
export const asOf = CalendarDate.parse('2026-02-20')

const done: Partial<FollowedAction> = {
  status: 'done',
  closedOn: CalendarDate.parse('2026-02-09'),
  words: [{ date: CalendarDate.parse('2026-02-09'), text: { hi: 'सूची जमा हो गई', en: 'the list has been submitted' } }],
}

const decisions: readonly FollowedDecision[] = meeting.agenda.flatMap(({ number, title, decisions: all }) =>
  all.map((decision, at) => ({
    item: { number, title },
    decision,
    actions: decision.actions.map((action) => ({ action, status: 'open', closedOn: null, words: [], ...(at === 0 ? done : {}) })),
  })),
)
const followed = (which: (decision: FollowedDecision) => boolean): FollowedMeeting => ({ meeting, decisions: decisions.filter(which) })

/** What became of the sample's review meeting: one action done two days late, one still open. */
export const report: ActionTakenReportFacts = {
  ...{ organisation, digits, asOf },
  body: { hi: 'प्रदेश कार्यसमिति', en: 'State Working Committee' },
  from: CalendarDate.parse('2026-01-01'),
  to: CalendarDate.parse('2026-03-31'),
  meetings: [followed(({ actions }) => actions.length > 0)],
  withoutAction: 1,
}

const person = meeting.secretary
if (person === null) throw new Error('the sample has a secretary')

export const extract: ExtractFacts = {
  ...{ organisation, digits, asOf, from: null, to: null },
  concerned: { person },
  meetings: [followed(({ actions }) => actions.some(({ action }) => action.person?.id === person.id))],
}

const [late] = decisions.filter(({ actions }) => actions.some(({ status }) => status === 'open'))
const [action] = late?.actions ?? []
if (late === undefined || action === undefined) throw new Error('the sample has an action that is late')

export const reminder: ReminderFacts = { ...{ organisation, digits, asOf, ordinal: 2, meeting, decision: late, action } }
