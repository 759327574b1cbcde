import { determiners, isCommonWord, isMassNoun, isPluralNoun, prepositions } from './words.ts'

/** Names that keep their capital wherever they stand: of the organisation, of bodies, people, programmes, places. */
export type ProperNames = readonly string[]

/** The text without the full stop or danda at its end, so that a sentence can set its own; an ellipsis stays. */
export const withoutStop = (text: string): string => {
  const trimmed = text.trim()
  return /(?:\.\.\.|…)$/u.test(trimmed) ? trimmed : trimmed.replace(/[\s।|.;,:]+$/u, '')
}

/** The text with its first letter capital, as a sentence opens. */
export const capitalised = (text: string): string =>
  text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())

const startsWithName = (text: string, names: ProperNames): boolean =>
  names.some((name) => name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))

const hasName = (word: string, names: ProperNames): boolean => names.some((name) => name.split(/\s+/).includes(word) && !isCommonWord(word))

const wordsOf = (text: string): readonly string[] => text.split(/\s+/)
const plain = (word: string): string => word.replace(/^[("'“‘]+|[)"'”’,.;:]+$/gu, '')

/** IT, GST, e-KYC, and anything else that mixes capitals in. */
const isAcronym = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(plain(word)) && !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(plain(word))

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(plain(word))

const lowerFirst = (text: string): string =>
  text.replace(/^(["'“‘(]*)(\p{Lu})/u, (_, open: string, letter: string) => open + letter.toLowerCase())

const smallWord = (word: string): boolean =>
  determiners.has(word.toLowerCase()) || prepositions.has(word.toLowerCase()) || /^and$/i.test(word)

/** Whether a phrase is written as a name: the word after the first one is capital too ("Beneficiary Contact Workshop"). */
const isTitleCase = (words: readonly string[]): boolean =>
  words.length > 1 && isCapital(words[1]) && !smallWord(words[0] ?? '') && !isAcronym(words[1] ?? '')

/**
 * A clause as it follows "that": "An in-charge is to be named" becomes "an in-charge is to be named". Names, acronyms, "I" and
 * words that may be names keep their capital.
 */
export const asClause = (text: string, names: ProperNames = []): string => {
  const clause = withoutStop(text).replace(/^(?:that|कि)\s+/iu, '')
  const words = wordsOf(clause)
  const first = plain(words[0] ?? '')
  if (!/^\p{Lu}\p{Ll}*(?:[-'’]\p{Ll}+)*$/u.test(first) || first === 'I' || startsWithName(clause, names) || hasName(first, names))
    return clause
  if (isTitleCase(words) && !smallWord(first)) return clause
  return isCommonWord(first) ? lowerFirst(clause) : clause
}

const numberWord = /^(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i
const questionWord = /^(?:how|what|why|whether|when|where|who|which)$/i

/** Gerunds that govern what follows ("reaching every booth"), unlike nouns in -ing such as meeting or training. */
const gerundNouns =
  /^(?:meeting|training|briefing|hearing|building|funding|planning|polling|voting|reporting|monitoring|opening|closing|gathering|setting|filing|printing|seating|parking|sitting|standing|ongoing|pending|upcoming|outstanding|remaining|outgoing|incoming|existing|working|coming)$/i

/** Where the first noun group ends: before a preposition, "and", a comma, a bracket or "to". */
const headGroup = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex(
    (word, at) =>
      at > 0 && (prepositions.has(word.toLowerCase()) || /^(?:and|or|to|that|who|which|&|–|-)$/i.test(word) || /^\(/.test(word)),
  )
  const group = end === -1 ? words : words.slice(0, end)
  const comma = group.findIndex((word) => /[,:;]$/.test(word))
  return comma === -1 ? group : group.slice(0, comma + 1)
}

const needsArticle = (text: string, names: ProperNames): boolean => {
  const words = wordsOf(text).map(plain)
  const first = words[0] ?? ''
  if (!/^[A-Za-z]/.test(first) || determiners.has(first.toLowerCase()) || numberWord.test(first) || questionWord.test(first)) return false
  if (prepositions.has(first.toLowerCase())) return false
  const group = headGroup(wordsOf(text)).map(plain)
  const possessive = group.findIndex((word) => /['’]s?$/.test(word))
  if (possessive !== -1) return group.slice(0, possessive + 1).every((word) => isCommonWord(word)) && !startsWithName(text, names)
  const head = group.findLast((word) => /[A-Za-z]/.test(word)) ?? ''
  if (/ing$/i.test(first) && determiners.has(words[1]?.toLowerCase() ?? '')) return false
  if (/ing$/i.test(first) && !gerundNouns.test(first) && group.length > 1 && !isCommonNounHead(words[1] ?? '')) return false
  const after = words[group.length]?.toLowerCase()
  if (after === 'of') return !/^[A-Z]/.test(head) || isCommonWord(head)
  if (isMassNoun(head) || isPluralNoun(head)) return false
  if (/ing$/i.test(head) && !gerundNouns.test(head)) return false
  return isCommonWord(head)
}

const isCommonNounHead = (word: string): boolean => !determiners.has(word.toLowerCase()) && isCommonWord(word)

const lowered = (text: string, names: ProperNames): string => {
  const words = wordsOf(text)
  const first = plain(words[0] ?? '')
  if (/^(?:the|a|an)$/i.test(first)) return lowerFirst(text)
  if (startsWithName(text, names) || isAcronym(first) || hasName(first, names) || isTitleCase(words)) return text
  return isCommonWord(first) ? lowerFirst(text) : text
}

/**
 * The title of a subject as it stands inside a sentence: "Progress of all committees" becomes "the progress of all committees",
 * "Preparations for the programme" becomes "preparations for the programme"; names and acronyms keep their capital.
 */
export const subjectInSentence = (title: string, names: ProperNames = []): string => {
  const text = withoutStop(title)
  return needsArticle(text, names) ? `the ${lowered(text, names)}` : lowered(text, names)
}

/**
 * The title of a meeting as it stands inside a sentence, always with an article unless it brings its own:
 * "the review meeting of the Village Outreach Campaign", "the Beneficiary Contact Workshop".
 */
export const meetingInSentence = (title: string, names: ProperNames = []): string => {
  const text = withoutStop(title)
  const words = wordsOf(text).map(plain)
  const first = words[0] ?? ''
  const owner = words.slice(0, 4).findIndex((word) => /['’]s?$/.test(word))
  const isOwned = owner !== -1 && !words.slice(0, owner + 1).every((word) => isCommonWord(word))
  if (!/^[A-Za-z0-9]/.test(first) || determiners.has(first.toLowerCase()) || isOwned) return lowered(text, names)
  return `the ${lowered(text, names)}`
}

/** A noun with a or an: "a press conference", "an assembly". */
export const withIndefiniteArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** Kinds of house that take "the": "the State Headquarters", "the Circuit House"; hotels and named halls take none. */
const commonPlace =
  /(?:headquarters|office|house|hall|room|centre|center|auditorium|ground|grounds|secretariat|campus|building|chamber|chambers|bhawan|bhavan|sadan|club|library|complex|stadium|theatre|theater|maidan|museum|ghar|committee room|conference hall)$/i

/** A venue with its article: "the State Headquarters", "Hotel Holiday Home"; the part before the first comma decides. */
export const venueWithArticle = (venue: string): string => {
  const text = withoutStop(venue)
  const [head = ''] = text.split(',')
  if (/^the\s/i.test(text)) return lowerFirst(text)
  if (/^hotel\b/i.test(head) || /['’]s\s/.test(head) || /\d/.test(head) || !/^[A-Za-z]/.test(head)) return text
  return commonPlace.test(head.trim()) ? `the ${text}` : text
}
