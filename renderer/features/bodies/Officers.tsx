import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { nameAsOf } from '../../components/names.ts'
import { Section } from '../../components/Section.tsx'
import { useSpanText } from '../../components/useSpanText.ts'
import { useWords } from '../../i18n.ts'
import { NewPositionDialog } from '../people/NewPositionDialog.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Who holds a post in the body on the day, in order of seniority; a new one is added from here. */
export const Officers = ({ bodyId, asOf }: { readonly bodyId: BodyId; readonly asOf: CalendarDate }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const spanText = useSpanText()
  const [adding, setAdding] = useState(false)
  const { data } = useQuery(api.positions.order.queryOptions({ input: { on: asOf, bodyId, lang, offset: 0, limit: 200 } }))
  const posts = data?.posts ?? []
  return (
    <Section
      title={t('directory.officers')}
      actions={
        <Button icon={<AddRegular />} onClick={() => setAdding(true)}>
          {t('directory.addOfficer')}
        </Button>
      }
    >
      {posts.length === 0 ? (
        <Text className={styles.quiet}>{t('directory.noOfficers')}</Text>
      ) : (
        <ul className={styles.list} aria-label={t('directory.officersList')}>
          {posts.map(({ position, person }) => (
            <li key={position.id} className={styles.row}>
              <Link to="/people" search={{ id: person.id }} className={styles.name}>
                {nameAsOf(person, asOf, lang)}
              </Link>
              <span>{inLang(position.title, lang)}</span>
              <span className={styles.quiet}>{spanText(position)}</span>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <NewPositionDialog bodyId={bodyId} rank={(posts.at(-1)?.position.rank ?? 99) + 1} asOf={asOf} onClose={() => setAdding(false)} />
      )}
    </Section>
  )
}
