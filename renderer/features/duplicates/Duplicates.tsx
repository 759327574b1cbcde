import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SuspectPair } from '../../../shared/contract/duplicates.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { MergeDialog } from './MergeDialog.tsx'

const pageSize = 50

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  reasons: { gridColumn: '1 / 3', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  buttons: { gridColumn: '3', gridRow: '1 / 3', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  line: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  more: { marginTop: tokens.spacingVerticalL },
})

/** One of the two, with what tells people apart. */
const Side = ({ person, asOf }: { readonly person: PersonView; readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { lang } = useWords()
  const other = lang === 'hi' ? person.name.en : person.name.hi
  const lines = [
    [other, ...person.otherNames].filter(Boolean).join('; '),
    designationAsOf(person, asOf, lang),
    [inLang(person.district, lang), person.phone, person.email].filter((text) => text !== '').join(' · '),
  ].filter((text) => text !== '')
  return (
    <div>
      <Link to="/people" search={{ id: person.id }} className={styles.name}>
        {nameAsOf(person, asOf, lang)}
      </Link>
      {lines.map((line) => (
        <div key={line} className={styles.line}>
          {line}
        </div>
      ))}
    </div>
  )
}

/** Entries that seem to be of one person: merged from here, or said to be two people. */
export const Duplicates = ({ asOf }: { readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const [merging, setMerging] = useState<SuspectPair | null>(null)
  const query = useInfiniteQuery(
    api.duplicates.list.infiniteOptions({
      input: (offset: number) => ({ offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((sum, page) => sum + page.pairs.length, 0)
        return read < last.total && last.pairs.length > 0 ? read : undefined
      },
    }),
  )
  const pairs = query.data?.pages.flatMap((page) => page.pairs) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const reload = () => queryClient.invalidateQueries({ queryKey: api.duplicates.key() })
  const setDistinct = ([one, other]: SuspectPair['people']) =>
    act(async () => {
      const pair = { keptId: one.id, removedId: other.id }
      await client.duplicates.setDistinct({ ...pair, distinct: true })
      await reload()
      const names = { one: nameAsOf(one, asOf, lang), other: nameAsOf(other, asOf, lang) }
      notify.undoable(t('directory.saidDistinct', names), async () => {
        await client.duplicates.setDistinct({ ...pair, distinct: false })
        await reload()
      })
    })
  return (
    <Page>
      <PageHeader title={t('directory.view.duplicates')} under={t('directory.duplicatesUnder')} />
      {query.isSuccess && total === 0 && (
        <EmptyState title={t('directory.duplicatesEmptyTitle')} body={t('directory.duplicatesEmptyBody')} />
      )}
      {total > 0 && (
        <>
          <Text className={styles.count} role="status">
            {t('directory.duplicatesCount', { count: total })}
          </Text>
          <ul className={styles.list} aria-label={t('directory.duplicatesList')}>
            {pairs.map((pair) => {
              const [one, other] = pair.people
              const names = { one: nameAsOf(one, asOf, lang), other: nameAsOf(other, asOf, lang) }
              return (
                <li key={`${one.id} ${other.id}`} className={styles.pair} aria-label={t('directory.pair', names)}>
                  <Side person={one} asOf={asOf} />
                  <Side person={other} asOf={asOf} />
                  <div className={styles.reasons}>
                    {pair.reasons.map((reason) => (
                      <Badge key={reason} appearance="tint" color="brand">
                        {t(`directory.reason.${reason}`)}
                      </Badge>
                    ))}
                  </div>
                  <div className={styles.buttons}>
                    <Button appearance="primary" aria-label={t('directory.mergeThese', names)} onClick={() => setMerging(pair)}>
                      {t('directory.merge')}
                    </Button>
                    <Button aria-label={t('directory.distinctThese', names)} onClick={() => setDistinct(pair.people)}>
                      {t('directory.distinct')}
                    </Button>
                  </div>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {query.hasNextPage && (
        <Button className={styles.more} disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('directory.more')}
        </Button>
      )}
      {merging !== null && (
        <MergeDialog keptId={merging.people[0].id} removedId={merging.people[1].id} asOf={asOf} onClose={() => setMerging(null)} />
      )}
    </Page>
  )
}
