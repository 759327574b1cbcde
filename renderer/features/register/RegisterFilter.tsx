import { InteractionTag, InteractionTagPrimary, InteractionTagSecondary, makeStyles, TagGroup, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useWords } from '../../i18n.ts'
import { CountingRules } from './CountingRules.tsx'
import { calendarYear, financialYear, financialYearName, financialYearOf, kindOfSpan, type Span } from './registerSearch.ts'

const route = getRouteApi('/register')

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalM,
  },
  of: { width: '120px' },
  who: { width: '280px' },
  period: { width: '230px' },
  rules: { marginInlineStart: 'auto' },
  people: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, flexBasis: '100%' },
})

/** So many years back are offered by name; others by their two dates. */
const yearsBack = 10

/** Whose register and of when; how attendance is counted. */
export const RegisterFilter = ({ kind, span }: { readonly kind: 'body' | 'people'; readonly span: Span }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { date: today } = wallClock(new Date())
  const chosen = search.people ?? []
  const { data: people = [] } = useQuery({ ...api.people.many.queryOptions({ input: { ids: chosen } }), enabled: chosen.length > 0 })
  const show = ({ from, to }: Span, dates: true | undefined) =>
    void navigate({ search: (before) => ({ ...before, dates, from, to }), replace: true })
  const setPeople = (ids: readonly PersonId[]) =>
    void navigate({ search: (before) => ({ ...before, people: ids.length === 0 ? undefined : [...ids] }), replace: true })

  const thisYear = Number(today.slice(0, 4))
  const spanKind = search.dates ? 'dates' : kindOfSpan(span)
  const shownYear = Number(span.from.slice(0, 4))
  const years = [
    ...new Set([...Array.from({ length: yearsBack }, (_, back) => thisYear - back), ...(spanKind === 'year' ? [shownYear] : [])]),
  ]
  const thisFinancial = financialYearOf(today)
  const financials = [
    ...new Set([...Array.from({ length: yearsBack }, (_, back) => thisFinancial - back), ...(spanKind === 'financial' ? [shownYear] : [])]),
  ]
  const options = ['dates', ...years.map((year) => `year-${year}`), ...financials.map((year) => `financial-${year}`)]
  const value = spanKind === 'dates' ? 'dates' : `${spanKind}-${shownYear}`
  const say = (option: string): string => {
    const year = Number(option.slice(-4))
    if (option === 'dates') return t('register.periods.dates')
    return option.startsWith('year')
      ? t('register.periods.year', { year })
      : t('register.periods.financial', { year: financialYearName(year) })
  }
  const choose = (option: string) => {
    const year = Number(option.slice(-4))
    if (option === 'dates') show(span, true)
    else show(option.startsWith('year') ? calendarYear(year) : financialYear(year), undefined)
  }
  return (
    <div className={styles.bar}>
      <ChoiceSelect
        className={styles.of}
        label={t('register.of')}
        value={kind}
        options={['body', 'people']}
        say={(each) => t(`register.ofs.${each}`)}
        onChange={(of) => void navigate({ search: (before) => ({ ...before, of }), replace: true })}
      />
      {kind === 'body' ? (
        <BodyPicker
          className={styles.who}
          label={t('register.body')}
          required
          value={search.body ?? null}
          onChange={(body) => void navigate({ search: (before) => ({ ...before, of: 'body', body: body ?? undefined }) })}
        />
      ) : (
        <PersonPicker
          key={chosen.length}
          className={styles.who}
          label={t('register.addPerson')}
          value={null}
          asOf={today}
          except={chosen}
          onChange={(person) => {
            if (person !== null) setPeople([...chosen, person])
          }}
        />
      )}
      <ChoiceSelect className={styles.period} label={t('register.period')} value={value} options={options} say={say} onChange={choose} />
      {spanKind === 'dates' && (
        <>
          <DateField
            label={t('register.from')}
            required
            value={span.from}
            onChange={(from) => show({ from, to: later(from, span.to) }, true)}
          />
          <DateField
            label={t('register.to')}
            required
            value={span.to}
            onChange={(to) => show({ from: earlier(span.from, to), to }, true)}
          />
        </>
      )}
      <div className={styles.rules}>
        <CountingRules />
      </div>
      {kind === 'people' && people.length > 0 && (
        <TagGroup
          className={styles.people}
          aria-label={t('register.people')}
          onDismiss={(_event, data) => setPeople(chosen.filter((id) => id !== data.value))}
        >
          {people.map((person) => (
            <InteractionTag key={person.id} value={person.id} size="small">
              <InteractionTagPrimary
                hasSecondaryAction
                onClick={() => void navigate({ to: '/person/$id/record', params: { id: person.id } })}
              >
                {nameAsOf(person, today, lang)}
              </InteractionTagPrimary>
              <InteractionTagSecondary aria-label={t('register.removePerson', { name: nameAsOf(person, today, lang) })} />
            </InteractionTag>
          ))}
        </TagGroup>
      )}
    </div>
  )
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b)
const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b)
