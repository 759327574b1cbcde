import { Votes } from '../../domain/proceedings.ts'
import { fold } from '../search.ts'

/** Votes as people write them: "12-3-1", "पक्ष 12 विपक्ष 3 तटस्थ 1", "12 for 3 against"; "सर्वसम्मति". Null when it is no count. */
export const parseVotes = (text: string): Votes | null => {
  const plain = fold(text).replace(/in favou?r(?: of)?/g, 'for')
  if (/^(?:सर्व\s?(?:संमति|सम्मति)|निर्विरोध|एकमत|unanimous|nem\.? con)/u.test(plain)) return { outcome: 'unanimous' }
  const counts = plain.match(/\d{1,6}/g)?.map(Number) ?? []
  if (counts.length === 0 || counts.length > 3 || /^[^\p{L}\d]/u.test(plain)) return null
  // "पक्ष 12" or "12 for": whichever way it begins, it goes on.
  const isWordFirst = /^\p{L}/u.test(plain)
  const beside = (words: string): number | undefined => {
    const pattern = isWordFirst ? `(?:${words})\\s*(?:में)?\\s*:?\\s*(\\d{1,6})` : `(\\d{1,6})\\s*(?:${words})`
    const found = new RegExp(pattern, 'u').exec(plain)
    return found ? Number(found[1]) : undefined
  }
  const isNamed = /[\p{L}]/u.test(plain)
  const named = isNamed
    ? {
        for: beside('(?<!वि)पक्ष|समर्थन|(?<!\\p{L})for|ayes|yes|हां'),
        against: beside('विपक्ष|विरोध|against|noes|no(?!\\p{L})|(?<!\\p{L})ना(?![\\p{L}\\p{M}])'),
        abstaining: beside('तटस्थ|abstain(?:ing|ed)?|abstentions?'),
      }
    : { for: counts[0], against: counts[1], abstaining: counts[2] }
  if (named.for === undefined && named.against === undefined) return null
  // A number that belongs to no word would be lost in silence.
  if (Object.values(named).filter((count) => count !== undefined).length !== counts.length) return null
  const parsed = Votes.safeParse({
    outcome: 'counted',
    for: named.for ?? 0,
    against: named.against ?? 0,
    abstaining: named.abstaining ?? 0,
  })
  return parsed.success ? parsed.data : null
}
