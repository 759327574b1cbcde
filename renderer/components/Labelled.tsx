import { Field, type FieldProps } from '@fluentui/react-components'
import type { ReactElement } from 'react'

/** One control with its label, what is wrong with it and a hint, all said to screen readers too. */
export const Labelled = (props: {
  readonly label: string
  /** The control carries the label itself, for screen readers only. */
  readonly hideLabel?: boolean | undefined
  readonly required?: boolean | undefined
  readonly problem?: string | undefined
  readonly hint?: FieldProps['hint']
  readonly className?: string | undefined
  readonly children: ReactElement
}) => (
  <Field
    className={props.className ?? ''}
    label={props.hideLabel ? null : props.label}
    required={props.required ?? false}
    validationState={props.problem === undefined ? 'none' : 'error'}
    validationMessage={props.problem ?? null}
    hint={props.hint ?? null}
  >
    {props.children}
  </Field>
)
