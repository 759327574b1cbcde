import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, ArrowUploadRegular } from '@fluentui/react-icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { BodyId, PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { DateField } from '../../components/DateField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListAndDetail } from '../../components/ListAndDetail.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NewPersonDialog } from '../../components/NewPersonDialog.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { Portrait } from '../../components/Portrait.tsx'
import { useWords } from '../../i18n.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { PersonDetail } from './PersonDetail.tsx'
import { usePeoplePages, usePortraits } from './usePeoplePages.ts'

const route = getRouteApi('/people')

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    '& > *': { minWidth: 0 },
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
})

/** Everything about the person chosen; leads on to the one with whom a merge has made them one. */
const Chosen = (props: { readonly id: PersonId; readonly asOf: CalendarDate; readonly onOpen: (id: PersonId | null) => void }) => {
  const { t } = useWords()
  const { onOpen } = props
  const query = useQuery(api.people.get.queryOptions({ input: { id: props.id }, placeholderData: keepPreviousData }))
  const found = query.data?.id
  useEffect(() => {
    if (found !== undefined && found !== props.id && !query.isPlaceholderData) onOpen(found)
  }, [found, props.id, onOpen, query.isPlaceholderData])
  if (query.isError && query.data === undefined) return <EmptyState title={t('people.goneTitle')} body={t('people.goneBody')} />
  return (
    <Loaded query={query}>
      {(person) => <PersonDetail key={person.id} view={person} asOf={props.asOf} onRemoved={() => onOpen(null)} />}
    </Loaded>
  )
}

/** Everybody whom the organisation knows, in order of seniority on a day, found as one types; beside it the person chosen. */
export const PeopleList = (props: { readonly asOf: CalendarDate; readonly onAsOf: (date: CalendarDate) => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { id: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query).trim()
  const [bodyId, setBodyId] = useState<BodyId | null>(null)
  const [creating, setCreating] = useState(false)
  const { asOf } = props
  const open = (id: PersonId | null) => void navigate({ search: id === null ? {} : { id } })
  const filter = { query: sought.slice(0, 200), on: asOf, bodyId }
  const pages = usePeoplePages(filter, lang)
  const portraits = usePortraits(pages.read)
  const total = pages.total ?? 0
  const isNarrowed = sought !== '' || bodyId !== null
  return (
    <>
      <ListAndDetail
        title={t('people.title')}
        listLabel={t('people.list')}
        searchLabel={t('people.search')}
        query={query}
        onQuery={setQuery}
        count={pages.total === undefined ? '' : t(isNarrowed ? 'people.found' : 'people.count', { count: total })}
        noneFound={pages.total === undefined ? '' : t('people.noneFound', { query: sought })}
        total={total}
        rowAt={(index) => {
          const person = pages.at(index)
          if (person === undefined) return undefined
          return {
            id: person.id,
            text: nameAsOf(person, asOf, lang),
            under: designationAsOf(person, asOf, lang),
            media: <Portrait name={person.name} src={portraits.get(person.id)} size={36} />,
          }
        }}
        onRange={pages.onRange}
        placeOf={pages.placeOf}
        chosen={chosen ?? null}
        to="/people"
        onOpen={open}
        action={
          <div className={styles.actions}>
            <Tooltip relationship="label" content={t('directoryImport.open')}>
              <Button icon={<ArrowUploadRegular />} onClick={() => void navigate({ to: '/people/import' })} />
            </Tooltip>
            <ExportMenu filter={filter} />
            <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
              {t('people.new')}
            </Button>
          </div>
        }
        filter={
          <div className={styles.filters}>
            <DateField label={t('people.asOf')} required value={asOf} onChange={props.onAsOf} />
            <BodyPicker label={t('directory.ofBody')} placeholder={t('directory.anyBody')} value={bodyId} onChange={setBodyId} />
          </div>
        }
      >
        {chosen !== undefined ? (
          <Chosen id={chosen} asOf={asOf} onOpen={open} />
        ) : pages.total === 0 && !isNarrowed ? (
          <EmptyState title={t('people.emptyTitle')} body={t('people.emptyBody')} />
        ) : (
          <EmptyState title={t('people.chooseTitle')} body={t('people.chooseBody')} />
        )}
      </ListAndDetail>
      {creating && <NewPersonDialog name="" onCreated={open} onClose={() => setCreating(false)} />}
    </>
  )
}
