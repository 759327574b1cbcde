import { makeStyles, useArrowNavigationGroup } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useEffect, useRef } from 'react'

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
})

/** So many rows stand ready beyond what is seen, for keys and fast scrolling. */
const ahead = 12

/**
 * A list of which only the rows in sight are drawn, however long it is. Arrow keys walk it. It scrolls with `scroller`, which holds
 * nothing else before it.
 */
export const VirtualList = (props: {
  readonly total: number
  readonly row: (index: number) => ReactNode
  readonly keyOf: (index: number) => string | number
  /** In pixels; a row that is higher is measured. */
  readonly rowHeight: number
  readonly scroller: HTMLElement | null
  /** The row to bring into sight when this changes; null for none. */
  readonly shown: number | null
  /** Tells which rows are in sight, so that they can be read. */
  readonly onRange?: (first: number, last: number) => void
  readonly label?: string
  readonly listRef?: Ref<HTMLUListElement>
}) => {
  const styles = useStyles()
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const { total, shown, onRange } = props
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => props.scroller,
    estimateSize: () => props.rowHeight,
    getItemKey: props.keyOf,
    overscan: ahead,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => onRange?.(first, last), [first, last, onRange])
  const toShow = useRef(virtualizer)
  toShow.current = virtualizer
  useEffect(() => {
    if (shown !== null && shown >= 0) toShow.current.scrollToIndex(shown, { align: 'auto' })
  }, [shown])
  return (
    <ul
      ref={props.listRef ?? null}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...arrows}
    >
      {items.map((item) => (
        <li
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          className={styles.row}
          style={{ transform: `translateY(${item.start}px)` }}
          aria-setsize={total}
          aria-posinset={item.index + 1}
        >
          {props.row(item.index)}
        </li>
      ))}
    </ul>
  )
}
