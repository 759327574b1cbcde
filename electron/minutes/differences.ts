import { diffArrays } from 'diff'
import type { DifferenceRow } from '../../shared/contract/minutes.ts'
import type { MinutesLine } from '../../shared/language/minutes/paragraphs.ts'

/** How many of its words a line must share with another to be told as the same line, changed. */
const alike = 0.5

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[\s।.,;:|]+/u).filter((word) => word !== ''))

const isAlike = (before: MinutesLine, after: MinutesLine): boolean => {
  if (before.key === after.key && !before.key.endsWith('list')) return true
  const [one, other] = [wordsOf(before.text), wordsOf(after.text)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared > 0 && (2 * shared) / (one.size + other.size) >= alike
}

/** What was taken out beside what came in its place: a line and the one that it became stand in one row. */
const paired = (removed: readonly MinutesLine[], added: readonly MinutesLine[]): readonly DifferenceRow[] => {
  const rows: DifferenceRow[] = []
  let next = 0
  for (const line of removed) {
    const found = added.findIndex((other, at) => at >= next && isAlike(line, other))
    if (found === -1) {
      rows.push({ before: line.text, after: null, same: false })
      continue
    }
    for (const other of added.slice(next, found)) rows.push({ before: null, after: other.text, same: false })
    rows.push({ before: line.text, after: added[found]?.text ?? null, same: false })
    next = found + 1
  }
  for (const other of added.slice(next)) rows.push({ before: null, after: other.text, same: false })
  return rows
}

/** Two texts side by side, line by line. */
export const differences = (before: readonly MinutesLine[], after: readonly MinutesLine[]): DifferenceRow[] => {
  const rows: DifferenceRow[] = []
  let removed: readonly MinutesLine[] = []
  for (const { added, removed: isOld, value } of diffArrays([...before], [...after], { comparator: (a, b) => a.text === b.text })) {
    if (isOld) {
      removed = value
      continue
    }
    rows.push(...paired(removed, added ? value : []))
    removed = []
    if (!added) rows.push(...value.map(({ text }) => ({ before: text, after: text, same: true })))
  }
  rows.push(...paired(removed, []))
  return rows
}
