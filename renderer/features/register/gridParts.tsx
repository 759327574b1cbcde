// biome-ignore-all lint/a11y/useSemanticElements: a table of the page can't be drawn in parts: rows and cells out of sight are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the cell by aria-activedescendant
import { mergeClasses } from '@fluentui/react-components'
import { memo, useMemo } from 'react'
import type { RegisterMeetingView, RegisterPersonView } from '../../../shared/contract/register.ts'
import { inLang, type Lang } from '../../../shared/domain/bilingual.ts'
import { cellOf, markLetters, noMark, percentOf, type RegisterTally, registerMarks } from '../../../shared/domain/register.ts'
import { formatDate, shortMonth } from '../../../shared/language/dates.ts'
import { designation } from '../../../shared/language/designations.ts'
import { fullName } from '../../../shared/language/names.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { useWords } from '../../i18n.ts'
import { sizes, useGridStyles } from './gridStyles.ts'
import { useMarkStyles } from './marks.ts'
import type { RegisterRow } from './registerRows.ts'
import { useMarkText } from './useMarkText.ts'

/** Where the keyboard stands; row -1 is the head with the meetings, column -1 the names. */
export type Place = { readonly row: number; readonly column: number }

export const cellId = (grid: string, { row, column }: Place): string => `${grid}-${row}-${column}`

/** A person with what names need and a row of the register does not carry. */
export const named = (person: RegisterPersonView) => ({ ...person, phone: null, district: null })

/** The columns after the meetings. */
export const totals = ['attended', 'held', 'percent', 'absence'] as const

/** How each letter of a row is drawn, worked out once for all cells. */
export type CellLook = ReadonlyMap<string, { readonly className: string; readonly text: string; readonly label: string }>

/** The looks of all letters, in the language of the screen. */
export const useCellLook = (): CellLook => {
  const styles = useGridStyles()
  const marks = useMarkStyles()
  const { letter, label } = useMarkText()
  return useMemo(() => {
    const shown = registerMarks.flatMap((mark) => [markLetters[mark], markLetters[mark].toLowerCase()])
    const looks = shown.map((code) => {
      const cell = cellOf(code)
      const look = cell === null ? '' : marks[cell.counts ? cell.mark : 'guest']
      return [
        code,
        { className: mergeClasses(styles.mark, look), text: cell === null ? '' : letter(cell.mark), label: label(cell) },
      ] as const
    })
    return new Map([...looks, [noMark, { className: styles.mark, text: '', label: label(null) }]])
  }, [styles, marks, letter, label])
}

type ChunkProps = {
  readonly grid: string
  /** The letters of the cells. */
  readonly letters: string
  readonly row: number
  readonly start: number
  readonly look: CellLook
  readonly className: string
}

/** Some cells of a row that stand side by side: drawn once, and not again while the grid is scrolled. */
const Chunk = memo(({ grid, letters, row, start, look, className }: ChunkProps) => (
  <div className={className} role="none" style={{ left: `${start * sizes.column}px` }}>
    {Array.from(letters, (code, at) => {
      const column = start + at
      const cell = look.get(code)
      return (
        <div
          key={column}
          id={cellId(grid, { row, column })}
          role="gridcell"
          aria-colindex={column + 2}
          aria-label={cell?.label}
          data-row={row}
          data-column={column}
          data-mark={cell?.text}
          className={cell?.className}
        />
      )
    })}
  </div>
))

type GridRowProps = {
  readonly grid: string
  readonly index: number
  readonly top: number
  readonly row: RegisterRow
  readonly firstChunk: number
  readonly lastChunk: number
  readonly look: CellLook
  readonly lang: Lang
  /** Whether the keyboard stands on the name. */
  readonly isHere: boolean
}

/** One person: the name, the cells in sight, the totals. */
export const GridRow = memo(({ grid, index, top, row, firstChunk, lastChunk, look, lang, isHere }: GridRowProps) => {
  const styles = useGridStyles()
  const { person, tally, absence, isBelow } = row
  const who = named(person)
  const [name, post] = [fullName(who, lang), designation(who, lang)]
  const count = person.row.length
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, styles.plain)}
      style={{ height: `${sizes.row}px`, top: `${top}px` }}
    >
      <div
        id={cellId(grid, { row: index, column: -1 })}
        role="rowheader"
        aria-colindex={1}
        data-row={index}
        data-column={-1}
        title={[name, post].filter((part) => part !== '').join(', ')}
        className={mergeClasses(styles.name, isHere && styles.nameHere)}
      >
        <span className={styles.nameText}>{name}</span>
        {post !== '' && <span className={styles.quiet}>{post}</span>}
      </div>
      <div className={styles.lane} role="none" style={{ width: `${count * sizes.column}px` }}>
        {Array.from({ length: Math.max(0, lastChunk - firstChunk + 1) }, (_, at) => {
          const start = (firstChunk + at) * sizes.chunk
          return (
            <Chunk
              key={start}
              {...{ grid, row: index, start, look }}
              className={styles.chunk}
              letters={person.row.slice(start, start + sizes.chunk)}
            />
          )
        })}
      </div>
      <RowTotals column={count + 2} tally={tally} isBelow={isBelow} absence={String(absence?.length ?? '–')} />
    </div>
  )
})

type HeadChunkProps = {
  readonly grid: string
  readonly start: number
  readonly meetings: readonly RegisterMeetingView[]
  readonly lang: Lang
}

/** The heads of some meetings. */
export const HeadChunk = memo(({ grid, meetings, start, lang }: HeadChunkProps) => {
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
            className={mergeClasses(styles.cell, styles.date)}
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
