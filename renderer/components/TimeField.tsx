import { Input } from '@fluentui/react-components'
import { type FocusEvent, type FormEvent, useState } from 'react'
import { WallTime } from '../../shared/domain/calendar.ts'
import { formatTime } from '../../shared/language/times.ts'
import { useWords } from '../i18n.ts'
import { Compact, useCompactStyles } from './Compact.tsx'
import { Labelled } from './Labelled.tsx'

type Props = {
  readonly label: string
  /** The label is for screen readers only, and the time is not said in words: in a row of a table. */
  readonly compact?: boolean
  readonly value: WallTime | null
  readonly disabled?: boolean
  readonly problem?: string | undefined
  readonly className?: string
} & (
  | { readonly required: true; readonly onChange: (value: WallTime) => void }
  | { readonly required?: false; readonly onChange: (value: WallTime | null) => void }
)

/** A wall-clock time; said in words under the field. While it is half typed nothing changes; left so, it says so. */
export const TimeField = (props: Props) => {
  const styles = useCompactStyles()
  const { t, lang } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<'calendar.noSuchTime' | 'errors.problem.required' | null>(null)
  const change = (text: string) => {
    setTyped(text)
    setWrong(null)
    const time = WallTime.safeParse(text.slice(0, 5))
    if (time.success) props.onChange(time.data)
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { value, validity } = event.currentTarget
    const isBad = validity.badInput || (value !== '' && !validity.valid)
    if (!isBad && typed === '' && !props.required) props.onChange(null)
    setWrong(isBad ? 'calendar.noSuchTime' : null)
    // What is wrong stays where it was typed, to be mended there.
    setTyped(isBad ? value : null)
  }
  const refuse = (event: FormEvent<HTMLInputElement>) =>
    setWrong(
      event.currentTarget.validity.valueMissing && !event.currentTarget.validity.badInput
        ? 'errors.problem.required'
        : 'calendar.noSuchTime',
    )
  const problem = wrong === null ? props.problem : t(wrong)
  const value = typed ?? props.value ?? ''
  const disabled = props.disabled ?? false
  if (props.compact) {
    return (
      <Compact problem={problem} className={props.className}>
        <input
          type="time"
          className={styles.control}
          aria-label={props.label}
          aria-invalid={problem !== undefined}
          value={value}
          disabled={disabled}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={leave}
          onInvalid={refuse}
        />
      </Compact>
    )
  }
  return (
    <Labelled
      label={props.label}
      required={props.required}
      problem={problem}
      className={props.className}
      hint={props.value === null || wrong !== null ? undefined : formatTime(props.value, lang)}
    >
      <Input
        type="time"
        value={value}
        disabled={disabled}
        onChange={(_event, data) => change(data.value)}
        onBlur={leave}
        onInvalid={refuse}
      />
    </Labelled>
  )
}
