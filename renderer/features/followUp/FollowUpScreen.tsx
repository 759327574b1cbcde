import { makeStyles, Tab, TabList, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { wallClock } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { BodyPicker } from '../../components/BodyPicker.tsx'
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
import { Show } from './show.ts'
import { useWho } from './useWho.ts'

const route = getRouteApi('/followUp')

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`, boxSizing: 'border-box' },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalM} 0` },
  picker: { width: '280px' },
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
  const query = useQuery(
    api.followUp.list.queryOptions({ input: { show, personId: search.person ?? null, bodyId: search.body ?? null, from: null, to: null } }),
  )
  const isNobody = show === 'mine' && settings?.userId === null
  return (
    <div className={styles.root}>
      <PageHeader title={t('followUp.title')} under={t('followUp.under')} />
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
          </Tab>
        ))}
      </TabList>
      <div className={styles.filter}>
        <PersonPicker
          className={styles.picker}
          label={t('followUp.byPerson')}
          hideLabel
          placeholder={t('followUp.byPerson')}
          value={search.person ?? null}
          asOf={today}
          onChange={(person) => void navigate({ search: (before) => ({ ...before, person: person ?? undefined }), replace: true })}
        />
        <BodyPicker
          className={styles.picker}
          label={t('followUp.byBody')}
          hideLabel
          placeholder={t('followUp.byBody')}
          value={search.body ?? null}
          onChange={(body) => void navigate({ search: (before) => ({ ...before, body: body ?? undefined }), replace: true })}
        />
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
    </div>
  )
}
