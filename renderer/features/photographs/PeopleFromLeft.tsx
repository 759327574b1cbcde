import { Button, Label, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular, DismissRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { keepFocus } from '../../components/keepFocus.ts'
import { nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  one: {
    display: 'flex',
    alignItems: 'center',
    listStyleType: 'none',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  name: { paddingInlineEnd: tokens.spacingHorizontalS },
  number: { color: tokens.colorNeutralForeground3, paddingInlineEnd: tokens.spacingHorizontalXS },
})

/** Those in a photograph from left to right; Alt with an arrow, or the buttons, changes places. */
export const PeopleFromLeft = (props: {
  readonly label: string
  readonly value: readonly PersonId[]
  readonly onChange: (value: PersonId[]) => void
  readonly asOf: CalendarDate
  readonly first: readonly PersonId[]
  readonly disabled: boolean
  readonly problem: string | undefined
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { value, disabled } = props
  const nameOf = (id: PersonId): string => {
    const person = people.find((each) => each.id === id)
    return person ? nameAsOf(person, props.asOf, lang) : '…'
  }
  const move = (id: PersonId, to: number) => {
    if (disabled || to < 0 || to >= value.length) return
    const others = value.filter((other) => other !== id)
    void keepFocus(async () => props.onChange([...others.slice(0, to), id, ...others.slice(to)]))
  }
  const onKeyDown = (event: KeyboardEvent, id: PersonId, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    // The browser would go a page back.
    event.preventDefault()
    move(id, event.key === 'ArrowLeft' ? at - 1 : at + 1)
  }
  return (
    <div>
      {disabled && value.length > 0 && <Label disabled>{props.label}</Label>}
      {!disabled && (
        <PersonPicker
          label={props.label}
          placeholder={t('photographs.addPerson')}
          value={null}
          onChange={(id) => {
            if (id !== null) props.onChange([...value, id])
          }}
          asOf={props.asOf}
          first={props.first}
          except={value}
          problem={props.problem}
          disabled={disabled}
        />
      )}
      {value.length > 0 && (
        <ol className={styles.list} aria-label={props.label}>
          {value.map((id, at) => {
            const name = nameOf(id)
            const buttons = [
              { label: t('photographs.personLeft', { name }), icon: <ArrowLeftRegular />, off: at === 0, on: () => move(id, at - 1) },
              {
                label: t('photographs.personRight', { name }),
                icon: <ArrowRightRegular />,
                off: at === value.length - 1,
                on: () => move(id, at + 1),
              },
              {
                label: t('photographs.personRemove', { name }),
                icon: <DismissRegular />,
                off: false,
                on: () => props.onChange(value.filter((other) => other !== id)),
              },
            ]
            return (
              <li key={id} className={styles.one} onKeyDown={(event) => onKeyDown(event, id, at)}>
                <span className={styles.name}>
                  <span className={styles.number}>{at + 1}.</span>
                  {name}
                </span>
                {!disabled &&
                  buttons.map(({ label, icon, off, on }) => (
                    <Button
                      key={label}
                      appearance="subtle"
                      size="small"
                      icon={icon}
                      aria-label={label}
                      title={label}
                      // One that is off would lose the focus of whoever moves with the keys.
                      disabledFocusable={off}
                      onClick={on}
                    />
                  ))}
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}
