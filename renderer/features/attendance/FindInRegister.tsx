import { Input, makeStyles, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import type { KeyboardEvent, Ref } from 'react'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  input: { width: '260px' },
  mark: { color: tokens.colorNeutralForeground3 },
})

/**
 * Finds a row of the register by a few letters of the name, in either script. Enter goes to the first that is found; there one key gives
 * the status, and the next letters find the next name.
 */
export const FindInRegister = (props: {
  readonly ref: Ref<HTMLInputElement>
  readonly value: string
  readonly onChange: (value: string) => void
  /** Goes to the first row that is shown. */
  readonly onEnter: () => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') props.onChange('')
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    event.preventDefault()
    props.onEnter()
  }
  return (
    <Input
      className={styles.input}
      input={{ ref: props.ref }}
      type="search"
      aria-label={t('attendance.find')}
      aria-keyshortcuts="Alt+F"
      placeholder={t('attendance.find')}
      contentBefore={<SearchRegular className={styles.mark} aria-hidden />}
      value={props.value}
      onChange={(_event, data) => props.onChange(data.value)}
      onKeyDown={onKeyDown}
    />
  )
}
