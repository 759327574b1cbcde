import type { ActionDetail } from '../../shared/contract/followUp.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { AgendaItemFacts, MeetingFacts } from '../../shared/domain/facts.ts'
import type {
  ActionTakenReportFacts,
  ExtractFacts,
  FollowedAction,
  FollowedDecision,
  FollowedMeeting,
  ReminderFacts,
} from '../../shared/domain/followUp.ts'
import type { ActionId, BodyId, MeetingId, PersonId } from '../../shared/domain/ids.ts'
import { notFound } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { Work } from '../db/unitOfWork.ts'
import { followUpRepository } from './followUpRepository.ts'

/** Who is concerned by the decisions of an extract. */
export type Concerned = { readonly personId: PersonId } | { readonly bodyId: BodyId }

type Followed = ReadonlyMap<string, ActionDetail>

/** Gathers what the papers of the follow-up say: decisions as their minutes have them, actions as they stand today. */
export class FollowUpPapers {
  readonly #work: Work
  readonly #services: Services
  readonly #rows: ReturnType<typeof followUpRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#rows = followUpRepository(work)
  }

  /** Of the meetings of the body that were held between the dates; confidential items are left out, since the report circulates. */
  async report(bodyId: BodyId, from: CalendarDate, to: CalendarDate): Promise<ActionTakenReportFacts> {
    const body = (await this.#services.bodies.get(bodyId)).name
    const ids = await this.#rows.heldBetween({ bodyId, from, to })
    const meetings = await this.#meetings(ids, () => true)
    return {
      ...(await this.#paper()),
      body,
      from,
      to,
      meetings: meetings
        .map(({ meeting, decisions }) => ({ meeting, decisions: decisions.filter(({ actions }) => actions.length > 0) }))
        .filter(({ decisions }) => decisions.length > 0),
      withoutAction: meetings.flatMap(({ decisions }) => decisions).filter(({ actions }) => actions.length === 0).length,
    }
  }

  /** Of one person: what they answer for, moved or seconded; of a body: what it answers for. Confidential items are left out. */
  async extract(concerned: Concerned, from: CalendarDate | null, to: CalendarDate | null): Promise<ExtractFacts> {
    const personId = 'personId' in concerned ? concerned.personId : null
    const bodyId = 'bodyId' in concerned ? concerned.bodyId : null
    const ids = await this.#rows.concerning({ personId, bodyId, from, to })
    const bodyName = bodyId === null ? null : (await this.#services.bodies.get(bodyId)).name
    const concerns = ({ decision, actions }: FollowedDecision, followed: Followed): boolean =>
      (personId !== null && (decision?.proposer?.id === personId || decision?.seconder?.id === personId)) ||
      actions.some(({ action }) => {
        const detail = followed.get(action.id)
        return personId === null ? detail?.bodyId === bodyId : detail?.personId === personId
      })
    const meetings = (await this.#meetings(ids, concerns)).filter(({ decisions }) => decisions.length > 0)
    const paper = { ...(await this.#paper()), from, to, meetings }
    if (personId === null) return { ...paper, concerned: { body: bodyName ?? {} } }
    const person = (await this.#services.people.personFactsOf(new Set([personId]), this.#work.today)).get(personId)
    if (person === undefined) throw notFound('person', personId)
    return { ...paper, concerned: { person } }
  }

  /** @throws {Refusal} NOT_FOUND where the action is gone */
  async reminder(id: ActionId, ordinal: number): Promise<ReminderFacts> {
    const { meeting: of } = await this.#services.followUp.get(id)
    const has = ({ actions }: FollowedDecision): boolean => actions.some(({ action }) => action.id === id)
    const [found] = await this.#meetings([of.id], has, 'kept')
    const decision = found?.decisions[0]
    const action = decision?.actions.find((each) => each.action.id === id)
    if (found === undefined || decision === undefined || action === undefined) throw notFound('action', id)
    return { ...(await this.#paper()), ordinal, meeting: found.meeting, decision, action }
  }

  async #paper() {
    const { digits } = await this.#services.settings.get()
    return { organisation: await this.#services.organisation.facts(), digits, asOf: this.#work.today }
  }

  async #meetings(
    ids: readonly MeetingId[],
    isWanted: (decision: FollowedDecision, followed: Followed) => boolean,
    confidential: 'left-out' | 'kept' = 'left-out',
  ): Promise<readonly FollowedMeeting[]> {
    const followed: Followed = new Map((await this.#services.followUp.ofMeetings(ids)).map((detail) => [detail.id, detail]))
    const meetings: FollowedMeeting[] = []
    for (const id of ids) {
      const { meeting } = await this.#services.meetings.documentFacts(id)
      const items = meeting.agenda.filter((item) => confidential === 'kept' || !item.confidential)
      const decisions = items.flatMap((item) => decisionsOf(item, followed)).filter((decision) => isWanted(decision, followed))
      meetings.push({ meeting: headOf(meeting), decisions })
    }
    return meetings
  }
}

const headOf = ({
  title,
  kind,
  number,
  date,
  body,
  chair,
  secretary,
  attendance,
  programme,
}: MeetingFacts): FollowedMeeting['meeting'] => ({
  ...{ title, kind, number, date, body, chair, secretary, attendance, programme },
})

/** As the action stands today; one that has gone since the minutes were approved is told as it was then. */
const followedAction = (action: FollowedAction['action'], followed: Followed): FollowedAction => {
  const now = followed.get(action.id)
  return {
    action,
    status: now?.status ?? action.status,
    closedOn: now?.closedOn ?? null,
    words: (now?.entries ?? []).map(({ date, text }) => ({ date, text })).filter(({ text }) => Object.keys(text).length > 0),
  }
}

const decisionsOf = ({ number, title, decisions, actions }: AgendaItemFacts, followed: Followed): readonly FollowedDecision[] => [
  ...decisions.map((decision) => ({
    item: { number, title },
    decision,
    actions: decision.actions.map((action) => followedAction(action, followed)),
  })),
  ...actions.map((action) => ({ item: { number, title }, decision: null, actions: [followedAction(action, followed)] })),
]
