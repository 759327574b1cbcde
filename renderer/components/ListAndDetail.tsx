import { Input, makeStyles, mergeClasses, Text, Title3, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../i18n.ts'

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
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 58px' },
  link: {
    display: 'block',
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
export type ListRow<Id extends string> = { readonly id: Id; readonly text: string; readonly under: string }

/** A screen with a list to search on one side and the chosen one on the other. Arrow keys walk the list, Enter in the search opens the first. */
export const ListAndDetail = <Id extends string>(props: {
  readonly title: string
  readonly listLabel: string
  readonly searchLabel: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly count: string
  readonly noneFound: string
  readonly rows: readonly ListRow<Id>[]
  readonly chosen: Id | null
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
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const [first] = props.rows
  // Whoever comes from another screen finds the chosen line in sight.
  useEffect(() => {
    if (props.chosen !== null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [props.chosen])
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
        <nav className={styles.scroll} aria-label={props.listLabel}>
          {props.rows.length === 0 && <div className={styles.none}>{props.query === '' ? t('common.none') : props.noneFound}</div>}
          <ul ref={list} className={styles.list} {...arrows}>
            {props.rows.map(({ id, text, under }) => (
              <li key={id} className={styles.row}>
                <Link
                  to={props.to}
                  search={{ id }}
                  className={mergeClasses(styles.link, id === props.chosen && styles.chosen)}
                  aria-current={id === props.chosen ? 'true' : undefined}
                >
                  <div className={styles.name}>{text}</div>
                  {under !== '' && <div className={styles.under}>{under}</div>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className={styles.detail}>
        <div className={styles.detailInside}>{props.children}</div>
      </div>
    </div>
  )
}
