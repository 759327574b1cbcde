import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import type { PersonView } from '../../../shared/contract/people.ts'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { seniorityAsOf } from '../../../shared/language/designations.ts'
import { matches } from '../../../shared/language/search.ts'
import { api } from '../../api.ts'
import { DateField } from '../../components/DateField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListAndDetail } from '../../components/ListAndDetail.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NewPersonDialog } from '../../components/NewPersonDialog.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { useWords } from '../../i18n.ts'
import { PersonDetail } from './PersonDetail.tsx'

const route = getRouteApi('/people')

const wordsOf = (person: PersonView): readonly (string | undefined)[] => [
  person.name.hi,
  person.name.en,
  person.honorific.hi,
  person.honorific.en,
  person.district.hi,
  person.district.en,
  ...person.positions.flatMap(({ title }) => [title.hi, title.en]),
]

const People = ({ people }: { readonly people: readonly PersonView[] }) => {
  const { t, lang } = useWords()
  const { id: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query)
  const [asOf, setAsOf] = useState<CalendarDate>(() => wallClock(new Date()).date)
  const [creating, setCreating] = useState(false)
  const open = (id: PersonId | null) => void navigate({ search: id === null ? {} : { id } })

  const inOrder = useMemo(
    () =>
      people
        .map((person) => ({ person, seniority: seniorityAsOf(person.positions, asOf) }))
        .sort((a, b) => a.seniority - b.seniority)
        .map(({ person }) => person),
    [people, asOf],
  )
  const rows = useMemo(
    () =>
      inOrder
        .filter((person) => matches(sought, ...wordsOf(person)))
        .map((person) => ({ id: person.id, text: nameAsOf(person, asOf, lang), under: designationAsOf(person, asOf, lang) })),
    [inOrder, sought, asOf, lang],
  )
  const person = people.find(({ id }) => id === chosen)
  const newButton = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('people.new')}
    </Button>
  )
  return (
    <>
      <ListAndDetail
        title={t('people.title')}
        listLabel={t('people.list')}
        searchLabel={t('people.search')}
        query={query}
        onQuery={setQuery}
        count={t(sought.trim() === '' ? 'people.count' : 'people.found', { count: rows.length })}
        noneFound={t('people.noneFound', { query: sought.trim() })}
        rows={rows}
        chosen={chosen ?? null}
        to="/people"
        onOpen={open}
        action={newButton}
        filter={<DateField label={t('people.asOf')} required value={asOf} onChange={setAsOf} />}
      >
        {person !== undefined ? (
          <PersonDetail key={person.id} view={person} asOf={asOf} onRemoved={() => open(null)} />
        ) : people.length === 0 ? (
          <EmptyState title={t('people.emptyTitle')} body={t('people.emptyBody')} />
        ) : chosen === undefined ? (
          <EmptyState title={t('people.chooseTitle')} body={t('people.chooseBody')} />
        ) : (
          <EmptyState title={t('people.goneTitle')} body={t('people.goneBody')} />
        )}
      </ListAndDetail>
      {creating && <NewPersonDialog name="" onCreated={open} onClose={() => setCreating(false)} />}
    </>
  )
}

/** Everybody whom the organisation knows, in order of seniority on a date, with their posts. */
export const PeopleScreen = () => <Loaded query={useQuery(api.people.list.queryOptions())}>{(people) => <People people={people} />}</Loaded>
