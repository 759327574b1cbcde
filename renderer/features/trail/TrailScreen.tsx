import {
  Button,
  makeStyles,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { TrailEntry } from '../../../shared/contract/trail.ts'
import { client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { fieldLabel, useValueText } from '../../components/useValueText.ts'
import { useWords } from '../../i18n.ts'

const route = getRouteApi('/trail')
const atOnce = 100

/** Ids of what a thing belongs to, and of files: they say nothing to a reader. */
const unread: readonly string[] = ['meetingId', 'itemId', 'decisionId', 'actionId', 'pressNoteId', 'original', 'print', 'letterheadId']

const useStyles = makeStyles({
  cell: { verticalAlign: 'top', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  who: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  changes: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  field: { color: tokens.colorNeutralForeground3 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  more: { marginTop: tokens.spacingVerticalL },
})

const Changes = ({ entry }: { readonly entry: TrailEntry }) => {
  const styles = useStyles()
  const { lang } = useWords()
  const say = useValueText()
  const said = (side: TrailEntry['before'], field: string) => say(side?.[field], { entity: entry.entity, field })
  // Of what was made or removed whole, the fields that say nothing are left out.
  const fields = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])].filter(
    (field) => !unread.includes(field) && said(entry.before, field) !== said(entry.after, field),
  )
  return (
    <div className={styles.changes}>
      {fields.map((field) => (
        <Fragment key={field}>
          <span className={styles.field}>{fieldLabel(field, lang)}</span>
          <span className={styles.before}>
            {entry.before !== null && Object.hasOwn(entry.before, field) ? said(entry.before, field) : ''}
          </span>
          <span>{entry.after !== null && Object.hasOwn(entry.after, field) ? said(entry.after, field) : ''}</span>
        </Fragment>
      ))}
    </div>
  )
}

/** Who changed what and when, newest first; of everything, or of one thing. */
export const TrailScreen = () => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { of } = route.useSearch()
  const query = useInfiniteQuery({
    queryKey: ['trail', of],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => client.trail.list({ entityId: of, before: pageParam, limit: atOnce }),
    getNextPageParam: (last) => (last.length < atOnce ? undefined : last.at(-1)?.id),
    staleTime: 0,
  })
  const entries = query.data?.pages.flat() ?? []
  return (
    <Page>
      <PageHeader title={t('trail.title')} />
      {query.isPending && <Spinner label={t('common.loading')} />}
      {query.isSuccess && entries.length === 0 && <EmptyState title={t('trail.emptyTitle')} body={t('trail.emptyBody')} />}
      {entries.length > 0 && (
        <Table aria-label={t('trail.title')} size="small">
          <TableHeader>
            <TableRow>
              <TableHeaderCell style={{ width: '230px' }}>{t('trail.when')}</TableHeaderCell>
              <TableHeaderCell style={{ width: '190px' }}>{t('trail.what')}</TableHeaderCell>
              <TableHeaderCell>{t('trail.change')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {entries.map((entry) => (
              <TableRow key={entry.id}>
                <TableCell className={styles.cell}>
                  {formatInstant(entry.at, lang)}
                  <div className={styles.who}>{entry.who}</div>
                </TableCell>
                <TableCell className={styles.cell}>
                  {t(`terms.entity.${entry.entity}`)}: {t(`terms.change.${entry.change}`)}
                </TableCell>
                <TableCell className={styles.cell}>
                  <Changes entry={entry} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {query.hasNextPage && (
        <Button className={styles.more} disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('trail.more')}
        </Button>
      )}
    </Page>
  )
}
