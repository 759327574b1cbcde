// biome-ignore-all lint/a11y/useSemanticElements: a table of the page can't be drawn in parts: rows and cells out of sight are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the cell by aria-activedescendant
import { mergeClasses } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { RegisterMeetingView, RegisterPersonView } from '../../../shared/contract/register.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { cellOf, noMark, type RegisterTally } from '../../../shared/domain/register.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { fullName } from '../../../shared/language/names.ts'
import { useWords } from '../../i18n.ts'
import { cellId, FootChunk, GridRow, HeadChunk, named, type Place, RowTotals, totals, useCellLook } from './gridParts.tsx'
import { sizes, useGridStyles } from './gridStyles.ts'
import type { RegisterRow } from './registerRows.ts'
import { useMarkText } from './useMarkText.ts'

/** Where the mark of the keyboard is drawn: over its cell, so that no row is drawn anew when it moves. */
const frameOf = ({ row, column }: Place) => ({
  top: `${row * sizes.row}px`,
  left: `${sizes.name + column * sizes.column}px`,
  width: `${sizes.column}px`,
  height: `${sizes.row}px`,
})

/**
 * People and meetings with a letter and a colour for each cell. Only what is in sight is drawn, in chunks that stay as they are while
 * the grid is scrolled. The arrow keys move a mark through the cells; Enter and a click open what the cell is of.
 */
export const RegisterGrid = (props: {
  readonly rows: readonly RegisterRow[]
  readonly meetings: readonly RegisterMeetingView[]
  readonly tallies: readonly RegisterTally[]
  readonly whole: RegisterTally
  readonly onMeeting: (meeting: RegisterMeetingView) => void
  readonly onPerson: (person: RegisterPersonView) => void
  /** Says what the cell under the keyboard or the pointer is of; '' for none. */
  readonly onSaid: (text: string) => void
}) => {
  const { rows, meetings, tallies, whole, onMeeting, onPerson, onSaid } = props
  const styles = useGridStyles()
  const { t, lang } = useWords()
  const { label } = useMarkText()
  const look = useCellLook()
  const grid = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const totalsWidth = sizes.total * 3 + sizes.absence
  const chunks = Math.ceil(meetings.length / sizes.chunk)
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    overscan: 8,
    scrollPaddingEnd: sizes.head + sizes.foot,
    // Both directions move in one drawing, not in one each.
    useFlushSync: false,
  })
  const horizontal = useVirtualizer({
    horizontal: true,
    count: chunks,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.chunk * sizes.column,
    overscan: 2,
    useFlushSync: false,
  })
  const shownChunks = horizontal.getVirtualItems().map(({ index }) => index)
  const [firstChunk, lastChunk] = [shownChunks[0] ?? 0, shownChunks.at(-1) ?? -1]
  const width = sizes.name + meetings.length * sizes.column + totalsWidth

  const saidOf = useCallback(
    ({ row, column }: Place): string => {
      const person = rows[row]?.person
      const meeting = meetings[column]
      const who = person === undefined ? '' : fullName(named(person), lang)
      if (meeting === undefined) return who
      const cell = person === undefined ? '' : label(cellOf(person.row[column] ?? noMark))
      return [who, formatDate(meeting.date, lang), inLang(meeting.title, lang), cell].filter((part) => part !== '').join(' · ')
    },
    [rows, meetings, lang, label],
  )

  // Whatever narrows the list may leave the mark outside it.
  const here = place === null || place.row >= rows.length || place.column >= meetings.length ? null : place

  const move = (to: Place) => {
    const next = {
      row: Math.max(-1, Math.min(to.row, rows.length - 1)),
      column: Math.max(-1, Math.min(to.column, meetings.length - 1)),
    }
    setPlace(next)
    onSaid(saidOf(next))
    if (next.row >= 0) vertical.scrollToIndex(next.row, { align: 'auto' })
    const element = scroller.current
    if (element === null || next.column < 0) return
    const left = next.column * sizes.column
    const seen = element.clientWidth - sizes.name - totalsWidth
    if (left < element.scrollLeft) element.scrollLeft = left
    else if (left + sizes.column > element.scrollLeft + seen) element.scrollLeft = left + sizes.column - seen
  }

  const open = ({ row, column }: Place) => {
    const meeting = meetings[column]
    const person = rows[row]?.person
    if (meeting !== undefined) onMeeting(meeting)
    else if (person !== undefined) onPerson(person)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = here ?? { row: 0, column: 0 }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - sizes.head - sizes.foot) / sizes.row) - 1)
    const moves: Readonly<Record<string, Place>> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      PageUp: { row: Math.max(0, row - page), column },
      PageDown: { row: row + page, column },
      Home: { row: event.ctrlKey ? 0 : row, column: event.ctrlKey ? 0 : -1 },
      End: { row: event.ctrlKey ? rows.length - 1 : row, column: meetings.length - 1 },
    }
    const to = moves[event.key]
    if (to !== undefined) {
      event.preventDefault()
      move(here === null ? { row: 0, column: 0 } : to)
    } else if (event.key === 'Enter' && here !== null) {
      event.preventDefault()
      open(here)
    }
  }

  const placeOf = (event: MouseEvent): Place | null => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null
    return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins at the top and at the latest meeting whenever another register is shown
  useEffect(() => {
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
  }, [meetings])

  const lane = { width: `${meetings.length * sizes.column}px` }
  const headChunks = useMemo(
    () => Array.from({ length: chunks }, (_, chunk) => meetings.slice(chunk * sizes.chunk, (chunk + 1) * sizes.chunk)),
    [meetings, chunks],
  )
  const footChunks = useMemo(
    () => Array.from({ length: chunks }, (_, chunk) => tallies.slice(chunk * sizes.chunk, (chunk + 1) * sizes.chunk)),
    [tallies, chunks],
  )
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.scroller}
      aria-label={t('register.title')}
      aria-rowcount={rows.length + 2}
      aria-colcount={meetings.length + 1 + totals.length}
      aria-readonly
      {...(here === null ? {} : { 'aria-activedescendant': cellId(grid, here) })}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const clicked = placeOf(event)
        if (clicked !== null) open(clicked)
      }}
      onMouseOver={(event) => {
        const over = placeOf(event)
        if (over !== null) onSaid(saidOf(over))
      }}
      onFocus={() => {
        if (here === null && rows.length > 0) move({ row: 0, column: meetings.length - 1 })
      }}
    >
      <div className={styles.plane} role="none" style={{ width: `${width}px`, minWidth: '100%' }}>
        <div role="row" aria-rowindex={1} className={styles.head} style={{ height: `${sizes.head}px` }}>
          <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.name, styles.heading)}>
            {t('register.name')}
          </div>
          <div className={styles.lane} role="none" style={lane}>
            {shownChunks.map((chunk) => (
              <HeadChunk key={chunk} {...{ grid, lang, meetings: headChunks[chunk] ?? [], start: chunk * sizes.chunk }} />
            ))}
          </div>
          {here !== null && here.row < 0 && here.column >= 0 && (
            <div aria-hidden className={styles.here} style={{ ...frameOf(here), top: 0, height: `${sizes.head}px` }} />
          )}
          <div className={styles.totals} role="none">
            {totals.map((total, at) => (
              <div
                key={total}
                role="columnheader"
                aria-colindex={meetings.length + 2 + at}
                className={mergeClasses(styles.total, styles.heading, total === 'absence' && styles.absence)}
              >
                {t(`register.${total}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="none" style={{ position: 'relative', height: `${vertical.getTotalSize()}px` }}>
          {vertical.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <GridRow
                key={row.person.id}
                {...{ grid, index, row, firstChunk, lastChunk, look, lang }}
                top={start}
                isHere={here?.row === index && here.column < 0}
              />
            )
          })}
          {here !== null && here.row >= 0 && here.column >= 0 && <div aria-hidden className={styles.here} style={frameOf(here)} />}
        </div>
        <div role="row" aria-rowindex={rows.length + 2} className={styles.foot} style={{ height: `${sizes.foot}px` }}>
          <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.name, styles.heading)}>
            <span>{t('register.presentOf')}</span>
            <span className={styles.quiet}>{t('register.percentOf')}</span>
          </div>
          <div className={styles.lane} role="none" style={lane}>
            {shownChunks.map((chunk) => (
              <FootChunk key={chunk} tallies={footChunks[chunk] ?? []} start={chunk * sizes.chunk} />
            ))}
          </div>
          <RowTotals column={meetings.length + 2} tally={whole} isBelow={false} absence="" />
        </div>
      </div>
    </div>
  )
}
