import { Combobox, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { matches } from '../../shared/language/search.ts'
import { useWords } from '../i18n.ts'
import { Labelled } from './Labelled.tsx'

/** Something to choose: what is shown, a line under it, and every word by which it is found. */
export type Choice<Id extends string> = {
  readonly id: Id
  readonly text: string
  readonly under?: string
  readonly words: readonly (string | undefined)[]
}

/** As many as are listed at once; whoever seeks another types. */
const most = 60
const none = 'none'
const fresh = 'new'

const useStyles = makeStyles({
  combobox: { minWidth: '0', width: '100%', '& input': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  listbox: { maxHeight: '320px' },
})

/**
 * Chooses one of many by typing part of its name in either script. Enter takes the first that matches; an emptied field chooses none;
 * what is not there yet can be added from here.
 */
export const EntityPicker = <Id extends string>(props: {
  readonly label: string
  readonly hideLabel?: boolean
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  /** Asked to add something of that name. */
  readonly onNew?: ((name: string) => void) | undefined
  readonly disabled?: boolean
  readonly required?: boolean
  readonly placeholder?: string
  readonly problem?: string | undefined
  /** A line under the field, such as the designation of the person chosen. */
  readonly hint?: string | undefined
  readonly className?: string
  readonly autoFocus?: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const [query, setQuery] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const chosen = props.choices.find((choice) => choice.id === props.value)
  const found = open ? props.choices.filter((choice) => query === null || matches(query, ...choice.words)).slice(0, most) : []
  const typed = query?.trim() ?? ''

  const close = () => {
    setQuery(null)
    setOpen(false)
  }
  const choose = (value: string | undefined) => {
    const choice = found.find(({ id }) => id === value)
    close()
    if (choice) props.onChange(choice.id)
    else if (value === none) props.onChange(null)
    else if (value === fresh) props.onNew?.(typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = found
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !open || typed === '') return
    // With an option marked, the combobox takes that one itself.
    if (event.currentTarget.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    choose(first?.id ?? (props.onNew ? fresh : undefined))
  }
  const combobox = (
    <Combobox
      className={styles.combobox}
      value={query ?? chosen?.text ?? ''}
      selectedOptions={props.value === null ? [] : [props.value]}
      open={open}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      placeholder={props.placeholder ?? (props.disabled ? '' : t('common.notSet'))}
      listbox={{ className: styles.listbox }}
      expandIcon={{ 'aria-label': t('pick.open', { field: props.label }) }}
      title={chosen === undefined ? undefined : [chosen.text, chosen.under].filter(Boolean).join(', ')}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
      onOpenChange={(_event, data) => {
        setOpen(data.open)
        if (!data.open) setQuery(null)
      }}
      onChange={(event) => {
        setQuery(event.currentTarget.value)
        setOpen(true)
      }}
      onOptionSelect={(_event, data) => {
        if (data.optionValue !== undefined) choose(data.optionValue)
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (query !== null && typed === '' && !props.required) props.onChange(null)
        setQuery(null)
      }}
    >
      {props.value !== null && !props.required && query === null && (
        <Option value={none} text={t('common.none')}>
          {t('common.none')}
        </Option>
      )}
      {found.map((choice) => (
        <Option key={choice.id} value={choice.id} text={choice.text}>
          <span className={styles.option}>
            <span>{choice.text}</span>
            {choice.under !== undefined && choice.under !== '' && <span className={styles.under}>{choice.under}</span>}
          </span>
        </Option>
      ))}
      {/* Where a new one can be added, that is offered first: Enter takes it. */}
      {open && found.length === 0 && !props.onNew && (
        <Option disabled value="" text={t('common.noMatch')}>
          <Text>{t('common.noMatch')}</Text>
        </Option>
      )}
      {open && props.onNew && (
        <Option value={fresh} text={typed === '' ? t('common.addNew') : t('common.addNewNamed', { name: typed })}>
          {typed === '' ? t('common.addNew') : t('common.addNewNamed', { name: typed })}
        </Option>
      )}
    </Combobox>
  )
  return (
    <Labelled
      className={props.className}
      label={props.label}
      hideLabel={props.hideLabel}
      required={props.required}
      problem={props.problem}
      hint={props.hint}
    >
      {combobox}
    </Labelled>
  )
}
