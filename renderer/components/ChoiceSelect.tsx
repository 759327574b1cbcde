import { Select } from '@fluentui/react-components'
import { Labelled } from './Labelled.tsx'

/** Chooses one of a few fixed kinds. */
export const ChoiceSelect = <Value extends string>(props: {
  readonly label: string
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean
  readonly value: Value
  readonly options: readonly Value[]
  readonly say: (value: Value) => string
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly problem?: string | undefined
  readonly className?: string
}) => {
  const select = (
    <Select
      value={props.value}
      disabled={props.disabled ?? false}
      onChange={(_event, data) => {
        const chosen = props.options.find((option) => option === data.value)
        if (chosen !== undefined) props.onChange(chosen)
      }}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.options.map((option) => (
        <option key={option} value={option}>
          {props.say(option)}
        </option>
      ))}
    </Select>
  )
  return (
    <Labelled label={props.label} hideLabel={props.hideLabel} problem={props.problem} className={props.className}>
      {select}
    </Labelled>
  )
}
