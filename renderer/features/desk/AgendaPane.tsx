import { mergeClasses } from '@fluentui/react-components'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { minutesOf, type WallTime } from '../../../shared/domain/calendar.ts'
import type { AgendaItemId } from '../../../shared/domain/ids.ts'
import { formatTime } from '../../../shared/language/times.ts'
import { useWords } from '../../i18n.ts'
import { useDeskStyles } from './deskStyles.ts'

/** Minutes that an item has taken so far or took in all; null before it began. */
const spentOn = ({ started, ended }: AgendaItemView, now: WallTime): number | null => {
  if (started === null) return null
  return Math.max(0, minutesOf(ended ?? now) - minutesOf(started))
}

/** The agenda beside the desk: which item is at hand, when it began, how long it takes, in red where it takes too long. */
export const AgendaPane = (props: {
  readonly agenda: readonly AgendaItemView[]
  readonly here: AgendaItemId | null
  readonly now: WallTime
  readonly isToday: boolean
  readonly onGo: (index: number) => void
}) => {
  const styles = useDeskStyles()
  const { t, lang } = useWords()
  const clock = (item: AgendaItemView) => {
    const spent = item.ended !== null || props.isToday ? spentOn(item, props.now) : null
    const parts: string[] = []
    if (item.started !== null && item.ended !== null)
      parts.push(t('desk.itemDone', { start: formatTime(item.started, lang), end: formatTime(item.ended, lang) }))
    else if (item.started !== null) parts.push(t('desk.itemBegan', { time: formatTime(item.started, lang) }))
    if (spent !== null && item.minutes !== null) parts.push(t('desk.minutesOf', { spent, planned: item.minutes }))
    const over = spent !== null && item.minutes !== null ? spent - item.minutes : 0
    return (
      <div className={styles.small}>
        {parts.join(' · ')}
        {over > 0 && <div className={styles.late}>{t('desk.over', { minutes: over })}</div>}
        {item.heldOver && <div>{t('desk.heldOver')}</div>}
        {item.confidential && <div>{t('desk.confidential')}</div>}
      </div>
    )
  }
  return (
    <nav className={styles.pane} aria-label={t('desk.items')} data-pane tabIndex={-1}>
      <h2 className={styles.paneTitle}>{t('desk.items')}</h2>
      <ol className={styles.list}>
        {props.agenda.map((item, index) => (
          <li key={item.id} className={styles.row}>
            {inLang(item.section, lang) !== '' && <div className={styles.small}>{inLang(item.section, lang)}</div>}
            <button
              type="button"
              className={mergeClasses(styles.item, item.id === props.here && styles.here)}
              aria-current={item.id === props.here ? 'true' : undefined}
              onClick={() => props.onGo(index)}
            >
              {index + 1}. {inLang(item.title, lang) || t('common.untitled')}
              {clock(item)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
