import type { PhotographFields, PhotographView } from '../../../shared/contract/photographs.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'
import { refreshPress } from '../press/pressDrafts.ts'

/** Reads the photographs anew, and the notes that show them. */
export const reloadPhotographs = async (): Promise<void> => {
  await Promise.all([queryClient.invalidateQueries({ queryKey: api.photographs.list.key() }), refreshPress()])
}

/** How a photograph is saved while its words are typed. */
export const photographDrafts = draftsOf<PhotographView, PhotographFields>({
  entity: 'photograph',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.photographs.update({ id, version, changes }),
  saved: (view) => {
    queryClient.setQueryData(api.photographs.list.queryKey({ input: { pressNoteId: view.pressNoteId } }), (all) =>
      all?.map((one) => (one.id === view.id ? view : one)),
    )
    void refreshPress()
  },
  reload: reloadPhotographs,
})
