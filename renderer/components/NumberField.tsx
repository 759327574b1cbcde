import { Input, makeStyles } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { withLatinDigits } from '../../shared/language/digits.ts'
import { Labelled } from './Labelled.tsx'

type Props = {
  readonly label: string
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean
  readonly min: number
  readonly max: number
  readonly placeholder?: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly disabled?: boolean
  readonly className?: string
} & (
  | { readonly required: true; readonly value: number; readonly onChange: (value: number) => void }
  | { readonly required?: false; readonly value: number | null; readonly onChange: (value: number | null) => void }
)

// As narrow as its place: a field would else be as wide as twenty letters.
const useStyles = makeStyles({ input: { width: '100%', minWidth: 0, '& input': { width: '100%', minWidth: 0 } } })

/** A whole number, typed in Latin or Devanagari digits. While it is out of its bounds nothing changes; the arrow keys count up and down. */
export const NumberField = (props: Props) => {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const isAllowed = (number: number) => number >= props.min && number <= props.max
  const change = (text: string) => {
    const digits = withLatinDigits(text).replace(/\D/g, '')
    setTyped(digits)
    if (digits !== '' && isAllowed(Number(digits))) props.onChange(Number(digits))
    else if (digits === '' && !props.required) props.onChange(null)
  }
  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const next = props.value === null ? props.min : props.value + by
    if (by === 0 || event.altKey || !isAllowed(next)) return
    event.preventDefault()
    setTyped(null)
    props.onChange(next)
  }
  const input = (
    <Input
      inputMode="numeric"
      className={styles.input}
      value={typed ?? (props.value === null ? '' : String(props.value))}
      disabled={props.disabled ?? false}
      placeholder={props.placeholder ?? ''}
      onChange={(_event, data) => change(data.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={step}
      {...(props.hideLabel ? { 'aria-label': props.label, 'aria-invalid': props.problem !== undefined } : {})}
    />
  )
  return (
    <Labelled label={props.label} hideLabel={props.hideLabel} problem={props.problem} hint={props.hint} className={props.className}>
      {input}
    </Labelled>
  )
}
