import { Input } from '@fluentui/react-components'
import { type FocusEvent, useState } from 'react'
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

/** A wall-clock time; said in words under the field. While it is half typed nothing changes. */
export const TimeField = (props: Props) => {
  const styles = useCompactStyles()
  const { lang } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const change = (text: string) => {
    setTyped(text)
    const time = WallTime.safeParse(text.slice(0, 5))
    if (time.success) props.onChange(time.data)
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { value, validity } = event.currentTarget
    if (typed !== null && value === '' && !validity.badInput && !props.required) props.onChange(null)
    setTyped(null)
  }
  const value = typed ?? props.value ?? ''
  const disabled = props.disabled ?? false
  if (props.compact) {
    return (
      <Compact problem={props.problem} className={props.className}>
        <input
          type="time"
          className={styles.control}
          aria-label={props.label}
          aria-invalid={props.problem !== undefined}
          value={value}
          disabled={disabled}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={leave}
        />
      </Compact>
    )
  }
  return (
    <Labelled
      label={props.label}
      required={props.required}
      problem={props.problem}
      className={props.className}
      hint={props.value === null ? undefined : formatTime(props.value, lang)}
    >
      <Input type="time" value={value} disabled={disabled} onChange={(_event, data) => change(data.value)} onBlur={leave} />
    </Labelled>
  )
}
