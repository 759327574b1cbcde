import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RegisterQuery } from '../../../shared/contract/register.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { wallClock } from '../../../shared/domain/calendar.ts'
import { percentOf } from '../../../shared/domain/register.ts'
import { dateRange } from '../../../shared/language/dates.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { api } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useWords } from '../../i18n.ts'
import { BelowList } from './BelowList.tsx'
import { BodyComparison } from './BodyComparison.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { Pictures } from './Pictures.tsx'
import { RegisterFilter } from './RegisterFilter.tsx'
import { RegisterView } from './RegisterView.tsx'
import { type CountedRegister, countRegister } from './registerRows.ts'
import { calendarYear, financialYear, financialYearOf, RegisterTab, type Span } from './registerSearch.ts'

const route = getRouteApi('/register')

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: '600px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  rest: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    paddingTop: tokens.spacingVerticalS,
  },
})

const useSpan = (): Span | null => {
  const search = route.useSearch()
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  if (search.from !== undefined && search.to !== undefined) return { from: search.from, to: search.to }
  if (settings === undefined) return null
  const { date } = wallClock(new Date())
  return settings.yearStart === 'april' ? financialYear(financialYearOf(date)) : calendarYear(Number(date.slice(0, 4)))
}

/** The register of a body or of chosen people over a period: the grid, who fell below, and pictures of it. */
export const RegisterScreen = () => {
  const styles = useStyles()
  const { t } = useWords()
  const search = route.useSearch()
  const span = useSpan()
  if (span === null) return null
  const people = search.people ?? []
  const kind = search.of ?? (search.body === undefined && people.length > 0 ? 'people' : 'body')
  const of = kind === 'people' ? ({ kind, personIds: people } as const) : ({ kind, bodyId: search.body } as const)
  const query: RegisterQuery | null =
    of.kind === 'people'
      ? of.personIds.length === 0
        ? null
        : { of, ...span }
      : of.bodyId === undefined
        ? null
        : { of: { kind: 'body', bodyId: of.bodyId }, ...span }
  if (query !== null) return <OneRegister query={query} kind={kind} />
  return (
    <div className={styles.root}>
      <PageHeader title={t('register.title')} under={t('register.under')} />
      <RegisterFilter kind={kind} span={span} />
      <div className={styles.rest}>
        <EmptyState title={t('register.choose')} body={t('register.chooseBody')} />
        <BodyComparison span={span} />
      </div>
    </div>
  )
}

const OneRegister = ({ query, kind }: { readonly query: RegisterQuery; readonly kind: 'body' | 'people' }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const read = useQuery({ ...api.register.read.queryOptions({ input: query }), placeholderData: keepPreviousData })
  const { data } = read
  const counted = useMemo(() => (data === undefined ? null : countRegister(data)), [data])
  const span = { from: query.from, to: query.to }
  const named = query.of.kind === 'body' ? data?.bodies.find(({ id }) => query.of.kind === 'body' && id === query.of.bodyId) : undefined
  const summary =
    counted === null
      ? ''
      : counted.view.meetings.length === 0
        ? t('register.summaryNone')
        : t('register.summary', {
            meetings: counted.view.meetings.length,
            people: counted.rows.length,
            percent: formatPercent(percentOf(counted.whole)),
          })
  const under = [inLang(named?.name, lang), dateRange(query.from, query.to, lang, { year: 'always' }), summary]
  return (
    <div className={styles.root}>
      <PageHeader title={t('register.title')} under={under.filter((part) => part !== '').join(' · ')}>
        {counted !== null && <ExportMenu query={query} counted={counted} />}
      </PageHeader>
      <RegisterFilter kind={kind} span={span} />
      <Loaded query={read}>{() => (counted === null ? null : <Parts counted={counted} query={query} />)}</Loaded>
    </div>
  )
}

const Parts = ({ counted, query }: { readonly counted: CountedRegister; readonly query: RegisterQuery }) => {
  const styles = useStyles()
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.tab ?? 'grid'
  if (counted.view.meetings.length === 0) {
    return (
      <div className={styles.rest}>
        <EmptyState title={t('register.none')} body={t('register.noneBody')} />
      </div>
    )
  }
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={t('register.views')}
        selectedValue={tab}
        onTabSelect={(_event, data) =>
          void navigate({ search: (before) => ({ ...before, tab: RegisterTab.catch('grid').parse(data.value) }), replace: true })
        }
      >
        {RegisterTab.options.map((each) => (
          <Tab key={each} value={each}>
            {t(`register.view.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.rest}>
        {tab === 'grid' && <RegisterView counted={counted} />}
        {tab === 'below' && <BelowList counted={counted} />}
        {tab === 'pictures' && <Pictures counted={counted} span={query} />}
      </div>
    </>
  )
}
