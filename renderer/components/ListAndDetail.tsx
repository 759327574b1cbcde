import { Input, makeStyles, mergeClasses, Text, Title3, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { VirtualList } from './VirtualList.tsx'

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(280px, 26%) minmax(0, 1fr)', height: '100%' },
  side: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titleRow: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  scroll: { flex: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingVerticalXS },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  text: { minWidth: 0, flex: 1 },
  waiting: { height: '56px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  under: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { padding: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
  detail: { overflowY: 'auto', minWidth: 0 },
  detailInside: {
    boxSizing: 'border-box',
    maxWidth: '1240px',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
})

/** One line of the list: what is shown, and what leads to its detail. */
export type ListRow<Id extends string> = {
  readonly id: Id
  readonly text: string
  readonly under: string
  /** What stands before the text, such as a picture. */
  readonly media?: ReactNode
}

/** A screen with a list to search on one side and the chosen one on the other. Arrow keys walk the list, Enter in the search opens the first. */
export const ListAndDetail = <Id extends string>(props: {
  readonly title: string
  readonly listLabel: string
  readonly searchLabel: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly count: string
  readonly noneFound: string
  /** How many lines there are. */
  readonly total: number
  /** A line by its place; undefined while it has not been read. */
  readonly rowAt: (index: number) => ListRow<Id> | undefined
  /** Tells which lines are in sight. */
  readonly onRange?: (first: number, last: number) => void
  readonly chosen: Id | null
  /** The place of a line, where it is known. */
  readonly placeOf?: (id: Id) => number | null
  /** The address of a line. */
  readonly to: '/people' | '/bodies'
  readonly onOpen: (id: Id) => void
  /** The button for a new one. */
  readonly action: ReactNode
  /** What else narrows the list. */
  readonly filter?: ReactNode
  readonly children: ReactNode
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const list = useRef<HTMLUListElement>(null)
  // State, not a ref: the list is drawn once more when its scroller is there.
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const { rowAt } = props
  const first = rowAt(0)
  // Whoever comes from another screen finds the chosen line in sight, if it has been read.
  const shown = props.chosen === null ? null : (props.placeOf?.(props.chosen) ?? null)
  return (
    <div className={styles.root}>
      <div className={styles.side}>
        <div className={styles.head}>
          <div className={styles.titleRow}>
            <Title3 as="h1" className={styles.title}>
              {props.title}
            </Title3>
            {props.action}
          </div>
          <Input
            type="search"
            aria-label={props.searchLabel}
            placeholder={props.searchLabel}
            contentBefore={<SearchRegular />}
            value={props.query}
            onChange={(_event, data) => props.onQuery(data.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && first) props.onOpen(first.id)
              if (event.key !== 'ArrowDown') return
              event.preventDefault()
              list.current?.querySelector('a')?.focus()
            }}
          />
          {props.filter}
          <Text className={styles.count} role="status">
            {props.count}
          </Text>
        </div>
        <nav ref={setScroller} className={styles.scroll} aria-label={props.listLabel}>
          {props.total === 0 && <div className={styles.none}>{props.query === '' ? t('common.none') : props.noneFound}</div>}
          <VirtualList
            listRef={list}
            total={props.total}
            rowHeight={58}
            scroller={scroller}
            shown={shown}
            keyOf={(index) => rowAt(index)?.id ?? index}
            {...(props.onRange ? { onRange: props.onRange } : {})}
            row={(index) => {
              const line = rowAt(index)
              if (line === undefined) return <div className={styles.waiting} />
              const { id, text, under, media } = line
              return (
                <Link
                  to={props.to}
                  search={{ id }}
                  className={mergeClasses(styles.link, id === props.chosen && styles.chosen)}
                  aria-current={id === props.chosen ? 'true' : undefined}
                >
                  {media}
                  <div className={styles.text}>
                    <div className={styles.name}>{text}</div>
                    {under !== '' && <div className={styles.under}>{under}</div>}
                  </div>
                </Link>
              )
            }}
          />
        </nav>
      </div>
      <div className={styles.detail}>
        <div className={styles.detailInside}>{props.children}</div>
      </div>
    </div>
  )
}
