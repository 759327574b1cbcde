import { curlQuotes, toKrutiDev } from './krutiDev.ts'

/** Words to be set in Kruti Dev, as its keyboard has them, or words that need a Latin font and stand as they are. */
export type FontRun = { readonly text: string; readonly isKrutiDev: boolean }

const latinWord = /([A-Za-z\u00C0-\u024F][\w.@\u00C0-\u024F-]*)/

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A stretch without Latin words, parted at the signs that the font does not have. */
const withoutLatin = (text: string): readonly FontRun[] => {
  const { unshown } = toKrutiDev(text)
  if (unshown.length === 0) return [{ text: toKrutiDev(text).text, isKrutiDev: true }]
  const sign = new RegExp(`((?:${unshown.map(escaped).join('|')})+)`, 'u')
  return text
    .split(sign)
    .map((part, at) => (at % 2 === 1 ? { text: part, isKrutiDev: false } : { text: toKrutiDev(part).text, isKrutiDev: true }))
}

/**
 * A Unicode text for a paper that sets in Kruti Dev 010, parted by font: Latin words and signs that the font has no glyph for stay as
 * they are, with the spaces between them; everything else is as the font's keyboard types it.
 */
export const krutiDevRuns = (text: string): readonly FontRun[] => {
  const clean = curlQuotes(text.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, ''))
  const parts = clean.split(latinWord)
  const runs = parts.flatMap((part, at): readonly FontRun[] => {
    if (at % 2 === 1) return [{ text: part, isKrutiDev: false }]
    const isBetweenLatin = at > 0 && at < parts.length - 1 && /^ +$/.test(part)
    return isBetweenLatin ? [{ text: part, isKrutiDev: false }] : withoutLatin(part)
  })
  const joined: FontRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last?.isKrutiDev === run.isKrutiDev) joined[joined.length - 1] = { ...run, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
