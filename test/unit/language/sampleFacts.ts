import { readFileSync } from 'node:fs'
import { z } from 'zod'
import sampleDay from '../../../electron/days/sample/day.json' with { type: 'json' }
import { AttendanceStatus, Capacity } from '../../../shared/domain/attendance.ts'
import { BilingualName, OptionalBilingualName, OptionalBilingualText } from '../../../shared/domain/bilingual.ts'
import { CalendarDate, WallTime } from '../../../shared/domain/calendar.ts'
import { type MeetingDocumentFacts, type MeetingFacts, OrganisationFacts, type PressNoteFacts } from '../../../shared/domain/facts.ts'
import { AgendaKind, MeetingKind } from '../../../shared/domain/meetings.ts'
import { Gender, type PersonFacts } from '../../../shared/domain/people.ts'
import { ActionKind, DecisionKind, SpeechVerb } from '../../../shared/domain/proceedings.ts'
import { QuorumRule, quorumOf } from '../../../shared/domain/quorum.ts'
import { postsAsOf, seniorityAsOf } from '../../../shared/language/designations.ts'

const samplePath = (name: string): URL => new URL(`../../samples/${name}`, import.meta.url)

/** A sample text as it stands in the repository, without its trailing newline. */
export const sampleText = (name: string): string => readFileSync(samplePath(name), 'utf8').replace(/\n$/, '')

const Day = z.object({
  organisation: OrganisationFacts,
  bodies: z.array(z.object({ id: z.string(), name: BilingualName, quorum: QuorumRule.optional() })),
  people: z.array(
    z.object({
      id: z.string(),
      name: BilingualName,
      honorific: OptionalBilingualName,
      gender: Gender,
      positions: z.array(z.object({ title: BilingualName, rank: z.number(), from: CalendarDate.optional(), to: CalendarDate.optional() })),
    }),
  ),
  programmes: z.array(z.object({ id: z.string(), name: BilingualName, dates: z.array(CalendarDate) })),
  meetings: z.array(
    z.object({
      id: z.string(),
      kind: MeetingKind,
      title: BilingualName,
      body: z.string().optional(),
      programme: z.string().optional(),
      date: CalendarDate,
      start: WallTime,
      end: WallTime,
      venue: BilingualName,
      chair: z.string(),
      secretary: z.string(),
      attendance: z.array(
        z.object({
          person: z.string(),
          status: AttendanceStatus,
          capacity: Capacity.default('member'),
          arrived: WallTime.optional(),
          note: OptionalBilingualText.default({}),
        }),
      ),
      agenda: z.array(
        z.object({
          title: OptionalBilingualName,
          kind: AgendaKind,
          presenter: z.string().optional(),
          minutes: z.number(),
          remarks: z.array(z.object({ person: z.string(), verb: SpeechVerb, press: z.boolean(), text: OptionalBilingualText })).default([]),
          decisions: z.array(
            z.object({
              kind: DecisionKind,
              press: z.boolean(),
              text: OptionalBilingualText,
              proposer: z.string().optional(),
              seconder: z.string().optional(),
              actions: z
                .array(
                  z.object({
                    kind: ActionKind.default('action'),
                    assignee: z.string().optional(),
                    assigneeBody: z.string().optional(),
                    due: CalendarDate,
                    text: OptionalBilingualText,
                  }),
                )
                .default([]),
            }),
          ),
        }),
      ),
    }),
  ),
  pressNote: z.object({ date: CalendarDate, headline: OptionalBilingualName }),
})
type Day = z.infer<typeof Day>

const day: Day = Day.parse(sampleDay)

const found = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`the sample has no "${id}"`)
  return item
}

const personFacts = (id: string, date: CalendarDate): PersonFacts => {
  const { name, honorific, gender, positions } = found(day.people, id)
  const held = positions.map(({ title, rank, from, to }) => ({ title, rank, from: from ?? null, to: to ?? null }))
  return { id, name, honorific, gender, posts: postsAsOf(held, date), seniority: seniorityAsOf(held, date), phone: null, district: null }
}

const meetingFacts = (meeting: Day['meetings'][number]): MeetingFacts => {
  const person = (id: string | undefined): PersonFacts | null => (id === undefined ? null : personFacts(id, meeting.date))
  const body = meeting.body === undefined ? null : found(day.bodies, meeting.body)
  const programme = meeting.programme === undefined ? null : found(day.programmes, meeting.programme)
  return {
    id: meeting.id,
    kind: meeting.kind,
    state: 'held',
    title: meeting.title,
    number: body === null ? null : '1/2026',
    body: body?.name ?? null,
    programme: programme && { name: programme.name, dates: programme.dates },
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    opened: null,
    minutesNumber: null,
    ...{ jointBodies: [], lastDate: null, cancelled: null },
    venue: meeting.venue,
    chair: person(meeting.chair),
    secretary: person(meeting.secretary),
    notice: { number: null, date: null, copiesTo: [], text: {} },
    quorum: body?.quorum === undefined ? null : quorumOf(body.quorum, meeting.attendance),
    attendance: meeting.attendance
      .map(({ person: id, status, capacity, arrived, note }) => ({
        person: personFacts(id, meeting.date),
        status,
        capacity,
        arrived: arrived ?? null,
        left: null,
        note,
      }))
      .sort((a, b) => a.person.seniority - b.person.seniority),
    agenda: meeting.agenda.map((item, at) => ({
      id: `${meeting.id}-${at + 1}`,
      number: at + 1,
      title: item.title,
      kind: item.kind,
      presenter: person(item.presenter),
      minutes: item.minutes,
      remarks: item.remarks.map(({ person: id, ...remark }, place) => ({
        ...remark,
        id: `${meeting.id}-${at + 1}-r${place + 1}`,
        person: person(id),
      })),
      decisions: item.decisions.map((decision, place) => ({
        id: `${meeting.id}-${at + 1}-d${place + 1}`,
        number: `${at + 1}.${place + 1}`,
        kind: decision.kind,
        text: decision.text,
        proposer: person(decision.proposer),
        seconder: person(decision.seconder),
        votes: null,
        press: decision.press,
        actions: decision.actions.map((action, index) => ({
          id: `${meeting.id}-${at + 1}-d${place + 1}-a${index + 1}`,
          kind: action.kind,
          text: action.text,
          person: person(action.assignee),
          body: action.assigneeBody === undefined ? null : found(day.bodies, action.assigneeBody).name,
          due: action.due,
          status: 'open',
        })),
        dissents: [],
      })),
      ...{ actions: [], section: {}, heldOver: false, confidential: false, interests: [], actionTaken: [] },
    })),
    next: null,
  }
}

/** The facts of the sample day's press note, as the services gather them. */
export const samplePressNote: PressNoteFacts = {
  organisation: day.organisation,
  digits: 'latin',
  number: '14/2026',
  date: day.pressNote.date,
  state: 'draft',
  headline: day.pressNote.headline,
  ...{ subheadline: {}, options: { order: 'chosen', length: 'standard' }, written: [], photographs: [] },
  ...{ embargo: null, replaces: null },
  meetings: day.meetings.map(meetingFacts),
}

/** The facts of one meeting of the sample day. */
export const sampleMeeting = (id: string): MeetingDocumentFacts => ({
  organisation: day.organisation,
  digits: 'latin',
  meeting: found(samplePressNote.meetings, id),
  polished: [],
})

/** A person of the sample day. */
export const samplePerson = (id: string): PersonFacts => personFacts(id, day.pressNote.date)
