import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { MeetingState } from '../../shared/domain/meetings.ts'
import type { TestClient } from './support.ts'

/** What the tests of a meeting's life have in common: things made as the screens make them. */

export const date = (text: string) => CalendarDate.parse(text)
export const time = (text: string) => WallTime.parse(text)

export type Meeting = Awaited<ReturnType<TestClient['meetings']['get']>>
type NewMeeting = Parameters<TestClient['meetings']['create']>[0]

export const addPerson = (client: TestClient, hi: string) =>
  client.people.create({ name: { hi }, honorific: {}, gender: null, phone: '', email: '', district: {} })

export const addBody = (client: TestClient, hi = 'कार्यसमिति', code = '') => client.bodies.create({ name: { hi }, quorum: null, code })

export const addMeeting = (client: TestClient, day: string, more: Partial<NewMeeting> = {}) =>
  client.meetings.create({ title: { hi: 'बैठक' }, date: date(day), start: time('11:00'), ...more })

export const addItem = (
  client: TestClient,
  meeting: Meeting,
  hi: string,
  more: Partial<Parameters<TestClient['agenda']['create']>[0]> = {},
) => client.agenda.create({ meetingId: meeting.id, title: { hi }, kind: 'discussion', presenterId: null, minutes: null, ...more })

type Item = Awaited<ReturnType<typeof addItem>>

export const addDecision = (client: TestClient, item: Item, hi: string) =>
  client.decisions.create({
    ...{ itemId: item.id, kind: 'decision', text: { hi }, proposerId: null, seconderId: null, votes: null, press: false },
  })

type Decision = Awaited<ReturnType<typeof addDecision>>

export const addAction = (client: TestClient, decision: Decision, hi: string) =>
  client.actions.create({
    ...{ decisionId: decision.id, kind: 'action', text: { hi }, personId: null, bodyId: null, due: null, status: 'open' },
  })

/** Takes a meeting on, as it stands now, until it is in that state. */
export const advanceTo = async (client: TestClient, { id }: Pick<Meeting, 'id'>, state: MeetingState): Promise<Meeting> => {
  let meeting = await client.meetings.get({ id })
  while (meeting.state !== state) meeting = await client.meetings.advance({ id, version: meeting.version })
  return meeting
}

/** Changes a meeting as it stands now. */
export const change = async (
  client: TestClient,
  { id }: Pick<Meeting, 'id'>,
  changes: Parameters<TestClient['meetings']['update']>[0]['changes'],
): Promise<Meeting> => {
  const { version } = await client.meetings.get({ id })
  return client.meetings.update({ id, version, changes })
}

/** Changes the settings as they stand now. */
export const setUp = async (client: TestClient, changes: Parameters<TestClient['settings']['update']>[0]['changes']): Promise<void> => {
  const { version } = await client.settings.get()
  await client.settings.update({ version, changes })
}
