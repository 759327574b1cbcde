import { makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { PersonView } from '../../../shared/contract/people.ts'
import { isInvitee, presentAt, tookPart } from '../../../shared/domain/attendance.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { nameAsOf } from '../../components/names.ts'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: `0 ${tokens.spacingHorizontalM}` },
  missing: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** Who was there at each item, by when people came and left and when it was taken; only where it was not the same for all. */
export const ItemPresence = (props: { readonly meeting: MeetingView; readonly people: ReadonlyMap<string, PersonView> }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { meeting, people } = props
  const came = meeting.attendance.filter(({ status }) => tookPart(status))
  const items = meeting.agenda.map((item, index) => ({
    id: item.id,
    title: `${index + 1}. ${inLang(item.title, lang) || t('common.untitled')}`,
    members: came.filter((one) => !isInvitee(one.capacity) && presentAt(one, item)).length,
    missing: came.filter((one) => !presentAt(one, item)),
  }))
  if (items.every(({ missing }) => missing.length === 0)) return null
  const nameOf = (id: string): string => {
    const person = people.get(id)
    return person ? nameAsOf(person, meeting.date, lang) : '…'
  }
  return (
    <Section title={t('attendance.byItem')}>
      <ol className={styles.list} aria-label={t('attendance.byItem')}>
        {items.map(({ id, title, members, missing }) => (
          <li key={id} className={styles.row}>
            <span>{title}</span>
            <span>{t('attendance.membersThere', { count: members })}</span>
            {missing.length > 0 && (
              <span className={styles.missing}>
                {t('attendance.notThere', { names: missing.map(({ personId }) => nameOf(personId)).join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
