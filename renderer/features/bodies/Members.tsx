import { makeStyles, Switch, Table, TableBody, TableHeader, TableHeaderCell, TableRow, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { Capacity } from '../../../shared/domain/attendance.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { seniorityAsOf } from '../../../shared/language/designations.ts'
import { api, client } from '../../api.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { heldOn } from '../../components/period.ts'
import { Section } from '../../components/Section.tsx'
import { useAct } from '../../components/useNotify.tsx'
import { usePeople } from '../../components/usePeople.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { MemberRow } from './MemberRow.tsx'

const useStyles = makeStyles({
  add: { maxWidth: '440px', marginBottom: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  scroll: { overflowX: 'auto' },
  table: { minWidth: '640px' },
  role: { width: '168px' },
  date: { width: '156px' },
  end: { width: '48px' },
})

/** Current and upcoming members before past ones, each by role and then by seniority. */
const inOrder = (members: BodyView['members'], people: ReadonlyMap<PersonId, PersonView>, today: CalendarDate) => {
  const place = (member: BodyView['members'][number]): readonly number[] => [
    heldOn(member, today) === 'former' ? 1 : 0,
    Capacity.options.indexOf(member.role),
    seniorityAsOf(people.get(member.personId)?.positions ?? [], today),
  ]
  return [...members].sort((a, b) => {
    const other = place(b)
    return place(a).reduce((found, value, index) => found || value - (other[index] ?? 0), 0)
  })
}

/** The members of a body; a name typed above the table adds one. */
export const Members = ({ body, today }: { readonly body: BodyView; readonly today: CalendarDate }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const byId = usePeople(body.members.map(({ personId }) => personId))
  const [onlyOn, setOnlyOn] = useState(false)
  const all = inOrder(body.members, byId, today)
  const members = onlyOn ? all.filter((member) => heldOn(member, today) === 'current') : all
  const add = (personId: PersonId | null) =>
    act(async () => {
      if (personId === null) return
      await client.memberships.create({ bodyId: body.id, personId, role: 'member', from: null, to: null })
      await queryClient.invalidateQueries({ queryKey: api.bodies.key() })
    })
  return (
    <Section
      title={t('bodies.members')}
      actions={<Switch checked={onlyOn} onChange={(_event, data) => setOnlyOn(data.checked)} label={t('directory.onlyOn')} />}
    >
      <div className={styles.add}>
        <PersonPicker
          key={all.length}
          label={t('bodies.addMember')}
          value={null}
          onChange={add}
          asOf={today}
          except={all.filter((member) => heldOn(member, today) !== 'former').map(({ personId }) => personId)}
        />
      </div>
      {members.length === 0 ? (
        <Text className={styles.quiet}>{t(all.length === 0 ? 'bodies.noMembers' : 'directory.noMembersOn')}</Text>
      ) : (
        <div className={styles.scroll}>
          <Table aria-label={t('bodies.members')} className={styles.table} size="small">
            <TableHeader>
              <TableRow>
                <TableHeaderCell>{t('bodies.member')}</TableHeaderCell>
                <TableHeaderCell className={styles.role}>{t('bodies.role')}</TableHeaderCell>
                <TableHeaderCell className={styles.date}>{t('bodies.from')}</TableHeaderCell>
                <TableHeaderCell className={styles.date}>{t('bodies.to')}</TableHeaderCell>
                <TableHeaderCell className={styles.end} aria-label={t('common.delete')} />
              </TableRow>
            </TableHeader>
            <TableBody>
              {members.map((member) => (
                <MemberRow key={member.id} view={member} person={byId.get(member.personId) ?? null} today={today} />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </Section>
  )
}
