import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { PreviewRow as Row, RowChoice, RowKind } from '../../../shared/contract/directoryImport.ts'
import { Capacity } from '../../../shared/domain/attendance.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'
import { Gender } from '../../../shared/domain/people.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '96px 96px minmax(0, 1fr) 300px',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: '64px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { display: 'block', color: tokens.colorNeutralForeground2 },
  wrong: { display: 'block', color: tokens.colorPaletteRedForeground1 },
})

const colours: Readonly<Record<RowKind, 'success' | 'brand' | 'warning' | 'danger' | 'informative'>> = {
  new: 'success',
  changed: 'brand',
  doubtful: 'warning',
  wrong: 'danger',
  same: 'informative',
}

const undecided = 'undecided'

/** One row of the list and what becomes of it; undefined while it is being read. */
export const PreviewRow = (props: {
  readonly row: Row | undefined
  readonly onDecide: (row: number, choice: RowChoice | null) => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { row } = props
  if (row === undefined) return <div className={styles.row} />
  const choices = [undecided, 'new', 'skip', ...row.candidates.map(({ id }) => id)] as const
  const say = (choice: string): string => {
    if (choice === undecided) return t('directoryImport.undecided')
    if (choice === 'new') return t('directoryImport.asNew')
    if (choice === 'skip') return t('directoryImport.skip')
    const person = row.candidates.find(({ id }) => id === choice)
    const name = [inLang(person?.name, lang), ...(person?.details ?? [])].join(', ')
    return t('directoryImport.isPerson', { name })
  }
  const value = (field: string, text: string): string => {
    const gender = field === 'gender' ? Gender.safeParse(text) : null
    if (gender?.success) return t(`terms.gender.${gender.data}`)
    const role = field === 'role' ? Capacity.safeParse(text) : null
    if (role?.success) return t(`terms.capacity.${role.data}`)
    // The spans of posts and memberships come with dates as they are stored.
    return text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => formatDate(CalendarDate.parse(date), lang))
  }
  return (
    <div className={styles.row}>
      <Text className={styles.number}>{t('directoryImport.rowNumber', { row: row.row })}</Text>
      <Badge appearance="tint" color={colours[row.kind]}>
        {t(`directoryImport.kind.${row.kind}`)}
      </Badge>
      <div className={styles.text}>
        <Text weight="semibold">{inLang(row.name, lang) || t('directoryImport.nameless')}</Text>
        {row.kind !== 'changed' && row.details.length > 0 && <Text className={styles.line}>{row.details.join(', ')}</Text>}
        {row.changes.map(({ field, before, after }) => (
          <Text key={`${field} ${after}`} className={styles.line}>
            {t(before === '' ? 'directoryImport.added' : 'directoryImport.change', {
              field: t(`directoryImport.field.${field}`),
              before: value(field, before),
              after: value(field, after),
            })}
          </Text>
        ))}
        {row.problems.map(({ column, heading, text, problem }) => (
          <Text key={`${column} ${problem}`} className={styles.wrong}>
            {t('directoryImport.problemAt', {
              cell: `${column}${row.row}`,
              heading,
              problem: t(`directoryImport.problem.${problem}`, { text }),
            })}
          </Text>
        ))}
      </div>
      {row.candidates.length > 0 && (
        <ChoiceSelect
          label={t('directoryImport.who', { row: row.row })}
          hideLabel
          value={row.choice ?? undecided}
          options={choices}
          say={say}
          onChange={(choice) => props.onDecide(row.row, choice === undecided ? null : choice)}
        />
      )}
    </div>
  )
}
