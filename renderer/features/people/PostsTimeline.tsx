import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PositionView } from '../../../shared/contract/people.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { heldOn } from '../../components/period.ts'
import { useSpanText } from '../../components/useSpanText.ts'
import { useWords } from '../../i18n.ts'
import { barsOf } from './postSpans.ts'

const useStyles = makeStyles({
  root: { position: 'relative', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: '200px minmax(0, 1fr)', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  line: { position: 'relative', height: '18px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall },
  bar: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
  },
  current: { backgroundColor: tokens.colorBrandBackground },
  openStart: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
  openEnd: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  today: { position: 'absolute', top: 0, bottom: 0, width: '2px', backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  years: { position: 'relative', height: '16px' },
  year: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
})

/** When which post was held, as bars on one line of years; the day at hand is marked. */
export const PostsTimeline = ({ positions, asOf }: { readonly positions: readonly PositionView[]; readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const spanText = useSpanText()
  const shown = barsOf(positions, asOf)
  if (shown === null || positions.length < 2) return null
  return (
    <figure className={styles.root} aria-label={t('directory.timeline')}>
      <ul className={styles.list}>
        {positions.map((position, index) => {
          const bar = shown.bars[index]
          if (bar === undefined) return null
          const title = inLang(position.title, lang)
          return (
            <li key={position.id} className={styles.row} title={`${title}: ${spanText(position)}`}>
              <span className={styles.title}>{title}</span>
              <span className={styles.line}>
                <span
                  className={mergeClasses(
                    styles.bar,
                    heldOn(position, asOf) === 'current' && styles.current,
                    bar.openStart && styles.openStart,
                    bar.openEnd && styles.openEnd,
                  )}
                  style={{ left: `${bar.start}%`, width: `${bar.width}%` }}
                />
                <span className={styles.today} style={{ left: `${shown.today}%` }} />
              </span>
            </li>
          )
        })}
        <li className={styles.row} aria-hidden>
          <span />
          <span className={styles.years}>
            {shown.years.map(({ year, at }) => (
              <span key={year} className={styles.year} style={{ left: `${at}%` }}>
                {year}
              </span>
            ))}
          </span>
        </li>
      </ul>
    </figure>
  )
}
