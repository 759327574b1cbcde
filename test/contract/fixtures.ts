import { readFileSync } from 'node:fs'
import type { Contract } from '../../shared/contract/contract.ts'
import { here, removed, type World } from './world.ts'

/**
 * A valid input of a procedure in the world of `world.ts`, as a fresh one has it. `before` brings about what it needs first.
 * Procedures without input have an input of undefined.
 */
export type Fixture = { readonly input: unknown; readonly before?: (world: World) => Promise<void> }

const dayFile = readFileSync(new URL('../../electron/days/sample/day.json', import.meta.url), 'utf8')

const name = { hi: 'नया नाम', en: 'New name' }
const text = { hi: 'पहली पंक्ति\nदूसरी', en: 'Text' }
const none: Fixture = { input: undefined }

const person = { name, honorific: { hi: 'श्री' }, gender: 'male', phone: '1', email: 'a@example.org', district: { hi: 'मंडी' } }
const position = { title: name, rank: 5, bodyId: here.body, from: '2024-01-01', to: '2026-12-31' }
const membership = { role: 'member', from: '2024-01-01', to: null }
const agendaItem = { title: name, kind: 'report', presenterId: here.person, minutes: 10 }
const attendance = { status: 'online', capacity: 'member', arrived: '11:10', left: '12:00', note: text }
const remark = { personId: here.person, verb: 'informed', text, press: true }
const votes = { outcome: 'counted', for: 3, against: 1, abstaining: 0 }
const decision = { kind: 'resolution', text, proposerId: here.person, seconderId: here.otherPerson, votes, press: false }
const action = { kind: 'report', text, personId: null, bodyId: here.body, due: '2026-02-12', status: 'open' }
const meeting = {
  kind: 'committee',
  title: name,
  bodyId: here.body,
  programmeId: here.programme,
  venueId: here.venue,
  date: '2026-03-05',
  start: '10:00',
  end: '11:30',
  chairId: here.person,
  secretaryId: here.otherPerson,
  noticeNumber: '12',
  noticeDate: '2026-02-26',
  copiesTo: [name],
  nextDate: '2026-04-05',
  nextStart: '10:00',
  nextVenueId: here.venue,
}
const pressNote = { number: '15', date: '2026-02-05', headline: name, embargo: '2026-02-06T18:00', meetingIds: [here.meeting] }

const update = (id: string, changes: object): Fixture => ({ input: { id, version: 1, changes } })
const version = (id: string): Fixture => ({ input: { id, version: 1 } })
const only = (id: string): Fixture => ({ input: { id } })
const move = (id: string): Fixture => ({ input: { id, to: 0 } })

const done = async (world: World, path: readonly string[], input: unknown): Promise<void> => {
  const outcome = await world.call(path, input)
  if (!outcome.done) throw new Error(`${path.join('.')}: ${outcome.code} ${JSON.stringify(outcome.data)}`)
}

/** One for each procedure of the contract: a procedure without one does not compile. */
export const fixtures: { readonly [Feature in keyof Contract]: { readonly [Procedure in keyof Contract[Feature]]: Fixture } } = {
  organisation: { get: none, update: { input: { version: 1, changes: { name, phone: '0177-2650000', address: name } } } },
  settings: {
    get: none,
    update: { input: { version: 1, changes: { interfaceLanguage: 'en', theme: 'dark', digits: 'devanagari', noticeDays: 10 } } },
  },
  people: {
    list: none,
    get: only(here.person),
    create: { input: person },
    update: update(here.person, person),
    remove: version(here.freePerson),
    restore: only(removed.person),
  },
  positions: {
    create: { input: { ...position, personId: here.person } },
    update: update(here.position, position),
    remove: version(here.position),
    restore: only(removed.position),
  },
  bodies: {
    list: none,
    create: { input: { name, quorum: { rule: 'count', value: 5 } } },
    update: update(here.body, { name, quorum: { rule: 'fraction', value: '2/3' } }),
    remove: version(here.freeBody),
    restore: only(removed.body),
  },
  memberships: {
    create: { input: { ...membership, bodyId: here.body, personId: here.person } },
    update: update(here.membership, membership),
    remove: version(here.membership),
    restore: only(removed.membership),
  },
  programmes: {
    list: none,
    create: { input: { name, dates: ['2026-02-08', '2026-02-09'] } },
    update: update(here.programme, { name, dates: ['2026-02-10'] }),
    remove: version(here.freeProgramme),
    restore: only(removed.programme),
  },
  venues: {
    list: none,
    create: { input: { name } },
    update: update(here.venue, { name }),
    remove: version(here.freeVenue),
    restore: only(removed.venue),
  },
  days: {
    get: { input: { date: '2026-02-05' } },
    dates: { input: { from: '2026-02-01', to: '2026-02-28' } },
    nearest: { input: { date: '2026-02-05', direction: 'after' } },
    import: {
      input: { json: dayFile },
      // The number of its press note is taken in this world.
      before: (world) => done(world, ['press', 'remove'], { id: here.pressNote, version: 1 }),
    },
    importSample: { input: undefined, before: (world) => done(world, ['press', 'remove'], { id: here.pressNote, version: 1 }) },
  },
  meetings: {
    get: only(here.meeting),
    create: { input: meeting },
    update: update(here.meeting, { ...meeting, date: '2026-02-05' }),
    remove: version(here.freeMeeting),
    restore: only(removed.meeting),
    advance: version(here.meeting),
    reopen: { input: { id: here.meeting, version: 1, reason: 'भूल सुधार' } },
  },
  agenda: {
    create: { input: { ...agendaItem, meetingId: here.meeting } },
    update: update(here.agendaItem, agendaItem),
    remove: version(here.otherAgendaItem),
    restore: only(removed.agendaItem),
    move: move(here.otherAgendaItem),
  },
  attendance: {
    create: { input: { ...attendance, meetingId: here.meeting, personId: here.freePerson } },
    update: update(here.attendance, { ...attendance, capacity: 'chair' }),
    remove: version(here.attendance),
    restore: only(removed.attendance),
    callMembers: { input: { meetingId: here.meeting } },
  },
  remarks: {
    create: { input: { ...remark, itemId: here.agendaItem } },
    update: update(here.remark, remark),
    remove: version(here.remark),
    restore: only(removed.remark),
    move: move(here.otherRemark),
  },
  decisions: {
    create: { input: { ...decision, itemId: here.agendaItem } },
    update: update(here.decision, decision),
    remove: version(here.otherDecision),
    restore: only(removed.decision),
    move: move(here.otherDecision),
  },
  actions: {
    create: { input: { ...action, decisionId: here.decision } },
    update: update(here.action, action),
    remove: version(here.action),
    restore: only(removed.action),
    move: move(here.otherAction),
  },
  documents: {
    preview: { input: { document: { kind: 'minutes', meetingId: here.meeting }, lang: 'hi' } },
    export: { input: { document: { kind: 'press-note', pressNoteId: here.pressNote }, lang: 'en' } },
  },
  press: {
    get: only(here.pressNote),
    create: { input: pressNote },
    update: update(here.pressNote, pressNote),
    remove: version(here.pressNote),
    restore: only(removed.pressNote),
    draft: { input: { id: here.pressNote, lang: 'hi' } },
    advance: version(here.pressNote),
    reopen: {
      input: { id: here.pressNote, version: 2, reason: 'भूल सुधार' },
      before: (world) => done(world, ['press', 'advance'], { id: here.pressNote, version: 1 }),
    },
  },
  trail: { list: { input: { entityId: here.venue, before: here.venue, limit: 10 } } },
  bin: { list: none },
}
