import type { ImportedDay } from '../../shared/contract/days.ts'
import type { MeetingView } from '../../shared/contract/meetings.ts'
import type { OrganisationFields } from '../../shared/contract/organisation.ts'
import { type Bilingual, inLang, isEmpty } from '../../shared/domain/bilingual.ts'
import type { BodyId, MeetingId, PersonId, PressNoteId, ProgrammeId, VenueId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/language/search.ts'
import { problem } from '../app/refusal.ts'
import type { Services } from '../app/services.ts'
import type { DayFile } from './dayFile.ts'

type FileMeeting = DayFile['meetings'][number]
type FileAgendaItem = FileMeeting['agenda'][number]

/** The ids of the file with ours. The file has been read: every id that it names is there. */
type Known = {
  readonly people: ReadonlyMap<string, PersonId>
  readonly bodies: ReadonlyMap<string, BodyId>
  readonly programmes: ReadonlyMap<string, ProgrammeId>
}

const ours = <Id>(ids: ReadonlyMap<string, Id>, id: string | undefined): Id | null => (id === undefined ? null : (ids.get(id) ?? null))

const sameName = (a: Bilingual, b: Bilingual): boolean =>
  (a.hi !== undefined && b.hi !== undefined && fold(a.hi) === fold(b.hi)) ||
  (a.en !== undefined && b.en !== undefined && fold(a.en) === fold(b.en))

/** Where the name is found among those there already, that one is taken; else one is made. */
const findOrMake = async <Thing extends { readonly name: Bilingual }>(
  there: Thing[],
  name: Bilingual,
  make: () => Promise<Thing>,
): Promise<{ readonly thing: Thing; readonly made: boolean }> => {
  const found = there.find((each) => sameName(each.name, name))
  if (found !== undefined) return { thing: found, made: false }
  const thing = await make()
  there.push(thing)
  return { thing, made: true }
}

/** Fills what the organisation has not said of itself yet; what stands is left as it is. */
const fillOrganisation = async (services: Services, given: DayFile['organisation']): Promise<void> => {
  if (given === undefined) return
  const { version, ...there } = await services.organisation.get()
  const { mediaContact, ...same } = given
  const offered: Partial<OrganisationFields> = {
    ...same,
    ...(mediaContact && {
      mediaContactName: mediaContact.name,
      mediaContactTitle: mediaContact.title,
      mediaContactPhone: mediaContact.phone,
    }),
  }
  const isBlank = (value: string | Bilingual) => (typeof value === 'string' ? value === '' : isEmpty(value))
  const changes = Object.fromEntries(
    Object.entries(offered).filter(([key, value]) => !isBlank(value) && isBlank(there[key as keyof OrganisationFields])),
  )
  await services.organisation.update(version, changes)
}

const importDirectory = async (services: Services, day: DayFile): Promise<Known> => {
  const bodiesThere = await services.bodies.list()
  const bodies = new Map<string, BodyId>()
  for (const { id, name, quorum } of day.bodies) {
    const { thing } = await findOrMake(bodiesThere, name, () => services.bodies.create({ name, quorum: quorum ?? null }))
    bodies.set(id, thing.id)
  }

  const peopleThere = await services.people.list()
  const people = new Map<string, PersonId>()
  for (const { id, positions, ...person } of day.people) {
    const fields = { ...person, gender: person.gender ?? null }
    const { thing, made } = await findOrMake(peopleThere, person.name, () => services.people.create(fields))
    people.set(id, thing.id)
    for (const { title, rank, body, from = null, to = null } of positions) {
      const isThere = !made && thing.positions.some((held) => sameName(held.title, title) && held.from === from && held.to === to)
      if (isThere) continue
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

  const programmesThere = await services.programmes.list()
  const programmes = new Map<string, ProgrammeId>()
  for (const { id, name, dates } of day.programmes) {
    const { thing } = await findOrMake(programmesThere, name, () => services.programmes.create({ name, dates }))
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
  const { notice, nextMeeting } = meeting
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
  const officers = { chairId: ours(known.people, meeting.chair), secretaryId: ours(known.people, meeting.secretary) }
  view = await services.meetings.update(id, view.version, officers)
  // A day in a file has been: its notices went out, its meetings were held.
  view = await services.meetings.advance(id, view.version)
  await services.meetings.advance(id, view.version)
  return id
}

/** @throws {Refusal} INVALID `duplicate` at the title of a meeting that is there already */
const refuseTwice = async (services: Services, day: DayFile): Promise<void> => {
  for (const [index, meeting] of day.meetings.entries()) {
    const there = await services.meetings.onDate(meeting.date)
    if (there.some((other) => other.start === meeting.start && sameName(other.title, meeting.title))) {
      throw problem(`meetings[${index}].title`, 'duplicate', { id: inLang(meeting.title, 'hi') })
    }
  }
}

/**
 * Brings a day in through the same services as the screens. People, bodies, programmes and venues of the same name are taken, not doubled.
 * Runs in the caller's unit of work: all of it, or nothing.
 */
export const importDay = async (services: Services, day: DayFile): Promise<Pick<ImportedDay, 'meetings' | 'pressNotes'>> => {
  await refuseTwice(services, day)
  await fillOrganisation(services, day.organisation)
  const known = await importDirectory(services, day)

  const venuesThere = await services.venues.list()
  const venueOf = async (name: FileMeeting['venue']): Promise<VenueId | null> =>
    name === undefined ? null : (await findOrMake(venuesThere, name, () => services.venues.create({ name }))).thing.id

  const meetings: { fileId: string; id: MeetingId }[] = []
  for (const meeting of day.meetings) meetings.push({ fileId: meeting.id, id: await importMeeting(services, meeting, known, venueOf) })

  const ids = new Map(meetings.map(({ fileId, id }) => [fileId, id]))
  const pressNotes: { number: string; id: PressNoteId }[] = []
  for (const note of [...(day.pressNote ? [day.pressNote] : []), ...day.pressNotes]) {
    const { number, date, headline, embargo = null } = note
    const meetingIds = note.meetings.flatMap((fileId) => ids.get(fileId) ?? [])
    const { id } = await services.press.create({ number, date, headline, embargo, meetingIds })
    pressNotes.push({ number, id })
  }
  return { meetings, pressNotes }
}
