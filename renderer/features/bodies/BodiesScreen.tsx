import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { compareNames, matches } from '../../../shared/language/search.ts'
import { api, client } from '../../api.ts'
import { DateField } from '../../components/DateField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListAndDetail } from '../../components/ListAndDetail.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NameDialog } from '../../components/NameDialog.tsx'
import { heldOn } from '../../components/period.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { BodyDetail } from './BodyDetail.tsx'

const route = getRouteApi('/bodies')

const Bodies = ({ bodies }: { readonly bodies: readonly BodyView[] }) => {
  const { t, lang } = useWords()
  const { id: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const [query, setQuery] = useState('')
  const [creating, setCreating] = useState(false)
  const [asOf, setAsOf] = useState<CalendarDate>(() => wallClock(new Date()).date)
  const open = (id: BodyId | null) => void navigate({ search: id === null ? {} : { id } })
  const rows = bodies
    .filter(({ name }) => matches(query, name.hi, name.en))
    .sort((a, b) => compareNames(inLang(a.name, lang), inLang(b.name, lang), lang))
    .map(({ id, name, members }) => ({
      id,
      text: inLang(name, lang),
      under: t('bodies.memberCount', { count: members.filter((member) => heldOn(member, asOf) === 'current').length }),
    }))
  const body = bodies.find(({ id }) => id === chosen)
  return (
    <>
      <ListAndDetail
        title={t('bodies.title')}
        listLabel={t('bodies.list')}
        searchLabel={t('bodies.search')}
        query={query}
        onQuery={setQuery}
        count={t('bodies.count', { count: rows.length })}
        noneFound={t('bodies.noneFound', { query: query.trim() })}
        total={rows.length}
        rowAt={(index) => rows[index]}
        placeOf={(id) => rows.findIndex((row) => row.id === id)}
        chosen={chosen ?? null}
        to="/bodies"
        onOpen={open}
        filter={<DateField label={t('people.asOf')} required value={asOf} onChange={setAsOf} />}
        action={
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
            {t('bodies.new')}
          </Button>
        }
      >
        {body !== undefined ? (
          <BodyDetail key={body.id} view={body} today={asOf} onRemoved={() => open(null)} />
        ) : bodies.length === 0 ? (
          <EmptyState title={t('bodies.emptyTitle')} body={t('bodies.emptyBody')} />
        ) : chosen === undefined ? (
          <EmptyState title={t('bodies.chooseTitle')} body={t('bodies.chooseBody')} />
        ) : (
          <EmptyState title={t('bodies.goneTitle')} body={t('bodies.goneBody')} />
        )}
      </ListAndDetail>
      {creating && (
        <NameDialog
          title={t('bodies.new')}
          label={t('bodies.name')}
          name=""
          onClose={() => setCreating(false)}
          onCreate={async (name) => {
            const { id } = await client.bodies.create({ name, quorum: null })
            await queryClient.invalidateQueries({ queryKey: api.bodies.key() })
            open(id)
          }}
        />
      )}
    </>
  )
}

/** The committees, boards and departments of the organisation with their members. */
export const BodiesScreen = () => <Loaded query={useQuery(api.bodies.list.queryOptions())}>{(bodies) => <Bodies bodies={bodies} />}</Loaded>
