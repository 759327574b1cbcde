import type { PersonFields, PersonView, PositionFields, PositionView } from '../../../shared/contract/people.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { forgetPersonNames } from '../../components/personNames.ts'
import { queryClient } from '../../query.ts'

const reload = () => queryClient.invalidateQueries({ queryKey: api.people.key() })

/** Puts what has been saved of a person into all that screens have read; pages are read anew, as their order may be another. */
export const putPerson = (id: PersonId, change: (person: PersonView) => PersonView): void => {
  const inAll = (people: readonly PersonView[]) => people.map((person) => (person.id === id ? change(person) : person))
  queryClient.setQueryData(api.people.list.queryKey(), (all) => all && inAll(all))
  queryClient.setQueryData(api.people.get.queryKey({ input: { id } }), (person) => person && change(person))
  forgetPersonNames()
  void queryClient.invalidateQueries({ queryKey: api.people.page.key() })
}

export const personDrafts = draftsOf<PersonView, PersonFields>({
  entity: 'person',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.people.update({ id, version, changes }),
  saved: (view) => putPerson(view.id, () => view),
  reload,
})

export const positionDrafts = draftsOf<PositionView, PositionFields>({
  entity: 'position',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.positions.update({ id, version, changes }),
  saved: (view) =>
    putPerson(view.personId, (person) => ({
      ...person,
      positions: person.positions.map((position) => (position.id === view.id ? view : position)),
    })),
  reload,
})
