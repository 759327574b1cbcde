import type { Lang } from '../domain/bilingual.ts'

const conjunctions = ['तथा', 'और', 'एवं'] as const

/** What stands before the last of a Hindi list: और in running text, एवं between the posts of one person. */
export type Conjunction = (typeof conjunctions)[number]

const holdsWord = (items: readonly string[], word: string): boolean => items.some((item) => item.includes(` ${word} `))

/** The conjunction asked for, or another where an item holds that one itself: "महिला एवं बाल विकास मंत्री तथा सांसद". */
const clearConjunction = (items: readonly string[], wanted: Conjunction): Conjunction =>
  [wanted, ...conjunctions].find((word) => !holdsWord(items, word)) ?? wanted

/**
 * The items as one phrase, in their order; blank ones are left out, none gives ''. Hindi: "क, ख और ग", no comma before the
 * conjunction, which gives way to another where an item holds it (office conventions, posts and names). English: "A, B and C",
 * with a comma before "and" where an item holds " and " itself. The conjunction concerns Hindi alone.
 */
export const joinList = (items: readonly string[], lang: Lang, conjunction: Conjunction = 'और'): string => {
  const given = items.filter((item) => item.trim() !== '')
  const last = given.at(-1)
  if (last === undefined) return ''
  if (given.length === 1) return last
  const before = given.slice(0, -1).join(', ')
  if (lang === 'hi') return `${before} ${clearConjunction(given, conjunction)} ${last}`
  return holdsWord(given, 'and') ? `${before}, and ${last}` : `${before} and ${last}`
}
