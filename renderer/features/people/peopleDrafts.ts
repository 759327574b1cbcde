import type { PersonFields, PersonView, PositionFields, PositionView } from '../../../shared/contract/people.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

const reload = () => queryClient.invalidateQueries({ queryKey: api.people.key() })

/** Puts what has been saved into the list that all screens read. */
const inList = (change: (person: PersonView) => PersonView): void => {
  queryClient.setQueryData(api.people.list.queryKey(), (all) => all?.map(change))
}

export const personDrafts = draftsOf<PersonView, PersonFields>({
  entity: 'person',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.people.update({ id, version, changes }),
  saved: (view) => inList((person) => (person.id === view.id ? view : person)),
  reload,
})

export const positionDrafts = draftsOf<PositionView, PositionFields>({
  entity: 'position',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.positions.update({ id, version, changes }),
  saved: (view) =>
    inList((person) =>
      person.id === view.personId
        ? { ...person, positions: person.positions.map((position) => (position.id === view.id ? view : position)) }
        : person,
    ),
  reload,
})
