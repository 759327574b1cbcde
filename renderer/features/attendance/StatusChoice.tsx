import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { AttendanceStatus } from '../../../shared/domain/attendance.ts'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  option: {
    position: 'relative',
    padding: `5px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':not(:last-child)': { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  disabled: { cursor: 'default', color: tokens.colorNeutralForegroundDisabled, ':hover': { backgroundColor: 'transparent' } },
  present: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  online: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  leave: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorPaletteMarigoldForeground2 },
  absent: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
})

/** To the same choice on the row above or below; left and right change it, as in any group of radio buttons. */
const onArrow = (event: KeyboardEvent<HTMLInputElement>) => {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  event.preventDefault()
  const groups = [...(event.currentTarget.closest('table')?.querySelectorAll('[role=radiogroup]') ?? [])]
  const here = groups.findIndex((group) => group.contains(event.target instanceof Node ? event.target : null))
  const there = groups[here + (event.key === 'ArrowUp' ? -1 : 1)]
  there?.querySelector<HTMLInputElement>('input:checked')?.focus()
}

/** Present, online, on leave or absent, in one row of buttons of which one is pressed. */
export const StatusChoice = (props: {
  readonly label: string
  readonly name: string
  readonly value: AttendanceStatus
  readonly onChange: (status: AttendanceStatus) => void
  readonly disabled: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <div className={styles.root} role="radiogroup" aria-label={props.label}>
      {AttendanceStatus.options.map((status) => {
        const chosen = props.value === status
        return (
          <label
            key={status}
            className={mergeClasses(styles.option, props.disabled && styles.disabled, chosen && styles[status], chosen && styles.chosen)}
          >
            <input
              type="radio"
              className={styles.input}
              name={props.name}
              checked={chosen}
              disabled={props.disabled}
              onChange={() => props.onChange(status)}
              onKeyDown={onArrow}
            />
            {t(`terms.attendanceStatus.${status}`)}
          </label>
        )
      })}
    </div>
  )
}
