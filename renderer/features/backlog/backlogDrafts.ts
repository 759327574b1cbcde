import type { ProposedItemFields, ProposedItemView } from '../../../shared/contract/backlog.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

export const reloadBacklog = () => queryClient.invalidateQueries({ queryKey: api.backlog.key() })

/** How a proposed item is saved while it is typed. */
export const proposedDrafts = draftsOf<ProposedItemView, ProposedItemFields>({
  entity: 'proposedItem',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.backlog.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.backlog.list.queryKey({ input: { bodyId: view.bodyId } }), (all) =>
      all?.map((item) => (item.id === view.id ? view : item)),
    ),
  reload: reloadBacklog,
})
