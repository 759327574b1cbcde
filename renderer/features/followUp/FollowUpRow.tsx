import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Link } from '@tanstack/react-router'
import type { FollowUpEntry } from '../../../shared/contract/followUp.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { isClosed } from '../../../shared/domain/proceedings.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { useWords } from '../../i18n.ts'
import { daysBetween } from './show.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  text: { fontWeight: tokens.fontWeightSemibold },
  under: {
    gridColumn: '1 / 3',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  due: { whiteSpace: 'nowrap' },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** When an action is due, and how late it is: "7 फ़रवरी 2026, 3 दिन विलंबित". */
export const useDueText = () => {
  const { t, lang } = useWords()
  return (
    { due, status }: Pick<FollowUpEntry, 'due' | 'status'>,
    today: CalendarDate,
  ): { readonly text: string; readonly late: boolean } => {
    if (due === null) return { text: t('followUp.noDue'), late: false }
    const late = !isClosed(status) && due < today
    const date = formatDate(due, lang)
    return { text: late ? t('followUp.late', { date, days: daysBetween(due, today) }) : date, late }
  }
}

/** One action of the list: what, who, by when, from where, and the latest word on it. */
export const FollowUpRow = (props: {
  readonly entry: FollowUpEntry
  readonly who: string
  readonly today: CalendarDate
  readonly chosen: boolean
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const dueText = useDueText()
  const { entry, who, chosen } = props
  const due = dueText(entry, props.today)
  const from = [
    inLang(entry.meeting.title, lang),
    formatDate(entry.meeting.date, lang),
    entry.decisionNumber === null ? '' : t('followUp.decisionNumber', { number: entry.decisionNumber }),
  ].filter((part) => part !== '')
  return (
    <li>
      <Link
        to="/followUp"
        search={(before) => ({ ...before, id: entry.id })}
        className={mergeClasses(styles.row, chosen && styles.chosen)}
        aria-current={chosen ? 'true' : undefined}
      >
        <span className={styles.text}>{inLang(entry.text, lang) || t('common.untitled')}</span>
        <span className={mergeClasses(styles.due, due.late && styles.late)}>{due.text}</span>
        <span className={styles.under}>
          {[t(`terms.actionKind.${entry.kind}`), who, t(`terms.actionStatus.${entry.status}`)].filter((part) => part !== '').join(' · ')}
        </span>
        <span className={styles.under}>{from.join(' · ')}</span>
        {entry.word !== null && <span className={styles.under}>{inLang(entry.word.text, lang)}</span>}
      </Link>
    </li>
  )
}
