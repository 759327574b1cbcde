import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { registerMarks } from '../../../shared/domain/register.ts'
import { useWords } from '../../i18n.ts'
import { useGridStyles } from './gridStyles.ts'
import { useMarkStyles } from './marks.ts'
import { useMarkText } from './useMarkText.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  flat: { margin: 0 },
  one: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
})

/** What each letter and colour of the register means. */
export const Legend = () => {
  const styles = useStyles()
  const cells = useGridStyles()
  const marks = useMarkStyles()
  const { t } = useWords()
  const { letter, nameOf } = useMarkText()
  return (
    <ul className={styles.list} aria-label={t('register.legend')}>
      {registerMarks.map((mark) => (
        <li key={mark} className={styles.one}>
          <span aria-hidden className={mergeClasses(cells.mark, marks[mark], styles.flat)}>
            {letter(mark)}
          </span>
          {nameOf(mark)}
        </li>
      ))}
      <li className={styles.one}>
        <span aria-hidden className={mergeClasses(cells.mark, marks.guest, styles.flat)}>
          {letter('present')}
        </span>
        {t('register.guest')}
      </li>
    </ul>
  )
}
