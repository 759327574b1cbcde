import { Button, Link as FluentLink, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { type BodyId, PositionId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { DateField } from '../../components/DateField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { keepFocus } from '../../components/keepFocus.ts'
import { nameAsOf } from '../../components/names.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { VirtualList } from '../../components/VirtualList.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const dragType = 'application/x-karyavritt-post'
const pageSize = 300

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    height: '100%',
    maxWidth: '1240px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} 0`,
  },
  filters: {
    display: 'grid',
    gridTemplateColumns: '220px 280px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '& > *': { minWidth: 0 },
  },
  count: { color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalS },
  scroll: { minHeight: 0, overflowY: 'auto', paddingBottom: tokens.spacingVerticalXL },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px 48px minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr) 96px 72px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalXXS,
    minHeight: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  over: { borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  grip: { cursor: 'grab', display: 'flex', fontSize: '18px', color: tokens.colorNeutralForeground3 },
  place: { textAlign: 'end', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex' },
})

/** The posts of a day in the order in which documents name their holders; dragged, or moved with Alt and the arrow keys. */
export const SeniorityOrder = (props: { readonly asOf: CalendarDate; readonly onAsOf: (date: CalendarDate) => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { asOf } = props
  const [bodyId, setBodyId] = useState<BodyId | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const input = { on: asOf, bodyId, lang }
  const query = useInfiniteQuery(
    api.positions.order.infiniteOptions({
      input: (offset: number) => ({ ...input, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((sum, page) => sum + page.posts.length, 0)
        return read < last.total && last.posts.length > 0 ? read : undefined
      },
      placeholderData: keepPreviousData,
    }),
  )
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const bodyNames = useMemo(() => new Map(bodies.map(({ id, name }) => [id, name])), [bodies])
  const posts = useMemo(() => query.data?.pages.flatMap((page) => page.posts) ?? [], [query.data])
  const total = query.data?.pages[0]?.total ?? 0

  const reload = async () => {
    await queryClient.invalidateQueries({ queryKey: api.positions.key() })
    await queryClient.invalidateQueries({ queryKey: api.people.key() })
  }
  /** Puts a post at a place, counted as the list stands without it. */
  const move = (id: PositionId, to: number) => {
    const moved = posts.find(({ position }) => position.id === id)
    const others = posts.filter(({ position }) => position.id !== id)
    if (moved === undefined || to < 0 || to > others.length) return
    const after = others[to - 1]?.position.id ?? null
    act(() =>
      keepFocus(async () => {
        await flushAll()
        const { changes } = await client.positions.place({ ...input, id, after })
        await reload()
        if (changes.length === 0) return
        notify.undoable(t('directory.moved', { name: nameAsOf(moved.person, asOf, lang), count: changes.length }), async () => {
          await client.positions.setRanks({ ranks: changes.map(({ id: one, version, before }) => ({ id: one, version, rank: before })) })
          await reload()
        })
      }),
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, id: PositionId, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    move(id, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  const row = (index: number) => {
    const post = posts[index]
    if (post === undefined) return null
    const { position, person } = post
    const name = nameAsOf(person, asOf, lang)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a row with buttons of its own is no fieldset
      <div
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys that move it
        tabIndex={0}
        id={`post-${position.id}`}
        aria-label={`${index + 1}. ${name}, ${inLang(position.title, lang)}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className={mergeClasses(styles.row, over === index && styles.over)}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData(dragType, position.id)
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(dragType)) return
          event.preventDefault()
          setOver(index)
        }}
        onDragLeave={() => setOver((now) => (now === index ? null : now))}
        onDragEnd={() => setOver(null)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(null)
          const dragged = PositionId.safeParse(event.dataTransfer.getData(dragType)).data
          if (dragged === undefined || dragged === position.id) return
          const from = posts.findIndex((one) => one.position.id === dragged)
          move(dragged, from < index ? index - 1 : index)
        }}
        onKeyDown={(event) => onKeyDown(event, position.id, index)}
      >
        <span className={styles.grip} title={t('directory.drag')}>
          <ReOrderDotsVerticalRegular />
        </span>
        <span className={styles.place}>{index + 1}</span>
        <Link to="/people" search={{ id: person.id }} className={styles.cut} title={name} tabIndex={-1}>
          <FluentLink as="span">{name}</FluentLink>
        </Link>
        <span className={styles.cut} title={inLang(position.title, lang)}>
          {inLang(position.title, lang)}
        </span>
        <span className={mergeClasses(styles.cut, styles.quiet)}>
          {position.bodyId === null ? '' : inLang(bodyNames.get(position.bodyId), lang)}
        </span>
        <span className={styles.quiet}>{t('directory.rankOf', { rank: position.rank })}</span>
        <span className={styles.buttons}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUpRegular />}
            aria-label={t('directory.up', { name })}
            title={t('directory.up', { name })}
            disabled={index === 0}
            onClick={() => move(position.id, index - 1)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownRegular />}
            aria-label={t('directory.down', { name })}
            title={t('directory.down', { name })}
            disabled={index === total - 1}
            onClick={() => move(position.id, index + 1)}
          />
        </span>
      </div>
    )
  }
  return (
    <div className={styles.root}>
      <PageHeader title={t('directory.view.order')} under={t('directory.orderUnder')}>
        <div className={styles.filters}>
          <DateField label={t('people.asOf')} required value={asOf} onChange={props.onAsOf} />
          <BodyPicker label={t('directory.ofBody')} placeholder={t('directory.anyBody')} value={bodyId} onChange={setBodyId} />
        </div>
      </PageHeader>
      <Text className={styles.count} role="status">
        {query.isSuccess ? t('directory.orderCount', { count: total }) : ''}
      </Text>
      {query.isSuccess && total === 0 ? (
        <div>
          <EmptyState title={t('directory.orderEmptyTitle')} body={t('directory.orderEmptyBody')} />
        </div>
      ) : (
        <div ref={setScroller} className={styles.scroll}>
          <VirtualList
            label={t('directory.orderList')}
            total={posts.length}
            rowHeight={44}
            scroller={scroller}
            shown={null}
            keyOf={(index) => posts[index]?.position.id ?? index}
            onRange={(_first, last) => {
              if (last >= posts.length - pageSize / 3 && query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
            }}
            row={row}
          />
        </div>
      )}
    </div>
  )
}
