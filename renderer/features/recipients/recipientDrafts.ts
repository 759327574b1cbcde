import type { RecipientFields, RecipientView } from '../../../shared/contract/recipients.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

/** Reads the distribution list anew. */
export const refreshRecipients = (): Promise<void> => queryClient.invalidateQueries({ queryKey: api.recipients.key() })

export const recipientDrafts = draftsOf<RecipientView, RecipientFields>({
  entity: 'recipient',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.recipients.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.recipients.list.queryKey(), (all) =>
      all?.map((recipient) => (recipient.id === view.id ? view : recipient)),
    ),
  reload: refreshRecipients,
})
