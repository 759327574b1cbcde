import type { ActionDetail, ActionEntryFields, ActionEntryView } from '../../../shared/contract/followUp.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

/** Reads the lists and the actions on screen anew. */
export const refreshFollowUp = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.followUp.key() }),
    queryClient.invalidateQueries({ queryKey: api.meetings.key() }),
    queryClient.invalidateQueries({ queryKey: api.days.key() }),
  ])
}

const put = (entry: ActionEntryView): void => {
  queryClient.setQueriesData<ActionDetail>({ queryKey: api.followUp.get.key() }, (detail) =>
    detail?.id === entry.actionId ? { ...detail, entries: detail.entries.map((one) => (one.id === entry.id ? entry : one)) } : detail,
  )
}

/** How a word in the log of an action is saved while it is typed. */
export const entryDrafts = draftsOf<ActionEntryView, ActionEntryFields>({
  entity: 'actionEntry',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.actionEntries.update({ id, version, changes }),
  saved: (entry) => {
    put(entry)
    void refreshFollowUp()
  },
  reload: refreshFollowUp,
})
