import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api } from '../../api.ts'
import { type Held, heldOn } from '../../components/period.ts'
import { Section } from '../../components/Section.tsx'
import { useSpanText } from '../../components/useSpanText.ts'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalM}` },
  body: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const order: readonly Held[] = ['current', 'future', 'former']

/** The bodies to which a person belongs or belonged; each leads to its body. */
export const Memberships = ({ personId, asOf }: { readonly personId: PersonId; readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const spanText = useSpanText()
  const { data: bodies = [] } = useQuery(api.bodies.list.queryOptions())
  const memberships = bodies
    .flatMap(({ id, name, members }) =>
      members.filter((member) => member.personId === personId).map((member) => ({ ...member, bodyId: id, name })),
    )
    .map((member) => ({ ...member, held: heldOn(member, asOf) }))
    .sort((a, b) => order.indexOf(a.held) - order.indexOf(b.held))
  return (
    <Section title={t('directory.memberships')}>
      {memberships.length === 0 ? (
        <Text className={styles.quiet}>{t('directory.noMemberships', { date: formatDate(asOf, lang) })}</Text>
      ) : (
        <ul className={styles.list}>
          {memberships.map(({ id, bodyId, name, role, held, from, to }) => (
            <li key={id} className={styles.row}>
              <Link to="/bodies" search={{ id: bodyId }} className={styles.body}>
                {inLang(name, lang)}
              </Link>
              <span>{t(`terms.capacity.${role}`)}</span>
              <span className={styles.quiet}>{spanText({ from, to })}</span>
              {held !== 'current' && (
                <Badge appearance="tint" color="informative">
                  {t(`bodies.${held}`)}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
