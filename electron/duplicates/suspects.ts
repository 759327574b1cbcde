import type { PersonFields } from '../../shared/contract/people.ts'
import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { joinedName, type LikenessKind, lettersApart } from '../../shared/language/likeness.ts'
import { looseKey } from '../../shared/language/search.ts'

/** One thing that two entries have in common. */
export type Shared = { readonly kind: LikenessKind; readonly a: PersonId; readonly b: PersonId }

/** Two entries with all that they have in common. */
export type Suspects = { readonly a: PersonId; readonly b: PersonId; readonly reasons: readonly LikenessKind[] }

/** In the order in which they weigh. */
const kinds: readonly LikenessKind[] = ['name', 'sound', 'phone', 'email']
const weights: Readonly<Record<LikenessKind, number>> = { name: 4, sound: 2, phone: 3, email: 3 }

const weigh = (reasons: readonly LikenessKind[]): number =>
  // Who has the same name sounds alike: that is one reason, not two.
  reasons.reduce((sum, kind) => sum + (kind === 'sound' && reasons.includes('name') ? 0 : weights[kind]), 0)

/** The pairs, each once, the likeliest first. */
export const pairsOf = (shared: readonly Shared[]): readonly Suspects[] => {
  const pairs = new Map<string, { a: PersonId; b: PersonId; found: Set<LikenessKind> }>()
  for (const { kind, a, b } of shared) {
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, found: new Set() }
    pair.found.add(kind)
    pairs.set(`${a} ${b}`, pair)
  }
  return [...pairs.values()]
    .map(({ a, b, found }) => ({ a, b, reasons: kinds.filter((kind) => found.has(kind) && !(kind === 'sound' && found.has('name'))) }))
    .sort((one, other) => weigh(other.reasons) - weigh(one.reasons) || (one.a < other.a ? -1 : 1))
}

const halves = ({ hi, en }: Bilingual): readonly string[] => [hi, en].filter((text) => text !== undefined)

const sameDistrict = (a: PersonFields, b: PersonFields): boolean | null => {
  const [one, other] = [halves(a.district).map(looseKey), halves(b.district).map(looseKey)]
  if (one.length === 0 || other.length === 0) return null
  return one.some((name) => other.includes(name))
}

/** In how many letters the names differ that are nearest to each other. */
const namesApart = (a: PersonFields, b: PersonFields): number => {
  const of = (person: PersonFields) => [...halves(person.name), ...person.otherNames].map(joinedName)
  return Math.min(...of(a).flatMap((one) => of(b).map((other) => lettersApart(one, other))))
}

/** Names further apart than this sound alike by chance. */
const mostApart = 2
const least = 2

/** How likely the two are one person; null where they hardly are. */
export const strengthOf = (reasons: readonly LikenessKind[], a: PersonFields, b: PersonFields): number | null => {
  if (reasons.length === 1 && reasons[0] === 'sound' && namesApart(a, b) > mostApart) return null
  const district = sameDistrict(a, b)
  const genders = a.gender !== null && b.gender !== null && a.gender !== b.gender ? -2 : 0
  const strength = weigh(reasons) + genders + (district === null ? 0 : district ? 1 : -1)
  return strength < least ? null : strength
}
