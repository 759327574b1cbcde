import { makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../i18n.ts'
import { Legend } from './Legend.tsx'
import { RegisterGrid } from './RegisterGrid.tsx'
import { type CountedRegister, shownRows } from './registerRows.ts'
import { RegisterSort } from './registerSearch.ts'

const route = getRouteApi('/register')

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  find: { width: '220px' },
  sort: { width: '220px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    paddingTop: tokens.spacingVerticalS,
  },
  said: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** The grid with what narrows and sorts it above, and what its marks mean below. */
export const RegisterView = ({ counted }: { readonly counted: CountedRegister }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [find, setFind] = useState('')
  const [said, setSaid] = useState('')
  const sort = search.sort ?? 'seniority'
  const onlyBelow = search.below ?? false
  const rows = useMemo(() => shownRows(counted.rows, { sort, lang, find, onlyBelow }), [counted, sort, lang, find, onlyBelow])
  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          className={styles.find}
          aria-label={t('register.find')}
          placeholder={t('register.find')}
          value={find}
          dismiss={{ 'aria-label': t('register.clear') }}
          onChange={(_event, data) => setFind(data.value)}
        />
        <ChoiceSelect
          className={styles.sort}
          label={t('register.sort')}
          hideLabel
          value={sort}
          options={RegisterSort.options}
          say={(each) => `${t('register.sort')}: ${t(`register.sorts.${each}`)}`}
          onChange={(chosen) => void navigate({ search: (before) => ({ ...before, sort: chosen }), replace: true })}
        />
        <Switch
          label={t('register.onlyBelow', { threshold: counted.view.threshold })}
          checked={onlyBelow}
          onChange={(_event, data) =>
            void navigate({ search: (before) => ({ ...before, below: data.checked || undefined }), replace: true })
          }
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={onlyBelow && find === '' ? t('register.belowNone', { threshold: counted.view.threshold }) : t('register.noMatch')}
          body={t('register.noMatchBody')}
        />
      ) : (
        <RegisterGrid
          rows={rows}
          meetings={counted.view.meetings}
          tallies={counted.meetings}
          whole={counted.whole}
          onSaid={setSaid}
          onMeeting={({ id }) => void navigate({ to: '/meeting/$id', params: { id }, search: { tab: 'attendance' } })}
          onPerson={({ id }) => void navigate({ to: '/person/$id/record', params: { id } })}
        />
      )}
      <div className={styles.foot}>
        <div className={styles.said}>{said === '' ? t('register.keys') : said}</div>
        <Legend />
      </div>
    </>
  )
}
