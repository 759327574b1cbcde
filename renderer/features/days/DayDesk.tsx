import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ClipboardTaskRegular, DocumentEditRegular, MailUnreadRegular, TaskListLtrRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { MeetingSummary } from '../../../shared/contract/meetings.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { useWords } from '../../i18n.ts'
import { daysBetween } from '../followUp/show.ts'
import { useWho } from '../followUp/useWho.ts'

/** As many of one kind as are read at a glance; the rest is counted. */
const atAGlance = 4

const useStyles = makeStyles({
  root: {
    display: 'grid',
    alignContent: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  group: {
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', fontSize: '18px', color: tokens.colorBrandForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  when: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  more: { display: 'inline-block', padding: `0 ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase200 },
  calm: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
})

const Group = (props: { readonly title: string; readonly count: number; readonly icon: ReactNode; readonly children: ReactNode }) => {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
        {props.title}
        <Badge appearance="tint" color="informative" size="small">
          {props.count}
        </Badge>
      </h2>
      {props.children}
    </section>
  )
}

/** Meetings that wait for the same thing, each leading to where it is done. */
const MeetingGroup = (props: {
  readonly title: string
  readonly icon: ReactNode
  readonly meetings: readonly MeetingSummary[]
  readonly tab: 'details' | 'minutes'
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { meetings } = props
  if (meetings.length === 0) return null
  return (
    <Group title={props.title} count={meetings.length} icon={props.icon}>
      <ul className={styles.list}>
        {meetings.slice(0, atAGlance).map(({ id, title, date }) => (
          <li key={id}>
            <Link to="/meeting/$id" params={{ id }} search={{ tab: props.tab }} className={styles.entry}>
              <span className={styles.text}>{inLang(title, lang)}</span>
              <span className={styles.when}>{formatDate(date, lang, 'short')}</span>
            </Link>
          </li>
        ))}
      </ul>
      {meetings.length > atAGlance && (
        <Link to="/calendar" search={{ view: 'list', date: meetings[atAGlance]?.date }} className={styles.more}>
          {t('calendar.day.more', { count: meetings.length - atAGlance })}
        </Link>
      )}
    </Group>
  )
}

/** What is before the desk on a date besides its meetings: what is due, what waits for a review, for minutes, for its notice. */
export const DayDesk = ({ date }: { readonly date: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { whoOf } = useWho()
  const query = useQuery(api.days.desk.queryOptions({ input: { date } }))
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  return (
    <aside className={styles.root} aria-label={t('calendar.day.desk')}>
      <Loaded query={query}>
        {(desk) => {
          const actions = [...desk.due, ...desk.soon]
          const whenOf = (entry: (typeof actions)[number]) => {
            if (entry.due === null) return ''
            if (entry.due === date) return t('calendar.day.today')
            return entry.due < date ? t('calendar.day.late', { count: daysBetween(entry.due, date) }) : formatDate(entry.due, lang, 'short')
          }
          const waiting = desk.reviews.length + desk.unminuted.length + desk.unnotified.length + actions.length
          return (
            <>
              {actions.length > 0 && (
                <Group title={t('calendar.day.due')} count={actions.length} icon={<TaskListLtrRegular />}>
                  <ul className={styles.list}>
                    {actions.slice(0, atAGlance).map((entry) => (
                      <li key={entry.id}>
                        <Link
                          to="/followUp"
                          search={{ show: 'open', id: entry.id }}
                          className={styles.entry}
                          title={[inLang(entry.text, lang), whoOf(entry)].filter((part) => part !== '').join(' · ')}
                        >
                          <span className={styles.text}>
                            {inLang(entry.text, lang) || t('common.untitled')}
                            {whoOf(entry) !== '' && <span className={styles.when}>{` · ${whoOf(entry)}`}</span>}
                          </span>
                          <span className={mergeClasses(styles.when, entry.due !== null && entry.due < date && styles.late)}>
                            {whenOf(entry)}
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                  {actions.length > atAGlance && (
                    <Link to="/followUp" search={{ show: 'open' }} className={styles.more}>
                      {t('calendar.day.more', { count: actions.length - atAGlance })}
                    </Link>
                  )}
                </Group>
              )}
              <MeetingGroup title={t('calendar.day.reviews')} icon={<ClipboardTaskRegular />} meetings={desk.reviews} tab="minutes" />
              <MeetingGroup title={t('calendar.day.unminuted')} icon={<DocumentEditRegular />} meetings={desk.unminuted} tab="minutes" />
              <MeetingGroup title={t('calendar.day.unnotified')} icon={<MailUnreadRegular />} meetings={desk.unnotified} tab="details" />
              {waiting === 0 && <p className={styles.calm}>{t('calendar.day.nothing')}</p>}
              {settings?.userId === null && (
                <p className={styles.calm}>
                  <Link to="/followUp" search={{ show: 'mine' }}>
                    {t('calendar.day.whoAmI')}
                  </Link>
                </p>
              )}
            </>
          )
        }}
      </Loaded>
    </aside>
  )
}
