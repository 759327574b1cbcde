import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CameraRegular, DeleteRegular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { attachmentLimit } from '../../../shared/contract/attachments.ts'
import type { PersonView, PhotoChange } from '../../../shared/contract/people.ts'
import { api, client } from '../../api.ts'
import { Portrait } from '../../components/Portrait.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { putPerson } from './peopleDrafts.ts'
import { readPhoto } from './smallPicture.ts'
import { usePortraits } from './usePeoplePages.ts'

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The photograph of a person: shown, chosen, changed and taken away; each of it can be taken back. */
export const PhotoField = ({ person, name }: { readonly person: PersonView; readonly name: string }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const chooser = useRef<HTMLInputElement>(null)
  const src = usePortraits([person]).get(person.id)
  const { id } = person

  const shown = async (change: PhotoChange) => {
    putPerson(id, (known) => ({ ...known, photo: change.person.photo }))
    await queryClient.invalidateQueries({ queryKey: api.people.previews.key() })
    return change
  }
  const done = ({ before }: PhotoChange, title: string) =>
    notify.undoable(title, async () => shown(await client.people.putPhoto({ id, photo: before })))
  const set = async (file: File) => {
    if (file.size > attachmentLimit) {
      return notify.warn(t('directory.photoTooLarge', { name: file.name, limit: attachmentLimit / 1024 / 1024 }))
    }
    const photo = await readPhoto(file)
    if (photo === null) return notify.warn(t('directory.notPhoto', { name: file.name }))
    done(await shown(await client.people.setPhoto({ id, fileName: file.name, ...photo })), t('directory.photoChanged'))
  }
  const remove = async () => done(await shown(await client.people.putPhoto({ id, photo: null })), t('directory.photoRemoved'))
  const isThere = person.photo !== null
  return (
    <div className={styles.root}>
      <Portrait size={96} name={person.name} src={isThere ? src : undefined} label={t('directory.photoOf', { name })} />
      <div className={styles.buttons}>
        <Button icon={<CameraRegular />} onClick={() => chooser.current?.click()}>
          {t(isThere ? 'directory.changePhoto' : 'directory.choosePhoto')}
        </Button>
        {isThere && (
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)}>
            {t('directory.removePhoto')}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        aria-label={t('directory.choosePhoto')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) act(() => set(file))
        }}
      />
    </div>
  )
}
