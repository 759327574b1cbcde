import { Input, Textarea } from '@fluentui/react-components'
import { Labelled } from './Labelled.tsx'
import { useTyping } from './useTyping.ts'

/** A text in no particular language, such as a telephone number; saved while it is typed. */
export const TextField = (props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem?: string | undefined
  readonly hint?: string
  readonly disabled?: boolean
  readonly required?: boolean
  readonly multiline?: boolean
  readonly type?: 'text' | 'tel' | 'email'
  readonly autoFocus?: boolean
  readonly className?: string
}) => {
  const typing = useTyping(props.value, props.onChange)
  return (
    <Labelled label={props.label} required={props.required} problem={props.problem} hint={props.hint} className={props.className}>
      {props.multiline ? (
        <Textarea {...typing} disabled={props.disabled ?? false} resize="vertical" autoFocus={props.autoFocus ?? false} />
      ) : (
        <Input {...typing} type={props.type ?? 'text'} disabled={props.disabled ?? false} autoFocus={props.autoFocus ?? false} />
      )}
    </Labelled>
  )
}
