import { Button, makeStyles, Tab, TabList, Tooltip, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { DismissRegular, DocumentTableRegular, DocumentTextRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { DateField } from '../../components/DateField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { ActionPane } from './ActionPane.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'
import { refreshFollowUp } from './followUpDrafts.ts'
import { ExtractDialog, ReportDialog } from './PeriodPaper.tsx'
import { Show } from './show.ts'
import { useWho } from './useWho.ts'

const route = getRouteApi('/followUp')

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`, boxSizing: 'border-box' },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalM} 0` },
  picker: { width: '280px' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginInlineStart: tokens.spacingHorizontalXS },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
})

/** All actions and reports sought, across meetings: what is open, overdue, mine; one of them beside the list with its log. */
export const FollowUpScreen = () => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const { whoOf } = useWho()
  const { date: today } = wallClock(new Date())
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const show = search.show ?? 'open'
  const [asking, setAsking] = useState<'report' | 'extract' | null>(null)
  const { person = null, body = null, from = null, to = null } = search
  const narrowing = { personId: person, bodyId: body, from, to }
  const query = useQuery(api.followUp.list.queryOptions({ input: { show, ...narrowing } }))
  const { data: counts } = useQuery(api.followUp.counts.queryOptions({ input: narrowing }))
  const concerned = person !== null ? { personId: person } : body !== null ? { bodyId: body } : null
  const isNobody = show === 'mine' && settings?.userId === null
  return (
    <div className={styles.root}>
      <PageHeader title={t('followUp.title')} under={t('followUp.under')}>
        <Tooltip relationship="description" content={t(body === null ? 'followUp.reportNeeds' : 'followUp.reportHint')}>
          <Button icon={<DocumentTableRegular />} disabledFocusable={body === null} onClick={() => setAsking('report')}>
            {t('followUp.report')}
          </Button>
        </Tooltip>
        <Tooltip relationship="description" content={t(concerned === null ? 'followUp.extractNeeds' : 'followUp.extractHint')}>
          <Button icon={<DocumentTextRegular />} disabledFocusable={concerned === null} onClick={() => setAsking('extract')}>
            {t('followUp.extract')}
          </Button>
        </Tooltip>
      </PageHeader>
      <TabList
        selectedValue={show}
        aria-label={t('followUp.show')}
        onTabSelect={(_event, data) =>
          void navigate({ search: (before) => ({ ...before, show: Show.catch('open').parse(data.value), id: undefined }), replace: true })
        }
      >
        {Show.options.map((each) => (
          <Tab key={each} value={each}>
            {t(`followUp.shows.${each}`)}
            {counts !== undefined && <span className={styles.count}>{counts[each]}</span>}
          </Tab>
        ))}
      </TabList>
      <div className={styles.filter}>
        <PersonPicker
          className={styles.picker}
          label={t('followUp.byPerson')}
          hideLabel
          placeholder={t('followUp.byPerson')}
          value={person}
          asOf={today}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, person: chosen ?? undefined }), replace: true })}
        />
        <BodyPicker
          className={styles.picker}
          label={t('followUp.byBody')}
          hideLabel
          placeholder={t('followUp.byBody')}
          value={body}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, body: chosen ?? undefined }), replace: true })}
        />
        <DateField
          beside
          label={t('followUp.from')}
          value={from}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, from: chosen ?? undefined }), replace: true })}
        />
        <DateField
          beside
          label={t('followUp.to')}
          value={to}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, to: chosen ?? undefined }), replace: true })}
          problem={from !== null && to !== null && to < from ? t('followUp.toBeforeFrom') : undefined}
        />
        {(person ?? body ?? from ?? to) !== null && (
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            onClick={() => void navigate({ search: (before) => ({ show: before.show, id: before.id }), replace: true })}
          >
            {t('followUp.clear')}
          </Button>
        )}
      </div>
      {isNobody && settings !== undefined ? (
        <EmptyState title={t('followUp.whoTitle')} body={t('followUp.whoBody')}>
          <PersonPicker
            className={styles.picker}
            label={t('followUp.who')}
            value={null}
            asOf={today}
            onChange={(userId) =>
              act(async () => {
                const saved = await client.settings.update({ version: settings.version, changes: { userId } })
                queryClient.setQueryData(api.settings.get.queryKey(), saved)
                await refreshFollowUp()
              })
            }
          />
        </EmptyState>
      ) : (
        <Loaded query={query}>
          {(entries) =>
            entries.length === 0 ? (
              <EmptyState title={t(`followUp.none.${show}`)} body={t('followUp.noneBody')} />
            ) : (
              <div className={styles.columns}>
                <ul className={styles.list} aria-label={t('followUp.list')} {...arrows}>
                  {entries.map((entry) => (
                    <FollowUpRow key={entry.id} entry={entry} who={whoOf(entry)} today={today} chosen={entry.id === search.id} />
                  ))}
                </ul>
                <div>{search.id !== undefined && <ActionPane key={search.id} id={search.id} whoOf={whoOf} today={today} />}</div>
              </div>
            )
          }
        </Loaded>
      )}
      {asking === 'report' && body !== null && (
        <ReportDialog
          bodyId={body}
          from={from}
          to={to}
          yearStart={CalendarDate.parse(`${today.slice(0, 4)}-01-01`)}
          today={today}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'extract' && concerned !== null && (
        <ExtractDialog concerned={concerned} from={from} to={to} onClose={() => setAsking(null)} />
      )}
    </div>
  )
}
