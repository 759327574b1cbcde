import { makeStyles, Select } from '@fluentui/react-components'
import { Compact, useCompactStyles } from './Compact.tsx'
import { Labelled } from './Labelled.tsx'

// As narrow as its place: a select would else be as wide as its longest option.
const useStyles = makeStyles({
  select: { width: '100%', minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
})

/** Chooses one of a few fixed kinds. */
export const ChoiceSelect = <Value extends string>(props: {
  readonly label: string
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean
  /** In a row of a long table; the label is for screen readers only. */
  readonly compact?: boolean
  readonly value: Value
  readonly options: readonly Value[]
  readonly say: (value: Value) => string
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly problem?: string | undefined
  readonly className?: string
}) => {
  const styles = useStyles()
  const compact = useCompactStyles()
  const choose = (value: string) => {
    const chosen = props.options.find((option) => option === value)
    if (chosen !== undefined) props.onChange(chosen)
  }
  const options = props.options.map((option) => (
    <option key={option} value={option}>
      {props.say(option)}
    </option>
  ))
  if (props.compact) {
    return (
      <Compact problem={props.problem} className={props.className}>
        <select
          className={compact.control}
          aria-label={props.label}
          value={props.value}
          disabled={props.disabled ?? false}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options}
        </select>
      </Compact>
    )
  }
  const select = (
    <Select
      className={styles.select}
      value={props.value}
      disabled={props.disabled ?? false}
      onChange={(_event, data) => choose(data.value)}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {options}
    </Select>
  )
  return (
    <Labelled label={props.label} hideLabel={props.hideLabel} problem={props.problem} className={props.className}>
      {select}
    </Labelled>
  )
}
