import { Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FocusEvent, type FormEvent, useState } from 'react'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { formatDate } from '../../shared/language/dates.ts'
import { useWords } from '../i18n.ts'
import { Labelled } from './Labelled.tsx'

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // The browser writes the order of day, month and year in its own language; nobody needs it before typing.
  empty: { '& input:not(:focus)::-webkit-datetime-edit': { opacity: 0 } },
})

type Props = {
  readonly label: string
  /** The label is for screen readers only, and the date is not said in words: in a row of a table. */
  readonly compact?: boolean
  /** The label stands before the field, in its box: in a line of filters. */
  readonly beside?: boolean
  readonly value: CalendarDate | null
  readonly disabled?: boolean
  readonly problem?: string | undefined
  readonly hint?: string
  readonly className?: string
} & (
  | { readonly required: true; readonly onChange: (value: CalendarDate) => void }
  | { readonly required?: false; readonly onChange: (value: CalendarDate | null) => void }
)

/** A calendar date; said in words under the field. While it is half typed, or there is no such day, nothing changes; and it says so. */
export const DateField = (props: Props) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<'calendar.noSuchDate' | 'errors.problem.required' | null>(null)
  const change = (text: string) => {
    setTyped(text)
    setWrong(null)
    const date = CalendarDate.safeParse(text)
    if (date.success) props.onChange(date.data)
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { value, validity } = event.currentTarget
    const isBad = validity.badInput || (value !== '' && !validity.valid)
    if (!isBad && typed === '' && !props.required) props.onChange(null)
    setWrong(isBad ? 'calendar.noSuchDate' : null)
    // What is wrong stays where it was typed, to be mended there.
    setTyped(isBad ? value : null)
  }
  const refuse = (event: FormEvent<HTMLInputElement>) =>
    setWrong(
      event.currentTarget.validity.valueMissing && !event.currentTarget.validity.badInput
        ? 'errors.problem.required'
        : 'calendar.noSuchDate',
    )
  const problem = wrong === null ? props.problem : t(wrong)
  return (
    <Labelled
      className={props.className}
      label={props.label}
      hideLabel={props.compact || props.beside}
      required={props.required}
      problem={problem}
      hint={
        props.value === null || props.compact || props.beside || wrong !== null
          ? props.hint
          : { className: styles.said, children: formatDate(props.value, lang, 'weekday') }
      }
    >
      <Input
        type="date"
        className={props.value === null && typed === null ? styles.empty : ''}
        {...(props.compact || props.beside ? { 'aria-label': props.label } : {})}
        {...(props.beside ? { contentBefore: <span aria-hidden>{props.label}</span> } : {})}
        min="1900-01-01"
        max="2199-12-31"
        value={typed ?? props.value ?? ''}
        disabled={props.disabled ?? false}
        onChange={(_event, data) => change(data.value)}
        onBlur={leave}
        onInvalid={refuse}
      />
    </Labelled>
  )
}
