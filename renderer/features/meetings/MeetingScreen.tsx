import { FluentProvider, MessageBar, MessageBarBody, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { isMeetingLocked } from '../../../shared/domain/meetings.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api } from '../../api.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { useWords } from '../../i18n.ts'
import { AgendaTab } from '../agenda/AgendaTab.tsx'
import { AttendanceTab } from '../attendance/AttendanceTab.tsx'
import { DocumentsTab } from '../documents/DocumentsTab.tsx'
import { MinutesTab } from '../minutes/MinutesTab.tsx'
import { ProceedingsTab } from '../proceedings/ProceedingsTab.tsx'
import { DetailsTab } from './DetailsTab.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import { meetingDrafts } from './meetingDrafts.ts'
import { MeetingTab } from './tabs.ts'

const route = getRouteApi('/meeting/$id')

const useStyles = makeStyles({
  back: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase200,
    ':hover': { textDecorationLine: 'underline' },
  },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, marginBottom: tokens.spacingVerticalL, flexWrap: 'wrap' },
  locked: { marginBottom: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginLeft: tokens.spacingHorizontalXS },
})

/** What is locked is read often: its fields are not greyed out. */
const readable = {
  colorNeutralForegroundDisabled: tokens.colorNeutralForeground2,
  colorNeutralStrokeDisabled: tokens.colorNeutralStroke2,
}

const TabPanel = (props: { readonly tab: MeetingTab; readonly read: MeetingView; readonly meeting: MeetingView }) => {
  const { tab, read, meeting } = props
  switch (tab) {
    case 'details':
      return <DetailsTab meeting={read} />
    case 'agenda':
      return <AgendaTab meeting={meeting} />
    case 'attendance':
      return <AttendanceTab meeting={meeting} />
    case 'proceedings':
      return <ProceedingsTab meeting={meeting} />
    case 'minutes':
      return <MinutesTab meeting={meeting} />
    case 'documents':
      return <DocumentsTab meeting={meeting} />
    default:
      return assertNever(tab)
  }
}

const OneMeeting = ({ meeting: read }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const { values: meeting } = useAutosave(meetingDrafts, read)
  const locked = isMeetingLocked(meeting.state)
  const counts: Readonly<Partial<Record<MeetingTab, string>>> = {
    agenda: String(meeting.agenda.length),
    attendance: `${meeting.counts.present}/${meeting.counts.called}`,
    proceedings: String(meeting.counts.decisions),
  }
  return (
    <Page wide>
      <Link to="/day/$date" params={{ date: meeting.date }} className={styles.back}>
        ‹ {formatDate(meeting.date, lang, 'weekday')}
      </Link>
      <MeetingHeader meeting={meeting} />
      {locked && (
        <MessageBar className={styles.locked} intent="info" layout="multiline">
          <MessageBarBody>{t('meeting.locked')}</MessageBarBody>
        </MessageBar>
      )}
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        aria-label={t('meeting.tabs')}
        onTabSelect={(_event, data) =>
          void navigate({ search: (before) => ({ ...before, tab: MeetingTab.catch('details').parse(data.value) }), replace: true })
        }
      >
        {MeetingTab.options.map((each, index) => (
          <Tab key={each} value={each} aria-keyshortcuts={`Alt+${index + 1}`} id={`tab-${each}`} aria-controls="tab-panel">
            {t(`meeting.${each}`)}
            {counts[each] !== undefined && (
              <span className={styles.count} aria-hidden>
                {counts[each]}
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {locked ? (
          <FluentProvider theme={readable} style={{ backgroundColor: 'transparent' }}>
            <TabPanel key={tab} tab={tab} read={read} meeting={meeting} />
          </FluentProvider>
        ) : (
          <TabPanel key={tab} tab={tab} read={read} meeting={meeting} />
        )}
      </div>
    </Page>
  )
}

/** One meeting: its head, and under it its details, agenda, attendance, proceedings and documents. */
export const MeetingScreen = () => {
  const { id } = route.useParams()
  const query = useQuery(api.meetings.get.queryOptions({ input: { id } }))
  return <Loaded query={query}>{(meeting) => <OneMeeting key={meeting.id} meeting={meeting} />}</Loaded>
}
