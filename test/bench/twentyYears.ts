import sqlite3 from 'sqlite3'
import { openDatabase } from '../../electron/db/connection.ts'
import { addDays, CalendarDate } from '../../shared/domain/calendar.ts'
import { BodyId, type MeetingId, MeetingId as MeetingIds, PersonId } from '../../shared/domain/ids.ts'

/** How much a headquarters has gathered. */
export type Size = {
  readonly years: number
  readonly meetings: number
  readonly people: number
  readonly bodies: number
  /** Members of the largest body, the first; it meets as often as any other. */
  readonly largest: number
  /** Attendance rows in all, nearly. */
  readonly attendance: number
  /** Whether members pass on their seats every few years, or stay. */
  readonly changing: boolean
}

/** 20 years of a headquarters. */
export const twentyYears: Size = {
  years: 20,
  meetings: 75_000,
  people: 20_000,
  bodies: 150,
  largest: 500,
  attendance: 2_000_000,
  changing: true,
}

/** A part of it, such as 0.1: as many years and bodies, fewer meetings and people. */
export const partOf = (part: number): Size => ({
  ...twentyYears,
  meetings: Math.round(twentyYears.meetings * part),
  people: Math.max(twentyYears.largest * 2, Math.round(twentyYears.people * part)),
  attendance: Math.round(twentyYears.attendance * part),
})

export type Made = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** The largest first. */
  readonly bodies: readonly BodyId[]
  readonly people: readonly PersonId[]
  readonly meetings: number
  readonly attendance: number
  readonly firstMeeting: MeetingId
}

/** One body whose members stay: so many people at so many meetings. */
export const oneBody = (people: number, meetings: number): Size => ({
  ...{ years: 20, meetings, people, bodies: 1, largest: people, attendance: people * meetings, changing: false },
})

/** A sequence of numbers from 0 to below 1, always the same for a seed (mulberry32). */
const sequence = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An id with the shape of ours, that sorts as things were made. */
const id = (kind: number, n: number): string => `0190000${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const given: readonly (readonly [hi: string, en: string, gender: string])[] = [
  ...(
    [
      ['महेश', 'Mahesh'],
      ['सुरेश', 'Suresh'],
      ['अनिल', 'Anil'],
      ['विनोद', 'Vinod'],
      ['राकेश', 'Rakesh'],
      ['दीपक', 'Deepak'],
      ['संजय', 'Sanjay'],
      ['अरुण', 'Arun'],
      ['हरीश', 'Harish'],
      ['मनोज', 'Manoj'],
      ['नरेंद्र', 'Narendra'],
      ['पवन', 'Pawan'],
    ] as const
  ).map(([hi, en]) => [hi, en, 'male'] as const),
  ...(
    [
      ['सुनीता', 'Sunita'],
      ['कमला', 'Kamla'],
      ['रेखा', 'Rekha'],
      ['मीना', 'Meena'],
      ['अंजू', 'Anju'],
      ['शकुंतला', 'Shakuntala'],
      ['बबीता', 'Babita'],
      ['निर्मला', 'Nirmala'],
    ] as const
  ).map(([hi, en]) => [hi, en, 'female'] as const),
]
const middle: readonly (readonly [hi: string, en: string])[] = [
  ['', ''],
  ['कुमार', 'Kumar'],
  ['सिंह', 'Singh'],
  ['चंद', 'Chand'],
  ['लाल', 'Lal'],
  ['देवी', 'Devi'],
  ['प्रकाश', 'Prakash'],
]
const family: readonly (readonly [hi: string, en: string])[] = [
  ['वर्मा', 'Verma'],
  ['शर्मा', 'Sharma'],
  ['ठाकुर', 'Thakur'],
  ['नेगी', 'Negi'],
  ['रैना', 'Raina'],
  ['चौहान', 'Chauhan'],
  ['मेहता', 'Mehta'],
  ['गुप्ता', 'Gupta'],
  ['राणा', 'Rana'],
  ['कश्यप', 'Kashyap'],
  ['भारद्वाज', 'Bhardwaj'],
  ['पठानिया', 'Pathania'],
  ['जसवाल', 'Jaswal'],
  ['कौंडल', 'Kaundal'],
  ['धीमान', 'Dhiman'],
  ['सैनी', 'Saini'],
]

const of = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

type Row = readonly (string | number | null)[]

/** Most values of one statement; SQLite takes 32,766. */
const mostValues = 15_000

/** Writes rows by the hundred, on one connection to a file that nobody else has open. */
class Writer {
  readonly #database: sqlite3.Database
  readonly #waiting = new Map<string, Row[]>()

  private constructor(database: sqlite3.Database) {
    this.#database = database
  }

  static async open(file: string): Promise<Writer> {
    const writer = new Writer(
      await new Promise((resolve, reject) => {
        const database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(database)))
      }),
    )
    // What is made here can be made again: nothing is lost with it.
    for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -400000']) await writer.#run(`pragma ${pragma}`, [])
    await writer.#run('begin', [])
    return writer
  }

  #run(sql: string, values: readonly unknown[]): Promise<void> {
    return new Promise((resolve, reject) => this.#database.run(sql, values, (error) => (error ? reject(error) : resolve())))
  }

  /** Adds a row to a table, named with its columns: `venues (id, name_hi)`. */
  async add(table: string, row: Row): Promise<void> {
    const rows = this.#waiting.get(table) ?? []
    rows.push(row)
    this.#waiting.set(table, rows)
    if ((rows.length + 1) * row.length > mostValues) await this.#flush(table, rows)
  }

  async #flush(table: string, rows: Row[]): Promise<void> {
    const [first] = rows
    if (first === undefined) return
    const marks = `(${first.map(() => '?').join(',')})`
    await this.#run(`insert into ${table} values ${rows.map(() => marks).join(',')}`, rows.flat())
    this.#waiting.set(table, [])
  }

  async close(): Promise<void> {
    for (const [table, rows] of this.#waiting) await this.#flush(table, rows)
    await this.#run('commit', [])
    await this.#run('analyze', [])
    await this.#run('pragma journal_mode = wal', [])
    await new Promise<void>((resolve, reject) => this.#database.close((error) => (error ? reject(error) : resolve())))
  }
}

/** A member of a body between two days of the whole time, counted from its first. */
type Member = { readonly person: number; readonly from: number; readonly to: number }

const first = CalendarDate.parse('2006-01-01')

/**
 * Fills a new file with the years of a headquarters: people with posts, bodies whose members change, meetings that were held, and who
 * came. The same for a seed.
 */
export const makeTwentyYears = async (file: string, size: Size, seed = 20_260_205): Promise<Made> => {
  await (await openDatabase(file)).destroy()
  const random = sequence(seed)
  const upTo = (n: number): number => Math.floor(random() * n)
  const writer = await Writer.open(file)
  const days = Math.round(size.years * 365.25)
  const last = addDays(first, days - 1)

  const personId = (n: number): PersonId => PersonId.parse(id(1, n))
  const bodyId = (n: number): BodyId => BodyId.parse(id(2, n))
  for (let n = 0; n < size.people; n += 1) {
    const [one, second, third] = [of(given, upTo(given.length)), of(middle, upTo(middle.length)), of(family, upTo(family.length))]
    const name = (at: 0 | 1) => [one[at], second[at], third[at]].filter((part) => part !== '').join(' ')
    const honorific = one[2] === 'male' ? (['श्री', 'Shri'] as const) : (['श्रीमती', 'Smt'] as const)
    await writer.add('people (id, name_hi, name_en, honorific_hi, honorific_en, gender, phone)', [
      ...[personId(n), name(0), name(1), honorific[0], honorific[1], one[2]],
      `98${String(n).padStart(8, '0')}`,
    ])
    if (n % 3 !== 0) continue
    await writer.add('positions (id, person_id, title_hi, title_en, rank, starts_on, ends_on)', [
      ...[
        id(4, n),
        personId(n),
        of(['अध्यक्ष', 'उपाध्यक्ष', 'महामंत्री', 'सचिव', 'संयोजक'], n),
        of(['President', 'Vice-President', 'General Secretary', 'Secretary', 'Convener'], n),
      ],
      ...[1 + (n % 900), addDays(first, upTo(days)), n % 2 === 0 ? null : last],
    ])
  }

  const bodies = Array.from({ length: size.bodies }, (_, n) => bodyId(n))
  const perBody = Math.floor(size.meetings / size.bodies)
  // The largest body's rows are its own; the rest share what is left.
  const others = Math.max(3, Math.round((size.attendance - perBody * size.largest) / Math.max(1, size.meetings - perBody)))
  let memberships = 0
  const members: (readonly Member[])[] = []
  for (const [n, body] of bodies.entries()) {
    await writer.add('bodies (id, name_hi, name_en, code)', [body, `समिति ${n + 1}`, `Committee ${n + 1}`, `स.${n + 1}`])
    const list: Member[] = []
    for (let seat = 0; seat < (n === 0 ? size.largest : others); seat += 1) {
      // Whoever has a seat passes it on every few years, so that most members have not been there all the time.
      let from = 0
      while (from < days) {
        const to = size.changing ? Math.min(days, from + 500 + upTo(2_200)) : days
        const person = n === 0 ? (list.length * 7) % size.people : upTo(size.people)
        list.push({ person, from, to })
        await writer.add('memberships (id, body_id, person_id, role, starts_on, ends_on)', [
          ...[id(5, memberships), body, personId(person), seat === 0 ? 'secretary' : 'member'],
          ...[addDays(first, from), to === days ? null : addDays(first, to - 1)],
        ])
        memberships += 1
        from = to
      }
    }
    members.push(list)
  }

  const dates = Array.from({ length: days }, (_, day) => addDays(first, day))
  let attendance = 0
  for (let n = 0; n < perBody * size.bodies; n += 1) {
    const [turn, body] = [Math.floor(n / size.bodies), n % size.bodies]
    const day = Math.min(days - 1, Math.floor(((turn + body / size.bodies) / perBody) * days))
    const date = of(dates, day)
    const meeting = id(3, n)
    await writer.add('meetings (id, kind, title_hi, title_en, body_id, date, start_time, end_time, state)', [
      ...[meeting, 'committee', `समिति ${body + 1} की बैठक`, `Meeting of Committee ${body + 1}`, of(bodies, body), date],
      ...['11:00', '13:00', 'approved'],
    ])
    const called = new Set<number>()
    for (const { person, from, to } of of(members, body)) {
      if (day < from || day >= to || called.has(person)) continue
      called.add(person)
      const luck = random()
      const status = luck < 0.72 ? 'present' : luck < 0.8 ? 'online' : luck < 0.88 ? 'leave' : 'absent'
      const arrived = status === 'present' && luck < 0.06 ? '11:20' : null
      await writer.add('attendance (id, meeting_id, person_id, status, capacity, arrived_at)', [
        ...[id(6, attendance), meeting, personId(person), status, 'member', arrived],
      ])
      attendance += 1
    }
  }
  await writer.close()
  return {
    ...{ from: first, to: last, bodies, meetings: perBody * size.bodies, attendance, firstMeeting: MeetingIds.parse(id(3, 0)) },
    people: Array.from({ length: size.people }, (_, n) => personId(n)),
  }
}
