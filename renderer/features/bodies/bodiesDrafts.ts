import type { BodyFields, BodyView, MembershipFields, MembershipView } from '../../../shared/contract/bodies.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

const reload = () => queryClient.invalidateQueries({ queryKey: api.bodies.key() })

/** Puts what has been saved into the list that all screens read. */
const inList = (change: (body: BodyView) => BodyView): void => {
  queryClient.setQueryData(api.bodies.list.queryKey(), (all) => all?.map(change))
}

export const bodyDrafts = draftsOf<BodyView, BodyFields>({
  entity: 'body',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.bodies.update({ id, version, changes }),
  saved: (view) => inList((body) => (body.id === view.id ? view : body)),
  reload,
})

export const membershipDrafts = draftsOf<MembershipView, MembershipFields>({
  entity: 'membership',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.memberships.update({ id, version, changes }),
  saved: (view) =>
    inList((body) =>
      body.id === view.bodyId ? { ...body, members: body.members.map((member) => (member.id === view.id ? view : member)) } : body,
    ),
  reload,
})
