import type { Problem } from '../../shared/contract/base.ts'
import type { ImportedDay } from '../../shared/contract/days.ts'
import type { MeetingView } from '../../shared/contract/meetings.ts'
import type { Capacity } from '../../shared/domain/attendance.ts'
import { type Bilingual, inLang, isEmpty } from '../../shared/domain/bilingual.ts'
import type { BodyId, MeetingId, PersonId, PressNoteId, ProgrammeId, VenueId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/language/search.ts'
import { invalid, Refusal } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { DayFile } from './dayFile.ts'

type FileMeeting = DayFile['meetings'][number]
type FileAgendaItem = FileMeeting['agenda'][number]
type FilePressNote = DayFile['pressNotes'][number]

/** The ids of the file with ours. The file has been read: every id that it names is there. */
type Known = {
  readonly people: ReadonlyMap<string, PersonId>
  readonly bodies: ReadonlyMap<string, BodyId>
  readonly programmes: ReadonlyMap<string, ProgrammeId>
}

const ours = <Id>(ids: ReadonlyMap<string, Id>, id: string | undefined): Id | null => (id === undefined ? null : (ids.get(id) ?? null))

/** Names are one and the same when the Hindi is; where one of them has none, when the English is. */
const sameName = (a: Bilingual, b: Bilingual): boolean => {
  if (a.hi !== undefined && b.hi !== undefined) return fold(a.hi) === fold(b.hi)
  return a.en !== undefined && b.en !== undefined && fold(a.en) === fold(b.en)
}

/**
 * Where the name is found among those there already, that one is taken; else one is made. What one id of the file has taken is
 * not given to another: two people of the same name are two people.
 */
const finder = <Thing extends { readonly id: string; readonly name: Bilingual }>(there: readonly Thing[]) => {
  const taken = new Set<string>()
  return async (name: Bilingual, make: () => Promise<Thing>): Promise<{ readonly thing: Thing; readonly made: boolean }> => {
    const found = there.find((each) => !taken.has(each.id) && sameName(each.name, name))
    const thing = found ?? (await make())
    taken.add(thing.id)
    return { thing, made: found === undefined }
  }
}

/** The refusals of what is done for that place of the file, at their place in the file. */
const at = async <Result>(place: string, job: () => Promise<Result>): Promise<Result> => {
  try {
    return await job()
  } catch (error) {
    if (!(error instanceof Refusal) || error.detail.code !== 'INVALID') throw error
    throw invalid(error.detail.data.problems.map((one) => ({ ...one, path: one.path === '' ? place : `${place}.${one.path}` })))
  }
}

/** Fills what the organisation has not said of itself yet; what stands is left as it is. */
const fillOrganisation = async (services: Services, given: DayFile['organisation']): Promise<void> => {
  if (given === undefined) return
  const { version, letterheadId: _id, letterheadName: _name, letterheadFor: _for, ...fields } = await services.organisation.get()
  const there: Readonly<Record<string, string | Bilingual>> = fields
  const { mediaContact, ...same } = given
  const offered: Partial<typeof fields> = {
    ...same,
    ...(mediaContact && {
      mediaContactName: mediaContact.name,
      mediaContactTitle: mediaContact.title,
      mediaContactPhone: mediaContact.phone,
    }),
  }
  const isBlank = (value: string | Bilingual | undefined) => (typeof value === 'string' ? value === '' : isEmpty(value))
  const changes = Object.fromEntries(Object.entries(offered).filter(([key, value]) => !isBlank(value) && isBlank(there[key])))
  await services.organisation.update(version, changes)
}

const importDirectory = async (services: Services, day: DayFile): Promise<Known> => {
  const bodiesThere = await services.bodies.list()
  const findBody = finder(bodiesThere)
  const bodies = new Map<string, BodyId>()
  for (const { id, name, quorum } of day.bodies) {
    const { thing } = await findBody(name, () => services.bodies.create({ name, quorum: quorum ?? null }))
    bodies.set(id, thing.id)
  }

  const findPerson = finder(await services.people.list())
  const people = new Map<string, PersonId>()
  for (const { id, positions, ...person } of day.people) {
    const fields = { ...person, gender: person.gender ?? null }
    const { thing, made } = await findPerson(person.name, () => services.people.create(fields))
    people.set(id, thing.id)
    for (const { title, rank, body, from = null, to = null } of positions) {
      // A file that does not say since when a post is held tells nothing new of one that is known.
      const isThere = thing.positions.some((held) => sameName(held.title, title) && (from === null || held.from === from) && held.to === to)
      if (!made && isThere) continue
      await services.positions.create({ personId: thing.id, title, rank, bodyId: ours(bodies, body), from, to })
    }
  }

  for (const { id, members } of day.bodies) {
    const bodyId = bodies.get(id)
    const there = new Set(bodiesThere.find((body) => body.id === bodyId)?.members.map((member) => member.personId))
    for (const { person, role, from = null, to = null } of members) {
      const personId = people.get(person)
      if (bodyId === undefined || personId === undefined || there.has(personId)) continue
      await services.memberships.create({ bodyId, personId, role, from, to })
    }
  }

  const findProgramme = finder(await services.programmes.list())
  const programmes = new Map<string, ProgrammeId>()
  for (const { id, name, dates } of day.programmes) {
    const { thing } = await findProgramme(name, () => services.programmes.create({ name, dates }))
    programmes.set(id, thing.id)
  }
  return { people, bodies, programmes }
}

const importItem = async (services: Services, meetingId: MeetingId, item: FileAgendaItem, known: Known): Promise<void> => {
  const { id: itemId } = await services.agenda.create({
    meetingId,
    title: item.title,
    kind: item.kind,
    presenterId: ours(known.people, item.presenter),
    minutes: item.minutes ?? null,
  })
  for (const { person, verb, text, press } of item.remarks) {
    await services.remarks.create({ itemId, personId: ours(known.people, person), verb, text, press })
  }
  for (const decision of item.decisions) {
    const { id: decisionId } = await services.decisions.create({
      itemId,
      kind: decision.kind,
      text: decision.text,
      proposerId: ours(known.people, decision.proposer),
      seconderId: ours(known.people, decision.seconder),
      votes: decision.votes ?? (decision.unanimous ? { outcome: 'unanimous' } : null),
      press: decision.press,
    })
    for (const { kind, text, assignee, assigneeBody, due, status } of decision.actions) {
      await services.actions.create({
        decisionId,
        kind,
        text,
        personId: ours(known.people, assignee),
        bodyId: ours(known.bodies, assigneeBody),
        due: due ?? null,
        status,
      })
    }
  }
}

const importMeeting = async (
  services: Services,
  meeting: FileMeeting,
  known: Known,
  venueOf: (name: FileMeeting['venue']) => Promise<VenueId | null>,
): Promise<MeetingId> => {
  const { notice, nextMeeting = meeting.next } = meeting
  const { id } = await services.meetings.create({
    kind: meeting.kind,
    title: meeting.title,
    bodyId: ours(known.bodies, meeting.body),
    programmeId: ours(known.programmes, meeting.programme),
    venueId: await venueOf(meeting.venue),
    date: meeting.date,
    start: meeting.start,
    end: meeting.end ?? null,
    noticeNumber: notice?.number ?? null,
    noticeDate: notice?.date ?? null,
    copiesTo: notice?.copiesTo ?? [],
    nextDate: nextMeeting?.date ?? null,
    nextStart: nextMeeting?.start ?? nextMeeting?.time ?? null,
    nextVenueId: await venueOf(nextMeeting?.venue),
  })
  for (const { person, status, capacity, arrived = null, left = null, note } of meeting.attendance) {
    const personId = known.people.get(person)
    if (personId !== undefined) await services.attendance.create({ meetingId: id, personId, status, capacity, arrived, left, note })
  }
  for (const item of meeting.agenda) await importItem(services, id, item, known)

  // The officers come after the register: naming them finds their rows there, with what the file says of them.
  let view: MeetingView = await services.meetings.get(id)
  const inCapacity = (office: Capacity) => meeting.attendance.find(({ capacity }) => capacity === office)?.person
  const officers = {
    chairId: ours(known.people, meeting.chair ?? inCapacity('chair')),
    secretaryId: ours(known.people, meeting.secretary ?? inCapacity('secretary')),
  }
  view = await services.meetings.update(id, view.version, officers)
  // A day in a file has been: its notices went out, its meetings were held.
  view = await services.meetings.advance(id, view.version)
  await services.meetings.advance(id, view.version)
  return id
}

/** Which meetings and press notes of the file are there already, or stand in it twice. */
const doubles = async (services: Services, day: DayFile, notes: readonly FilePressNote[]): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const [index, meeting] of day.meetings.entries()) {
    const others = [...day.meetings.slice(0, index), ...(await services.meetings.onDate(meeting.date))]
    const isSame = (other: (typeof others)[number]) =>
      other.date === meeting.date && other.start === meeting.start && sameName(other.title, meeting.title)
    if (others.some(isSame))
      problems.push({ path: `meetings[${index}].title`, code: 'duplicate', params: { id: inLang(meeting.title, 'hi') } })
  }
  for (const [index, { number, date }] of notes.entries()) {
    if (number !== undefined && (await services.press.isNumberTaken(number, date)))
      problems.push({ path: `${notePath(day, index)}.number`, code: 'duplicate', params: { id: number } })
  }
  return problems
}

const notesOf = (day: DayFile): readonly FilePressNote[] => [...(day.pressNote === undefined ? [] : [day.pressNote]), ...day.pressNotes]

const notePath = (day: DayFile, index: number): string => {
  if (day.pressNote === undefined) return `pressNotes[${index}]`
  return index === 0 ? 'pressNote' : `pressNotes[${index - 1}]`
}

/**
 * Brings a day in through the same services as the screens. People, bodies, programmes and venues of the same name are taken, not
 * doubled. Runs in the caller's unit of work: all of it, or nothing.
 * @throws {Refusal} INVALID `duplicate` for every meeting and press note that is there already
 */
export const importDay = async (services: Services, day: DayFile): Promise<Pick<ImportedDay, 'meetings' | 'pressNotes'>> => {
  const notes = notesOf(day)
  const problems = await doubles(services, day, notes)
  if (problems.length > 0) throw invalid(problems)
  await fillOrganisation(services, day.organisation)
  const known = await importDirectory(services, day)

  const venues: { readonly id: VenueId; readonly name: Bilingual }[] = await services.venues.list()
  const venueOf = async (name: FileMeeting['venue']): Promise<VenueId | null> => {
    if (name === undefined) return null
    const found = venues.find((venue) => sameName(venue.name, name))
    if (found !== undefined) return found.id
    const made = await services.venues.create({ name })
    venues.push(made)
    return made.id
  }

  const meetings: { fileId: string; id: MeetingId }[] = []
  for (const [index, meeting] of day.meetings.entries()) {
    const id = await at(`meetings[${index}]`, () => importMeeting(services, meeting, known, venueOf))
    meetings.push({ fileId: meeting.id, id })
  }

  const ids = new Map(meetings.map(({ fileId, id }) => [fileId, id]))
  const pressNotes: { number: string; id: PressNoteId }[] = []
  for (const [index, note] of notes.entries()) {
    const meetingIds = (note.meetings ?? [...ids.keys()].slice(0, 50)).flatMap((fileId) => ids.get(fileId) ?? [])
    const { date, headline, embargo = null, number: given } = note
    const fields = { date, headline, embargo, meetingIds, ...(given === undefined ? {} : { number: given }) }
    const { number, id } = await at(notePath(day, index), () => services.press.create(fields))
    pressNotes.push({ number, id })
  }
  return { meetings, pressNotes }
}
