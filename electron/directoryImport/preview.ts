import type { ColumnUse, PreviewCounts, PreviewRow, RowChoice, RowKind } from '../../shared/contract/directoryImport.ts'
import type { PersonView } from '../../shared/contract/people.ts'
import { isEmpty, languages } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { joinedName, lettersApart, likenessKeys, phoneNumbers } from '../../shared/language/likeness.ts'
import { fold } from '../../shared/language/search.ts'
import { type Candidate, type ReadRow, readRow, type Wrong } from './candidate.ts'
import { letterOf } from './headings.ts'
import { type Change, type Directory, type Draft, detailsOf, merge, newDraft } from './merging.ts'
import type { TableRow } from './table.ts'

/** Whom a row is of. */
type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'person'; readonly at: number }
  /** The same person as in that row before it. */
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'doubtful'; readonly candidates: readonly number[] }
  | { readonly kind: 'wrong' }

type Row = {
  readonly candidate: Candidate
  readonly problems: readonly Wrong[]
  readonly match: Match
  kind: RowKind
  changes: readonly Change[]
  choice: RowChoice | null
}

/** Of so many who may sound alike the names are compared letter by letter. */
const mostSounding = 50

/** Most of those whom a row may be that are offered. */
const offered = 5

/** What of somebody is compared with every row of the same name, worked out once. */
const compared = ({ phone, email, district }: PersonView | Candidate) => ({
  numbers: phoneNumbers(phone),
  email: fold(email),
  district: { hi: fold(district.hi ?? ''), en: fold(district.en ?? '') },
})
type Compared = ReturnType<typeof compared>

const agreement = (known: Compared, given: Compared): { readonly same: number; readonly different: number } => {
  let [same, different] = [0, 0]
  const count = (isSame: boolean) => {
    if (isSame) same += 1
    else different += 1
  }
  if (given.numbers.length > 0 && known.numbers.length > 0) count(given.numbers.some((number) => known.numbers.includes(number)))
  if (given.email !== '' && known.email !== '') count(given.email === known.email)
  const lang = languages.find((one) => given.district[one] !== '' && known.district[one] !== '')
  if (lang !== undefined) count(given.district[lang] === known.district[lang])
  return { same, different }
}

/** Finds whom rows may be, among all of the directory. */
const finder = ({ people }: Directory, progress: (done: number) => void) => {
  const byKey = new Map<string, number[]>()
  people.forEach((person, at) => {
    for (const { kind, key } of likenessKeys(person)) {
      const mark = `${kind} ${key}`
      const there = byKey.get(mark)
      if (there) there.push(at)
      else byKey.set(mark, [at])
    }
    if (at % 500 === 0) progress(at)
  })
  const traits = people.map(compared)
  const person = (at: number): PersonView | undefined => people[at]
  const soundsAlike = (at: number, candidate: Candidate): boolean => {
    const theirs = person(at)
    const pairs = languages.flatMap((lang) => languages.flatMap((other) => [[candidate.name[lang], theirs?.name[other]] as const]))
    return pairs.some(([a, b]) => {
      if (a === undefined || b === undefined) return false
      const [one, two] = [joinedName(a), joinedName(b)]
      return lettersApart(one, two) <= Math.max(1, Math.floor(one.length / 6))
    })
  }

  return (candidate: Candidate): Match => {
    const named = new Set<number>()
    const others = new Set<number>()
    const sounding = new Set<number>()
    for (const { kind, key } of likenessKeys(candidate)) {
      const found = byKey.get(`${kind} ${key}`) ?? []
      const into = kind === 'name' ? named : kind === 'sound' ? sounding : others
      for (const at of found) into.add(at)
    }
    const given = compared(candidate)
    const judged = [...named].flatMap((at) => {
      const one = traits[at]
      return one ? [{ at, ...agreement(one, given) }] : []
    })
    const best = judged.sort((a, b) => b.same - a.same || a.different - b.different)
    // Who only sounds alike is worth asking about where nobody has the very name.
    if (named.size === 0) for (const at of [...sounding].slice(0, mostSounding)) if (soundsAlike(at, candidate)) others.add(at)
    const [first, second] = best
    const isSure =
      first !== undefined &&
      (first.same > 0 ? second === undefined || second.same < first.same : first.different === 0 && second === undefined)
    if (first !== undefined && isSure) return { kind: 'person', at: first.at }
    const all = [...best.map(({ at }) => at), ...[...others].filter((at) => !named.has(at))]
    return all.length === 0 ? { kind: 'new' } : { kind: 'doubtful', candidates: all.slice(0, offered) }
  }
}

const nameKey = (candidate: Candidate): string => likenessKeys(candidate).find(({ kind }) => kind === 'name')?.key ?? ''

const detailKey = ({ phone, email, district }: Candidate): string =>
  [phoneNumbers(phone).join(' '), fold(email), fold(district.hi ?? district.en ?? '')].join('|')

/** Rows of one table compared with the directory. */
export class Preview {
  readonly #rows: readonly Row[]
  readonly #directory: Directory
  readonly #headings: readonly string[]

  /** Compares all rows; `progress` is told how many are done, of the people of the directory first and the rows then. */
  constructor(
    parts: {
      readonly data: readonly TableRow[]
      readonly uses: readonly ColumnUse[]
      readonly headings: readonly string[]
      readonly directory: Directory
      readonly today: CalendarDate
    },
    progress: (done: number, total: number) => void,
  ) {
    const { data, uses, headings, directory, today } = parts
    const total = directory.people.length + data.length
    const find = finder(directory, (done) => progress(done, total))
    const byDetails = new Map<string, number>()
    const byName = new Map<string, number>()
    this.#directory = directory
    this.#headings = headings
    const isSaid = uses.map(({ field }, column) => (field === null ? -1 : column)).filter((column) => column >= 0)
    const rows: Row[] = []
    data.forEach((tableRow, done) => {
      if (done % 200 === 0) progress(directory.people.length + done, total)
      // A row with nothing in any column that is taken over is none.
      if (!isSaid.some((column) => (tableRow.cells[column] ?? '') !== '')) return
      const read = readRow(tableRow, uses, today)
      const at = rows.length
      const match = this.#matchOf(read, { find, byDetails, byName, at })
      rows.push({ ...read, match, kind: 'new', changes: [], choice: null })
    })
    this.#rows = rows
    this.#judgeAll()
  }

  #matchOf(
    { candidate, problems }: ReadRow,
    before: {
      readonly find: (candidate: Candidate) => Match
      readonly byDetails: Map<string, number>
      readonly byName: Map<string, number>
      readonly at: number
    },
  ): Match {
    if (problems.length > 0) return { kind: 'wrong' }
    const name = nameKey(candidate)
    const details = detailKey(candidate)
    const same = details === '||' ? before.byName.get(name) : before.byDetails.get(`${name}|${details}`)
    if (same !== undefined) return { kind: 'row', at: same }
    before.byName.set(name, before.at)
    before.byDetails.set(`${name}|${details}`, before.at)
    return before.find(candidate)
  }

  /** Works out what becomes of every row, from the match and from what was decided. */
  #judgeAll(): void {
    const drafts = new Map<string, Draft>()
    for (const row of this.#rows) this.#judge(row, drafts)
  }

  #judge(row: Row, drafts: Map<string, Draft>): void {
    const { match, choice } = row
    row.changes = []
    if (match.kind === 'wrong') row.kind = 'wrong'
    else if (match.kind === 'doubtful' && (choice === null || choice === 'skip')) row.kind = 'doubtful'
    else {
      const target = this.#targetOf(row, drafts)
      if (target === null) {
        row.kind = 'doubtful'
        return
      }
      const isFirst = !drafts.has(target.key)
      const draft = drafts.get(target.key) ?? target.begin()
      drafts.set(target.key, draft)
      const changes = merge(draft, row.candidate, this.#directory)
      const isNew = draft.there === null && isFirst
      row.changes = isNew ? [] : changes
      row.kind = match.kind === 'doubtful' ? 'doubtful' : isNew ? 'new' : changes.length === 0 ? 'same' : 'changed'
    }
  }

  /** Whose draft the row goes into; null where nothing is decided on the person yet. */
  #targetOf(row: Row, drafts: ReadonlyMap<string, Draft>): { readonly key: string; readonly begin: () => Draft } | null {
    const first = row.match.kind === 'row' ? this.#rows[row.match.at] : row
    if (first === undefined) return null
    const { match, choice } = first
    if (match.kind === 'person') return this.#ofPerson(this.#directory.people[match.at])
    if (match.kind === 'doubtful') {
      if (choice === null || choice === 'skip') return null
      if (choice !== 'new') return this.#ofPerson(this.#directory.people.find(({ id }) => id === choice))
    }
    const key = `row ${first.candidate.row}`
    return { key, begin: () => drafts.get(key) ?? newDraft() }
  }

  #ofPerson(person: PersonView | undefined): { readonly key: string; readonly begin: () => Draft } | null {
    return person === undefined ? null : { key: person.id, begin: () => this.#directory.draftOf(person) }
  }

  /** Decides on one row, by its number, or on all that are undecided. What can't be chosen for the row is passed over. */
  decide(number: number | null, choice: RowChoice | null): void {
    for (const row of this.#rows) {
      const { match } = row
      if (match.kind !== 'doubtful') continue
      if (number === null ? row.choice !== null : row.candidate.row !== number) continue
      const isOffered =
        choice === null || choice === 'new' || choice === 'skip' || match.candidates.some((at) => this.#directory.people[at]?.id === choice)
      if (isOffered) row.choice = choice
    }
    this.#judgeAll()
  }

  counts(): PreviewCounts {
    const counts = { new: 0, changed: 0, doubtful: 0, wrong: 0, same: 0, undecided: 0 }
    for (const { kind, choice, match } of this.#rows) {
      counts[kind] += 1
      if (match.kind === 'doubtful' && choice === null) counts.undecided += 1
    }
    const bodies = new Map<string, string>()
    for (const { posts, memberships } of this.drafts()) {
      for (const { values } of [...posts, ...memberships]) {
        if (values.body !== null && !('id' in values.body)) bodies.set(values.body.key, this.#directory.bodyName(values.body))
      }
    }
    return { ...counts, newBodies: [...bodies.values()] }
  }

  page(kinds: readonly RowKind[], offset: number, limit: number): { readonly total: number; readonly rows: PreviewRow[] } {
    const found = this.#rows.filter(({ kind }) => kinds.includes(kind))
    return { total: found.length, rows: found.slice(offset, offset + limit).map((row) => this.#view(row)) }
  }

  #view({ candidate, kind, changes, problems, match, choice }: Row): PreviewRow {
    const candidates = match.kind === 'doubtful' ? match.candidates.flatMap((at) => this.#directory.people[at] ?? []) : []
    return {
      row: candidate.row,
      kind,
      name: candidate.name,
      details: detailsOf(candidate),
      changes: [...changes],
      problems: problems.map(({ column, text, problem }) => ({
        column: letterOf(column),
        heading: this.#headings[column] ?? '',
        text: text.slice(0, 200),
        problem,
      })),
      candidates: candidates.map((person) => ({ id: person.id, name: person.name, details: detailsOf(person) })),
      choice,
    }
  }

  /** All people whom the import makes or changes, each with all that its rows say. */
  drafts(): readonly Draft[] {
    const drafts = new Map<string, Draft>()
    for (const row of this.#rows) {
      if (row.match.kind === 'wrong') continue
      const target = this.#targetOf(row, drafts)
      if (target === null) continue
      const draft = drafts.get(target.key) ?? target.begin()
      drafts.set(target.key, draft)
      merge(draft, row.candidate, this.#directory)
    }
    return [...drafts.values()].filter(
      (draft) =>
        !isEmpty(draft.fields.name) &&
        (draft.there === null || draft.changed || [...draft.posts, ...draft.memberships].some(({ changed }) => changed)),
    )
  }
}
