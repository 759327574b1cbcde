import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n.ts'
import { nameAsOf } from './names.ts'
import { PersonPicker } from './PersonPicker.tsx'

const useStyles = makeStyles({
  root: { minWidth: 0 },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  one: { listStyleType: 'none' },
})

/** Several people, one after another: each chosen one stands under the field and goes with a press. */
export const PeopleField = (props: {
  readonly label: string
  readonly value: readonly PersonId[]
  readonly onChange: (value: PersonId[]) => void
  readonly asOf: CalendarDate
  readonly first?: readonly PersonId[]
  readonly disabled: boolean
  readonly problem?: string | undefined
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { value, disabled } = props
  const nameOf = (id: PersonId): string => {
    const person = people.find((each) => each.id === id)
    return person ? nameAsOf(person, props.asOf, lang) : '…'
  }
  return (
    <div className={styles.root}>
      <PersonPicker
        label={props.label}
        value={null}
        onChange={(id) => {
          if (id !== null) props.onChange([...value, id])
        }}
        asOf={props.asOf}
        {...(props.first ? { first: props.first } : {})}
        except={value}
        problem={props.problem}
        disabled={disabled}
      />
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={props.label}>
          {value.map((id) => (
            <li key={id} className={styles.one}>
              <Button
                size="small"
                shape="circular"
                icon={disabled ? null : <DismissRegular />}
                iconPosition="after"
                disabled={disabled}
                aria-label={t('pick.remove', { name: nameOf(id) })}
                onClick={() => props.onChange(value.filter((other) => other !== id))}
              >
                {nameOf(id)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
