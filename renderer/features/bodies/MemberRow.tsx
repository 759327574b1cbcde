import { Badge, Button, makeStyles, mergeClasses, TableCell, TableRow, Tooltip, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { Link } from '@tanstack/react-router'
import type { MembershipView } from '../../../shared/contract/bodies.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { Capacity } from '../../../shared/domain/attendance.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { heldOn } from '../../components/period.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { membershipDrafts } from './bodiesDrafts.ts'

const useStyles = makeStyles({
  row: { '& > td': { verticalAlign: 'middle', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS } },
  past: { '& > td:first-child': { color: tokens.colorNeutralForeground3 } },
  name: {
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  nameLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  control: { '& > *': { width: '100%', minWidth: 0 } },
})

/** One member of a body, saved while it is changed. */
export const MemberRow = (props: {
  readonly view: MembershipView
  /** Null when the person has gone to the bin since. */
  readonly person: PersonView | null
  readonly today: CalendarDate
}) => {
  const { view, person, today } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(membershipDrafts, view)
  const held = heldOn(values, today)
  const name = person === null ? t('common.untitled') : nameAsOf(person, today, lang)
  const reload = () => queryClient.invalidateQueries({ queryKey: api.bodies.key() })
  const remove = async () => {
    await flushAll()
    const { id, version } = membershipDrafts.of(view).snapshot().values
    await client.memberships.remove({ id, version })
    await reload()
    notify.removed(t('bodies.membershipOf', { name }), async () => {
      await client.memberships.restore({ id })
      await reload()
    })
  }
  return (
    <TableRow className={mergeClasses(styles.row, held === 'former' && styles.past)} aria-label={name}>
      <TableCell>
        <div className={styles.nameLine}>
          <Link to="/people" search={{ id: view.personId }} className={styles.name}>
            {name}
          </Link>
          {held !== 'current' && (
            <Badge appearance="tint" color="informative">
              {t(`bodies.${held}`)}
            </Badge>
          )}
        </div>
        {person !== null && <div className={styles.under}>{designationAsOf(person, today, lang)}</div>}
      </TableCell>
      <TableCell className={styles.control}>
        <ChoiceSelect
          hideLabel
          label={t('bodies.roleOf', { name })}
          value={values.role}
          options={Capacity.options}
          say={(role) => t(`terms.capacity.${role}`)}
          onChange={(role) => set({ role })}
          problem={problem('role')}
        />
      </TableCell>
      <TableCell className={styles.control}>
        <DateField
          compact
          label={t('bodies.fromOf', { name })}
          value={values.from}
          onChange={(from) => set({ from })}
          problem={problem('from')}
        />
      </TableCell>
      <TableCell className={styles.control}>
        <DateField compact label={t('bodies.toOf', { name })} value={values.to} onChange={(to) => set({ to })} problem={problem('to')} />
      </TableCell>
      <TableCell>
        <Tooltip relationship="label" content={t('bodies.removeOf', { name })}>
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
        </Tooltip>
      </TableCell>
    </TableRow>
  )
}
