import type { BodyView } from '../../shared/contract/bodies.ts'
import type { ImportField } from '../../shared/contract/directoryImport.ts'
import type { PersonFields, PersonView } from '../../shared/contract/people.ts'
import type { Capacity } from '../../shared/domain/attendance.ts'
import { type Bilingual, languages } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId, MembershipId, PersonId, PositionId } from '../../shared/domain/ids.ts'
import { phoneNumbers } from '../../shared/language/likeness.ts'
import { fold } from '../../shared/language/search.ts'
import type { Candidate } from './candidate.ts'

/** Rank of a post of which nobody has said one; past all that offices give by hand. */
const rankUnsaid = 1_000

/** A body that is there, or one that the import makes, by its name. */
export type BodyRef = { readonly id: BodyId } | { readonly name: Bilingual; readonly key: string }

type Post = { title: Bilingual; rank: number; body: BodyRef | null; from: CalendarDate | null; to: CalendarDate | null }
type Membership = { body: BodyRef; role: Capacity; from: CalendarDate | null; to: CalendarDate | null }

type Known<Id> = { readonly id: Id; readonly version: number }

/** A person as the rows of the table leave them: somebody of the directory, or somebody new. */
export type Draft = {
  readonly there: Known<PersonId> | null
  fields: PersonFields
  readonly posts: { readonly there: Known<PositionId> | null; values: Post; changed: boolean }[]
  readonly memberships: { readonly there: Known<MembershipId> | null; values: Membership; changed: boolean }[]
  changed: boolean
}

/** What a row changes of a person, in words. */
export type Change = { readonly field: ImportField; readonly before: string; readonly after: string }

const sameText = (a: Bilingual, b: Bilingual): boolean =>
  languages.some((lang) => a[lang] !== undefined && b[lang] !== undefined && fold(a[lang]) === fold(b[lang]))

const text = (one: Bilingual): string => [one.hi, one.en].filter((half) => half !== undefined).join(' · ')

/** The directory with which a table is compared. */
export class Directory {
  readonly people: readonly PersonView[]
  readonly #bodies: readonly BodyView[]
  readonly #bodyByName = new Map<string, BodyRef>()
  readonly #ranks = new Map<string, number>()
  readonly #memberships: ReadonlyMap<PersonId, readonly (BodyView['members'][number] & { readonly bodyId: BodyId })[]>

  constructor(people: readonly PersonView[], bodies: readonly BodyView[]) {
    this.people = people
    this.#bodies = bodies
    for (const { id, name } of bodies) {
      for (const half of [name.hi, name.en]) if (half !== undefined) this.#bodyByName.set(fold(half), { id })
    }
    for (const { positions } of people) {
      for (const { title, rank } of positions) {
        for (const half of [title.hi, title.en]) if (half !== undefined) this.#ranks.set(fold(half), rank)
      }
    }
    this.#memberships = Map.groupBy(
      bodies.flatMap(({ members }) => members),
      (member) => member.personId,
    )
  }

  /** The body of a name; one that is not there is the same each time, whichever of its halves a row has. */
  body(name: Bilingual): BodyRef {
    const keys = languages.flatMap((lang) => (name[lang] === undefined ? [] : [fold(name[lang])]))
    const found = keys.map((key) => this.#bodyByName.get(key)).find((one) => one !== undefined)
    const body = found ?? { name, key: keys[0] ?? '' }
    for (const key of keys) if (!this.#bodyByName.has(key)) this.#bodyByName.set(key, body)
    return body
  }

  bodyName(body: BodyRef): string {
    return 'id' in body ? text(this.#bodies.find(({ id }) => id === body.id)?.name ?? {}) : text(body.name)
  }

  rankOf(title: Bilingual): number {
    return languages.map((lang) => this.#ranks.get(fold(title[lang] ?? ''))).find((rank) => rank !== undefined) ?? rankUnsaid
  }

  /** Begins a draft of somebody of the directory. */
  draftOf(person: PersonView): Draft {
    const { id, version, photo: _photo, positions, ...fields } = person
    return {
      there: { id, version },
      fields,
      posts: positions.map(({ title, rank, bodyId, from, to, ...there }) => ({
        there: { id: there.id, version: there.version },
        values: { title, rank, body: bodyId === null ? null : { id: bodyId }, from, to },
        changed: false,
      })),
      memberships: (this.#memberships.get(id) ?? []).map(({ bodyId, role, from, to, ...there }) => ({
        there: { id: there.id, version: there.version },
        values: { body: { id: bodyId }, role, from, to },
        changed: false,
      })),
      changed: false,
    }
  }
}

/** Begins a draft of somebody new. */
export const newDraft = (): Draft => ({
  there: null,
  fields: { name: {}, otherNames: [], honorific: {}, gender: null, phone: '', email: '', district: {} },
  posts: [],
  memberships: [],
  changed: false,
})

const sameBody = (a: BodyRef | null, b: BodyRef | null): boolean => {
  if (a === null || b === null) return a === b
  return 'id' in a ? 'id' in b && a.id === b.id : !('id' in b) && a.key === b.key
}

/** What dates a row gives in place of those that stand. */
const spanChange = (
  values: { from: CalendarDate | null; to: CalendarDate | null },
  given: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
): { from: CalendarDate | null; to: CalendarDate | null } | null => {
  const [from, to] = [given.from ?? values.from, given.to ?? values.to]
  return from === values.from && to === values.to ? null : { from, to }
}

const spanText = ({ from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null }): string =>
  from === null && to === null ? '' : ` (${from ?? '…'} – ${to ?? '…'})`

/** Takes over into the draft what a row says; gives what that changes. What the row does not say stays. */
export const merge = (draft: Draft, candidate: Candidate, directory: Directory): Change[] => {
  const changes: Change[] = []
  const { fields } = draft
  const set = (values: Partial<PersonFields>, change: Change): void => {
    draft.fields = { ...draft.fields, ...values }
    draft.changed = true
    changes.push(change)
  }

  const spellings: string[] = [...candidate.otherNames]
  const name: { hi?: string; en?: string } = {}
  for (const lang of languages) {
    const [stands, given] = [fields.name[lang], candidate.name[lang]]
    if (stands !== undefined) name[lang] = stands
    if (given === undefined) continue
    if (stands === undefined) name[lang] = given
    else if (fold(stands) !== fold(given)) spellings.push(given)
  }
  if (text(name) !== text(fields.name)) set({ name }, { field: 'name', before: text(fields.name), after: text(name) })
  const known = new Set([...fields.otherNames, fields.name.hi ?? '', fields.name.en ?? ''].map(fold))
  const added = [...new Set(spellings)].filter((other) => !known.has(fold(other)))
  const others = [...fields.otherNames, ...added].slice(0, 30)
  if (others.length > fields.otherNames.length)
    set({ otherNames: others }, { field: 'otherNames', before: fields.otherNames.join(', '), after: others.join(', ') })

  for (const field of ['honorific', 'district'] as const) {
    const next = { ...fields[field], ...candidate[field] }
    const differs = languages.some((lang) => fold(next[lang] ?? '') !== fold(fields[field][lang] ?? ''))
    if (differs) set({ [field]: next }, { field, before: text(fields[field]), after: text(next) })
  }
  if (candidate.gender !== null && candidate.gender !== fields.gender)
    set({ gender: candidate.gender }, { field: 'gender', before: fields.gender ?? '', after: candidate.gender })
  const numbers = new Set(phoneNumbers(fields.phone))
  const given = phoneNumbers(candidate.phone)
  const isNewPhone = given.length === 0 ? candidate.phone !== fields.phone : given.some((number) => !numbers.has(number))
  if (candidate.phone !== '' && isNewPhone)
    set({ phone: candidate.phone }, { field: 'phone', before: fields.phone, after: candidate.phone })
  if (candidate.email !== '' && fold(candidate.email) !== fold(fields.email))
    set({ email: candidate.email }, { field: 'email', before: fields.email, after: candidate.email })

  if (candidate.post !== null) {
    const { title, rank, body: bodyName, from, to } = candidate.post
    const body = bodyName.hi === undefined && bodyName.en === undefined ? null : directory.body(bodyName)
    const held = draft.posts.find(
      ({ values }) =>
        sameText(values.title, title) &&
        (body === null || values.body === null || sameBody(values.body, body)) &&
        (from === null || values.from === null || values.from === from),
    )
    if (held === undefined) {
      draft.posts.push({ there: null, values: { title, rank: rank ?? directory.rankOf(title), body, from, to }, changed: true })
      changes.push({ field: 'post', before: '', after: text(title) + spanText({ from, to }) })
    } else {
      const span = spanChange(held.values, { from, to })
      if (span !== null)
        changes.push({ field: 'post', before: text(held.values.title) + spanText(held.values), after: text(title) + spanText(span) })
      const newRank = rank !== null && rank !== held.values.rank
      if (newRank) changes.push({ field: 'postRank', before: String(held.values.rank), after: String(rank) })
      const newBody = body !== null && held.values.body === null
      if (newBody) changes.push({ field: 'postBody', before: '', after: directory.bodyName(body) })
      if (span !== null || newRank || newBody) {
        held.values = { ...held.values, ...span, ...(newRank ? { rank } : {}), ...(newBody ? { body } : {}) }
        held.changed = true
      }
    }
  }

  if (candidate.membership !== null) {
    const { role, from, to } = candidate.membership
    const body = directory.body(candidate.membership.body)
    const held = draft.memberships.find(
      ({ values }) => sameBody(values.body, body) && (from === null || values.from === null || values.from === from),
    )
    if (held === undefined) {
      draft.memberships.push({ there: null, values: { body, role: role ?? 'member', from, to }, changed: true })
      changes.push({ field: 'body', before: '', after: directory.bodyName(body) + spanText({ from, to }) })
    } else {
      const span = spanChange(held.values, { from, to })
      const newRole = role !== null && role !== held.values.role
      if (span !== null)
        changes.push({
          field: 'body',
          before: directory.bodyName(body) + spanText(held.values),
          after: directory.bodyName(body) + spanText(span),
        })
      if (newRole) changes.push({ field: 'role', before: held.values.role, after: role })
      if (span !== null || newRole) {
        held.values = { ...held.values, ...span, ...(newRole ? { role } : {}) }
        held.changed = true
      }
    }
  }
  return changes
}

/** What else a row or an entry says of a person, shortly. */
export const detailsOf = (one: Candidate | PersonView): string[] => {
  const posts = 'positions' in one ? one.positions.map(({ title }) => text(title)) : one.post === null ? [] : [text(one.post.title)]
  const bodies = 'membership' in one && one.membership !== null ? [text(one.membership.body)] : []
  return [...posts.slice(0, 2), ...bodies, text(one.district), one.phone, one.email].filter((part) => part !== '')
}
