import { Button, Input, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, ArrowImportRegular, CalendarMonthRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DayView } from '../../../shared/contract/days.ts'
import { CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { DayDesk } from './DayDesk.tsx'
import { MeetingCard } from './MeetingCard.tsx'
import { NewMeetingDialog } from './NewMeetingDialog.tsx'
import { PressNotes } from './PressNotes.tsx'
import { useDayImport } from './useDayImport.tsx'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalL,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 1040px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

const DayBar = ({ date }: { readonly date: CalendarDate }) => {
  const styles = useStyles()
  const { t } = useWords()
  const navigate = useNavigate()
  const { data: before } = useQuery(api.days.nearest.queryOptions({ input: { date, direction: 'before' } }))
  const { data: after } = useQuery(api.days.nearest.queryOptions({ input: { date, direction: 'after' } }))
  const [typed, setTyped] = useState<string | null>(null)
  const go = (to: CalendarDate | null | undefined) => {
    if (to) void navigate({ to: '/day/$date', params: { date: to } })
  }
  const steps = [
    { to: before?.date, label: t('day.previous'), none: t('day.noEarlier'), icon: <ChevronLeftRegular /> },
    { to: after?.date, label: t('day.next'), none: t('day.noLater'), icon: <ChevronRightRegular /> },
  ]
  return (
    <div className={styles.bar}>
      {steps.map(({ to, label, none, icon }) => (
        <Tooltip key={label} relationship="description" content={to ? label : none}>
          <Button icon={icon} aria-label={label} disabledFocusable={!to} onClick={() => go(to)} />
        </Tooltip>
      ))}
      <Input
        type="date"
        aria-label={t('day.pick')}
        value={typed ?? date}
        onChange={(_event, data) => {
          setTyped(data.value)
        }}
        onBlur={() => {
          const chosen = CalendarDate.safeParse(typed)
          setTyped(null)
          if (chosen.success && chosen.data !== date) go(chosen.data)
        }}
        onKeyDown={(event) => {
          const chosen = CalendarDate.safeParse(typed)
          if (event.key === 'Enter' && chosen.success) go(chosen.data)
        }}
      />
      <Button onClick={() => go(wallClock(new Date()).date)}>{t('day.today')}</Button>
      <Button
        aria-keyshortcuts="Alt+K"
        icon={<CalendarMonthRegular />}
        onClick={() => void navigate({ to: '/calendar', search: { view: 'month', date } })}
      >
        {t('calendar.title')}
      </Button>
    </div>
  )
}

const Meetings = ({ day, onNew }: { readonly day: DayView; readonly onNew: () => void }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const navigate = useNavigate()
  if (day.meetings.length > 0) {
    return (
      <ul className={styles.list} aria-label={t('day.meetings')}>
        {day.meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingCard meeting={meeting} />
          </li>
        ))}
      </ul>
    )
  }
  const loadSample = async () => {
    const { date, meetings } = await client.days.importSample()
    await queryClient.invalidateQueries()
    notify.done(t('day.imported', { count: meetings.length }))
    await navigate({ to: '/day/$date', params: { date } })
  }
  return (
    <EmptyState title={t('day.emptyTitle')} body={t('day.emptyBody')}>
      <Button appearance="primary" aria-keyshortcuts="Alt+N" icon={<AddRegular />} onClick={onNew}>
        {t('day.newMeeting')}
      </Button>
      <Button onClick={() => act(loadSample)}>{t('day.sample')}</Button>
    </EmptyState>
  )
}

/** One day: its meetings in order of time, its press note, and what else is before the desk. */
export const DayScreen = ({ date }: { readonly date: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const [creating, setCreating] = useState(false)
  const dayImport = useDayImport()
  const query = useQuery(api.days.get.queryOptions({ input: { date } }))
  const count = query.data?.meetings.length ?? 0
  return (
    <Page>
      <PageHeader title={formatDate(date, lang, 'weekday')} under={count > 0 ? t('day.meetingCount', { count }) : undefined}>
        <Button icon={<ArrowImportRegular />} onClick={dayImport.choose}>
          {t('day.import')}
        </Button>
        {count > 0 && (
          <Button appearance="primary" aria-keyshortcuts="Alt+N" icon={<AddRegular />} onClick={() => setCreating(true)}>
            {t('day.newMeeting')}
          </Button>
        )}
      </PageHeader>
      <DayBar date={date} />
      <div className={styles.columns}>
        <div>
          <Loaded query={query}>
            {(day) => (
              <>
                <Meetings day={day} onNew={() => setCreating(true)} />
                {(day.meetings.length > 0 || day.pressNotes.length > 0) && <PressNotes day={day} />}
              </>
            )}
          </Loaded>
        </div>
        <DayDesk date={date} />
      </div>
      {creating && <NewMeetingDialog date={date} onClose={() => setCreating(false)} />}
      {dayImport.dialog}
    </Page>
  )
}
