// biome-ignore-all lint/a11y/useSemanticElements: a table of the page can't be drawn in parts: rows and cells out of sight are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the cell by aria-activedescendant
import { mergeClasses } from '@fluentui/react-components'
import { memo } from 'react'
import type { RegisterMeetingView } from '../../../shared/contract/register.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import { cellOf, noMark, percentOf, type RegisterTally } from '../../../shared/domain/register.ts'
import { formatDate, shortMonth } from '../../../shared/language/dates.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { useWords } from '../../i18n.ts'
import { sizes, useGridStyles } from './gridStyles.ts'
import { useMarkStyles } from './marks.ts'
import { useMarkText } from './useMarkText.ts'

/** Where the keyboard stands; row -1 is the head with the meetings, column -1 the names. */
export type Place = { readonly row: number; readonly column: number }

export const cellId = (grid: string, { row, column }: Place): string => `${grid}-${row}-${column}`

/** The columns after the meetings. */
export const totals = ['attended', 'held', 'percent', 'absence'] as const

type ChunkProps = {
  readonly grid: string
  /** The letters of the cells. */
  readonly letters: string
  readonly row: number
  readonly start: number
  /** The place among them where the keyboard is; -1 for none. */
  readonly here: number
}

/** Some cells of a row that stand side by side: drawn once, and not again while the grid is scrolled. */
export const Chunk = memo(({ grid, letters, row, start, here }: ChunkProps) => {
  const styles = useGridStyles()
  const marks = useMarkStyles()
  const { letter, label } = useMarkText()
  return (
    <div className={styles.chunk} role="none" style={{ left: `${start * sizes.column}px` }}>
      {Array.from(letters, (code, at) => {
        const column = start + at
        const cell = code === noMark ? null : cellOf(code)
        return (
          <div
            key={column}
            id={cellId(grid, { row, column })}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={label(cell)}
            data-row={row}
            data-column={column}
            className={mergeClasses(styles.cell, at === here && styles.here)}
          >
            {cell !== null && (
              <span aria-hidden className={mergeClasses(styles.mark, marks[cell.counts ? cell.mark : 'guest'])}>
                {letter(cell.mark)}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
})

type HeadChunkProps = Omit<ChunkProps, 'letters' | 'row'> & { readonly meetings: readonly RegisterMeetingView[]; readonly lang: Lang }

/** The heads of some meetings. */
export const HeadChunk = memo(({ grid, meetings, start, here, lang }: HeadChunkProps) => {
  const styles = useGridStyles()
  const { t } = useWords()
  return (
    <div className={styles.chunk} role="none" style={{ left: `${start * sizes.column}px` }}>
      {meetings.map(({ id, date, title, number, isTaken }, at) => {
        const parts = [formatDate(date, lang), inLang(title, lang), number ?? '', isTaken ? '' : t('register.notTaken')]
        const said = parts.filter((part) => part !== '').join(', ')
        return (
          <div
            key={id}
            id={cellId(grid, { row: -1, column: start + at })}
            role="columnheader"
            aria-colindex={start + at + 2}
            aria-label={said}
            title={said}
            data-row={-1}
            data-column={start + at}
            className={mergeClasses(styles.cell, styles.date, at === here && styles.here)}
          >
            <span className={styles.day}>{Number(date.slice(8))}</span>
            <span>{shortMonth(date, lang)}</span>
            <span>{date.slice(0, 4)}</span>
          </div>
        )
      })}
    </div>
  )
})

/** The totals of some meetings. */
export const FootChunk = memo(({ tallies, start }: { readonly tallies: readonly RegisterTally[]; readonly start: number }) => {
  const styles = useGridStyles()
  return (
    <div className={styles.chunk} role="none" style={{ left: `${start * sizes.column}px` }}>
      {tallies.map((tally, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: totals have no identity but their place
        <div key={start + at} role="gridcell" aria-colindex={start + at + 2} className={mergeClasses(styles.cell, styles.count)}>
          <span>{tally.attended}</span>
          <span className={styles.quiet}>{percentOf(tally) === null ? '' : `${Math.round(percentOf(tally) ?? 0)}%`}</span>
        </div>
      ))}
    </div>
  )
})

/** The totals of a row. */
export const RowTotals = memo(
  (props: { readonly column: number; readonly tally: RegisterTally; readonly isBelow: boolean; readonly absence: string }) => {
    const { column, tally, isBelow, absence } = props
    const styles = useGridStyles()
    const percent = formatPercent(percentOf(tally))
    return (
      <div className={styles.totals} role="none">
        <div role="gridcell" aria-colindex={column} className={styles.total}>
          {tally.attended}
        </div>
        <div role="gridcell" aria-colindex={column + 1} className={styles.total}>
          {tally.counted}
        </div>
        <div role="gridcell" aria-colindex={column + 2} className={mergeClasses(styles.total, isBelow && styles.low)}>
          {isBelow ? `▼ ${percent}` : percent}
        </div>
        <div role="gridcell" aria-colindex={column + 3} className={mergeClasses(styles.total, styles.absence)}>
          {absence}
        </div>
      </div>
    )
  },
)
