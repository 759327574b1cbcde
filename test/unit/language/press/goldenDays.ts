import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { BilingualName, OptionalBilingualName, OptionalBilingualText } from '../../../../shared/domain/bilingual.ts'
import { CalendarDate, WallDateTime, WallTime } from '../../../../shared/domain/calendar.ts'
import { type AttendanceFacts, type MeetingFacts, OrganisationFacts, type PressNoteFacts } from '../../../../shared/domain/facts.ts'
import { AgendaKind, MeetingKind } from '../../../../shared/domain/meetings.ts'
import { Gender, type PersonFacts } from '../../../../shared/domain/people.ts'
import { PressDraftOptions } from '../../../../shared/domain/press.ts'
import { DecisionKind, SpeechVerb } from '../../../../shared/domain/proceedings.ts'
import { postsAsOf, seniorityAsOf } from '../../../../shared/language/designations.ts'

const folder = new URL('../../../samples/press/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const Directory = z.object({
  organisation: OrganisationFacts,
  bodies: z.array(z.object({ id: z.string(), name: BilingualName })),
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
})

const Decision = z.strictObject({
  kind: DecisionKind,
  text: OptionalBilingualText,
  press: z.boolean().default(true),
  unanimous: z.boolean().default(false),
  proposer: z.string().optional(),
  seconder: z.string().optional(),
  reports: z.array(z.strictObject({ from: z.string(), due: CalendarDate })).default([]),
})

const Day = z.strictObject({
  about: z.string(),
  number: z.string(),
  date: CalendarDate,
  headline: OptionalBilingualName.default({}),
  embargo: WallDateTime.nullable().default(null),
  options: PressDraftOptions.default({ order: 'chosen', length: 'standard' }),
  meetings: z.array(
    z.strictObject({
      id: z.string(),
      kind: MeetingKind,
      title: BilingualName,
      body: z.string().optional(),
      jointBodies: z.array(z.string()).default([]),
      programme: z.string().optional(),
      date: CalendarDate.optional(),
      lastDate: CalendarDate.nullable().default(null),
      start: WallTime,
      opened: WallTime.nullable().default(null),
      venue: BilingualName.nullable().default(null),
      chair: z.string(),
      present: z.array(z.string()).default([]),
      speakers: z.array(z.string()).default([]),
      /** Those of the above, and the chair, who were there online. */
      online: z.array(z.string()).default([]),
      arrived: z.record(z.string(), WallTime).default({}),
      cancelled: z.strictObject({ to: CalendarDate.nullable(), reason: OptionalBilingualText }).nullable().default(null),
      next: CalendarDate.nullable().default(null),
      agenda: z.array(
        z.strictObject({
          kind: AgendaKind,
          title: OptionalBilingualName,
          remarks: z
            .array(z.strictObject({ by: z.string(), verb: SpeechVerb, text: OptionalBilingualText, press: z.boolean().default(true) }))
            .default([]),
          decisions: z.array(Decision).default([]),
        }),
      ),
    }),
  ),
})
type Day = z.infer<typeof Day>

const directory = Directory.parse(JSON.parse(read('directory.json')))

const found = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`the directory has no "${id}"`)
  return item
}

const personOn = (id: string, date: CalendarDate): PersonFacts => {
  const { name, honorific, gender, positions } = found(directory.people, id)
  const held = positions.map(({ title, rank, from, to }) => ({ title, rank, from: from ?? null, to: to ?? null }))
  return { id, name, honorific, gender, posts: postsAsOf(held, date), seniority: seniorityAsOf(held, date), phone: null, district: null }
}

const meetingOf = (meeting: Day['meetings'][number], noteDate: CalendarDate): MeetingFacts => {
  const date = meeting.date ?? noteDate
  const person = (id: string | undefined): PersonFacts | null => (id === undefined ? null : personOn(id, date))
  const programme = meeting.programme === undefined ? null : found(directory.programmes, meeting.programme)
  const attendance = (id: string, capacity: AttendanceFacts['capacity']): AttendanceFacts => ({
    person: personOn(id, date),
    status: meeting.online.includes(id) ? 'online' : 'present',
    capacity,
    arrived: meeting.arrived[id] ?? null,
    left: null,
    note: {},
  })
  const named = new Set([meeting.chair, ...meeting.speakers])
  return {
    id: meeting.id,
    kind: meeting.kind,
    state: 'approved',
    title: meeting.title,
    number: null,
    body: meeting.body === undefined ? null : found(directory.bodies, meeting.body).name,
    jointBodies: meeting.jointBodies.map((id) => found(directory.bodies, id).name),
    programme: programme && { name: programme.name, dates: programme.dates },
    date,
    lastDate: meeting.lastDate,
    start: meeting.start,
    end: null,
    cancelled: meeting.cancelled,
    opened: meeting.opened,
    minutesNumber: null,
    venue: meeting.venue,
    chair: person(meeting.chair),
    secretary: null,
    notice: { number: null, date: null, copiesTo: [], text: {} },
    quorum: null,
    attendance: [
      attendance(meeting.chair, 'chair'),
      ...meeting.speakers.map((id) => attendance(id, 'speaker')),
      ...[...new Set([...meeting.present, ...meeting.online])].filter((id) => !named.has(id)).map((id) => attendance(id, 'member')),
    ].sort((a, b) => a.person.seniority - b.person.seniority),
    agenda: meeting.agenda.map((item, at) => ({
      id: `${meeting.id}-${at + 1}`,
      number: at + 1,
      title: item.title,
      kind: item.kind,
      presenter: null,
      minutes: null,
      remarks: item.remarks.map(({ by, verb, text, press }, place) => ({
        id: `${meeting.id}-${at + 1}-r${place + 1}`,
        person: personOn(by, date),
        ...{ verb, text, press },
      })),
      decisions: item.decisions.map((decision, place) => ({
        id: `${meeting.id}-${at + 1}-d${place + 1}`,
        number: `${at + 1}.${place + 1}`,
        kind: decision.kind,
        text: decision.text,
        proposer: person(decision.proposer),
        seconder: person(decision.seconder),
        votes: decision.unanimous ? { outcome: 'unanimous' as const } : null,
        press: decision.press,
        actions: decision.reports.map(({ from, due }, index) => ({
          id: `${meeting.id}-${at + 1}-d${place + 1}-a${index + 1}`,
          kind: 'report' as const,
          text: { hi: 'आंतरिक कार्य', en: 'internal task' },
          person: personOn(from, date),
          body: null,
          due,
          status: 'open' as const,
        })),
        dissents: [],
      })),
      ...{ actions: [], section: {}, heldOver: false, confidential: false, interests: [], actionTaken: [] },
    })),
    next: meeting.next === null ? null : { date: meeting.next, start: null, venue: null },
  }
}

export type GoldenDay = {
  readonly name: string
  readonly facts: PressNoteFacts
  readonly expected: { readonly hi: string; readonly en: string }
}

const goldenDay = (name: string): GoldenDay => {
  const { number, date, headline, embargo, options, meetings } = Day.parse(JSON.parse(read(`${name}.json`)))
  const expected = (lang: 'hi' | 'en'): string => read(`${name}.${lang}.txt`).replace(/\n$/, '')
  return {
    name,
    expected: { hi: expected('hi'), en: expected('en') },
    facts: {
      organisation: directory.organisation,
      digits: 'latin',
      state: 'draft',
      ...{ number, date, headline, embargo, options, subheadline: {}, written: [], photographs: [], replaces: null },
      meetings: meetings.map((meeting) => meetingOf(meeting, date)),
    },
  }
}

/** Days of every shape, each with the text that a press officer sends, in both languages. */
export const goldenDays: readonly GoldenDay[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'directory.json')
  .sort()
  .map((file) => goldenDay(file.replace(/\.json$/, '')))
