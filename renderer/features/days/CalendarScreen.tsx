import { Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, ChevronLeftRegular, ChevronRightRegular, WarningFilled } from '@fluentui/react-icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { CalendarEntry } from '../../../shared/contract/days.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { type CalendarDate, type WallTime, wallClock } from '../../../shared/domain/calendar.ts'
import { MeetingState } from '../../../shared/domain/meetings.ts'
import { dateRange, formatDate, formatMonth } from '../../../shared/language/dates.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'
import { CalendarGrid } from './CalendarGrid.tsx'
import { CalendarList } from './CalendarList.tsx'
import { CalendarView, shownSpan, turned } from './calendarSpan.ts'
import { NewMeetingDialog } from './NewMeetingDialog.tsx'
import { rescheduled, whyFixed } from './reschedule.ts'
import { stateMarks } from './stateMarks.tsx'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: '560px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  patch: { display: 'flex', padding: '2px', fontSize: '14px', borderRadius: tokens.borderRadiusSmall },
  clash: { color: tokens.colorPaletteRedForeground1, display: 'flex', fontSize: '14px' },
  keys: { marginInlineStart: 'auto' },
})

const Legend = ({ withKeys }: { readonly withKeys: boolean }) => {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <ul className={styles.legend} aria-label={t('calendar.legend')}>
      {MeetingState.options.map((state) => (
        <li key={state} className={styles.mark}>
          <span className={styles.patch} style={{ backgroundColor: stateMarks[state].color, color: stateMarks[state].onColor }} aria-hidden>
            {stateMarks[state].icon}
          </span>
          {t(`terms.meetingState.${state}`)}
        </li>
      ))}
      <li className={styles.mark}>
        <span className={styles.clash} aria-hidden>
          <WarningFilled />
        </span>
        {t('calendar.clash.legend')}
      </li>
      {withKeys && <li className={styles.keys}>{t('calendar.keys')}</li>}
    </ul>
  )
}

/** Puts a draft elsewhere in the calendar, with the way back; of any other it says why not. */
const useMove = () => {
  const { t, lang } = useWords()
  const notify = useNotify()
  return async (entry: CalendarEntry, to: { readonly date: CalendarDate; readonly start: WallTime }): Promise<boolean> => {
    const why = whyFixed(entry.state)
    if (why !== null) {
      notify.warn(t(`calendar.fixed.${why}`))
      return false
    }
    const { id, version, date, start, end } = entry
    try {
      await client.meetings.update({ id, version, changes: rescheduled(entry, to) })
      await refreshMeetings()
    } catch (error) {
      notify.error(error)
      return false
    }
    const when = `${formatDate(to.date, lang, 'weekday')}, ${formatTime(to.start, lang)}`
    notify.undoable(t('calendar.moved', { title: inLang(entry.title, lang), when }), async () => {
      const { version: latest } = await client.meetings.get({ id })
      await client.meetings.update({ id, version: latest, changes: { date, start, end } })
      await refreshMeetings()
    })
    return true
  }
}

const route = getRouteApi('/calendar')

/** The meetings of a month or a week: seen, made, opened and moved. */
export const CalendarScreen = () => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const today = wallClock(new Date()).date
  const { view, date = today } = search
  const span = shownSpan(view, date)
  const query = useQuery({ ...api.days.calendar.queryOptions({ input: span }), placeholderData: keepPreviousData })
  const [creating, setCreating] = useState<{
    readonly date: CalendarDate
    readonly start: WallTime | null
    readonly isPicked: boolean
  } | null>(null)
  const move = useMove()
  const show = (changes: Partial<typeof search>) => void navigate({ search: { view, date, ...changes }, replace: true })
  const isWeek = view === 'week'
  const steps = [
    { by: -1, label: t(`calendar.previous.${view}`), icon: <ChevronLeftRegular /> },
    { by: 1, label: t(`calendar.next.${view}`), icon: <ChevronRightRegular /> },
  ] as const
  return (
    <div className={styles.root}>
      <PageHeader title={isWeek ? dateRange(span.from, span.to, lang, { year: 'always' }) : formatMonth(date, lang)}>
        <div className={styles.bar}>
          {steps.map(({ by, label, icon }) => (
            <Tooltip key={by} relationship="label" content={label}>
              <Button icon={icon} onClick={() => show({ date: turned(view, date, by) })} />
            </Tooltip>
          ))}
          <Button onClick={() => show({ date: today })}>{t('day.today')}</Button>
          <TabList
            size="small"
            appearance="subtle"
            aria-label={t('calendar.views')}
            selectedValue={view}
            onTabSelect={(_event, data) => show({ view: CalendarView.catch('month').parse(data.value) })}
          >
            {CalendarView.options.map((each) => (
              <Tab key={each} value={each}>
                {t(`calendar.view.${each}`)}
              </Tab>
            ))}
          </TabList>
          <Button
            appearance="primary"
            aria-keyshortcuts="Alt+N"
            icon={<AddRegular />}
            onClick={() => setCreating({ date, start: null, isPicked: false })}
          >
            {t('day.newMeeting')}
          </Button>
        </div>
      </PageHeader>
      <Legend withKeys={view !== 'list'} />
      <Loaded query={query}>
        {(entries) => {
          if (view !== 'list') {
            return (
              <CalendarGrid
                view={view}
                date={date}
                entries={entries}
                onDate={(to) => show({ date: to })}
                onNew={(day, start) => setCreating({ date: day, start, isPicked: true })}
                onOpen={({ id }) => void navigate({ to: '/meeting/$id', params: { id }, search: { tab: 'details' } })}
                onDay={(day) => void navigate({ to: '/day/$date', params: { date: day } })}
                onMove={move}
              />
            )
          }
          return entries.length > 0 ? (
            <CalendarList entries={entries} />
          ) : (
            <EmptyState title={t('calendar.emptyTitle')} body={t('calendar.emptyBody')} />
          )
        }}
      </Loaded>
      {creating !== null && (
        <NewMeetingDialog
          date={creating.date}
          isPicked={creating.isPicked}
          {...(creating.start === null ? {} : { start: creating.start })}
          onClose={() => setCreating(null)}
        />
      )}
    </div>
  )
}
