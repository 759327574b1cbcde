import type { BodyAttendance, PersonSpeech, RegisterPeriod, RegisterQuery, RegisterView } from '../../shared/contract/register.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import { buildGrid, noMark, personTally, type RegisterGrid, type RegisterMembership, sumOfTallies } from '../../shared/domain/register.ts'
import type { RegisterFacts } from '../../shared/domain/registerFacts.ts'
import { postsAsOf, seniorityAsOf } from '../../shared/language/designations.ts'
import { byName } from '../app/byName.ts'
import { requirePeriod } from '../app/period.ts'
import { notFound, problem, type Refusal } from '../app/refusal.ts'
import { printedNumber } from '../app/runningNumber.ts'
import type { Services } from '../app/services.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type MeetingRow, type PersonRow, registerRepository } from './registerRepository.ts'

/** Most cells of one register on screen: 20 years of a body of 500 whose members change every few years are less. */
const mostCells = 5_000_000

/** Most cells of one on paper: 500 people at 500 meetings are half of it. */
const mostPrinted = 500_000

const tooLarge = (meetings: number, people: number): Refusal =>
  problem('to', 'registerTooLarge', { meetings: String(meetings), people: String(people) })

/** The memberships that a row of the repository holds. */
const membershipsOf = (personId: PersonId, spans: string | null): readonly RegisterMembership[] =>
  (spans ?? '').split(',').flatMap((span) => {
    const [bodyId, from, to] = span.split('/')
    if (bodyId === undefined || bodyId === '') return []
    return [{ bodyId, personId, from: from || null, to: to || null }]
  })

/** The bodies of the meetings, each once, by name. */
const namedBodies = (meetings: readonly MeetingRow[]): RegisterView['bodies'] => {
  const bodies = new Map(meetings.flatMap((row) => (row.bodyId === null ? [] : [[row.bodyId, fromText('name', row)] as const])))
  return [...bodies].map(([id, name]) => ({ id, name })).sort(byName)
}

/** The attendance register of bodies and people over a period, and what a person's record holds beside it. */
export class RegisterService {
  readonly #work: Work
  readonly #services: Services
  readonly #rows: ReturnType<typeof registerRepository>

  constructor(work: Work, services: Services) {
    this.#work = work
    this.#services = services
    this.#rows = registerRepository(work)
  }

  /**
   * Who was at which meeting held in the period.
   * @throws {Refusal} INVALID when the period ends before it begins or holds more than a register can show; NOT_FOUND
   */
  async read({ of, from, to }: RegisterQuery): Promise<RegisterView> {
    const period = { from, to }
    requirePeriod(period)
    const { leaveRule, attendanceThreshold: threshold } = await this.#services.settings.get()
    const rows = await this.#rows.meetings(of, period)
    if (of.kind === 'body' && rows.length === 0 && (await this.#rows.bodies([of.bodyId])).length === 0) throw notFound('body', of.bodyId)
    const named = await this.#rows.people(of, period)
    if (rows.length * named.length > mostCells) throw tooLarge(rows.length, named.length)
    const { meetings, grid } = shownMeetings(
      rows,
      buildGrid({
        meetings: rows,
        memberships: named.flatMap(({ id, spans }) => membershipsOf(id, spans)),
        entries: named.map(({ id, entries }) => ({ personId: id, entries: entries ?? '' })),
      }),
    )
    const shown = of.kind === 'people' ? named : named.filter(({ id }) => grid.has(id))
    return {
      ...{ leaveRule, threshold },
      meetings: meetings.map((row) => ({
        id: row.id,
        title: fromText('title', row),
        number: row.number === null ? null : printedNumber(row.number, row.date),
        ...{ bodyId: row.bodyId, date: row.date, start: row.start, isTaken: row.isTaken },
      })),
      people: (await this.#inOrder(shown, to)).map((person) => ({ ...person, row: grid.get(person.id) ?? noMark.repeat(meetings.length) })),
      bodies: namedBodies(meetings),
    }
  }

  /** The people with their posts on that day, in order of seniority; of equals, by name. */
  async #inOrder(people: readonly PersonRow[], on: CalendarDate) {
    const positions = Map.groupBy(await this.#rows.positions(people.map(({ id }) => id)), ({ personId }) => personId)
    const held = (id: PersonId) =>
      (positions.get(id) ?? []).map((row) => ({ title: fromText('title', row), rank: row.rank, from: row.from, to: row.to }))
    return people
      .map((row) => {
        const posts = held(row.id)
        const person = {
          ...{ id: row.id, name: fromText('name', row), honorific: fromText('honorific', row), gender: row.gender },
          ...{ posts: postsAsOf(posts, on), seniority: seniorityAsOf(posts, on) },
        }
        return { person, sort: row.sortHi ?? '' }
      })
      .sort((a, b) => a.person.seniority - b.person.seniority || (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
      .map(({ person }) => person)
  }

  /** What the papers of a register say. @throws {Refusal} as {@link read} does */
  async facts(query: RegisterQuery): Promise<RegisterFacts> {
    const { of, from, to } = query
    const view = await this.read(query)
    if (view.meetings.length * view.people.length > mostPrinted) throw tooLarge(view.meetings.length, view.people.length)
    const { digits } = await this.#services.settings.get()
    const bodies = new Map(view.bodies.map(({ id, name }) => [id, name]))
    const ownBody = of.kind === 'body' ? (await this.#rows.bodies([of.bodyId]))[0] : undefined
    const [only = null, ...others] = of.kind === 'body' ? [of.bodyId] : new Set(view.meetings.map(({ bodyId }) => bodyId))
    const officer = async (role: 'secretary' | 'chair'): Promise<PersonId | null> =>
      only === null || others.length > 0 ? null : this.#rows.officerOf(only, role, to)
    const [secretaryId, chairId] = [await officer('secretary'), await officer('chair')]
    const people = await this.#services.people.personFactsOf(
      [...view.people.map(({ id }) => id), secretaryId, chairId].filter((id) => id !== null),
      to,
    )
    return {
      ...{
        organisation: await this.#services.organisation.facts(),
        digits,
        from,
        to,
        leaveRule: view.leaveRule,
        threshold: view.threshold,
      },
      body: ownBody?.name ?? null,
      meetings: view.meetings.map(({ date, title, number, bodyId }) => ({
        ...{ date, title, number },
        body: bodyId === null ? null : (bodies.get(bodyId) ?? null),
      })),
      people: view.people.flatMap(({ id, row }) => {
        const person = people.get(id)
        return person === undefined ? [] : [{ person, row }]
      }),
      secretary: secretaryId === null ? null : (people.get(secretaryId) ?? null),
      chair: chairId === null ? null : (people.get(chairId) ?? null),
    }
  }

  /** The day on which a certificate is given. */
  today(): CalendarDate {
    return this.#work.today
  }

  /** Every body that met in the period, by name. @throws {Refusal} INVALID when the period ends before it begins */
  async compare(period: RegisterPeriod): Promise<BodyAttendance[]> {
    requirePeriod(period)
    const { leaveRule } = await this.#services.settings.get()
    const meetings = Map.groupBy(await this.#rows.meetingsOfBodies(period), ({ bodyId }) => bodyId)
    const memberships = Map.groupBy(await this.#rows.membershipsOfBodies(period), ({ bodyId }) => bodyId)
    const entries = Map.groupBy(await this.#rows.entriesOfBodies(period), ({ bodyId }) => bodyId)
    const bodies = await this.#named([...meetings.keys()])
    return bodies.map((body) => {
      const source = {
        meetings: meetings.get(body.id) ?? [],
        memberships: memberships.get(body.id) ?? [],
        entries: entries.get(body.id) ?? [],
      }
      const { held, attended, counted } = sumOfTallies([...buildGrid(source).values()].map((row) => personTally(row, leaveRule)))
      return { body, meetings: source.meetings.length, held, attended, counted }
    })
  }

  /** What a person said and moved, the latest first; at most 500 of each. @throws {Refusal} NOT_FOUND */
  async speech(id: PersonId): Promise<PersonSpeech> {
    const person = await this.#services.people.get(id)
    const remarks = await this.#rows.remarksOf(person.id)
    const decisions = await this.#rows.decisionsOf(person.id)
    return {
      remarks: remarks.map((row) => ({
        ...{ id: row.id, verb: row.verb, text: fromText('text', row), item: fromText('item', row) },
        meeting: { id: row.meetingId, title: fromText('title', row), date: row.date },
      })),
      decisions: decisions.map((row) => ({
        ...{ id: row.id, part: row.proposerId === person.id ? 'proposer' : 'seconder', text: fromText('text', row) },
        meeting: { id: row.meetingId, title: fromText('title', row), date: row.date },
      })),
    }
  }

  async #named(ids: readonly (BodyId | null)[]) {
    const unique = [...new Set(ids.filter((id) => id !== null))]
    return (await this.#rows.bodies(unique)).sort(byName)
  }
}

/**
 * The meetings that somebody's row shows something of. Of people, a body of theirs may have met before they belonged to it: such a
 * meeting is left out; of a body every meeting stays, for its column is then full.
 */
const shownMeetings = <Row>(
  rows: readonly Row[],
  grid: RegisterGrid,
): { readonly meetings: readonly Row[]; readonly grid: RegisterGrid } => {
  const shown = rows.map((_, place) => [...grid.values()].some((row) => row[place] !== '.'))
  if (!shown.includes(false)) return { meetings: rows, grid }
  return {
    meetings: rows.filter((_, place) => shown[place]),
    grid: new Map([...grid].map(([id, row]) => [id, [...row].filter((_, place) => shown[place]).join('')])),
  }
}
