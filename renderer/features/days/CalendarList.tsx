import { makeStyles, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CalendarEntry } from '../../../shared/contract/days.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { timeRange } from '../../../shared/language/times.ts'
import { api } from '../../api.ts'
import { useWords } from '../../i18n.ts'
import { stateText } from '../meetings/stateText.ts'
import { stateMarks } from './stateMarks.tsx'

const useStyles = makeStyles({
  days: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  day: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: `0 0 ${tokens.spacingVerticalXXS}` },
  meetings: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: '270px minmax(0, 1fr) 130px',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  under: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  with: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  clash: { color: tokens.colorPaletteRedForeground1, marginInlineStart: tokens.spacingHorizontalM },
})

/** The meetings of the calendar as a list, day by day. */
export const CalendarList = ({ entries }: { readonly entries: readonly CalendarEntry[] }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: venues = [] } = useQuery(api.venues.list.queryOptions())
  return (
    <ul className={styles.days} aria-label={t('calendar.list')}>
      {[...Map.groupBy(entries, ({ date }) => date)].map(([date, meetings]) => (
        <li key={date}>
          <h2 className={styles.day}>{formatDate(date, lang, 'weekday')}</h2>
          <ul className={styles.meetings}>
            {meetings.map((entry) => (
              <li key={entry.id}>
                <Link to="/meeting/$id" params={{ id: entry.id }} search={{ tab: 'details' }} className={styles.entry}>
                  <span>{timeRange(entry.start, entry.end, lang)}</span>
                  <span>
                    {inLang(entry.title, lang)}
                    <span className={styles.under}>
                      {entry.venueId !== null && ` · ${inLang(venues.find(({ id }) => id === entry.venueId)?.name, lang)}`}
                    </span>
                    {entry.clashes.length > 0 && (
                      <span className={`${styles.with} ${styles.clash}`}>
                        <WarningFilled aria-hidden />
                        {t('calendar.clash.mark', { what: entry.clashes.map((each) => t(`calendar.clash.of.${each}`)).join(', ') })}
                      </span>
                    )}
                  </span>
                  <span className={styles.with}>
                    {stateMarks[entry.state].icon}
                    {stateText(entry, t)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
