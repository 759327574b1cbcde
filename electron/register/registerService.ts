import type { BodyAttendance, PersonSpeech, RegisterPeriod, RegisterQuery, RegisterView } from '../../shared/contract/register.ts'
import type { BodyId, PersonId } from '../../shared/domain/ids.ts'
import type { PersonFacts } from '../../shared/domain/people.ts'
import { buildGrid, personTally, type RegisterGrid, sumOfTallies } from '../../shared/domain/register.ts'
import { byName } from '../app/byName.ts'
import { requirePeriod } from '../app/period.ts'
import { notFound, problem } from '../app/refusal.ts'
import { printedNumber } from '../app/runningNumber.ts'
import type { Services } from '../app/services.ts'
import { fromText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { registerRepository } from './registerRepository.ts'

/** Most cells of one register: 20 years of a large body are a quarter of it. */
const mostCells = 1_000_000

const bySeniority = (a: PersonFacts, b: PersonFacts): number => a.seniority - b.seniority || byName(a, b)

/** The attendance register of bodies and people over a period, and what a person's record holds beside it. */
export class RegisterService {
  readonly #services: Services
  readonly #rows: ReturnType<typeof registerRepository>

  constructor(work: Work, services: Services) {
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
    if (of.kind === 'body' && (await this.#rows.bodies([of.bodyId])).length === 0) throw notFound('body', of.bodyId)
    const { leaveRule, attendanceThreshold: threshold } = await this.#services.settings.get()
    const rows = await this.#rows.meetings(of, period)
    const memberships = await this.#rows.memberships(of, period)
    const entries = await this.#rows.entries(of, period)
    const asked = of.kind === 'people' ? of.personIds : []
    const atMost = new Set([...asked, ...memberships.map(({ personId }) => personId), ...entries.map(({ personId }) => personId)]).size
    if (rows.length * atMost > mostCells) throw problem('to', 'registerTooLarge', { meetings: String(rows.length), people: String(atMost) })
    const { meetings, grid } = shownMeetings(rows, buildGrid({ meetings: rows, memberships, entries }))
    const people = await this.#services.people.personFactsOf([...asked, ...grid.keys()], to)
    return {
      ...{ leaveRule, threshold },
      meetings: meetings.map((row) => ({
        id: row.id,
        title: fromText('title', row),
        number: row.number === null ? null : printedNumber(row.number, row.date),
        ...{ bodyId: row.bodyId, date: row.date, start: row.startTime, isTaken: row.isTaken },
      })),
      people: [...people]
        .toSorted(([, a], [, b]) => bySeniority(a, b))
        .map(([id, { name, honorific, gender, posts, seniority }]) => ({
          ...{ id, name, honorific, gender, posts: [...posts], seniority },
          row: grid.get(id) ?? '.'.repeat(meetings.length),
        })),
      bodies: await this.#named(meetings.map(({ bodyId }) => bodyId)),
    }
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
