import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { TemplateFields } from '../../../shared/contract/templates.ts'
import { Capacity } from '../../../shared/domain/attendance.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { api } from '../../api.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 190px auto', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  post: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  none: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalM}` },
  picker: { maxWidth: '360px' },
})

type Invitee = TemplateFields['invitees'][number]

/** Who is called to every meeting of the kind besides the members of its body, each in a capacity. */
export const Invitees = (props: {
  readonly value: readonly Invitee[]
  readonly onChange: (value: Invitee[]) => void
  readonly asOf: CalendarDate
  readonly problem: string | undefined
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const { value, asOf } = props
  return (
    <>
      {value.length === 0 ? (
        <p className={styles.none}>{t('templates.noInvitees')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('templates.invitees')}>
          {value.map((invitee) => {
            const person = people.find(({ id }) => id === invitee.personId)
            const name = person ? nameAsOf(person, asOf, lang) : '…'
            return (
              <li key={invitee.personId} className={styles.row}>
                <div>
                  {name}
                  <div className={styles.post}>{person && designationAsOf(person, asOf, lang)}</div>
                </div>
                <ChoiceSelect
                  label={t('templates.capacityOf', { name })}
                  hideLabel
                  value={invitee.capacity}
                  options={Capacity.options}
                  say={(capacity) => t(`terms.capacity.${capacity}`)}
                  onChange={(capacity) => props.onChange(value.map((other) => (other === invitee ? { ...other, capacity } : other)))}
                />
                <Tooltip relationship="label" content={t('templates.removeInvitee', { name })}>
                  <Button
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    onClick={() => props.onChange(value.filter((other) => other !== invitee))}
                  />
                </Tooltip>
              </li>
            )
          })}
        </ul>
      )}
      <PersonPicker
        className={styles.picker}
        label={t('templates.invitee')}
        hideLabel
        placeholder={t('templates.invitee')}
        value={null}
        onChange={(personId) => {
          if (personId !== null) props.onChange([...value, { personId, capacity: 'special-invitee' }])
        }}
        asOf={asOf}
        except={value.map(({ personId }) => personId)}
        problem={props.problem}
      />
    </>
  )
}
