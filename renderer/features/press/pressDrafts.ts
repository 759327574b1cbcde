import type { PressNoteFields, PressNoteView } from '../../../shared/contract/press.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

/** Reads anew what is drafted from the note and its meetings, and where the note is listed. */
export const refreshPress = async (): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.press.key() }),
    queryClient.invalidateQueries({ queryKey: api.documents.preview.key() }),
    queryClient.invalidateQueries({ queryKey: api.days.key() }),
  ])
}

/** Puts a note that has been saved where the screens read it. */
export const putNote = (note: PressNoteView): void => {
  queryClient.setQueryData(api.press.get.queryKey({ input: { id: note.id } }), note)
  void refreshPress()
}

export const pressDrafts = draftsOf<PressNoteView, PressNoteFields>({
  entity: 'pressNote',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.press.update({ id, version, changes }),
  saved: putNote,
  reload: refreshPress,
})
