import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { LocationRegular, LockClosedRegular, PersonRegular, WarningRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { MeetingState } from '../../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../../shared/language/meetingKinds.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { api } from '../../api.ts'
import { nameAsOf } from '../../components/names.ts'
import { useWords } from '../../i18n.ts'
import { stateText } from '../meetings/stateText.ts'
import { lackingOf } from './lacking.ts'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '124px minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}`, boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  time: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  until: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXXS,
  },
  with: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  lacking: { color: tokens.colorPaletteDarkOrangeForeground1 },
})

const badge = {
  draft: { color: 'informative', appearance: 'outline' },
  notified: { color: 'informative', appearance: 'tint' },
  held: { color: 'brand', appearance: 'tint' },
  review: { color: 'warning', appearance: 'tint' },
  approved: { color: 'success', appearance: 'filled' },
} as const satisfies Record<MeetingState, unknown>

const off = { color: 'danger', appearance: 'tint' } as const

/** A meeting in the list of its day: when, what, where, under whom, how far it is and what it still lacks. */
export const MeetingCard = ({ meeting }: { readonly meeting: MeetingSummary }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { data: venues = [] } = useQuery(api.venues.list.queryOptions())
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const chair = people.find(({ id }) => id === meeting.chairId)
  const venue = inLang(venues.find(({ id }) => id === meeting.venueId)?.name, lang)
  const body = inLang(bodies.find(({ id }) => id === meeting.bodyId)?.name, lang)
  const { counts } = meeting
  const lacking = lackingOf(meeting)
  const kind = [meetingKindLabel(meeting.kind, lang), body, meeting.number ?? ''].filter((part) => part !== '').join(' · ')
  const numbers = [
    t('day.agenda', { count: counts.agenda }),
    counts.called > 0 && t('day.attendance', { present: counts.present, called: counts.called }),
    counts.decisions > 0 && t('day.decisions', { count: counts.decisions }),
    counts.actions > 0 && t('day.actions', { count: counts.actions }),
    counts.released > 0 && t('day.released', { count: counts.released }),
  ].filter((text) => text !== false)
  return (
    <Link to="/meeting/$id" params={{ id: meeting.id }} className={styles.card}>
      <div className={styles.time}>
        {formatTime(meeting.start, lang)}
        {meeting.end !== null && <div className={styles.until}>– {formatTime(meeting.end, lang)}</div>}
      </div>
      <div>
        <h2 className={styles.title}>{inLang(meeting.title, lang)}</h2>
        <div className={styles.line}>{kind}</div>
        <div className={styles.line}>
          {venue !== '' && (
            <span className={styles.with}>
              <LocationRegular aria-hidden /> {venue}
            </span>
          )}
          {chair && (
            <span className={styles.with}>
              <PersonRegular aria-hidden /> {t('day.chair', { name: nameAsOf(chair, meeting.date, lang) })}
            </span>
          )}
        </div>
        <div className={styles.line}>{numbers.join(' · ')}</div>
        {lacking.length > 0 && (
          <div className={`${styles.line} ${styles.lacking}`}>
            <span className={styles.with}>
              <WarningRegular aria-hidden /> {t('day.lacking')} {lacking.map((lack) => t(`day.lack.${lack}`)).join(', ')}
            </span>
          </div>
        )}
      </div>
      <div>
        <Badge
          size="large"
          {...(meeting.cancelled === null ? badge[meeting.state] : off)}
          {...(meeting.state === 'approved' ? { icon: <LockClosedRegular aria-hidden /> } : {})}
        >
          {stateText(meeting, t)}
        </Badge>
      </div>
    </Link>
  )
}
