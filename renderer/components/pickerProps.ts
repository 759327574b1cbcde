/** What every picker of one kind of thing takes. */
export type PickerProps<Id extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly disabled?: boolean
  readonly required?: boolean
  readonly placeholder?: string
  readonly problem?: string | undefined
  readonly className?: string
  readonly autoFocus?: boolean
}
